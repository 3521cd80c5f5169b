import type { AttendanceMark, AttendanceRow, Mark } from '@/api/generated';

/** When somebody came and left, and whether from elsewhere. */
export interface Times {
  arrivedAt?: string | undefined;
  leftAt?: string | undefined;
  online?: boolean | undefined;
}

/** What somebody noted of one member and the service has not taken yet. */
export interface Tap extends Times {
  mark: Mark | undefined;
  reason: string | undefined;
  /** The version of the row that the person had in front of them. */
  version: number;
}

export type Taps = ReadonlyMap<string, Tap>;

/** A tap that lost against what another device noted for the same member. */
export interface LostTap {
  fullName: string;
  mark: Mark | undefined;
}

const CYCLE: readonly Mark[] = ['PRESENT', 'ABSENT_EXCUSED', 'ABSENT_UNEXCUSED', 'LATE'];

/** What the next tap on a row means. Nobody needs an exempt member's absence: there it is present, or nothing. */
export function nextMark({ mark, expected }: AttendanceRow): Mark | undefined {
  if (!expected) return mark === undefined ? 'PRESENT' : undefined;
  return CYCLE[(mark === undefined ? 0 : CYCLE.indexOf(mark) + 1) % CYCLE.length];
}

/** The service writes instants in its own way. */
function sameMoment(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Date.parse(one) === Date.parse(other);
}

function says(row: AttendanceRow, tap: Tap): boolean {
  return (
    row.mark === tap.mark &&
    row.reason === tap.reason &&
    sameMoment(row.arrivedAt, tap.arrivedAt) &&
    sameMoment(row.leftAt, tap.leftAt) &&
    row.online === (tap.online ?? false)
  );
}

/** The rows as the person sees them: what was tapped lies over what the service knows. */
export function withTaps(rows: readonly AttendanceRow[], taps: Taps): AttendanceRow[] {
  return rows.map((row) => {
    const tap = taps.get(row.memberId);
    if (!tap) return row;
    const { mark, reason, arrivedAt, leftAt, online = false } = tap;
    return { ...row, mark, reason, arrivedAt, leftAt, online };
  });
}

export function markOf(memberId: string, { mark, reason, arrivedAt, leftAt, online, version }: Tap): AttendanceMark {
  return { memberId, mark, reason, arrivedAt, leftAt, ...(online && { online }), version };
}

/** One mark for each member, however often the row was tapped, and none where the last tap came back to the first. */
export function marksToSend(rows: readonly AttendanceRow[], taps: Taps): AttendanceMark[] {
  return rows.flatMap((row) => {
    const tap = taps.get(row.memberId);
    if (!tap || says(row, tap)) return [];
    return [markOf(row.memberId, tap)];
  });
}

/** Taps that are still to be sent: those made while the others were on the way start from the row as it is now. */
export function tapsAfterSave(taps: Taps, sent: Taps, rows: readonly AttendanceRow[]): Taps {
  const versions = new Map(rows.map((row) => [row.memberId, row.version]));
  const left = [...taps].filter(([memberId, tap]) => sent.get(memberId) !== tap);
  return new Map(
    left.map(([memberId, tap]) => {
      const version = sent.has(memberId) ? (versions.get(memberId) ?? tap.version) : tap.version;
      return [memberId, { ...tap, version }];
    }),
  );
}

/** After `attendance-conflict`: what others noted stays, and only the taps on rows that nobody else changed are kept. */
export function tapsAfterConflict(
  taps: Taps,
  fresh: readonly AttendanceRow[],
): { kept: Taps; lost: readonly LostTap[] } {
  const kept = new Map<string, Tap>();
  const lost: LostTap[] = [];
  for (const row of fresh) {
    const tap = taps.get(row.memberId);
    if (!tap || says(row, tap)) continue;
    if (row.version === tap.version) kept.set(row.memberId, tap);
    else lost.push({ fullName: row.fullName, mark: row.mark });
  }
  return { kept, lost };
}

export interface Count {
  present: number;
  late: number;
  excused: number;
  unexcused: number;
  /** Expected members whom nobody has marked yet. */
  unmarked: number;
}

/** For the line that runs along with the tapping; who counts for the rate is the service's matter. */
export function countMarks(rows: readonly AttendanceRow[]): Count {
  const marked = (mark: Mark) => rows.filter((row) => row.mark === mark).length;
  const late = marked('LATE');
  return {
    present: marked('PRESENT') + late,
    late,
    excused: marked('ABSENT_EXCUSED'),
    unexcused: marked('ABSENT_UNEXCUSED'),
    unmarked: rows.filter((row) => row.expected && row.mark === undefined).length,
  };
}
