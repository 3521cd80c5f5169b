import { i18n } from '@lingui/core';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Minutes, MinutesSection, PrintedMinutes, UpdateMinutesSectionRequest } from '@/api/generated';
// Loaded before the clock of a test runs: the router would load them when they are opened.
import '@/app/meeting-pages';
import '@/app/minutes-pages';
import { openApp, type Service } from '../../../test/app';
import { meeting } from '../../../test/sheets';

const WRITER = ['listMeetings', 'updateMinutesSection'];
const ADDRESS = '/cuoc-hop/meeting-1/bien-ban';

function section(key: string, heading: string, more: Partial<MinutesSection> = {}): MinutesSection {
  return {
    key,
    etag: '"0"',
    part: 'NỘI DUNG',
    heading,
    facts: 'NONE',
    text: '',
    origins: [],
    minutesState: 'DRAFT',
    ...more,
  };
}

function minutes(more: Partial<Minutes> = {}): Minutes {
  return {
    meetingId: 'meeting-1',
    state: 'DRAFT',
    sections: [section('POLITICS', 'Chính trị, tư tưởng'), section('SUPERIOR', 'Ý kiến cấp trên')],
    agreement: { round: 0, confirmedBy: [], present: 21, confirmedByMe: false },
    objections: [],
    adoptions: [],
    addenda: [],
    allowedActions: ['updateMinutesSection', 'readOutMinutes', 'getMinutesCopyCheck'],
    ...more,
  };
}

function printed({ state, sections }: Minutes): PrintedMinutes {
  return {
    state,
    body: {
      heading: {
        meetingId: 'meeting-1',
        organizationId: 'o-1',
        cellName: 'Chi bộ A',
        kind: 'REGULAR',
        month: '2026-11',
        mode: 'IN_PERSON',
        place: 'Hội trường',
        zone: 'Asia/Ho_Chi_Minh',
        plannedStart: '2026-11-03T12:30:00Z',
      },
      attendance: {
        official: 22,
        probationary: 1,
        exempt: 1,
        away: 0,
        present: 21,
        base: 22,
        excused: [],
        unexcused: [],
        guests: [],
      },
      sections,
      items: [],
      votes: [],
      earlierTasks: [],
      answers: [],
      tasks: [],
    },
    adoptions: [],
    addenda: [],
  };
}

function serviceOf(begin: Minutes) {
  const state = { saved: [] as UpdateMinutesSectionRequest[], confirmed: null as unknown };
  const service: Service = {
    'GET /api/v1/meetings/meeting-1': () => ({ body: meeting({ state: 'OPEN' }), etag: '"1"' }),
    'GET /api/v1/meetings/meeting-1/minutes': () => ({ body: begin, etag: '"1"' }),
    'GET /api/v1/meetings/meeting-1/minutes/content': () => ({ body: { content: printed(begin) }, etag: '"1"' }),
    'PUT /api/v1/meetings/meeting-1/minutes/sections/POLITICS': ({ body }) => {
      const request = body as UpdateMinutesSectionRequest;
      state.saved.push(request);
      return { body: section('POLITICS', 'Chính trị, tư tưởng', { text: request.text, etag: '"2"' }), etag: '"2"' };
    },
    'POST /api/v1/meetings/meeting-1/minutes/confirm': ({ body }) => {
      state.confirmed = body;
      return { body: begin, etag: '"2"' };
    },
  };
  return { state, service };
}

afterEach(() => localStorage.clear());

it('saves what is typed, says so, and leaves nothing on the device', async () => {
  const { state, service } = serviceOf(minutes());
  openApp(ADDRESS, WRITER, service);
  const field = await screen.findByLabelText('Chính trị, tư tưởng');
  await userEvent.type(field, 'Tình hình ổn định');
  expect(JSON.stringify(Object.entries(localStorage))).toContain('Tình hình ổn định');
  expect(await screen.findByText(/^Đã lưu \d/)).toBeTruthy();
  expect(state.saved.at(-1)).toEqual({ text: 'Tình hình ổn định' });
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain('Tình hình');
});

it('waits for letters that are still being put together', async () => {
  const { state, service } = serviceOf(minutes());
  openApp(ADDRESS, WRITER, service);
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Chính trị, tư tưởng');
  fireEvent.compositionStart(field);
  field.value = 'tuw';
  fireEvent(field, new InputEvent('input', { bubbles: true, isComposing: true }));
  expect(state.saved).toEqual([]);
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain('tuw');
  field.value = 'tư';
  fireEvent.compositionEnd(field);
  await waitFor(() => expect(state.saved.at(-1)).toEqual({ text: 'tư' }));
  expect(field.value).toBe('tư');
});

it('lets a member who was there agree', async () => {
  const { state, service } = serviceOf(
    minutes({
      state: 'READ_OUT',
      agreement: {
        round: 2,
        readOutAt: '2026-11-03T14:00:00Z',
        readOutByName: 'Lê Thị Hương',
        objectionsUntil: '2026-11-05T14:00:00Z',
        confirmedBy: [],
        present: 21,
        confirmedByMe: false,
      },
      allowedActions: ['confirmMinutes', 'objectToMinutes'],
    }),
  );
  openApp(ADDRESS, ['listMeetings'], service);
  await userEvent.click(await screen.findByRole('button', { name: 'Tôi đồng ý với biên bản' }));
  await waitFor(() => expect(state.confirmed).toEqual({ round: 2, forMeeting: false }));
  expect(screen.getByText(/0\/21 đồng chí đã đồng ý/)).toBeTruthy();
});

it.each([
  ['AUTHENTIC', /^Mã khớp/],
  ['CODE_DIFFERS', /^Mã không khớp/],
] as const)('holds a scanned document against the record at once: %s', async (verdict, words) => {
  const { service } = serviceOf(minutes({ state: 'ADOPTED', allowedActions: [] }));
  const asked: (string | null)[] = [];
  openApp(`${ADDRESS}?ma=7KQ4-M2XB-9RTA`, ['listMeetings'], {
    ...service,
    'GET /api/v1/meetings/meeting-1/minutes/verification': ({ query }) => {
      asked.push(query.get('code'));
      return { body: { verdict } };
    },
  });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(asked).toEqual(['7KQ4-M2XB-9RTA']);
  expect(screen.getAllByLabelText<HTMLInputElement>('Kiểm tra một văn bản').map(({ value }) => value)).toEqual(asked);
});

it('draws no other section anew while one is typed and saved', async () => {
  const written = section('SUPERIOR', 'Ý kiến cấp trên', {
    savedAt: '2026-11-03T14:00:00Z',
    savedByName: 'Lê Thị Hương',
  });
  const { service } = serviceOf(minutes({ sections: [section('POLITICS', 'Chính trị, tư tưởng'), written] }));
  const worded = vi.spyOn(i18n, '_');
  // Each drawing of the other section says who wrote it.
  const drawn = () => worded.mock.calls.filter(([id]) => id === 'minutes.written').length;
  openApp(ADDRESS, WRITER, service);
  const field = await screen.findByLabelText('Chính trị, tư tưởng');
  const before = drawn();
  expect(before).toBeGreaterThan(0);
  for (const typed of ['T', 'Tì', 'Tình']) fireEvent.input(field, { target: { value: typed } });
  await screen.findByText(/^Đã lưu \d/);
  expect(drawn()).toBe(before);
});
