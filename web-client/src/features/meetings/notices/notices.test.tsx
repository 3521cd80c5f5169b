import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp, type Service } from '../../../../test/app';

const notice = {
  id: 'n2',
  kind: 'POSTPONED',
  meetingId: 'm',
  organizationId: 'cell',
  organizationName: 'Chi bộ Khoa Xây dựng Đảng',
  meetingKind: 'REGULAR',
  place: 'Hội trường tầng 2',
  plannedStart: '2026-12-03T12:30:00Z',
  plannedEnd: '2026-12-03T14:00:00Z',
  timeKnown: false,
  madeAt: '2026-12-01T02:00:00Z',
};

it('counts what is unread in the bell, and marks it as seen once it is shown', async () => {
  const marked: unknown[] = [];
  const service: Service = {
    'GET /api/v1/notices': () => ({
      body: {
        items: [notice, { ...notice, id: 'n1', kind: 'ANNOUNCED', timeKnown: true, readAt: '2026-12-01T02:01:00Z' }],
        unread: marked.length === 0 ? 1 : 0,
      },
    }),
    'POST /api/v1/notices/mark-read': ({ body }) => {
      marked.push(body);
      return { body: { unread: 0 } };
    },
  };
  openApp('/thong-bao', ['listMeetings'], service);
  expect(await screen.findByText('Dời hoặc hoãn cuộc họp')).toBeTruthy();
  expect(screen.getByText(/nay hoãn; ngày họp mới sẽ thông báo sau$/)).toBeTruthy();
  expect(screen.getAllByText('Mới')).toHaveLength(1);
  await waitFor(() => expect(marked).toEqual([{ upTo: 'n2' }]));
  expect(await screen.findByRole('link', { name: 'Thông báo' })).toBeTruthy();
});

it('shows the administrator what could not be sent', async () => {
  openApp('/thong-bao/thu', ['listOutgoingMails'], {
    'GET /api/v1/notices': () => ({ body: { items: [], unread: 0 } }),
    'GET /api/v1/outgoing-mails': () => ({
      body: {
        items: [
          {
            id: 'mail',
            state: 'DEAD',
            kind: 'ANNOUNCED',
            meetingId: 'm',
            plannedStart: '2026-12-03T12:30:00Z',
            organizationId: 'cell',
            organizationName: 'Chi bộ Khoa Xây dựng Đảng',
            member: { memberId: 'member-1', fullName: 'Đặng Quốc Hưng' },
            madeAt: '2026-12-01T02:00:00Z',
            attempts: 9,
            failure: '451 Not now',
          },
        ],
      },
    }),
  });
  expect(await screen.findByText('Không gửi được')).toBeTruthy();
  expect(screen.getByText('Đã thử 9 lần, máy chủ thư trả lời: 451 Not now')).toBeTruthy();
});

it('gives the address of the own calendar, once', async () => {
  openApp('/cua-toi', ['checkIn', 'listMeetings'], {
    'GET /api/v1/meetings': () => ({ body: { items: [] } }),
    'GET /api/v1/leave-requests': () => ({ body: { items: [] } }),
    'GET /api/v1/members/member-1/attendance': () => ({ body: { items: [] } }),
    'GET /api/v1/notices': () => ({ body: { items: [], unread: 0 } }),
    'POST /api/v1/calendar-token/renew': () => ({
      body: { path: '/api/v1/calendar-feeds/abc', renewedAt: '2026-12-01T02:00:00Z' },
    }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Lấy địa chỉ lịch' }));
  const field = await screen.findByLabelText('Địa chỉ lịch riêng của đồng chí');
  expect((field as HTMLInputElement).value).toBe(`${window.location.origin}/api/v1/calendar-feeds/abc`);
  const link = screen.getByRole('link', { name: 'Mở ứng dụng lịch' });
  expect(link.getAttribute('href')).toMatch(/^webcal:.*\/calendar-feeds\/abc$/);
});
