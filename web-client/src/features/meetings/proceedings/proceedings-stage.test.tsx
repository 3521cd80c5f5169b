import { i18n } from '@lingui/core';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { AddContributionRequest, Contribution, Meeting, RecordVoteRequest, Votes } from '@/api/generated';
// Loaded before the clock of a test runs: the router would load them when they are opened.
import '@/app/meeting-pages';
import '@/app/proceedings-pages';
import { openApp, type Service } from '../../../../test/app';

const ADDRESS = '/cuoc-hop/m/dien-bien';
const at = '2026-11-20T12:40:00Z';

const meeting: Meeting = {
  id: 'm',
  organizationId: 'cell',
  organizationName: 'Chi bộ Khoa Xây dựng Đảng',
  kind: 'REGULAR',
  place: 'Hội trường tầng 2',
  plannedStart: '2026-11-20T12:30:00Z',
  plannedEnd: '2026-11-20T14:00:00Z',
  actualStart: '2026-11-20T12:31:00Z',
  actualEnd: '2026-11-20T14:00:00Z',
  agenda: [
    { title: 'Kết quả tháng trước', minutes: 20, secret: false },
    { title: 'Nhiệm vụ tháng tới', minutes: 40, secret: false },
  ],
  state: 'CLOSED',
  awaitsTime: false,
  mode: 'IN_PERSON',
  modelMeeting: false,
  participants: [],
  history: [],
  allowedActions: [],
};

const source = { document: '294-QĐ/TW', article: '9.3.2', effectiveFrom: '2025-05-26', provenance: '' };

const row = (memberId: string, fullName: string, mark: 'PRESENT' | 'ABSENT_EXCUSED') => ({
  memberId,
  fullName,
  category: 'OFFICIAL' as const,
  standing: 'ACTIVE' as const,
  expected: true,
  online: false,
  mark,
  version: 0,
});

/** A meeting of three, one of them away, which takes what is written. */
function room(allowedActions: string[]) {
  const names: Record<string, string> = { a: 'Lê Văn An', u: 'Đỗ Thị Ưởng' };
  const sent = { words: [] as string[], votes: [] as RecordVoteRequest[], items: [] as Contribution[] };
  const made = (request: AddContributionRequest, id: string, version: number): Contribution => ({
    id,
    etag: `"${version}"`,
    meetingId: 'm',
    kind: request.kind,
    spokeAt: at,
    ...(request.agendaItem !== undefined && { agendaItem: request.agendaItem }),
    ...(request.guestName !== undefined && { guestName: request.guestName }),
    ...(request.memberId !== undefined && {
      member: { memberId: request.memberId, fullName: names[request.memberId] ?? '' },
    }),
    ...(request.summary !== undefined && { summary: request.summary }),
    enteredAt: at,
    enteredByName: 'Lý Thị Hoa',
    changedAt: at,
    changedByName: 'Lý Thị Hoa',
    allowedActions: ['updateContribution', 'removeContribution'],
  });
  const votes: Votes = { items: [], rules: [], allowedActions: allowedActions.length > 0 ? ['recordVote'] : [] };
  const service: Service = {
    'GET /api/v1/meetings/m': () => ({ body: meeting, etag: '"4"' }),
    'GET /api/v1/meetings/m/attendance': () => ({
      body: {
        meetingId: 'm',
        rows: [
          row('a', 'Lê Văn An', 'PRESENT'),
          row('u', 'Đỗ Thị Ưởng', 'PRESENT'),
          row('b', 'Phan Văn Bình', 'ABSENT_EXCUSED'),
        ],
        summary: {
          present: 2,
          base: 3,
          percent: 66.6,
          late: 0,
          leftEarly: 0,
          online: 0,
          absentExcused: 1,
          absentUnexcused: 0,
          unmarked: 0,
          exclusions: [],
          source,
        },
        onlineAllowed: false,
        amendments: [],
        allowedActions: [],
      },
    }),
    'GET /api/v1/meetings/m/contributions': () => ({
      body: { items: sent.items, speakers: sent.items.length, attendees: 2, percent: 50, allowedActions },
    }),
    'POST /api/v1/meetings/m/contributions': ({ body }) => {
      const item = made(body as AddContributionRequest, `c${sent.items.length}`, 0);
      sent.items = [...sent.items, item];
      return { body: item, status: 201 };
    },
    'PUT /api/v1/meetings/m/contributions/c0': ({ body }) => {
      const item = made(body as AddContributionRequest, 'c0', sent.words.length + 1);
      sent.words.push(item.summary ?? '');
      sent.items = [item, ...sent.items.slice(1)];
      return { body: item };
    },
    'GET /api/v1/meetings/m/votes': () => ({ body: votes }),
    'POST /api/v1/meetings/m/votes': ({ body }) => {
      sent.votes.push(body as RecordVoteRequest);
      return { body: {}, status: 201 };
    },
    'GET /api/v1/meetings/m/vote-base': () => ({
      body: { meetingId: 'm', at, base: 3, present: 2, majority: 2, exclusions: [], source },
    }),
  };
  return { service, sent, made };
}

beforeEach(() => localStorage.clear());

it('notes a speaker with two taps, and saves the words that follow', async () => {
  const { service, sent } = room(['addContribution']);
  openApp(ADDRESS, [], service);
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm người phát biểu' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.queryByText('Phan Văn Bình')).toBeNull();
  await userEvent.click(dialog.getByRole('button', { name: /Đỗ Thị Ưởng/ }));

  const field = await screen.findByLabelText('Tóm tắt ý kiến của Đỗ Thị Ưởng');
  expect(sent.items[0]).toMatchObject({ agendaItem: 1, kind: 'OPINION' });
  await userEvent.type(field, 'Nhất trí');
  await screen.findByText(/^Đã lưu/);
  expect(sent.words.at(-1)).toBe('Nhất trí');
  expect(screen.getByLabelText('Tóm tắt ý kiến của Đỗ Thị Ưởng')).toBe(field);
});

it('takes the name of a guest who is on no list', async () => {
  const { service, sent } = room(['addContribution']);
  openApp(ADDRESS, [], service);
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm người phát biểu' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Tìm tên'), 'Trần Văn Khách');
  await userEvent.click(dialog.getByRole('button', { name: /Trần Văn Khách/ }));
  await waitFor(() => expect(sent.items[0]?.guestName).toBe('Trần Văn Khách'));
});

it('records a vote with one entry: everybody else is in favour', async () => {
  const { service, sent } = room(['addContribution']);
  openApp(ADDRESS, [], service);
  await userEvent.click(await screen.findByRole('button', { name: 'Biểu quyết' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(await dialog.findByLabelText('Biểu quyết về'), 'Thông qua nghị quyết');
  const against = dialog.getByLabelText('Không tán thành');
  await userEvent.clear(against);
  await userEvent.type(against, '1');
  await userEvent.click(dialog.getByRole('button', { name: 'Ghi kết quả' }));
  await waitFor(() =>
    expect(sent.votes).toEqual([
      {
        subject: 'Thông qua nghị quyết',
        kind: 'ORDINARY',
        method: 'BY_HAND',
        inFavour: 1,
        against: 1,
        agendaItem: 1,
      },
    ]),
  );
});

it('shows what was said without fields to whoever only reads', async () => {
  const { service, sent } = room([]);
  sent.items = [
    {
      id: 'c0',
      etag: '"0"',
      meetingId: 'm',
      agendaItem: 2,
      member: { memberId: 'a', fullName: 'Lê Văn An' },
      kind: 'QUESTION',
      spokeAt: at,
      summary: '<b>Bao giờ xong?</b>',
      enteredAt: at,
      enteredByName: 'Lý Thị Hoa',
      changedAt: at,
      changedByName: 'Lý Thị Hoa',
      allowedActions: [],
    },
  ];
  openApp(ADDRESS, [], service);
  expect(await screen.findByText('<b>Bao giờ xong?</b>')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Thêm người phát biểu' })).toBeNull();
});

it('draws no contribution anew while somebody types, and after a save only the one that was saved', async () => {
  const { service, sent, made } = room(['addContribution']);
  sent.items = ['Khách 1', 'Khách 2', 'Khách 3'].map((guestName, index) =>
    made({ kind: 'OPINION', guestName, agendaItem: 1 }, `c${index}`, 0),
  );
  openApp(ADDRESS, [], service);
  const field = await screen.findByLabelText('Tóm tắt ý kiến của Khách 1');
  const worded = vi.spyOn(i18n, '_');
  // Each drawing of a card names its tools.
  const drawn = () => worded.mock.calls.filter(([id]) => id === 'proceedings.change').length;
  for (const typed of ['N', 'Nh', 'Nhấ', 'Nhất']) fireEvent.input(field, { target: { value: typed } });
  expect(drawn()).toBe(0);
  await screen.findByText(/^Đã lưu/);
  expect(sent.words).toEqual(['Nhất']);
  expect(drawn()).toBe(1);
});
