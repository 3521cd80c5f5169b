import { describe, expect, it } from 'vitest';
import { lunarDate } from './lunar';

/** The first day of the lunar year in Vietnam. Not always China's: 1968, 1969, 1985, 2007 and 2030 differ. */
const TET = [
  '1968-01-29',
  '1969-02-16',
  '1970-02-06',
  '1975-02-11',
  '1976-01-31',
  '1984-02-02',
  '1985-01-21',
  '1986-02-09',
  '1990-01-27',
  '1995-01-31',
  '2000-02-05',
  '2005-02-09',
  '2006-01-29',
  '2007-02-17',
  '2008-02-07',
  '2010-02-14',
  '2015-02-19',
  '2019-02-05',
  '2020-01-25',
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-02',
];

const DAY_MS = 86_400_000;
const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

describe('the lunar date', () => {
  it.each(TET)('of %s is the first day of the year', (day) => {
    expect(lunarDate(day)).toEqual({ day: 1, month: 1, year: Number(day.slice(0, 4)), leap: false });
  });

  it.each([
    ['2026-11-03', { day: 25, month: 9, year: 2026, leap: false }],
    ['2026-02-16', { day: 29, month: 12, year: 2025, leap: false }],
    ['1984-12-22', { day: 1, month: 12, year: 1984, leap: false }],
    ['2023-03-22', { day: 1, month: 2, year: 2023, leap: true }],
    ['2025-07-25', { day: 1, month: 6, year: 2025, leap: true }],
    ['2026-04-26', { day: 10, month: 3, year: 2026, leap: false }],
    ['2033-12-22', { day: 1, month: 11, year: 2033, leap: true }],
  ])('of %s', (day, expected) => {
    expect(lunarDate(day)).toEqual(expected);
  });

  it('goes on from day to day without a gap, and has seven leap months in nineteen years', () => {
    let day = '1966-01-21';
    let before = lunarDate(day);
    let leapMonths = 0;
    const broken: string[] = [];
    while (day < '2042-01-22') {
      day = dayAfter(day);
      const now = lunarDate(day);
      const goesOn = now.day === before.day + 1 && now.month === before.month && now.leap === before.leap;
      const next = now.leap ? before.month : (before.month % 12) + 1;
      const begins = now.day === 1 && before.day >= 29 && now.month === next;
      const newYear = now.month === 1 && now.day === 1 && !now.leap;
      if (!(goesOn || begins) || now.year !== before.year + (newYear ? 1 : 0)) broken.push(day);
      if (begins && now.leap) leapMonths += 1;
      before = now;
    }
    expect(broken).toEqual([]);
    expect(leapMonths).toBe(28);
  });
});
