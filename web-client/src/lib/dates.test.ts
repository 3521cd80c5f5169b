import { describe, expect, it } from 'vitest';
import {
  dayOf,
  formatDateTime,
  formatDateTimeWithWeekday,
  formatDayWithWeekday,
  instantOf,
  parseTypedDay,
} from './dates';

describe('dates', () => {
  it('reads an instant by the clock of Vietnam', () => {
    expect(formatDateTime('2026-11-03T17:30:00Z')).toBe('00:30 04/11/2026');
    expect(dayOf('2026-12-31T17:00:00Z')).toBe('2027-01-01');
  });

  it('names the weekday in the language of the reader', () => {
    expect(formatDayWithWeekday('2026-11-03', 'vi')).toBe('thứ Ba 03/11/2026');
    expect(formatDayWithWeekday('2026-11-08', 'vi')).toBe('Chủ nhật 08/11/2026');
    expect(formatDateTimeWithWeekday('2026-11-03T12:30:00Z', 'en')).toBe('19:30 Tuesday 03/11/2026');
  });

  it('turns a day and a time on the wall into an instant', () => {
    expect(instantOf('2026-11-03', '19:30')).toBe('2026-11-03T12:30:00.000Z');
  });

  it.each([
    ['5/12/2026', '2026-12-05'],
    [' 05-12-2026 ', '2026-12-05'],
    ['5.12.26', '2026-12-05'],
    ['29/2/2028', '2028-02-29'],
    ['29/2/2026', null],
    ['31/4/2026', null],
    ['12/13/2026', null],
    ['hôm nay', null],
    ['', null],
  ])('reads the typed day %j as %j', (typed, day) => {
    expect(parseTypedDay(typed)).toBe(day);
  });
});
