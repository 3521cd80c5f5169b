import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp, refusal, type Service } from '../../../../test/app';

const meeting = {
  id: 'm',
  organizationId: 'cell',
  organizationName: 'Chi bộ Khoa Xây dựng Đảng',
  kind: 'REGULAR',
  place: 'Hội trường tầng 2',
  plannedStart: '2026-11-20T12:30:00Z',
  plannedEnd: '2026-11-20T14:00:00Z',
  actualStart: '2026-11-20T12:31:00Z',
  agenda: [],
  state: 'OPEN',
  allowedActions: [],
};

const here = {
  meetingId: 'm',
  memberId: 'member-1',
  fullName: 'Đặng Quốc Hưng',
  mark: 'PRESENT',
  source: 'CHECK_IN',
  markedAt: '2026-11-20T12:35:00Z',
};

function room(valid: string) {
  const codes: unknown[] = [];
  const service: Service = {
    'GET /api/v1/meetings/m': () => ({ body: meeting, etag: '"1"' }),
    'POST /api/v1/meetings/m/check-in': ({ body }) => {
      const { code } = body as { code: string };
      codes.push(code);
      return code === valid ? { body: here } : refusal('check-in-code-not-valid', 422);
    },
  };
  return { service, codes };
}

it('sends what was scanned by itself, once', async () => {
  const { service, codes } = room('scanned-token');
  openApp('/diem-danh/m#scanned-token', ['checkIn'], service);
  expect(await screen.findByText('Đã điểm danh có mặt lúc 19:35.')).toBeTruthy();
  expect(codes).toEqual(['scanned-token']);
});

it('takes the six digits when the scanned code is too old', async () => {
  const { service, codes } = room('482913');
  openApp('/diem-danh/m#old-token', ['checkIn'], service);
  expect(await screen.findByText('Mã đã hết hạn hoặc không đúng.')).toBeTruthy();
  const field = screen.getByLabelText('Sáu chữ số trên màn hình phòng họp');
  await userEvent.type(field, '4829');
  await userEvent.click(screen.getByRole('button', { name: 'Điểm danh' }));
  expect(screen.getByText('Mã có đúng sáu chữ số.')).toBeTruthy();
  await userEvent.type(field, '13');
  await userEvent.click(screen.getByRole('button', { name: 'Điểm danh' }));
  await waitFor(() => expect(codes).toEqual(['old-token', '482913']));
  expect(await screen.findByText(/^Đã điểm danh/)).toBeTruthy();
});

it('shows the room a QR code and its digits', async () => {
  const soon = new Date(Date.now() + 20_000).toISOString();
  openApp('/cuoc-hop/m/ma-diem-danh', ['getCheckInCode'], {
    'GET /api/v1/meetings/m': () => ({ body: meeting, etag: '"1"' }),
    'GET /api/v1/meetings/m/check-in-code': () => ({
      body: { meetingId: 'm', code: '482913', token: 'abc', changesAt: soon, expiresAt: soon },
    }),
  });
  expect(await screen.findByText('482 913')).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Mã QR để điểm danh' })).toBeTruthy();
});
