import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

interface Page<T> {
  items: T[];
  nextPageToken?: string;
}

/** A list that is read on page by page. While a filter changes, what was there stays until the new rows have come. */
export function pagesQuery<T>(
  queryKey: readonly unknown[],
  read: (pageToken: string | undefined, signal: AbortSignal) => Promise<{ data: Page<T> }>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: async ({ pageParam, signal }) => (await read(pageParam, signal)).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextPageToken,
    placeholderData: keepPreviousData,
  });
}

/** Every row of a list whose whole is needed and known to be small: the members of a cell, the meetings to come. */
export async function allPages<T>(read: (pageToken: string | undefined) => Promise<{ data: Page<T> }>): Promise<T[]> {
  async function from(pageToken: string | undefined): Promise<T[]> {
    const { items, nextPageToken } = (await read(pageToken)).data;
    return nextPageToken === undefined ? items : [...items, ...(await from(nextPageToken))];
  }
  return from(undefined);
}
