import { queryOptions } from '@tanstack/react-query';
import type { GetMeErrors, GetMeResponse, GetMeResponses } from '@/api/generated';
// Not by way of all operations: the first load knows this one only, and the others come with the pages.
import { client } from '@/api/generated/client.gen';
import { problemOf } from '@/lib/problem';

export type CurrentUser = GetMeResponse;

async function whoAmI(signal: AbortSignal): Promise<CurrentUser | null> {
  try {
    const { data } = await client.get<GetMeResponses, GetMeErrors, true>({ url: '/api/v1/me', signal });
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
