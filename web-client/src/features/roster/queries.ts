import { queryOptions } from '@tanstack/react-query';
import {
  getRosterImport,
  type ImportState,
  listMembers,
  listOrganizations,
  listRosterImports,
  listRosterRows,
  type Proposal,
} from '@/api/generated';
import { versioned } from '@/api/headers';
import { pagesQuery } from '@/api/pages';
import { isBusy } from './words';

/** Everything here begins with this key. */
export const ROSTER = 'roster-imports';

/** Often enough to see it move, seldom enough not to be a burden. */
const LOOK_EVERY_MS = 1000;

const ORGANIZATIONS = 200;
const FOUND = 8;

export const importsQuery = {
  ...pagesQuery([ROSTER, 'list'], (pageToken, signal) =>
    listRosterImports({ query: { ...(pageToken && { pageToken }) }, signal }),
  ),
  // Jobs go on while one is elsewhere.
  staleTime: 0,
};

/** Looked at again and again while a job is at work. */
export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: [ROSTER, importId],
    queryFn: ({ signal }) => versioned(getRosterImport({ path: { importId }, signal })),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data !== undefined && isBusy(data.value.state) ? LOOK_EVERY_MS : false),
  });

/** Read anew when a job has ended: the state is part of the key. */
export const rowsQuery = (importId: string, state: ImportState, proposal: Proposal | undefined, onlyPending: boolean) =>
  pagesQuery([ROSTER, importId, 'rows', { state, proposal, onlyPending }], (pageToken, signal) =>
    listRosterRows({
      path: { importId },
      query: {
        ...(proposal && { proposal }),
        ...(onlyPending && { decision: 'PENDING' as const }),
        ...(pageToken && { pageToken }),
      },
      signal,
    }),
  );

export const organizationsQuery = queryOptions({
  queryKey: ['organizations', 'all'],
  queryFn: async ({ signal }) => (await listOrganizations({ query: { limit: ORGANIZATIONS }, signal })).data.items,
  staleTime: 10 * 60_000,
});

/** Whom a row could be, by a part of the name. */
export const foundMembersQuery = (organizationId: string, q: string) =>
  queryOptions({
    queryKey: [ROSTER, 'members', organizationId, q],
    queryFn: async ({ signal }) =>
      (await listMembers({ query: { organizationId, q, limit: FOUND }, signal })).data.items,
    enabled: q !== '',
  });
