import { describe, expect, it } from 'vitest';
import { lateSince, momentIn } from './times';

const evening = { start: '2026-11-03T12:31:20.000Z', end: '2026-11-03T14:10:00.000Z' };

describe('a time typed for somebody who came or left', () => {
  it('is a moment of the meeting', () => {
    expect(momentIn('19:50', evening)).toBe('2026-11-03T12:50:00.000Z');
  });

  it('in the minute of the start or the end is that moment', () => {
    expect(momentIn('19:31', evening)).toBe(evening.start);
    expect(momentIn('21:10', { ...evening, end: '2026-11-03T14:10:30.000Z' })).toBe('2026-11-03T14:10:00.000Z');
  });

  it('outside the meeting is none', () => {
    expect(momentIn('19:30', evening)).toBeUndefined();
    expect(momentIn('21:11', evening)).toBeUndefined();
  });

  it('after midnight belongs to the next day', () => {
    const late = { start: '2026-11-03T16:30:00.000Z', end: '2026-11-03T18:00:00.000Z' };
    expect(momentIn('00:15', late)).toBe('2026-11-03T17:15:00.000Z');
  });
});

it('somebody late comes now, and at an unknown time when the meeting is entered afterwards', () => {
  const meeting = { plannedStart: '2026-11-03T12:30:00Z', plannedEnd: '2026-11-03T14:00:00Z' };
  const during = new Date('2026-11-03T12:55:00Z');
  expect(lateSince(meeting, during)).toBe('2026-11-03T12:55:00.000Z');
  expect(lateSince(meeting, new Date('2026-11-04T01:00:00Z'))).toBeUndefined();
});
