import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Meeting, OfficialDocument } from '@/api/generated';
// Loaded before the clock of a test runs: the router would load them when they are opened.
import '@/app/meeting-pages';
import '@/app/document-pages';
import { openApp, refusal, type Service } from '../../../../test/app';
import { meeting as closed } from '../../../../test/sheets';

const meeting: Meeting = {
  ...closed({ id: 'm', state: 'CLOSED' }),
  agenda: [
    { title: 'Mục mật số 1 – theo hồ sơ giấy', secret: true },
    { title: 'Nhiệm vụ tháng 12', secret: false },
  ],
  allowedActions: [],
};

const made: OfficialDocument = {
  id: 'd',
  organizationId: 'o',
  meetingId: 'm',
  kind: 'MINUTES',
  number: '05-BB/CB',
  title: 'BIÊN BẢN sinh hoạt chi bộ thường kỳ tháng 11/2026',
  day: '2026-11-05',
  state: 'READY',
  progressDone: 0,
  progressTotal: 0,
  formats: ['PDF', 'DOCX'],
  fromTemplate: true,
  createdAt: '2026-11-06T02:00:00Z',
  createdByName: 'Đặng Quốc Hưng',
  allowedActions: ['downloadDocument'],
};

function service(documents: OfficialDocument[], more: Service = {}): Service {
  return {
    'GET /api/v1/meetings/m': () => ({ body: meeting, etag: '"1"' }),
    'GET /api/v1/official-documents': () => ({ body: { items: documents } }),
    'GET /api/v1/notices': () => ({ body: { items: [], unread: 0 } }),
    ...more,
  };
}

it('lists what was made for a member, who makes nothing', async () => {
  openApp('/cuoc-hop/m/van-ban', ['getMeeting', 'listDocuments'], service([made]));
  expect(await screen.findByText('Số 05-BB/CB.')).toBeTruthy();
  expect(screen.getByText(/theo mẫu của cấp ủy/)).toBeTruthy();
  expect(screen.getByRole('button', { name: `Tải DOCX: ${made.title}` })).toBeTruthy();
  expect(screen.queryByText('Lập văn bản')).toBeNull();
});

it('issues a document, says its number, and why another one was refused', async () => {
  const sent: unknown[] = [];
  openApp(
    '/cuoc-hop/m/van-ban',
    ['getMeeting', 'listDocuments', 'previewDocument', 'createDocument', 'createDocumentWithNumber'],
    service([], {
      'POST /api/v1/official-documents': ({ body }) => {
        sent.push(body);
        return sent.length === 1 ? { status: 201, body: made } : refusal('wrong-state', 409);
      },
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Lập: Biên bản' }));
  expect(await screen.findByText('Đã ban hành số 05-BB/CB.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Lập: Trích biên bản' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  // The secret item has no extract: the second of the programme is the first to choose.
  expect(sent).toEqual([
    { kind: 'MINUTES', meetingId: 'm' },
    { kind: 'MINUTES_EXTRACT', meetingId: 'm', agendaItem: 2 },
  ]);
});

it('issues a document with the number of the register on paper', async () => {
  const sent: unknown[] = [];
  openApp(
    '/cuoc-hop/m/van-ban',
    ['getMeeting', 'listDocuments', 'previewDocument', 'createDocument', 'createDocumentWithNumber'],
    service([], {
      'POST /api/v1/official-documents': ({ body }) => {
        sent.push(body);
        return { status: 201, body: made };
      },
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Nhập số đã có: Biên bản' }));
  await userEvent.type(screen.getByLabelText('Số đã ghi trong sổ giấy'), 'số 12');
  await userEvent.click(screen.getByRole('button', { name: 'Lập: Biên bản' }));
  expect(await screen.findByText('Đã ban hành số 05-BB/CB.')).toBeTruthy();
  expect(sent).toEqual([{ kind: 'MINUTES', meetingId: 'm', number: 12 }]);
  expect(screen.queryByRole('button', { name: 'Nhập số đã có: Danh sách ký dự họp' })).toBeNull();
});

it('offers no number to somebody who cannot give one', async () => {
  openApp('/cuoc-hop/m/van-ban', ['getMeeting', 'listDocuments', 'previewDocument', 'createDocument'], service([]));
  expect(await screen.findByRole('button', { name: 'Xem trước: Biên bản' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lập: Biên bản' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Lập: Danh sách ký dự họp' })).toBeTruthy();
});
