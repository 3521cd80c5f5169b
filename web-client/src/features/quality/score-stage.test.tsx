import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { QualityScore, UpdateSelfScoreRequest } from '@/api/generated';
import { openApp, refusal, type Service } from '../../../test/app';
import { meeting, sheet } from '../../../test/sheets';

const SECRETARY = ['listMeetings', 'listQualityScores', 'updateSelfScore'];
const ADDRESS = '/cuoc-hop/meeting-1/cham-diem';
const AUTOSAVED = { timeout: 4000 };

/** One sheet that is saved, voted on and submitted as the service does it. */
function serviceOf(score: QualityScore | null) {
  const state = { score, version: 1, saved: [] as unknown[] };
  const answer = () => ({ body: state.score, etag: `"${state.version}"` });
  const change = (next: Partial<QualityScore>) => {
    state.score = state.score && { ...state.score, ...next };
    state.version += 1;
    return answer();
  };
  const service: Service = {
    'GET /api/v1/meetings/meeting-1': () => ({ body: meeting({ allowedActions: ['openQualityScore'] }), etag: '"1"' }),
    'GET /api/v1/meetings/meeting-1/vote-base': () => ({
      body: { meetingId: 'meeting-1', base: 21, present: 20, majority: 11, exclusions: [] },
    }),
    'GET /api/v1/quality-scores': () => ({ body: { items: state.score ? [state.score] : [] } }),
    'GET /api/v1/quality-scores/sheet-1': answer,
    'POST /api/v1/quality-scores': () => {
      state.score = sheet();
      return answer();
    },
    'PUT /api/v1/quality-scores/sheet-1/self-score': ({ body, ifMatch }) => {
      if (ifMatch !== `"${state.version}"`) return refusal('stale-version', 412);
      state.saved.push(body);
      const { items } = body as UpdateSelfScoreRequest;
      return change({
        items: (state.score?.items ?? []).map((held) => {
          const given = items.find(({ code }) => code === held.code);
          return given ? { ...held, selfPoints: given.points, selfReason: given.reason } : held;
        }),
      });
    },
    'POST /api/v1/quality-scores/sheet-1/submit': () =>
      change({ state: 'SUBMITTED', submittedAt: '2026-11-03T14:00:00Z', allowedActions: [] }),
  };
  return { state, service };
}

const field = (code: string, max: number) => screen.findByLabelText(`Điểm chi bộ chấm mục ${code}, tối đa ${max}`);

it('opens the sheet of a meeting that has none', async () => {
  openApp(ADDRESS, SECRETARY, serviceOf(null).service);
  await userEvent.click(await screen.findByRole('button', { name: 'Mở phiếu chấm điểm' }));
  expect(await field('4.2', 25)).toBeTruthy();
});

it('saves what is typed, asks for a reason where it is needed, and says what is missing', async () => {
  const { state, service } = serviceOf(sheet());
  openApp(ADDRESS, SECRETARY, service);
  await userEvent.click(await screen.findByRole('button', { name: 'Lấy điểm đề nghị (1 mục)' }));
  await userEvent.type(await field('4.2', 25), '22,5{Enter}30');
  expect(document.activeElement).toBe(await field('6', 30));
  expect(screen.getByText('55,5/60 điểm')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Tới mục 4.2 (còn 1)' }));
  const reason = screen.getByLabelText(/Vì sao dưới tối đa 2,5 điểm/);
  expect(document.activeElement).toBe(reason);
  await userEvent.type(reason, 'Ít ý kiến.');
  await waitFor(() => expect(state.score?.items[1]?.selfReason).toBe('Ít ý kiến.'), AUTOSAVED);
  expect(state.score?.items.map(({ selfPoints }) => selfPoints)).toEqual([3, 22.5, 30]);
  expect(await screen.findByText(/^Đã lưu/)).toBeTruthy();
});

it('keeps what was typed when somebody else changed another item, and asks when it is the same one', async () => {
  const { state, service } = serviceOf(sheet());
  openApp(ADDRESS, SECRETARY, service);
  await userEvent.type(await field('4.2', 25), '25');
  await userEvent.type(await field('6', 30), '30');
  // Meanwhile, elsewhere.
  state.version = 7;
  state.score = sheet({ items: sheet().items.map((one) => (one.code === '6' ? { ...one, selfPoints: 20 } : one)) });
  await waitFor(() => expect(state.score?.items[1]?.selfPoints).toBe(25), AUTOSAVED);
  expect(state.score.items[2]?.selfPoints).toBe(20);
  await userEvent.click(await screen.findByRole('button', { name: 'Giữ phần tôi ghi' }));
  await waitFor(() => expect(state.score?.items[2]?.selfPoints).toBe(30), AUTOSAVED);
});

it('submits only after it was asked', async () => {
  const carried = sheet({
    state: 'CELL_VOTED',
    items: sheet().items.map((one) => ({ ...one, selfPoints: one.evidence?.proposedPoints ?? one.maxPoints })),
    vote: { base: 21, inFavour: 19, against: 1, abstained: 0, carried: true },
    allowedActions: ['updateSelfScore', 'recordScoreVote', 'submitQualityScore'],
  });
  const { state, service } = serviceOf(carried);
  openApp(ADDRESS, SECRETARY, service);
  await userEvent.click(await screen.findByRole('button', { name: 'Gửi cấp trên' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Gửi rồi thì không sửa và không rút lại được.')).toBeTruthy();
  expect(state.score?.state).toBe('CELL_VOTED');
  await userEvent.click(dialog.getByRole('button', { name: 'Gửi cấp trên' }));
  expect(await screen.findByText(/Đang chờ duyệt/)).toBeTruthy();
});
