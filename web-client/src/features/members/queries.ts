import { type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  getMember,
  getMemberHistory,
  listMembers,
  listOrganizations,
  type MemberCategory,
  type Standing,
} from '@/api/generated';
import { versioned } from '@/api/headers';
import { pagesQuery } from '@/api/pages';

/** The most that one page holds; whoever oversees more cells filters by name instead. */
const CELLS = 200;

/** Enough to choose from; whoever does not see the cell types more of its name. */
const CHOICES = 50;

export interface MemberFilter {
  q: string;
  cellId: string | undefined;
  category?: MemberCategory | undefined;
  standing?: Standing | undefined;
}

export const membersQuery = ({ q, cellId, category, standing }: MemberFilter) =>
  pagesQuery(['members', { q, cellId, category, standing }], (pageToken, signal) =>
    listMembers({
      query: {
        ...(q && { q }),
        ...(cellId && { organizationId: cellId }),
        ...(category && { category }),
        ...(standing && { standing }),
        ...(pageToken && { pageToken }),
      },
      signal,
    }),
  );

export const memberQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['member', memberId],
    queryFn: ({ signal }) => versioned(getMember({ path: { memberId }, signal })),
  });

/** What happened to the membership, the latest first. */
export const historyQuery = (memberId: string) =>
  pagesQuery(['member-history', memberId], (pageToken, signal) =>
    getMemberHistory({ path: { memberId }, query: pageToken === undefined ? {} : { pageToken }, signal }),
  );

/** The cells that this person sees: for the filter, and for the names of the cells. */
export const cellsQuery = queryOptions({
  queryKey: ['organizations', 'CELL'],
  queryFn: async ({ signal }) =>
    (await listOrganizations({ query: { kind: 'CELL', limit: CELLS }, signal })).data.items,
  staleTime: 10 * 60_000,
});

/** Cells by a part of their name: a province has thousands. */
export const cellChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['organizations', 'CELL', { q }],
    queryFn: async ({ signal }) =>
      (await listOrganizations({ query: { kind: 'CELL', limit: CHOICES, ...(q && { q }) }, signal })).data.items,
    staleTime: 60_000,
  });

/** After a change: it shows in lists, rosters and histories alike. Texts under seal are never read again by this. */
export async function refreshMembers(client: QueryClient): Promise<void> {
  await client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] !== 'current-user' && queryKey[0] !== 'criticism-record',
  });
}
