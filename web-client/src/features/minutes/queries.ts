import { queryOptions } from '@tanstack/react-query';
import { getMinutes, getMinutesContent, getMinutesCopyCheck, verifyMinutes } from '@/api/generated';
import { versioned } from '@/api/headers';

/** Every reading is written down: asked for when the page is opened, and not by the library's own zeal. */
const ONCE = { refetchOnReconnect: false, refetchOnWindowFocus: false } as const;

export const minutesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['minutes', meetingId],
    queryFn: ({ signal }) => versioned(getMinutes({ path: { meetingId }, signal })),
    // What others have written and answered since.
    staleTime: 0,
    ...ONCE,
  });

export const contentQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['minutes-content', meetingId],
    queryFn: ({ signal }) => versioned(getMinutesContent({ path: { meetingId }, signal })),
    // Read aloud: never yesterday's words.
    gcTime: 0,
    staleTime: 0,
    ...ONCE,
  });

export const copyCheckQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['minutes-copies', meetingId],
    queryFn: async ({ signal }) => (await getMinutesCopyCheck({ path: { meetingId }, signal })).data,
    gcTime: 0,
    staleTime: 0,
    throwOnError: false,
    ...ONCE,
  });

export const verdictQuery = (meetingId: string, code: string) =>
  queryOptions({
    queryKey: ['minutes-verdict', meetingId, code],
    queryFn: async ({ signal }) => (await verifyMinutes({ path: { meetingId }, query: { code }, signal })).data,
    gcTime: 0,
    staleTime: Infinity,
    throwOnError: false,
    ...ONCE,
  });
