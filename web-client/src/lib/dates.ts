import type { Language } from './language';

/** Vietnam has had no summer time since 1975, so its clock is plain arithmetic and needs no zone data. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

const WEEKDAYS: Record<Language, readonly string[]> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const pad = (value: number) => String(value).padStart(2, '0');

function inVietnam(instant: string | Date): Date {
  const time = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  return new Date(time + OFFSET_MS);
}

/** The day, as `yyyy-MM-dd`, that people in Vietnam read on the calendar at this instant. */
export function dayOf(instant: string | Date): string {
  return inVietnam(instant).toISOString().slice(0, 10);
}

/** `2026-11-03` → `03/11/2026` */
export function formatDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** `2026-11-03` → `thứ Ba 03/11/2026` */
export function formatDayWithWeekday(day: string, language: Language): string {
  const weekday = WEEKDAYS[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${formatDay(day)}`;
}

/** 24-hour clock: `19:42` */
export function formatTime(instant: string | Date): string {
  const local = inVietnam(instant);
  return `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`;
}

/** `19:42 03/11/2026` */
export function formatDateTime(instant: string | Date): string {
  return `${formatTime(instant)} ${formatDay(dayOf(instant))}`;
}

/** `19:42 thứ Ba 03/11/2026`, for what is near */
export function formatDateTimeWithWeekday(instant: string | Date, language: Language): string {
  return `${formatTime(instant)} ${formatDayWithWeekday(dayOf(instant), language)}`;
}

/** What a clock on the wall in Vietnam shows → the instant: `2026-11-03`, `19:30` → `2026-11-03T12:30:00.000Z` */
export function instantOf(day: string, time: string): string {
  return new Date(Date.parse(`${day}T${time}:00Z`) - OFFSET_MS).toISOString();
}

/** What people type (`5/12/2026`, `05-12-2026`, `5.12.26`) → `2026-12-05`; null when it is no day. */
export function parseTypedDay(typed: string): string | null {
  const match = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{2}|\d{4})\s*$/.exec(typed);
  if (!match) return null;
  const [, date = '', month = '', year = ''] = match;
  const day = `${year.length === 2 ? `20${year}` : year}-${pad(Number(month))}-${pad(Number(date))}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  // 31/02 is moved into March by the parser: only what comes back unchanged was a day.
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return real ? day : null;
}
