import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp } from '../../../test/app';

const ACTIONS = ['getMeetingSchedule', 'listMeetings'];
const row = {
  organizationId: 'cell-1',
  organizationName: 'Chi bộ Thôn Đông',
  month: '2027-03',
  rowVersion: 4,
  state: 'REGISTERED',
  meetingId: 'meeting-1',
  plannedStart: '2027-03-10T12:30:00Z',
  place: 'Nhà văn hóa',
  allowedActions: ['agreeScheduleRegistration', 'returnScheduleRegistration'],
};
const silent = { ...row, organizationId: 'cell-2', organizationName: 'Chi bộ Thôn Đoài', state: 'NOT_REGISTERED' };
const schedule = {
  organizationId: 'ward',
  organizationName: 'Đảng ủy xã',
  committee: true,
  on: '2026-11-21',
  zone: 'Asia/Ho_Chi_Minh',
  locked: false,
  periods: [],
  onlineAllowed: false,
  deadlines: { registerByDay: 20, agreeByDay: 25, source: 'Mặc định của hệ thống' },
  allowedActions: [],
};

it('shows the committee what waits, and agrees to the version that was seen', async () => {
  const agreed: (string | null)[] = [];
  openApp('/lich/dang-ky?thang=2027-03&to-chuc=ward', ACTIONS, {
    'GET /api/v1/organizations': () => ({ body: { items: [] } }),
    'GET /api/v1/organizations/ward/meeting-schedule': () => ({ body: schedule, etag: '"0"' }),
    'GET /api/v1/schedule-registrations': () => ({
      body: { items: [{ ...silent, rowVersion: 0, allowedActions: [] }, row] },
    }),
    'POST /api/v1/organizations/cell-1/schedule-registrations/2027-03/agree': ({ ifMatch }) => {
      agreed.push(ifMatch);
      return { body: { ...row, state: 'AGREED' }, etag: '"5"' };
    },
  });
  expect(await screen.findByText('2 chi bộ: 1 chờ đăng ký, 1 chờ thống nhất, 0 đã thống nhất.')).toBeTruthy();
  expect(
    await screen.findByText('Chi bộ đăng ký trước ngày 20/02/2027, cấp ủy thống nhất trước ngày 25/02/2027.'),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Thống nhất lịch của Chi bộ Thôn Đông' }));
  expect(agreed).toEqual(['"4"']);
});

it('hands out the notice that names the cells', async () => {
  let sent: unknown;
  const named = { ...row, state: 'NOTICED', noticeId: 'notice-1', noticeNumber: '12-TB/ĐU', allowedActions: [] };
  openApp('/lich/dang-ky?thang=2027-03&to-chuc=ward', [...ACTIONS, 'createDocument'], {
    'GET /api/v1/organizations': () => ({ body: { items: [] } }),
    'GET /api/v1/organizations/ward/meeting-schedule': () => ({ body: schedule, etag: '"0"' }),
    'GET /api/v1/schedule-registrations': () => ({
      body: { items: [named, { ...named, organizationId: 'cell-2', organizationName: 'Chi bộ Thôn Đoài' }] },
    }),
    'POST /api/v1/official-documents': ({ body }) => {
      sent = body;
      return { status: 201, body: { id: 'document-1' } };
    },
    'GET /api/v1/official-documents/document-1/file': () => ({ body: {} }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Tải thông báo số 12-TB/ĐU' }));
  expect(sent).toEqual({ kind: 'SCHEDULE_NOTICE', noticeId: 'notice-1' });
});

it('lets a cell register its regular meeting of the month', async () => {
  let sent: unknown;
  const meeting = {
    id: 'meeting-1',
    organizationId: 'cell-2',
    organizationName: silent.organizationName,
    kind: 'REGULAR',
    place: 'Nhà văn hóa',
    plannedStart: '2027-03-10T12:30:00Z',
    plannedEnd: '2027-03-10T14:15:00Z',
    state: 'DRAFT',
  };
  const own = {
    organizationId: 'cell-2',
    organizationName: silent.organizationName,
    month: '2027-03',
    rowVersion: 0,
    state: 'NOT_REGISTERED',
    allowedActions: ['registerSchedule'],
  };
  openApp('/lich/dang-ky?thang=2027-03&to-chuc=cell-2', ACTIONS, {
    'GET /api/v1/organizations': () => ({ body: { items: [] } }),
    'GET /api/v1/organizations/cell-2/meeting-schedule': () => ({ body: schedule, etag: '"0"' }),
    'GET /api/v1/meetings': () => ({ body: { items: [meeting] } }),
    'GET /api/v1/schedule-registrations': () => ({ body: { items: [own] } }),
    'PUT /api/v1/organizations/cell-2/schedule-registrations/2027-03': ({ body, ifMatch }) => {
      sent = { body, ifMatch };
      return { body: { ...own, state: 'REGISTERED' }, etag: '"1"' };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Đăng ký với cấp ủy' }));
  expect(await screen.findByText('Đã đăng ký với cấp ủy.')).toBeTruthy();
  expect(sent).toEqual({ body: { meetingId: 'meeting-1' }, ifMatch: '"0"' });
});
