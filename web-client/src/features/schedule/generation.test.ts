import { expect, it } from 'vitest';
import type { MeetingGeneration, MeetingGenerationLine } from '@/api/generated';
import { allProposed, countOf, decisionsOf } from './generation';

const line = (over: Partial<MeetingGenerationLine>): MeetingGenerationLine => ({
  month: '2027-02',
  state: 'UNDECIDED',
  cells: 1,
  scheduledDay: '2027-02-06',
  proposedDay: '2027-02-11',
  concerns: [{ kind: 'HOLIDAY', holiday: 'Mùng 1 Tết Nguyên đán' }],
  ...over,
});
const generation: MeetingGeneration = {
  organizationId: 'ward',
  year: 2027,
  dryRun: true,
  summary: { cells: 4, ready: 40, created: 0, existing: 0, undecided: 4, past: 0, withoutSchedule: 0 },
  lines: [
    line({ cells: 3 }),
    line({ organizationId: 'cell', proposedDay: '2027-02-12' }),
    line({ month: '2027-03', scheduledDay: '2027-03-06', state: 'READY', cells: 40 }),
  ],
};

it('decides nothing by itself', () => {
  expect(decisionsOf(generation, new Map())).toEqual([]);
  expect(countOf(generation, new Map())).toBe(40);
});

it('takes all proposals: for many cells by the day, for one by the cell', () => {
  const choices = allProposed(generation);
  expect(countOf(generation, choices)).toBe(44);
  expect(decisionsOf(generation, choices)).toEqual([
    { scheduledDay: '2027-02-06', day: '2027-02-11' },
    { scheduledDay: '2027-02-06', day: '2027-02-12', organizationId: 'cell' },
  ]);
});
