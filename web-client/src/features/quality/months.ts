import { dayOf } from '@/lib/dates';

/** `2026-11` → `11/2026` */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${number}/${year}`;
}

/** This month and those before it, the latest first, as `yyyy-MM`. */
export function latestMonths(now: Date, count: number): string[] {
  const [year = 0, month = 1] = dayOf(now).split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** Only what the service takes as a month; what somebody typed into the address is otherwise ignored. */
export function monthOf(text: string | undefined): string | undefined {
  return text !== undefined && /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}
