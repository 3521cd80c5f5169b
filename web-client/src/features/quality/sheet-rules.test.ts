import { describe, expect, it } from 'vitest';
import { item, sheet } from '../../../test/sheets';
import { adjustedEntries, adjustedTotal, firstFault } from './adjustment';
import { rowsOf, typeOver } from './draft';
import { stateOfWord, stateWordOf } from './filter-words';
import { gradeOf } from './grade';
import { codeAfterKey } from './keyboard';
import { formatMonth, latestMonths, monthOf } from './months';
import { nextStep } from './next-step';
import { nextInQueue } from './queue';

it('moves through the point fields with arrows and Enter, and stops at the ends', () => {
  const codes = ['1', '2', '3.1'];
  expect(codeAfterKey('ArrowDown', codes, '1')).toBe('2');
  expect(codeAfterKey('Enter', codes, '2')).toBe('3.1');
  expect(codeAfterKey('ArrowUp', codes, '2')).toBe('1');
  expect(codeAfterKey('ArrowUp', codes, '1')).toBeNull();
  expect(codeAfterKey('Enter', codes, '3.1')).toBeNull();
  expect(codeAfterKey('ArrowLeft', codes, '2')).toBeNull();
});

it('grades by bands that include their minimum', () => {
  const bands = [
    { grade: 'POOR', minimum: 0 },
    { grade: 'GOOD', minimum: 90 },
    { grade: 'FAIR', minimum: 70 },
    { grade: 'AVERAGE', minimum: 50 },
  ] as const;
  expect([90, 89.99, 70, 50, 49.5, 0].map((total) => gradeOf(total, bands))).toEqual([
    'GOOD',
    'FAIR',
    'FAIR',
    'AVERAGE',
    'POOR',
    'POOR',
  ]);
});

it('goes on to the next sheet of the queue, then to those left before it', () => {
  expect(nextInQueue(['a', 'b', 'c'], 'b')).toBe('c');
  expect(nextInQueue(['a', 'b', 'c'], 'c')).toBe('a');
  expect(nextInQueue(['a'], 'a')).toBeUndefined();
  expect(nextInQueue([], 'a')).toBeUndefined();
});

it('counts months back over the new year, by the clock of Vietnam', () => {
  expect(latestMonths(new Date('2026-12-31T17:30:00Z'), 3)).toEqual(['2027-01', '2026-12', '2026-11']);
  expect(formatMonth('2026-11')).toBe('11/2026');
  expect([monthOf('2026-11'), monthOf('2026-13'), monthOf(undefined)]).toEqual(['2026-11', undefined, undefined]);
});

it('reads the state from the address, and knows all of them by a word', () => {
  expect(stateOfWord(stateWordOf('da-dieu-chinh', 'cho-duyet'))).toBe('ADJUSTED');
  expect(stateOfWord(stateWordOf('linh tinh', 'cho-duyet'))).toBe('SUBMITTED');
  expect(stateOfWord(stateWordOf('tat-ca', 'cho-duyet'))).toBeUndefined();
});

describe('an adjustment', () => {
  const items = [item('1', 5, { selfPoints: 5 }), item('4.2', 25, { selfPoints: 22 })];

  it('sends only what differs from the cell, and counts the rest as the cell gave it', () => {
    const typed = { '1': '5', '4.2': '18,5' };
    expect(adjustedEntries(items, typed)).toEqual([{ code: '4.2', points: 18.5 }]);
    expect(adjustedTotal(items, typed)).toBe(23.5);
  });

  it('is not possible with an empty field or too many points', () => {
    expect(firstFault(items, {})).toBeUndefined();
    expect(firstFault(items, { '1': '' })).toBe('1');
    expect(firstFault(items, { '4.2': '26' })).toBe('4.2');
  });
});

describe('the next step', () => {
  const format = String;
  const full = [item('1', 5, { selfPoints: 5 }), item('4.2', 25, { selfPoints: 25 })];
  const rows = rowsOf(full, {}, format);

  it('is the first gap, until there is none', () => {
    const gaps = rowsOf([...full, item('6', 30)], {}, format);
    expect(nextStep(sheet(), gaps, 'OPEN')).toMatchObject({ kind: 'fill', row: { item: { code: '6' } }, count: 1 });
  });

  it('is what cannot be saved, before the gaps', () => {
    const [gap, wrong] = rowsOf([item('1', 5), item('4.2', 25)], {}, format);
    if (!gap || !wrong) throw new Error('no rows');
    const typed = rowsOf([gap.item, wrong.item], typeOver({}, wrong, { points: '26' }), format);
    expect(nextStep(sheet(), typed, 'OPEN')).toMatchObject({ kind: 'fill', row: { item: { code: '4.2' } }, count: 2 });
  });

  it('is the vote, by whoever may record it', () => {
    expect(nextStep(sheet({ state: 'DRAFT' }), rows, 'OPEN')).toEqual({ kind: 'vote', isAllowed: true });
    const forOthers = sheet({ state: 'SELF_SCORED', allowedActions: ['updateSelfScore'] });
    expect(nextStep(forOthers, rows, 'OPEN')).toEqual({ kind: 'vote', isAllowed: false });
  });

  it('is the vote again when points were typed over a carried sheet', () => {
    const [row] = rows;
    if (!row) throw new Error('no row');
    const typed = rowsOf(full, typeOver({}, row, { points: '4', reason: 'Muộn.' }), format);
    const carried = sheet({ state: 'CELL_VOTED', allowedActions: ['recordScoreVote', 'submitQualityScore'] });
    expect(nextStep(carried, typed, 'CLOSED')).toMatchObject({ kind: 'vote' });
  });

  it('is the submission, when the meeting has closed and by the secretary', () => {
    const mine = sheet({ state: 'CELL_VOTED', allowedActions: ['submitQualityScore'] });
    expect(nextStep(mine, rows, 'CLOSED')).toEqual({ kind: 'submit', blockedBy: null });
    expect(nextStep(mine, rows, 'OPEN')).toEqual({ kind: 'submit', blockedBy: 'meeting-open' });
    const others = sheet({ state: 'CELL_VOTED', allowedActions: [] });
    expect(nextStep(others, rows, 'CLOSED')).toEqual({ kind: 'submit', blockedBy: 'not-secretary' });
  });
});
