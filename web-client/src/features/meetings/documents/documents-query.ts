import { queryOptions } from '@tanstack/react-query';
import { listDocuments } from '@/api/generated';
import { allPages } from '@/api/pages';

const ALL = 200;

export const documentsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['official-documents', meetingId],
    queryFn: ({ signal }) =>
      allPages((pageToken) => listDocuments({ query: { meetingId, limit: ALL, pageToken }, signal })),
  });
