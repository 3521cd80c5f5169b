import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AttendanceRow, amendAttendance } from '@/api/generated';
import { attendanceQuery, refreshMeeting } from '@/api/meetings';
import type { Noted } from './mark-sheet';
import { markOf } from './roll-call';

/** A correction after the close, of the row that the person has in front of them. */
export function useAmend(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ row, noted }: { row: AttendanceRow; noted: Noted }) => {
      const marks = [markOf(row.memberId, { ...noted, version: row.version })];
      const { data } = await amendAttendance({ path: { meetingId }, body: { reason: noted.why, marks } });
      return data;
    },
    meta: { lane: 'form' },
    onSuccess: (attendance) => client.setQueryData(attendanceQuery(meetingId).queryKey, attendance),
    onSettled: () => void refreshMeeting(client),
  });
}
