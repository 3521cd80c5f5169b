import { queryOptions } from '@tanstack/react-query';
import {
  getOrganization,
  getOrganizationHistory,
  listMembers,
  listOrganizations,
  type OrganizationKind,
  previewClose,
  previewMerge,
  previewMove,
} from '@/api/generated';
import { versioned } from '@/api/headers';
import { allPages, pagesQuery } from '@/api/pages';

/** The most that one page of a list holds. */
const MOST = 200;

/** As it is now, or as it stood on a day. */
export const organizationQuery = (organizationId: string, activeOn?: string) =>
  queryOptions({
    queryKey: ['organization', organizationId, ...(activeOn === undefined ? [] : [activeOn])],
    queryFn: ({ signal }) =>
      versioned(getOrganization({ path: { organizationId }, query: { ...(activeOn && { activeOn }) }, signal })),
  });

/** What stands directly below, on a day; today when there is none. */
export const childrenQuery = (parentId: string, activeOn: string | undefined) =>
  queryOptions({
    queryKey: ['organizations', 'children', parentId, activeOn],
    queryFn: ({ signal }) =>
      allPages((pageToken) =>
        listOrganizations({
          query: { parentId, limit: MOST, ...(activeOn && { activeOn }), ...(pageToken && { pageToken }) },
          signal,
        }),
      ),
  });

export const foundQuery = (q: string, activeOn: string | undefined) =>
  pagesQuery(['organizations', 'found', { q, activeOn }], (pageToken, signal) =>
    listOrganizations({ query: { q, ...(activeOn && { activeOn }), ...(pageToken && { pageToken }) }, signal }),
  );

/** Where something could go: all of that kind. */
export const ofKindQuery = (kind: OrganizationKind) =>
  queryOptions({
    queryKey: ['organizations', 'of-kind', kind],
    queryFn: ({ signal }) =>
      allPages((pageToken) =>
        listOrganizations({ query: { kind, limit: MOST, ...(pageToken && { pageToken }) }, signal }),
      ),
  });

export const historyQuery = (organizationId: string) =>
  pagesQuery(['organization-history', organizationId], (pageToken, signal) =>
    getOrganizationHistory({ path: { organizationId }, query: { ...(pageToken && { pageToken }) }, signal }),
  );

export const cellMembersQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['members', 'of-organization', organizationId],
    queryFn: ({ signal }) =>
      allPages((pageToken) =>
        listMembers({ query: { organizationId, limit: MOST, ...(pageToken && { pageToken }) }, signal }),
      ),
  });

// A preview tells of this moment: never from memory.

export const movePreviewQuery = (organizationId: string, parentId: string) =>
  queryOptions({
    queryKey: ['organization-preview', 'move', organizationId, parentId],
    queryFn: async ({ signal }) => (await previewMove({ path: { organizationId }, query: { parentId }, signal })).data,
    gcTime: 0,
    retry: false,
  });

export const mergePreviewQuery = (organizationId: string, targetId: string) =>
  queryOptions({
    queryKey: ['organization-preview', 'merge', organizationId, targetId],
    queryFn: async ({ signal }) => (await previewMerge({ path: { organizationId }, query: { targetId }, signal })).data,
    gcTime: 0,
    retry: false,
  });

export const closePreviewQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organization-preview', 'close', organizationId],
    queryFn: async ({ signal }) => (await previewClose({ path: { organizationId }, signal })).data,
    gcTime: 0,
    retry: false,
  });
