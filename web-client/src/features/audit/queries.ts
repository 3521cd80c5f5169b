import { queryOptions } from '@tanstack/react-query';
import { getAuditHead, getMember, listAuditEntries, listMembers } from '@/api/generated';
import { pagesQuery } from '@/api/pages';
import { type AuditFilter, queryOf } from './filter';

/** Enough to choose from; whoever is not among them is found by typing more of the name. */
const PEOPLE = 20;

export const auditQuery = (filter: AuditFilter) =>
  pagesQuery(['audit-entries', filter], (pageToken, signal) =>
    listAuditEntries({ query: { ...queryOf(filter), ...(pageToken && { pageToken }) }, signal }),
  );

/** Always the newest: what was sealed since is in it. */
export const headQuery = queryOptions({
  queryKey: ['audit-head'],
  queryFn: async ({ signal }) => (await getAuditHead({ signal })).data,
  staleTime: 0,
});

export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ['members', 'found', q],
    queryFn: async ({ signal }) =>
      (await listMembers({ query: { limit: PEOPLE, ...(q && { q }) }, signal })).data.items,
  });

export const personQuery = (memberId: string | undefined) =>
  queryOptions({
    queryKey: ['member', memberId],
    queryFn: async ({ signal }) => (await getMember({ path: { memberId: memberId ?? '' }, signal })).data,
    enabled: memberId !== undefined,
  });
