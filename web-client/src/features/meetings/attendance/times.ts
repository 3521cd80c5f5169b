import { addMinutes } from '@/lib/clock';
import { dayOf, formatTime, instantOf } from '@/lib/dates';

const MINUTES_OF_A_DAY = 24 * 60;

/** The time in which people of a meeting come and leave. */
export interface Span {
  start: string;
  /** Now, while the meeting lasts. */
  end: string;
}

/** The moment in the meeting at which the clock showed this time; undefined when there was none. */
export function momentIn(time: string, { start, end }: Span): string | undefined {
  const sameDay = instantOf(dayOf(start), time);
  // The meeting began within this very minute.
  if (time === formatTime(start)) return start;
  const moment = Date.parse(sameDay) < Date.parse(start) ? addMinutes(sameDay, MINUTES_OF_A_DAY) : sameDay;
  if (Date.parse(moment) <= Date.parse(end)) return moment;
  return time === formatTime(end) ? end : undefined;
}

interface Meeting {
  actualStart?: string | undefined;
  actualEnd?: string | undefined;
  plannedStart: string;
  plannedEnd: string;
}

export function spanOf({ actualStart, actualEnd, plannedStart }: Meeting, now: Date): Span {
  return { start: actualStart ?? plannedStart, end: actualEnd ?? now.toISOString() };
}

/** When somebody who is noted as late just now came: now, unless the meeting is being entered after it was over. */
export function lateSince({ plannedEnd, actualEnd }: Meeting, now: Date): string | undefined {
  const isOver = actualEnd !== undefined || now.getTime() > Date.parse(plannedEnd);
  return isOver ? undefined : now.toISOString();
}
