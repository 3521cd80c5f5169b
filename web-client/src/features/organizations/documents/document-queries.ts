import { queryOptions } from '@tanstack/react-query';
import { getDocument, getDocumentSettings, listDocumentTemplates } from '@/api/generated';
import { versioned } from '@/api/headers';
import { allPages } from '@/api/pages';

const ALL = 200;
const LOOK_AGAIN_MS = 1000;

export const settingsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['document-settings', organizationId],
    queryFn: ({ signal }) => versioned(getDocumentSettings({ path: { organizationId }, signal })),
  });

export const templatesQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['document-templates', organizationId],
    queryFn: ({ signal }) =>
      allPages((pageToken) =>
        listDocumentTemplates({ path: { organizationId }, query: { limit: ALL, pageToken }, signal }),
      ),
  });

/** A list that a job makes: looked at again until it is there. */
export const listQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['official-document', documentId],
    queryFn: async ({ signal }) => (await getDocument({ path: { documentId }, signal })).data,
    refetchInterval: ({ state }) => (state.data?.state === 'WAITING' ? LOOK_AGAIN_MS : false),
  });
