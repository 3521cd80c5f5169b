import type { AttendanceRow, Exclusion, Mark } from '@/api/generated';
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
