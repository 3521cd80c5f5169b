import { queryOptions } from '@tanstack/react-query';
import { getMe } from '@/api/generated';
import type { GetMeResponse } from '@/api/generated';
import { problemOf } from '@/lib/problem';

export type CurrentUser = GetMeResponse;

async function whoAmI(signal: AbortSignal): Promise<CurrentUser | null> {
  try {
    const { data } = await getMe({ signal });
    return data;
  } catch (error) {
    if (problemOf(error).status === 401) return null;
    throw error;
  }
}

/** The person who is signed in, or null. It changes only by signing in or out, which loads the page anew. */
export const currentUserQuery = queryOptions({
  queryKey: ['current-user'],
  queryFn: ({ signal }) => whoAmI(signal),
  staleTime: Infinity,
  gcTime: Infinity,
});
