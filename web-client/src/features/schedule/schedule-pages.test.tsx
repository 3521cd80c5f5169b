import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp, refusal } from '../../../test/app';

const ACTIONS = ['getMeetingSchedule', 'listMeetings', 'listHolidays', 'listThematicThemes'];
const cell = { id: 'cell-1', name: 'Chi bộ Thôn Đông', code: '38.003.001', kind: 'CELL' };
const setting = {
  kind: 'DAY_OF_MONTH',
  dayOfMonth: 6,
  startTime: '19:30',
  durationMinutes: 105,
  place: 'Nhà văn hóa',
  weekendsAllowed: false,
  locked: false,
};
const schedule = {
  organizationId: 'cell-1',
  organizationName: cell.name,
  committee: false,
  on: '2026-11-21',
  zone: 'Asia/Ho_Chi_Minh',
  effective: { setting, since: '2026-01-01', setBy: { itself: false, organizationId: 'ward', name: 'Đảng ủy xã' } },
  locked: false,
  periods: [],
  onlineAllowed: false,
  deadlines: { registerByDay: 20, agreeByDay: 25, source: 'Mặc định của hệ thống' },
  allowedActions: ['updateMeetingSchedule', 'generateMeetings'],
};
const meeting = {
  id: 'meeting-1',
  organizationId: 'cell-1',
  organizationName: cell.name,
  kind: 'REGULAR',
  place: 'Nhà văn hóa',
  plannedStart: '2027-02-11T12:30:00Z',
  plannedEnd: '2027-02-11T14:15:00Z',
  state: 'DRAFT',
};
const tet = { day: '2027-02-06', kind: 'TET', name: 'Mùng 1 Tết Nguyên đán', source: 'Bộ luật Lao động' };
const holidays = { organizationId: 'cell-1', year: 2027, items: [tet], own: [], allowedActions: ['updateHolidays'] };
const base = {
  'GET /api/v1/organizations': () => ({ body: { items: [cell] } }),
  'GET /api/v1/organizations/cell-1/meeting-schedule': () => ({ body: schedule, etag: '"0"' }),
  'GET /api/v1/organizations/cell-1/holidays/2027': () => ({ body: holidays, etag: '"0"' }),
};

it('shows a month on both calendars, its days off and its meetings', async () => {
  let asked = new URLSearchParams();
  openApp('/lich?thang=2027-02&to-chuc=cell-1', ACTIONS, {
    ...base,
    'GET /api/v1/meetings': ({ query }) => {
      if (query.has('within')) asked = query;
      return { body: { items: query.has('within') ? [meeting] : [] } };
    },
  });
  const row = await screen.findByRole('link', { name: /thứ Năm 11\/02\/2027 · 19:30/ });
  expect(row.textContent).toContain('6/1 âm lịch');
  expect(asked.get('from')).toBe('2027-01-31T17:00:00.000Z');
  expect(asked.get('order')).toBe('EARLIEST_FIRST');
  expect(screen.getByRole('button', { name: /thứ Năm 11\/02\/2027, 6\/1 âm lịch, 1 cuộc họp/ })).toBeTruthy();
  expect(await screen.findByText('Ngày nghỉ: 06/02 Mùng 1 Tết Nguyên đán')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Lập lịch cả năm' })).toBeTruthy();
});

it('makes a month that something speaks against only after somebody has decided', async () => {
  const bodies: unknown[] = [];
  const line = {
    month: '2027-02',
    state: 'UNDECIDED',
    cells: 1,
    organizationId: 'cell-1',
    organizationName: cell.name,
    scheduledDay: '2027-02-06',
    startTime: '19:30',
    concerns: [{ kind: 'HOLIDAY', holiday: tet.name }],
    proposedDay: '2027-02-11',
  };
  const summary = { cells: 1, ready: 0, created: 0, existing: 0, undecided: 1, past: 0, withoutSchedule: 0 };
  openApp('/lich/nam?nam=2027&to-chuc=cell-1', ACTIONS, {
    ...base,
    'POST /api/v1/organizations/cell-1/meeting-schedule/generate': ({ body }) => {
      bodies.push(body);
      return { body: { organizationId: 'cell-1', year: 2027, dryRun: true, summary, lines: [line] } };
    },
  });
  const group = within(await screen.findByRole('group', { name: /Tháng 02\/2027/ }));
  expect(group.getByText('Ngày nghỉ: Mùng 1 Tết Nguyên đán')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Tạo 1 cuộc họp' })).toBeNull();
  await userEvent.click(group.getByRole('radio', { name: /Chuyển sang thứ Năm 11\/02\/2027 · 6\/1 âm lịch/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Tạo 1 cuộc họp' }));
  expect(bodies).toContainEqual({
    year: 2027,
    dryRun: false,
    decisions: [{ scheduledDay: '2027-02-06', day: '2027-02-11', organizationId: 'cell-1' }],
  });
});

it('saves a schedule from what holds, and says at the field what is refused', async () => {
  let sent: unknown;
  openApp('/lich/co-dinh?to-chuc=cell-1', ACTIONS, {
    ...base,
    'PUT /api/v1/organizations/cell-1/meeting-schedule': ({ body, ifMatch }) => {
      sent = { body, ifMatch };
      return { status: 409, body: refusal('schedule-locked', 409).body };
    },
  });
  const day = await screen.findByRole('textbox', { name: 'Ngày' });
  await userEvent.clear(day);
  await userEvent.type(day, '32');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu lịch' }));
  expect(await screen.findByText('Nhập ngày từ 1 đến 31.')).toBeTruthy();
  expect(sent).toBeUndefined();
  await userEvent.clear(day);
  await userEvent.type(day, '10');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu lịch' }));
  expect(await screen.findByText('Lịch do cấp ủy cấp trên đặt')).toBeTruthy();
  expect(sent).toMatchObject({ ifMatch: '"0"', body: { setting: { ...setting, dayOfMonth: 10 } } });
});

it('takes a day off away and keeps the others', async () => {
  let sent: unknown;
  openApp('/lich/ngay-nghi?nam=2027&to-chuc=cell-1', ACTIONS, {
    ...base,
    'PUT /api/v1/organizations/cell-1/holidays/2027': ({ body }) => {
      sent = body;
      return { body: holidays, etag: '"1"' };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Không nghỉ: Mùng 1 Tết Nguyên đán' }));
  expect(await screen.findByText('Đã bỏ ngày nghỉ: Mùng 1 Tết Nguyên đán')).toBeTruthy();
  expect(sent).toEqual({ days: [{ day: '2027-02-06', name: 'Không nghỉ Mùng 1 Tết Nguyên đán', dayOff: false }] });
});

it('shows each quarter with its themes, and which lacks its meeting', async () => {
  openApp('/lich/chuyen-de?nam=2027&to-chuc=cell-1', [...ACTIONS, 'createThematicTheme'], {
    ...base,
    'GET /api/v1/thematic-themes': () => ({
      body: {
        items: [
          {
            id: 'theme-1',
            organizationId: 'cell-1',
            organizationName: cell.name,
            year: 2027,
            quarter: 1,
            title: 'Nêu gương',
            state: 'PLANNED',
            held: false,
            allowedActions: [],
          },
        ],
      },
    }),
    'GET /api/v1/thematic-quarters': ({ query }) => ({
      body: {
        items: [
          {
            organizationId: 'cell-1',
            organizationName: cell.name,
            year: 2027,
            quarter: Number(query.get('quarter')),
            state: query.get('quarter') === '1' ? 'THEME_ONLY' : 'MISSING',
            themes: 0,
            lastDay: '2099-03-31',
          },
        ],
      },
    }),
  });
  expect(await screen.findByText('Nêu gương')).toBeTruthy();
  expect(await screen.findByText('Chưa có lịch họp')).toBeTruthy();
  expect(await screen.findAllByText('Chưa có chuyên đề')).toHaveLength(3);
  expect(screen.getByRole('link', { name: 'Thêm chuyên đề quý 2' })).toBeTruthy();
});
