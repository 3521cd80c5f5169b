import type { I18n } from '@lingui/core';
import type { AttendanceRow, AttendanceSaid, Exclusion, LeaveNote, Mark, MarkSource } from '@/api/generated';
import { dayOf, formatDay, formatTime } from '@/lib/dates';
import { msg } from '@/lib/message';

const WORDS: Record<Mark, string> = {
  PRESENT: msg('attendance.mark.present'),
  LATE: msg('attendance.mark.late'),
  ABSENT_EXCUSED: msg('attendance.mark.absent-excused'),
  ABSENT_UNEXCUSED: msg('attendance.mark.absent-unexcused'),
};

export function markWord(mark: Mark | undefined): string {
  return mark === undefined ? msg('attendance.mark.none') : WORDS[mark];
}

type Said = Pick<AttendanceSaid, 'mark' | 'arrivedAt' | 'leftAt' | 'online'>;

/** "Đến muộn 19:50 · về 20:40 · trực tuyến" */
export function saidWords(i18n: I18n, { mark, arrivedAt, leftAt, online }: Said): string {
  return [
    arrivedAt === undefined
      ? i18n._(markWord(mark))
      : i18n._('attendance.mark.late-at', { time: formatTime(arrivedAt) }),
    leftAt !== undefined && i18n._('attendance.mark.left-at', { time: formatTime(leftAt) }),
    online && i18n._('attendance.mark.online'),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

const SOURCES: Record<MarkSource, string | undefined> = {
  ROLL_CALL: undefined,
  CHECK_IN: msg('attendance.source.check-in'),
  LEAVE_REQUEST: undefined,
  ON_BEHALF: undefined,
  AMENDMENT: msg('attendance.source.amendment'),
};

/** Where a mark comes from, unless somebody simply called the roll or the request beside it says so. */
export function sourceWord(source: MarkSource | undefined): string | undefined {
  return source === undefined ? undefined : SOURCES[source];
}

const LEAVE_STATES: Record<LeaveNote['state'], string> = {
  PENDING: msg('attendance.leave.pending'),
  ACCEPTED: msg('attendance.leave.accepted'),
  REFUSED: msg('attendance.leave.refused'),
};

/** "xin phép 02/11/2026, đồng chí Đặng Quốc Hưng đồng ý" */
export function leaveWords(i18n: I18n, leave: LeaveNote): string {
  const { state, requestedAt, requestedByName, onBehalf, decidedByName } = leave;
  const answer = i18n._(LEAVE_STATES[state], { name: decidedByName ?? '' });
  const day = formatDay(dayOf(requestedAt));
  return onBehalf
    ? i18n._('attendance.leave.on-behalf', { day, name: requestedByName, answer })
    : i18n._('attendance.leave', { day, answer });
}

const STANDINGS: Record<AttendanceRow['standing'], string | undefined> = {
  ACTIVE: undefined,
  EXEMPT: msg('attendance.standing.exempt'),
  TEMPORARILY_AWAY: msg('attendance.standing.temporarily-away'),
  TEMPORARILY_HERE: msg('attendance.standing.temporarily-here'),
  SPECIAL_DUTY: msg('attendance.standing.special-duty'),
};

/** What to know of a member besides the name: nothing for an official member in ordinary standing. */
export function memberNotes({ category, standing }: Pick<AttendanceRow, 'category' | 'standing'>): string[] {
  return [
    category === 'PROBATIONARY' ? msg('attendance.category.probationary') : undefined,
    STANDINGS[standing],
  ].filter((note) => note !== undefined);
}

const EXCLUSIONS: Record<Exclusion['reason'], string> = {
  EXEMPT_ABSENT: msg('attendance.excluded.exempt-absent'),
  SPECIAL_DUTY_ABSENT: msg('attendance.excluded.special-duty-absent'),
  TEMPORARILY_AWAY: msg('attendance.excluded.temporarily-away'),
  TEMPORARILY_HERE: msg('attendance.excluded.temporarily-here'),
  PROBATIONARY: msg('attendance.excluded.probationary'),
};

export function exclusionWord(reason: Exclusion['reason']): string {
  return EXCLUSIONS[reason];
}
