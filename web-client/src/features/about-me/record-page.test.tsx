import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { AnswerCriticismRecordRequest, CriticismRecord } from '@/api/generated';
import { openApp, type Service } from '../../../test/app';

const WORDS = 'Nộp báo cáo chậm hai tháng liền.';
const ANSWER = 'Tôi tiếp thu và sẽ nộp đúng hạn.';

function oneRecord() {
  const state = { reads: 0, sent: [] as unknown[] };
  let record: CriticismRecord = {
    id: 'record-1',
    meetingId: 'meeting-1',
    meetingPlannedStart: '2026-11-03T12:30:00Z',
    organizationId: 'cell-1',
    kind: 'CRITICISM',
    subject: { memberId: 'member-1', fullName: 'Lê Văn An' },
    author: { memberId: 'member-2', fullName: 'Đỗ Thị Ưởng' },
    shortcoming: WORDS,
    state: 'RECORDED',
    recordedAt: '2026-11-03T13:00:00Z',
    readBy: [{ name: 'Đặng Quốc Hưng', lastReadAt: '2026-11-04T01:00:00Z' }],
    allowedActions: ['answerCriticismRecord'],
  };
  const service: Service = {
    'GET /api/v1/criticism-records': () => ({ body: { items: [record] } }),
    'GET /api/v1/criticism-records/record-1': () => {
      state.reads += 1;
      return { body: record, etag: '"3"' };
    },
    'POST /api/v1/criticism-records/record-1/answer': ({ body, ifMatch }) => {
      state.sent.push({ body, ifMatch });
      const { answer } = body as AnswerCriticismRecordRequest;
      record = { ...record, answer, answeredAt: '2026-11-05T01:00:00Z', state: 'ANSWERED', allowedActions: [] };
      return { body: record, etag: '"4"' };
    },
  };
  return { state, service };
}

it('answers once, after it was asked, and leaves nothing in the storage of the browser', async () => {
  const { state, service } = oneRecord();
  openApp('/ghi-nhan-ve-toi/record-1', ['listCriticismRecords'], service);
  expect(await screen.findByText(WORDS)).toBeTruthy();
  expect(screen.getByText(/Đặng Quốc Hưng, gần nhất lúc 08:00 04\/11\/2026/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Trả lời của tôi'), ANSWER);
  await userEvent.click(screen.getByRole('button', { name: 'Gửi trả lời' }));
  expect(state.sent).toEqual([]);
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Gửi trả lời' }));
  expect(await screen.findByText(/Đã gửi lúc/)).toBeTruthy();
  expect(state.sent).toEqual([{ body: { answer: ANSWER }, ifMatch: '"3"' }]);
  expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.toMatch(
    /tiếp thu|báo cáo/,
  );
  // Every reading is written down: the page reads once.
  expect(state.reads).toBe(1);
});

it('holds back whoever leaves with an answer not sent, and does not read from the list', async () => {
  const { state, service } = oneRecord();
  openApp('/ghi-nhan-ve-toi', ['listCriticismRecords'], service);
  const row = await screen.findByText('Chưa trả lời');
  expect(screen.queryByText(WORDS)).toBeNull();
  await userEvent.hover(row);
  expect(state.reads).toBe(0);
  await userEvent.click(row);
  await userEvent.type(await screen.findByLabelText('Trả lời của tôi'), ANSWER);
  await userEvent.click(screen.getByRole('link', { name: 'Về danh sách ghi nhận' }));
  expect(await screen.findByText(/Câu trả lời chưa gửi/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Ở lại' }));
  expect(screen.getByLabelText('Trả lời của tôi')).toHaveProperty('value', ANSWER);
});
