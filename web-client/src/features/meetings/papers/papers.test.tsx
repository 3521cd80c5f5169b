import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Meeting } from '@/api/generated';
import { openApp, refusal, type Service } from '../../../../test/app';
import { meeting as closed } from '../../../../test/sheets';

const meeting: Meeting = {
  ...closed({
    id: 'm',
    state: 'ANNOUNCED',
    plannedStart: '2026-12-03T12:30:00Z',
    plannedEnd: '2026-12-03T14:00:00Z',
  }),
  allowedActions: [],
};

const paper = {
  id: 'p',
  etag: '"0"',
  meetingId: 'm',
  fileName: 'du-thao-nghi-quyet.docx',
  kind: 'DOCX',
  size: 48_213,
  digest: 'x',
  uploadedAt: '2026-12-01T02:00:00Z',
  uploadedByName: 'Đặng Quốc Hưng',
  allowedActions: [],
};

const preparation = { meetingId: 'm', assignments: [], handbookUploads: [], allowedActions: [] };

function service(allowedActions: string[], papers: unknown[], more: Service = {}): Service {
  return {
    'GET /api/v1/meetings/m': () => ({ body: { ...meeting, allowedActions }, etag: '"1"' }),
    'GET /api/v1/meetings/m/checks': () => ({ body: { meetingId: 'm', day: '2026-12-03', items: [] } }),
    'GET /api/v1/meetings/m/preparation': () => ({ body: preparation, etag: '"0"' }),
    'GET /api/v1/meetings/m/documents': () => ({ body: { items: papers } }),
    'GET /api/v1/notices': () => ({ body: { items: [], unread: 0 } }),
    ...more,
  };
}

it('lists the documents for a member, who cannot add any', async () => {
  openApp('/cuoc-hop/m/chuan-bi', ['getMeeting'], service([], [paper]));
  expect(await screen.findByRole('button', { name: 'du-thao-nghi-quyet.docx' })).toBeTruthy();
  expect(screen.getByText(/47 kB/)).toBeTruthy();
  expect(screen.queryByText('Thêm tài liệu')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Rút lại/ })).toBeNull();
});

it('sends a file as soon as it is chosen, and says why one was refused', async () => {
  const names: (string | null)[] = [];
  openApp(
    '/cuoc-hop/m/chuan-bi',
    ['getMeeting'],
    service(['uploadMeetingDocument'], [], {
      'POST /api/v1/meetings/m/documents': ({ query }) => {
        names.push(query.get('fileName'));
        return names.length > 1 ? { status: 201, body: paper } : refusal('document-unsafe', 422);
      },
    }),
  );
  const field = await screen.findByLabelText('Thêm tài liệu');
  await userEvent.upload(field, new File(['%PDF'], 'nghi-quyet.pdf', { type: 'application/pdf' }));
  expect(await screen.findByText('Tệp có nội dung không được nhận')).toBeTruthy();
  await userEvent.upload(screen.getByLabelText('Thêm tài liệu'), new File(['%PDF'], 'nghi-quyet-2.pdf'));
  expect(await screen.findByText('Đã gửi “du-thao-nghi-quyet.docx”.')).toBeTruthy();
  expect(names).toEqual(['nghi-quyet.pdf', 'nghi-quyet-2.pdf']);
});

it('withdraws with a reason, and not without one', async () => {
  const reasons: unknown[] = [];
  openApp(
    '/cuoc-hop/m/chuan-bi',
    ['getMeeting'],
    service([], [{ ...paper, allowedActions: ['withdrawMeetingDocument'] }], {
      'POST /api/v1/meetings/m/documents/p/withdraw': ({ body, ifMatch }) => {
        reasons.push([body, ifMatch]);
        return { body: { ...paper, withdrawnAt: '2026-12-01T03:00:00Z' } };
      },
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Rút lại du-thao-nghi-quyet.docx' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Rút tài liệu' }));
  expect(screen.getByText('Cần ghi lý do.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Lý do'), 'Gửi nhầm');
  await userEvent.click(screen.getByRole('button', { name: 'Rút tài liệu' }));
  await waitFor(() => expect(reasons).toEqual([[{ reason: 'Gửi nhầm' }, '"0"']]));
});
