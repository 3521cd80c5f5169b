import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { getAttendance, getMeeting } from './generated';
import { versioned } from './headers';

// What more than one feature reads, so that all of them see the same.

export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting', meetingId],
    queryFn: ({ signal }) => versioned(getMeeting({ path: { meetingId }, signal })),
  });

/** The frozen roster with its marks; empty before the meeting opens. */
export const attendanceQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['attendance', meetingId],
    queryFn: async ({ signal }) => (await getAttendance({ path: { meetingId }, signal })).data,
  });

/** After a change of state: it shows in lists, counts and sheets alike. Texts under seal are never read again by this. */
export async function refreshMeeting(client: QueryClient): Promise<void> {
  await client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] !== 'current-user' && queryKey[0] !== 'criticism-record',
  });
}
