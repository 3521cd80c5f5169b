import { queryOptions } from '@tanstack/react-query';
import type { GetMeResponse } from '@/api/generated';

export type CurrentUser = GetMeResponse;

/** The person who is signed in, or null. It changes only by signing in or out, which loads the page anew. */
export const currentUserQuery = queryOptions({
  queryKey: ['current-user'],
  queryFn: async ({ signal }): Promise<CurrentUser | null> => (await import('@/api/first-calls')).whoAmI(signal),
  staleTime: Infinity,
  gcTime: Infinity,
});
