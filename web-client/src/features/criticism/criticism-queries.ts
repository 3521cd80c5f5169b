import { queryOptions } from '@tanstack/react-query';
import { getCriticismRecord, listCriticismRecords } from '@/api/generated';
import { versioned } from '@/api/headers';
import { pagesQuery } from '@/api/pages';

/** Who said something of whom, never the words. */
export const recordsOfMeetingQuery = (meetingId: string) =>
  pagesQuery(['criticism-records', { meetingId }], (pageToken, signal) =>
    listCriticismRecords({ query: { meetingId, pageToken }, signal }),
  );

/**
 * With its words. Every call is written down as a reading by this person, so it is asked for once when the record is
 * opened, never ahead of it nor again by the library's own zeal; and nothing of it stays after it is closed.
 */
export const recordQuery = (recordId: string) =>
  queryOptions({
    queryKey: ['criticism-record', recordId],
    queryFn: ({ signal }) => versioned(getCriticismRecord({ path: { recordId }, signal })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
