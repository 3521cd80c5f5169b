const ZONE = 'Asia/Ho_Chi_Minh';

/** yyyy-MM-dd of a moment in the cells' calendar. */
export function dayOf(moment: Date | string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date(moment));
}

/** yyyy-MM-dd in the cells' calendar, so many days from today. */
export function day(daysFromToday: number): string {
  return dayOf(new Date(Date.now() + daysFromToday * 86_400_000));
}

/** As somebody types it: dd/MM/yyyy. */
export function typed(isoDay: string): string {
  return isoDay.split('-').toReversed().join('/');
}
