import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Attendance, Meeting, RecordAttendanceRequest } from '@/api/generated';
import { openApp, type Service } from '../../../../test/app';

const ADDRESS = '/cuoc-hop/m/diem-danh';

const meeting: Meeting = {
  id: 'm',
  organizationId: 'cell',
  organizationName: 'Chi bộ Khoa Xây dựng Đảng',
  kind: 'REGULAR',
  place: 'Hội trường tầng 2',
  plannedStart: '2026-11-20T12:30:00Z',
  plannedEnd: '2026-11-20T14:00:00Z',
  actualStart: '2026-11-20T12:31:00Z',
  agenda: [{ title: 'Thảo luận', secret: false }],
  state: 'OPEN',
  awaitsTime: false,
  mode: 'IN_PERSON',
  modelMeeting: false,
  participants: [],
  history: [],
  allowedActions: ['recordAttendance'],
};

const row = (memberId: string, fullName: string) => ({
  memberId,
  fullName,
  category: 'OFFICIAL' as const,
  standing: 'ACTIVE' as const,
  expected: true,
  online: false,
  version: 0,
});

const source = { document: 'HD 42-HD/BTCTW', article: 'tiêu chí 2', effectiveFrom: '2025-10-28', provenance: '' };
const NO_MORE = { leftEarly: 0, online: 0, source };

/** A meeting with two members, which takes every mark. */
function twoMembers(allowedActions: string[]) {
  const puts: RecordAttendanceRequest[] = [];
  const base = { percent: 0, late: 0, absentExcused: 0, absentUnexcused: 0, unmarked: 2, exclusions: [], ...NO_MORE };
  let attendance: Attendance = {
    meetingId: 'm',
    rows: [row('a', 'Lê Văn An'), row('u', 'Đỗ Thị Ưởng')],
    summary: { present: 0, base: 2, ...base },
    onlineAllowed: false,
    amendments: [],
    allowedActions,
  };
  const service: Service = {
    'GET /api/v1/meetings/m': () => ({ body: { ...meeting, allowedActions }, etag: '"4"' }),
    'GET /api/v1/meetings/m/vote-base': () => ({
      body: { meetingId: 'm', at: '2026-11-20T13:00:00Z', base: 2, present: 0, majority: 2, exclusions: [], source },
    }),
    'GET /api/v1/leave-requests': () => ({ body: { items: [] } }),
    'GET /api/v1/criticism-records': () => ({ body: { items: [] } }),
    'GET /api/v1/meetings/m/attendance': () => ({ body: attendance }),
    'PUT /api/v1/meetings/m/attendance': ({ body }) => {
      const request = body as RecordAttendanceRequest;
      puts.push(request);
      const marks = new Map(request.marks.map((mark) => [mark.memberId, mark]));
      const rows = attendance.rows.map((old) => {
        const noted = marks.get(old.memberId);
        return noted ? { ...old, mark: noted.mark, reason: noted.reason, version: old.version + 1 } : old;
      });
      attendance = { ...attendance, rows };
      return { body: attendance };
    },
  };
  return { service, puts };
}

it('saves what was tapped, with the reason that an excused absence needs', async () => {
  const { service, puts } = twoMembers(['recordAttendance']);
  openApp(ADDRESS, [], service);
  await userEvent.click(await screen.findByRole('button', { name: /Lê Văn An Chưa điểm/ }));
  const other = screen.getByRole('button', { name: /Đỗ Thị Ưởng Chưa điểm/ });
  await userEvent.click(other);
  await userEvent.click(other);
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.click(sheet.getByRole('button', { name: 'Ghi' }));
  expect(sheet.getByText('Vắng có lý do thì cần ghi lý do.')).toBeTruthy();
  await userEvent.type(sheet.getByLabelText('Lý do'), 'Đi viện');
  await userEvent.click(sheet.getByRole('button', { name: 'Ghi' }));

  expect(screen.getByText('1 có mặt · 1 vắng có lý do')).toBeTruthy();
  await waitFor(() => {
    const saved = puts.flatMap(({ marks }) => marks);
    expect(saved[0]).toEqual({ memberId: 'a', mark: 'PRESENT', version: 0 });
    expect(saved.at(-1)).toMatchObject({ memberId: 'u', mark: 'ABSENT_EXCUSED', reason: 'Đi viện' });
  });
  await screen.findByText(/^Đã lưu/);
});

it('takes the last tap back', async () => {
  const { service, puts } = twoMembers(['recordAttendance']);
  openApp(ADDRESS, [], service);
  await userEvent.click(await screen.findByRole('button', { name: /Lê Văn An Chưa điểm/ }));
  await screen.findByText(/^Đã lưu/);
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(puts.at(-1)).toEqual({ marks: [{ memberId: 'a', version: 1 }] }));
});

it('ends with everybody present whom nobody called absent, in one call, and goes on', async () => {
  const { service, puts } = twoMembers(['recordAttendance']);
  openApp(ADDRESS, [], service);
  await userEvent.click(await screen.findByRole('button', { name: 'Xong, 2 người còn lại có mặt' }));
  await waitFor(() => expect(window.location.pathname).toBe('/cuoc-hop/m/dien-bien'));
  expect(puts).toEqual([
    {
      marks: [
        { memberId: 'a', mark: 'PRESENT', version: 0 },
        { memberId: 'u', mark: 'PRESENT', version: 0 },
      ],
    },
  ]);
});

it('shows the roll without buttons to whoever may not mark', async () => {
  openApp(ADDRESS, [], twoMembers([]).service);
  const roll = within(await screen.findByRole('list', { name: 'Danh sách điểm danh' }));
  expect(roll.getByText('Đỗ Thị Ưởng')).toBeTruthy();
  expect(roll.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Xong/ })).toBeNull();
});
