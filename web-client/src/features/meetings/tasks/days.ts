import { dayOf } from '@/lib/dates';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Counted on the calendar of Vietnam. */
export function daysFromToday(days: number): string {
  return dayOf(new Date(Date.now() + days * DAY_MS));
}

/** How many days a day lies behind another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
