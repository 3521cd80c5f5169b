import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attendance, AttendanceMark, AttendanceRow } from '@/api/generated';
import { Problem } from '@/lib/problem';
import type { LostTap } from './roll-call';
import { RollCallSaver } from './roll-call-saver';

function attendance(rows: AttendanceRow[]): Attendance {
  const summary = {
    present: 0,
    base: 0,
    late: 0,
    absentExcused: 0,
    absentUnexcused: 0,
    unmarked: 0,
    exclusions: [],
    leftEarly: 0,
    online: 0,
    source: { document: '', article: '', effectiveFrom: '2025-10-28', provenance: '' },
  };
  const more = { onlineAllowed: false, amendments: [], allowedActions: ['recordAttendance'] };
  return { meetingId: 'm', rows, summary, ...more };
}

const member = (memberId: string, version = 0): AttendanceRow => ({
  memberId,
  fullName: memberId,
  category: 'OFFICIAL',
  standing: 'ACTIVE',
  expected: true,
  online: false,
  version,
});

/** A service with three rows, whose answers a test may put off or replace. */
function setUp() {
  let rows = [member('a'), member('b'), member('c')];
  const save = (marks: AttendanceMark[]) => {
    const marked = new Map(marks.map((mark) => [mark.memberId, mark]));
    rows = rows.map((row) => {
      const noted = marked.get(row.memberId);
      return noted ? { ...row, mark: noted.mark, reason: noted.reason, version: row.version + 1 } : row;
    });
    return Promise.resolve(attendance(rows));
  };
  const send = vi.fn<(marks: AttendanceMark[]) => Promise<Attendance>>(save);
  const onLost = vi.fn<(lost: readonly LostTap[]) => void>();
  const saver = new RollCallSaver({
    current: () => attendance(rows),
    send,
    read: () => Promise.resolve(attendance(rows)),
    onLost,
  });
  return {
    saver,
    send,
    save,
    onLost,
    elsewhere: (row: AttendanceRow) => (rows = rows.map((r) => (r.memberId === row.memberId ? row : r))),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving the roll call', () => {
  it('sends taps that follow one another closely in one call', async () => {
    const { saver, send } = setUp();
    saver.tap('a', 'PRESENT');
    saver.tap('b', 'PRESENT');
    saver.tap('b', 'ABSENT_EXCUSED', 'Đi viện');
    expect(saver.snapshot().state.kind).toBe('waiting');
    await vi.advanceTimersByTimeAsync(600);
    expect(send).toHaveBeenCalledExactlyOnceWith([
      { memberId: 'a', mark: 'PRESENT', reason: undefined, version: 0 },
      { memberId: 'b', mark: 'ABSENT_EXCUSED', reason: 'Đi viện', version: 0 },
    ]);
    expect(saver.snapshot().state.kind).toBe('saved');
    expect(saver.hasUnsaved).toBe(false);
  });

  it('sends a tap made meanwhile afterwards, from the version that its own save made', async () => {
    const { saver, send, save } = setUp();
    send.mockImplementationOnce(async (marks) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return save(marks);
    });
    saver.tap('a', 'PRESENT');
    await vi.advanceTimersByTimeAsync(700);
    saver.tap('a', 'LATE');
    await vi.advanceTimersByTimeAsync(3000);
    expect(send.mock.calls.map(([marks]) => marks)).toEqual([
      [{ memberId: 'a', mark: 'PRESENT', reason: undefined, version: 0 }],
      [{ memberId: 'a', mark: 'LATE', reason: undefined, version: 1 }],
    ]);
  });

  it('keeps what another device noted, says so, and saves the rest', async () => {
    const { saver, send, onLost, elsewhere } = setUp();
    saver.tap('a', 'PRESENT');
    saver.tap('b', 'PRESENT');
    elsewhere({ ...member('a', 1), mark: 'ABSENT_UNEXCUSED' });
    send.mockRejectedValueOnce(new Problem({ slug: 'attendance-conflict', status: 409 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(onLost).toHaveBeenCalledExactlyOnceWith([{ fullName: 'a', mark: 'ABSENT_UNEXCUSED' }]);
    expect(send).toHaveBeenLastCalledWith([{ memberId: 'b', mark: 'PRESENT', reason: undefined, version: 0 }]);
    expect(saver.hasUnsaved).toBe(false);
  });

  it('keeps the taps without a network, and sends them again by itself', async () => {
    const { saver, send } = setUp();
    send.mockRejectedValueOnce(new Problem({ slug: 'network', status: 0 }));
    saver.tap('a', 'PRESENT');
    await vi.advanceTimersByTimeAsync(700);
    expect(saver.snapshot()).toMatchObject({ state: { kind: 'failed' } });
    expect(saver.hasUnsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(saver.hasUnsaved).toBe(false);
  });

  it('does not repeat by itself what was refused', async () => {
    const { saver, send } = setUp();
    send.mockRejectedValue(new Problem({ slug: 'wrong-state', status: 409 }));
    saver.tap('a', 'PRESENT');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledOnce();
    saver.discard();
    expect(saver.hasUnsaved).toBe(false);
  });

  it('marks many in one call and says whether all is saved', async () => {
    const { saver, send } = setUp();
    expect(await saver.tapAll(['a', 'c'], 'PRESENT')).toBe(true);
    expect(send).toHaveBeenCalledOnce();
    send.mockRejectedValueOnce(new Problem({ slug: 'network', status: 0 }));
    expect(await saver.tapAll(['b'], 'PRESENT')).toBe(false);
  });
});
