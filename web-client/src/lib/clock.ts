import { dayOf, formatTime, instantOf } from './dates';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** What people type for a time (`19:30`, `19h30`, `19.30`, `1930`, `19h`) → `19:30`; null when it is none. */
export function parseTypedTime(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const match = /^(\d{1,2})\s*[:.h\s]\s*(\d{1,2})?$|^(\d{1,2})(\d{2})$|^(\d{1,2})$/.exec(text);
  if (!match) return null;
  const hour = Number(match[1] ?? match[3] ?? match[5]);
  const minute = Number(match[2] ?? match[4] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function addMinutes(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString();
}

export function minutesBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / MINUTE_MS);
}

/** `19:30` and 90 → `21:00`; past midnight the clock begins anew. */
export function timeAfter(time: string, minutes: number): string {
  return formatTime(addMinutes(instantOf('2000-01-01', time), minutes));
}

/** The last moment, now or before, at which the clock showed this time; it lies within 24 hours. */
export function lastInstantAt(time: string, now: Date): string {
  const today = instantOf(dayOf(now), time);
  return Date.parse(today) <= now.getTime() ? today : addMinutes(today, -DAY_MS / MINUTE_MS);
}

/** The first moment after the given one at which the clock shows this time; it lies within 24 hours. */
export function firstInstantAfter(time: string, instant: string): string {
  const sameDay = instantOf(dayOf(instant), time);
  return Date.parse(sameDay) > Date.parse(instant) ? sameDay : addMinutes(sameDay, DAY_MS / MINUTE_MS);
}
