import { describe, expect, it } from 'vitest';
import type { QualityScoreItem } from '@/api/generated';
import { duration, item } from '../../../test/sheets';
import {
  type Edits,
  entriesToSend,
  hasOpenProposal,
  keepMine,
  needsReason,
  rebase,
  type Row,
  rowsOf,
  takeProposals,
  takeTheirs,
  typeOver,
} from './draft';

const format = (points: number) => String(points).replace('.', ',');
const rows = (items: readonly QualityScoreItem[], edits: Edits = {}) => rowsOf(items, edits, format);

function rowOf(criterion: QualityScoreItem, edits: Edits = {}): Row {
  const [row] = rows([criterion], edits);
  if (!row) throw new Error('no row');
  return row;
}

describe('a reason', () => {
  it('is needed below the maximum where nothing is measured', () => {
    expect(needsReason(item('4.2', 25), 25)).toBe(false);
    expect(needsReason(item('4.2', 25), 22)).toBe(true);
    expect(needsReason(item('4.2', 25), undefined)).toBe(false);
  });

  it('is needed wherever the points are not those proposed, above them too', () => {
    const measured = item('1', 5, { evidence: duration(3) });
    expect(needsReason(measured, 3)).toBe(false);
    expect(needsReason(measured, 2)).toBe(true);
    expect(needsReason(measured, 5)).toBe(true);
  });

  it('is missing when it is blank, and points are missing before it is asked for', () => {
    expect(rowOf(item('4.2', 25)).missing).toBe('POINTS');
    expect(rowOf(item('4.2', 25, { selfPoints: 22, selfReason: ' ' })).missing).toBe('REASON');
    expect(rowOf(item('4.2', 25, { selfPoints: 22, selfReason: 'Ít ý kiến.' })).missing).toBeNull();
    expect(rowOf(item('4.2', 25, { selfPoints: 25 })).missing).toBeNull();
  });
});

describe('what is sent', () => {
  it('is what was typed and is possible, with a reason only where one is needed', () => {
    const sheet = [item('4.1', 5), item('4.2', 25), item('4.3', 10)];
    let edits: Edits = {};
    edits = typeOver(edits, rowOf(item('4.1', 5)), { points: '5', reason: 'thừa' });
    edits = typeOver(edits, rowOf(item('4.2', 25)), { points: '22,5', reason: ' Ít ý kiến. ' });
    edits = typeOver(edits, rowOf(item('4.3', 10)), { points: '12' });
    expect(entriesToSend(rows(sheet, edits))).toEqual([
      { code: '4.1', points: 5 },
      { code: '4.2', points: 22.5, reason: 'Ít ý kiến.' },
    ]);
    expect(rows(sheet, edits)[2]?.state).toBe('fault');
  });

  it('takes points back when the field is emptied', () => {
    const held = item('4.1', 5, { selfPoints: 5 });
    const edits = typeOver({}, rowOf(held), { points: '' });
    expect(entriesToSend(rows([held], edits))).toEqual([{ code: '4.1' }]);
  });

  it('is nothing once the service holds it, and the field keeps what was typed', () => {
    const edits = rebase(typeOver({}, rowOf(item('4.2', 25)), { points: '25,' }), [{ code: '4.2', points: 25 }]);
    const row = rowOf(item('4.2', 25, { selfPoints: 25 }), edits);
    expect(row).toMatchObject({ state: 'saved', points: '25,' });
    expect(entriesToSend([row])).toEqual([]);
  });
});

describe('when somebody else saved meanwhile', () => {
  const before = item('4.2', 25, { selfPoints: 25 });
  const edits = typeOver({}, rowOf(before), { points: '22' });

  it('what was typed stays, to be sent, if that was something else', () => {
    expect(rowOf(before, edits)).toMatchObject({ state: 'unsaved', points: '22' });
  });

  it('two different points are a clash, and nothing is sent before one is chosen', () => {
    const theirs = item('4.2', 25, { selfPoints: 20, selfReason: 'Ít ý kiến.' });
    expect(rowOf(theirs, edits)).toMatchObject({ state: 'clash', points: '22' });
    expect(entriesToSend([rowOf(theirs, edits)])).toEqual([]);
    expect(entriesToSend([rowOf(theirs, keepMine(edits, theirs))])).toEqual([{ code: '4.2', points: 22 }]);
    expect(rowOf(theirs, takeTheirs(edits, theirs))).toMatchObject({ state: 'saved', points: '20' });
  });

  it('the same points twice are no clash', () => {
    expect(rowOf(item('4.2', 25, { selfPoints: 22 }), edits).state).toBe('saved');
  });

  it('theirs shows if what was typed here had been saved before', () => {
    const saved = rebase(edits, [{ code: '4.2', points: 22 }]);
    expect(rowOf(item('4.2', 25, { selfPoints: 24 }), saved)).toMatchObject({ state: 'saved', points: '24' });
  });
});

it('takes the proposals for what has no points yet, and for nothing else', () => {
  const sheet = [
    item('1', 5, { evidence: duration(3) }),
    item('2', 5, { evidence: duration(5), selfPoints: 4 }),
    item('3', 5),
  ];
  expect(rows(sheet).filter(hasOpenProposal)).toHaveLength(1);
  const edits = takeProposals({}, rows(sheet), format);
  expect(rows(sheet, edits).map(({ points }) => points)).toEqual(['3', '4', '']);
});
