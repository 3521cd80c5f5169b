import { dayOf } from '@/lib/dates';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day in Vietnam, so many days after today. */
export function daysFromToday(days: number): string {
  return dayOf(new Date(Date.now() + days * DAY_MS));
}
