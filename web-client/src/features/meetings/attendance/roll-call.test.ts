import { describe, expect, it } from 'vitest';
import type { AttendanceRow } from '@/api/generated';
import { countMarks, marksToSend, nextMark, type Tap, tapsAfterConflict, tapsAfterSave, withTaps } from './roll-call';

function row(memberId: string, more: Partial<AttendanceRow> = {}): AttendanceRow {
  return {
    memberId,
    fullName: `Đồng chí ${memberId}`,
    category: 'OFFICIAL',
    standing: 'ACTIVE',
    expected: true,
    online: false,
    version: 0,
    ...more,
  };
}

function tap(mark: Tap['mark'], version = 0, reason?: string): Tap {
  return { mark, reason, version };
}

describe('tapping a row', () => {
  it('goes round present, excused, unexcused, late', () => {
    const marks = [undefined, 'PRESENT', 'ABSENT_EXCUSED', 'ABSENT_UNEXCUSED', 'LATE'] as const;
    expect(marks.map((mark) => nextMark(row('a', { mark })))).toEqual([
      'PRESENT',
      'ABSENT_EXCUSED',
      'ABSENT_UNEXCUSED',
      'LATE',
      'PRESENT',
    ]);
  });

  it('of somebody who need not come is present or nothing', () => {
    const exempt = row('a', { standing: 'EXEMPT', expected: false });
    expect(nextMark(exempt)).toBe('PRESENT');
    expect(nextMark({ ...exempt, mark: 'PRESENT' })).toBeUndefined();
  });
});

describe('what is tapped', () => {
  it('lies over what the service knows, and a new mark takes the old reason away', () => {
    const rows = [row('a', { mark: 'ABSENT_EXCUSED', reason: 'Đi viện' }), row('b')];
    expect(withTaps(rows, new Map([['a', tap('PRESENT')]]))).toEqual([row('a', { mark: 'PRESENT' }), rows[1]]);
  });

  it('is sent once for each member, with the version that was seen, and not when it came back to the first', () => {
    const rows = [row('a', { version: 3 }), row('b', { mark: 'PRESENT', version: 1 }), row('c')];
    const taps = new Map([
      ['a', tap('ABSENT_EXCUSED', 3, 'Đi viện')],
      ['b', tap('PRESENT', 1)],
    ]);
    expect(marksToSend(rows, taps)).toEqual([{ memberId: 'a', mark: 'ABSENT_EXCUSED', reason: 'Đi viện', version: 3 }]);
  });

  it('goes to the service as JSON without the mark when it is taken back', () => {
    const rows = [row('a', { mark: 'PRESENT', version: 1 })];
    const marks = marksToSend(rows, new Map([['a', tap(undefined, 1)]]));
    expect(JSON.parse(JSON.stringify(marks))).toEqual([{ memberId: 'a', version: 1 }]);
  });
});

describe('after a save', () => {
  it('only what was tapped meanwhile is left, and starts from the row as it is now', () => {
    const sent = new Map([
      ['a', tap('PRESENT')],
      ['b', tap('PRESENT')],
    ]);
    const meanwhile = new Map([...sent, ['b', tap('LATE')], ['c', tap('PRESENT', 5)]] as [string, Tap][]);
    const rows = [row('a', { version: 1 }), row('b', { version: 1 }), row('c', { version: 6 })];
    expect(tapsAfterSave(meanwhile, sent, rows)).toEqual(
      new Map([
        ['b', tap('LATE', 1)],
        // Not sent: whoever tapped it saw version 5, so a change by another device still counts.
        ['c', tap('PRESENT', 5)],
      ]),
    );
  });
});

describe('after a conflict', () => {
  it('the other device’s mark stays, and everything else is kept', () => {
    const taps = new Map([
      ['a', tap('PRESENT')],
      ['b', tap('PRESENT')],
      ['c', tap('ABSENT_UNEXCUSED')],
    ]);
    const fresh = [
      row('a', { version: 1, mark: 'ABSENT_EXCUSED', reason: 'Đi viện' }),
      row('b', { version: 1, mark: 'PRESENT' }),
      row('c'),
    ];
    const { kept, lost } = tapsAfterConflict(taps, fresh);
    expect(kept).toEqual(new Map([['c', tap('ABSENT_UNEXCUSED')]]));
    expect(lost).toEqual([{ fullName: 'Đồng chí a', mark: 'ABSENT_EXCUSED' }]);
  });
});

it('counts the late among the present, and only the expected as unmarked', () => {
  const rows = [
    row('a', { mark: 'PRESENT' }),
    row('b', { mark: 'LATE' }),
    row('c', { mark: 'ABSENT_EXCUSED' }),
    row('d'),
    row('e', { expected: false, standing: 'EXEMPT' }),
  ];
  expect(countMarks(rows)).toEqual({ present: 2, late: 1, excused: 1, unexcused: 0, unmarked: 1 });
});
