import { describe, expect, it } from 'vitest';
import { endMoment, startMoment, suggestedEnd } from './actual-times';

const NOW = new Date('2026-11-20T12:31:00Z'); // 19:31

describe('when a meeting began', () => {
  it('is a time of today', () => {
    expect(startMoment('19:15', NOW)).toEqual({ instant: '2026-11-20T12:15:00.000Z' });
  });

  it('may be yesterday, within 24 hours', () => {
    expect(startMoment('23:00', NOW)).toEqual({ instant: '2026-11-19T16:00:00.000Z' });
  });

  it('is not a little ahead of the clock', () => {
    expect(startMoment('19:45', NOW)).toHaveProperty('fault');
  });
});

describe('when a meeting ended', () => {
  const actualStart = '2026-11-20T12:30:00Z';

  it('is a time after its start, past midnight too', () => {
    expect(endMoment('21:05', actualStart, new Date('2026-11-20T14:30:00Z'))).toEqual({
      instant: '2026-11-20T14:05:00.000Z',
    });
    expect(endMoment('00:05', actualStart, new Date('2026-11-20T17:30:00Z'))).toEqual({
      instant: '2026-11-20T17:05:00.000Z',
    });
  });

  it('is neither before the start nor ahead of the clock', () => {
    expect(endMoment('19:00', actualStart, new Date('2026-11-20T14:30:00Z'))).toHaveProperty('fault');
    expect(endMoment('21:45', actualStart, new Date('2026-11-20T14:30:00Z'))).toHaveProperty('fault');
  });

  it('is now, unless closing was forgotten for a day', () => {
    const meeting = { actualStart, plannedStart: '2026-11-20T12:30:00Z', plannedEnd: '2026-11-20T14:00:00Z' };
    expect(suggestedEnd(meeting, NOW)).toBe(NOW);
    expect(suggestedEnd(meeting, new Date('2026-11-25T01:00:00Z')).toISOString()).toBe('2026-11-20T14:00:00.000Z');
  });
});
