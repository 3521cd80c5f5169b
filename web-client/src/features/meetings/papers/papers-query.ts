import { queryOptions } from '@tanstack/react-query';
import { listMeetingDocuments } from '@/api/generated';
import { allPages } from '@/api/pages';

const ALL = 200;

export const papersQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['papers', meetingId],
    queryFn: ({ signal }) =>
      allPages((pageToken) => listMeetingDocuments({ path: { meetingId }, query: { limit: ALL, pageToken }, signal })),
  });
