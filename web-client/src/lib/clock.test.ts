import { describe, expect, it } from 'vitest';
import { firstInstantAfter, lastInstantAt, minutesBetween, parseTypedTime, timeAfter } from './clock';

describe('the clock', () => {
  it.each([
    ['19:30', '19:30'],
    [' 7h5 ', '07:05'],
    ['19 h 30', '19:30'],
    ['19.30', '19:30'],
    ['1930', '19:30'],
    ['730', '07:30'],
    ['19h', '19:00'],
    ['8', '08:00'],
    ['24:00', null],
    ['19:60', null],
    ['tối', null],
    ['', null],
  ])('reads the typed time %j as %j', (typed, time) => {
    expect(parseTypedTime(typed)).toBe(time);
  });

  it('adds minutes past midnight', () => {
    expect(timeAfter('19:30', 90)).toBe('21:00');
    expect(timeAfter('23:00', 90)).toBe('00:30');
    expect(minutesBetween('2026-11-20T12:30:00Z', '2026-11-20T14:00:00Z')).toBe(90);
  });

  it('finds the last moment of a time of day, by the clock of Vietnam', () => {
    const halfPastSeven = new Date('2026-11-20T12:30:00Z');
    expect(lastInstantAt('19:15', halfPastSeven)).toBe('2026-11-20T12:15:00.000Z');
    expect(lastInstantAt('19:30', halfPastSeven)).toBe('2026-11-20T12:30:00.000Z');
    expect(lastInstantAt('20:00', halfPastSeven)).toBe('2026-11-19T13:00:00.000Z');
    expect(lastInstantAt('23:50', new Date('2026-11-20T17:10:00Z'))).toBe('2026-11-20T16:50:00.000Z');
  });

  it('finds the first moment of a time of day after another moment', () => {
    expect(firstInstantAfter('21:00', '2026-11-20T12:30:00Z')).toBe('2026-11-20T14:00:00.000Z');
    expect(firstInstantAfter('00:15', '2026-11-20T12:30:00Z')).toBe('2026-11-20T17:15:00.000Z');
  });
});
