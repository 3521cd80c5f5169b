import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp, type Service } from '../../../../test/app';

const START = new Date(Date.now() + 3 * 24 * 3600_000).toISOString();

const summary = {
  id: 'm',
  organizationId: 'cell',
  organizationName: 'Chi bộ Khoa Xây dựng Đảng',
  kind: 'REGULAR',
  place: 'Hội trường tầng 2',
  plannedStart: START,
  plannedEnd: START,
  state: 'ANNOUNCED',
};

const me = {
  accountId: 'account-1',
  displayName: 'Đỗ Thị Ưởng',
  memberId: 'member-1',
  roles: [{ role: 'MEMBER', organizationId: 'cell', organizationName: 'Chi bộ', validFrom: '2020-01-01' }],
  allowedActions: ['checkIn', 'listMeetings'],
};

function service(more: Service): Service {
  return {
    'GET /api/v1/me': () => ({ body: me, etag: '"1"' }),
    'GET /api/v1/meetings': () => ({ body: { items: [summary] } }),
    'GET /api/v1/meetings/m': () => ({ body: { ...summary, agenda: [], allowedActions: [] }, etag: '"1"' }),
    'GET /api/v1/leave-requests': () => ({ body: { items: [] } }),
    'GET /api/v1/members/member-1/attendance': () => ({
      body: {
        items: [
          {
            meetingId: 'old',
            organizationId: 'cell',
            organizationName: 'Chi bộ',
            kind: 'REGULAR',
            plannedStart: '2026-10-03T12:30:00Z',
            category: 'OFFICIAL',
            standing: 'ACTIVE',
            mark: 'LATE',
            arrivedAt: '2026-10-03T12:50:00Z',
            online: false,
          },
        ],
      },
    }),
    ...more,
  };
}

it('shows one’s own meetings, attendance and the way to ask for leave', async () => {
  openApp('/cua-toi', [], service({}));
  expect(await screen.findByText('Đến muộn 19:50')).toBeTruthy();
  const ask = screen.getByRole('link', { name: 'Xin phép vắng' });
  expect(ask.getAttribute('href')).toBe('/cuoc-hop/m/xin-vang');
});

it('asks for leave once, with a reason', async () => {
  const asked: unknown[] = [];
  const keys: unknown[] = [];
  openApp(
    '/cuoc-hop/m/xin-vang',
    [],
    service({
      'POST /api/v1/leave-requests': ({ body, idempotencyKey }) => {
        asked.push(body);
        keys.push(idempotencyKey);
        return { status: 201, body: {}, etag: '"0"' };
      },
    }),
  );
  const send = await screen.findByRole('button', { name: 'Gửi' });
  await userEvent.click(send);
  expect(screen.getByText('Ghi lý do vắng.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Ốm đau' }));
  await userEvent.click(send);
  await waitFor(() => expect(asked).toEqual([{ meetingId: 'm', reason: 'Ốm đau' }]));
  expect(keys[0]).toBeTruthy();
  await waitFor(() => expect(window.location.pathname).toBe('/cua-toi'));
});

it('names absences to look at, with the rule behind them', async () => {
  const source = {
    document: 'HD 12-HD/BTCTW',
    article: 'tiêu chí 1',
    effectiveFrom: '2018-07-06',
    provenance: 'Chưa đối chiếu.',
  };
  openApp(
    '/vang-mat?nam=2026',
    [],
    service({
      'GET /api/v1/attendance-alerts': ({ query }) => ({
        body: {
          items:
            query.get('year') === '2026'
              ? [
                  {
                    organizationId: 'cell',
                    organizationName: 'Chi bộ',
                    member: { memberId: 'x', fullName: 'Lê Văn An' },
                    findings: [
                      {
                        kind: 'EXCUSED_IN_A_ROW',
                        count: 4,
                        threshold: 3,
                        absences: [{ meetingId: 'a', plannedStart: '2026-05-03T12:30:00Z' }],
                        source,
                      },
                    ],
                  },
                ]
              : [],
        },
      }),
    }),
  );
  const row = within((await screen.findByText('Lê Văn An')).closest('li') ?? document.body);
  expect(row.getByText('Vắng có lý do 4 lần liên tiếp')).toBeTruthy();
  expect(row.getByText(/HD 12-HD\/BTCTW, tiêu chí 1/)).toBeTruthy();
});
