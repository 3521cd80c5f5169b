import type { I18n } from '@lingui/core';
import { lunarDate } from '@/lib/lunar';

/** `2026-11-03` → `25/9 âm lịch` */
export function lunarText(i18n: I18n, day: string): string {
  const { day: date, month, leap } = lunarDate(day);
  return leap ? i18n._('date.lunar.leap', { date, month }) : i18n._('date.lunar', { date, month });
}
