import { queryOptions } from '@tanstack/react-query';

/** Everything about notices begins with this key. */
export const NOTICES = 'notices';

const LOOK_EVERY_MS = 5 * 60_000;

/** How many notices one has not seen: stands on every page. */
export const unreadNoticesQuery = queryOptions({
  queryKey: [NOTICES, 'unread'],
  queryFn: async ({ signal }) => (await import('./first-calls')).countUnreadNotices(signal),
  staleTime: 60_000,
  refetchInterval: LOOK_EVERY_MS,
  // A page is of use without it.
  throwOnError: false,
});
