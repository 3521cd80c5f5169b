import { queryOptions } from '@tanstack/react-query';
import { getCriticismRecord, listCriticismRecords } from '@/api/generated';
import { versioned } from '@/api/headers';
import { pagesQuery } from '@/api/pages';

export const RECORDS_ABOUT_ME = ['criticism-records', 'about-me'] as const;

/** Without their words. */
export const recordsAboutMeQuery = pagesQuery(RECORDS_ABOUT_ME, (pageToken, signal) =>
  listCriticismRecords({ query: { aboutMe: true, ...(pageToken && { pageToken }) }, signal }),
);

/**
 * One record with its words. Every reading is written down, so it is read when somebody opens it and never by itself
 * again; and nothing of it stays in memory after the page was left. (The first part of the key keeps it out of
 * `refreshMeeting`.)
 */
export const recordQuery = (recordId: string) =>
  queryOptions({
    queryKey: ['criticism-record', 'about-me', recordId],
    queryFn: ({ signal }) => versioned(getCriticismRecord({ path: { recordId }, signal })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
