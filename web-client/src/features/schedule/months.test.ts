import { expect, it } from 'vitest';
import { addMonths, daysBetween, lastDay, monthOf, quarterOf, weeksOf } from './months';

it('goes from month to month over the end of a year', () => {
  expect(addMonths('2026-11', 2)).toBe('2027-01');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
  expect(lastDay('2028-02')).toBe('2028-02-29');
});

it('lays a month out in weeks from Monday on', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
  expect(weeksOf('2027-02')).toHaveLength(4);
});

it('takes only what is a month from the address', () => {
  expect(monthOf('2026-12')).toBe('2026-12');
  expect(['2026-13', '1900-01', 'x', undefined].map(monthOf)).toEqual([undefined, undefined, undefined, undefined]);
});

it('knows the quarter of a day, and how far days lie apart', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([1, 1, 2, 4]);
  expect(daysBetween('2026-11-21', '2026-12-31')).toBe(40);
});
