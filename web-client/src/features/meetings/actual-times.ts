import { addMinutes, firstInstantAfter, lastInstantAt, minutesBetween } from '@/lib/clock';
import { msg } from '@/lib/message';

export type Moment = { instant: string } | { fault: string };

/** A time that lies this little ahead is a slip, not yesterday's: nobody enters last night's meeting at that hour. */
const SLIP_MINUTES = 3 * 60;
const DAY_MINUTES = 24 * 60;

/** When a meeting began, by the time on the wall: within the last 24 hours. The fault is the id of a text. */
export function startMoment(time: string, now: Date): Moment {
  const instant = lastInstantAt(time, now);
  const untilItComes = minutesBetween(now.toISOString(), addMinutes(instant, DAY_MINUTES));
  return untilItComes <= SLIP_MINUTES ? { fault: msg('meetings.time.not-yet') } : { instant };
}

/** When a meeting ended: within 24 hours after its start, and not in the future. */
export function endMoment(time: string, actualStart: string, now: Date): Moment {
  const instant = firstInstantAfter(time, actualStart);
  return Date.parse(instant) > now.getTime() ? { fault: msg('meetings.time.end-not-possible') } : { instant };
}

/** Now; but for a meeting that somebody forgot to close, as long after its start as it was planned to last. */
export function suggestedEnd(
  meeting: { actualStart: string; plannedStart: string; plannedEnd: string },
  now: Date,
): Date {
  const { actualStart, plannedStart, plannedEnd } = meeting;
  const isForgotten = minutesBetween(actualStart, now.toISOString()) >= DAY_MINUTES;
  return isForgotten ? new Date(addMinutes(actualStart, minutesBetween(plannedStart, plannedEnd))) : now;
}
