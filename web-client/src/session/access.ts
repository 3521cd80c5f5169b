import { queryOptions } from '@tanstack/react-query';
import { explainAccess } from '@/api/generated';
import type { CurrentUser } from './current-user';

/**
 * Why this person may do an operation on an organisation's data: the service's own decision, put into words.
 * `memberId` is whom the record names, where it is read for that.
 */
export const accessQuery = (action: string, organizationId: string, memberId?: string) =>
  queryOptions({
    queryKey: ['access', action, organizationId, memberId ?? ''],
    queryFn: async ({ signal }) =>
      (await explainAccess({ query: { action, organizationId, ...(memberId && { memberId }) }, signal })).data,
    // Rights change at any moment; who asks wants to know how they are now.
    staleTime: 0,
    gcTime: 0,
  });

/** This person's member id, when the record names it: whom it names reads it whatever the role. */
export function myIdIn(
  named: readonly { memberId: string }[],
  user: CurrentUser | null | undefined,
): string | undefined {
  return named.find(({ memberId }) => memberId === user?.memberId)?.memberId;
}
