import { queryOptions } from '@tanstack/react-query';
import { getMember, listMembers, listOrganizations } from '@/api/generated';
import { pagesQuery } from '@/api/pages';

/** The most that one page holds; whoever oversees more cells filters by name instead. */
const CELLS = 200;

export interface MemberFilter {
  q: string;
  cellId: string | undefined;
}

export const membersQuery = ({ q, cellId }: MemberFilter) =>
  pagesQuery(['members', { q, cellId }], (pageToken, signal) =>
    listMembers({
      query: { ...(q && { q }), ...(cellId && { organizationId: cellId }), ...(pageToken && { pageToken }) },
      signal,
    }),
  );

export const memberQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['member', memberId],
    queryFn: async ({ signal }) => (await getMember({ path: { memberId }, signal })).data,
  });

/** The cells that this person sees: for the filter, and for the names of the cells. */
export const cellsQuery = queryOptions({
  queryKey: ['organizations', 'CELL'],
  queryFn: async ({ signal }) =>
    (await listOrganizations({ query: { kind: 'CELL', limit: CELLS }, signal })).data.items,
  staleTime: 10 * 60_000,
});
