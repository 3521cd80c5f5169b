import { listAttendanceAlerts, listMemberAttendance } from '@/api/generated';
import { pagesQuery } from '@/api/pages';

/** The meetings of two years on whose rosters the member was. */
export const memberAttendanceQuery = (memberId: string) =>
  pagesQuery(['member-attendance', memberId], (pageToken, signal) =>
    listMemberAttendance({ path: { memberId }, query: { limit: 20, pageToken }, signal }),
  );

export const absencesQuery = (year: number) =>
  pagesQuery(['attendance-alerts', year], (pageToken, signal) =>
    listAttendanceAlerts({ query: { year, pageToken }, signal }),
  );
