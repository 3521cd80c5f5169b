import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Meeting, MeetingChecks, Preparation } from '@/api/generated';
import { openApp, type Service } from '../../../../test/app';
import { meeting as closed } from '../../../../test/sheets';

const START = '2026-12-03T12:30:00Z';

const announced: Meeting = {
  ...closed({ id: 'm', state: 'ANNOUNCED', plannedStart: START, plannedEnd: '2026-12-03T14:15:00Z' }),
  chair: { memberId: 'h', fullName: 'Đặng Quốc Hưng' },
  minuteTaker: { memberId: 'l', fullName: 'Lý Thị Hoa' },
  agenda: [
    { title: 'Mục mật số 1 – theo hồ sơ giấy', secret: true },
    { title: 'Thảo luận', secret: false },
  ],
  allowedActions: ['updateMeeting', 'openMeeting', 'postponeMeeting', 'cancelMeeting'],
};

const source = {
  document: 'HD 42-HD/BTCTW ngày 28/10/2025',
  article: 'thời gian sinh hoạt',
  effectiveFrom: '2025-10-28',
  provenance: 'Theo báo chí',
};
const checks: MeetingChecks = {
  meetingId: 'm',
  day: '2026-12-03',
  items: [{ kind: 'DURATION', verdict: 'NOT_MET', measured: 85, required: 90, source }],
};
const preparation: Preparation = {
  meetingId: 'm',
  assignments: [{ task: 'Dự thảo báo cáo', member: { memberId: 'a', fullName: 'Lê Văn An' } }],
  handbookUploads: [],
  allowedActions: ['updatePreparation'],
};

function serving(meeting: Meeting, more: Service = {}): Service {
  return {
    'GET /api/v1/meetings/m': () => ({ body: meeting, etag: '"4"' }),
    'GET /api/v1/meetings/m/checks': () => ({ body: checks }),
    'GET /api/v1/meetings/m/preparation': () => ({ body: preparation, etag: '"1"' }),
    ...more,
  };
}

it('shows each rule with its verdict in words and its source', async () => {
  openApp('/cuoc-hop/m/chuan-bi', [], serving(announced));
  expect(await screen.findByText('chưa đạt')).toBeTruthy();
  expect(screen.getByText('85 phút, yêu cầu ít nhất 90 phút.')).toBeTruthy();
  expect(
    screen.getByText('Theo HD 42-HD/BTCTW ngày 28/10/2025, thời gian sinh hoạt; áp dụng từ 28/10/2025.'),
  ).toBeTruthy();
  expect(screen.getByText('Mục mật số 1 – theo hồ sơ giấy')).toBeTruthy();
});

it('marks as ready what somebody has prepared', async () => {
  const sent: unknown[] = [];
  const service = serving(announced, {
    'PUT /api/v1/meetings/m/preparation': ({ body, ifMatch }) => {
      sent.push({ body, ifMatch });
      return { body: preparation, etag: '"2"' };
    },
  });
  openApp('/cuoc-hop/m/chuan-bi', [], service);
  await userEvent.click(await screen.findByRole('button', { name: 'Đã xong' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    ifMatch: '"1"',
    body: { assignments: [{ task: 'Dự thảo báo cáo', memberId: 'a' }] },
  });
});

it('cancels with a reason and never without', async () => {
  const sent: unknown[] = [];
  const service = serving(announced, {
    'POST /api/v1/meetings/m/cancel': ({ body }) => {
      sent.push(body);
      return { body: { ...announced, state: 'CANCELLED', allowedActions: [] }, etag: '"5"' };
    },
  });
  openApp('/cuoc-hop/m/chuan-bi', [], service);
  await userEvent.click(await screen.findByRole('button', { name: 'Hủy cuộc họp' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Hủy cuộc họp' }));
  expect(dialog.getByText('Cần nhập thông tin này.')).toBeTruthy();
  expect(sent).toEqual([]);
  await userEvent.type(dialog.getByLabelText('Lý do'), 'Bão số 12');
  await userEvent.click(dialog.getByRole('button', { name: 'Hủy cuộc họp' }));
  await waitFor(() => expect(sent).toEqual([{ reason: 'Bão số 12' }]));
});

it('postpones without a new day when none is known', async () => {
  const sent: unknown[] = [];
  const service = serving(announced, {
    'POST /api/v1/meetings/m/postpone': ({ body }) => {
      sent.push(body);
      return { body: { ...announced, state: 'POSTPONED', awaitsTime: true }, etag: '"5"' };
    },
  });
  openApp('/cuoc-hop/m/hoan', [], service);
  await userEvent.type(await screen.findByLabelText('Lý do'), 'Bão số 12');
  await userEvent.click(screen.getByRole('button', { name: 'Hoãn cuộc họp' }));
  expect(await screen.findByText('Cần nhập thông tin này.')).toBeTruthy();
  await userEvent.click(screen.getByLabelText('Chưa định ngày'));
  await userEvent.click(screen.getByRole('button', { name: 'Hoãn cuộc họp' }));
  await waitFor(() => expect(sent).toEqual([{ reason: 'Bão số 12' }]));
});

it('says first that a meeting waits for a day, and why, and asks for one', async () => {
  const change = { formerStart: START, newStart: START, changedAt: START, changedByName: 'Đặng Quốc Hưng' };
  const postponed: Meeting = {
    ...announced,
    state: 'POSTPONED',
    awaitsTime: true,
    history: [{ ...change, formerState: 'ANNOUNCED', newState: 'POSTPONED', reason: 'Bão số 12' }],
    allowedActions: ['updateMeeting', 'announceMeeting', 'cancelMeeting'],
  };
  openApp('/cuoc-hop/m/chuan-bi', [], serving(postponed));
  expect(await screen.findByText('Cuộc họp tạm hoãn, chưa có ngày mới.')).toBeTruthy();
  expect(screen.getAllByText('Lý do: Bão số 12').length).toBe(2);
  expect(screen.getByRole('link', { name: 'Định ngày họp mới' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Gửi thông báo' })).toBeNull();
});
