import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { QualityScore } from '@/api/generated';
import { openApp, type Service } from '../../../test/app';
import { item, sheet } from '../../../test/sheets';

const SUPERIOR = ['listMeetings', 'listQualityScores', 'confirmQualityScore'];

function submitted(id: string, organizationName: string): QualityScore {
  return sheet({
    id,
    organizationName,
    state: 'SUBMITTED',
    submittedAt: '2026-11-04T01:00:00Z',
    items: [item('1', 5, { selfPoints: 5 }), item('4.2', 25, { selfPoints: 22, selfReason: 'Ít ý kiến.' })],
    selfTotal: 27,
    maxTotal: 30,
    allowedActions: ['confirmQualityScore', 'adjustQualityScore'],
  });
}

function queueOfTwo() {
  const sheets = new Map([submitted('a', 'Chi bộ A'), submitted('b', 'Chi bộ B')].map((one) => [one.id, one]));
  const decided: unknown[] = [];
  const decide = (id: string, state: QualityScore['state'], body: unknown) => {
    const before = sheets.get(id) ?? sheet();
    const after = { ...before, state, officialTotal: 20, decidedAt: '2026-11-05T01:00:00Z', allowedActions: [] };
    sheets.set(id, after);
    decided.push({ id, state, body });
    return { body: after, etag: '"2"' };
  };
  const service: Service = {
    'GET /api/v1/quality-scores': ({ query }) => ({
      body: { items: [...sheets.values()].filter(({ state }) => !query.has('state') || query.get('state') === state) },
    }),
  };
  for (const id of sheets.keys()) {
    service[`GET /api/v1/quality-scores/${id}`] = () => ({ body: sheets.get(id), etag: '"1"' });
    service[`POST /api/v1/quality-scores/${id}/confirm`] = ({ body }) => decide(id, 'CONFIRMED', body);
    service[`POST /api/v1/quality-scores/${id}/adjust`] = ({ body }) => decide(id, 'ADJUSTED', body);
  }
  return { service, decided };
}

it('confirms with Enter, opens the next sheet, and ends at the list', async () => {
  const { service, decided } = queueOfTwo();
  openApp('/duyet', SUPERIOR, service);
  await userEvent.click(await screen.findByText('Chi bộ A'));
  await screen.findByRole('button', { name: /Xác nhận 27 điểm/ });
  await screen.findByText('Còn 1 phiếu khác chờ duyệt');
  fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
  expect(decided).toEqual([]);
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Chi bộ B' })).toBeTruthy();
  expect(decided).toEqual([{ id: 'a', state: 'CONFIRMED', body: undefined }]);

  await userEvent.click(await screen.findByRole('button', { name: /Xác nhận 27 điểm/ }));
  expect(await screen.findByText(/Không có phiếu nào chờ duyệt/)).toBeTruthy();
});

it('adjusts only with a reason and after it was asked, and sends only what differs', async () => {
  const { service, decided } = queueOfTwo();
  openApp('/duyet/a', SUPERIOR, service);
  await userEvent.click(await screen.findByRole('button', { name: 'Điều chỉnh' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lưu điều chỉnh' }));
  expect(screen.getByText(/Chưa có điểm nào khác chi bộ/)).toBeTruthy();

  const points = screen.getByLabelText('Điểm cấp trên chấm mục 4.2, tối đa 25');
  await userEvent.clear(points);
  await userEvent.type(points, '18,5');
  expect(screen.getByText('Lệch −3,5 so với chi bộ')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Lưu điều chỉnh' }));
  expect(screen.getByText(/Ghi lý do để chi bộ hiểu/)).toBeTruthy();

  await userEvent.type(screen.getByLabelText(/Lý do điều chỉnh/), 'Biên bản chỉ ghi hai ý kiến.');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu điều chỉnh' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Mục 4.2: 22 → 18,5')).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: 'Lưu điều chỉnh' }));
  await waitFor(() => expect(decided).toHaveLength(1));
  expect(decided).toEqual([
    {
      id: 'a',
      state: 'ADJUSTED',
      body: { items: [{ code: '4.2', points: 18.5 }], reason: 'Biên bản chỉ ghi hai ý kiến.' },
    },
  ]);
});

it('shows a sheet to those who only look, without a way to decide', async () => {
  openApp('/ket-qua/a', ['listQualityScores'], queueOfTwo().service);
  expect(await screen.findByRole('heading', { level: 1, name: 'Chi bộ A' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Điều chỉnh' })).toBeNull();
});
