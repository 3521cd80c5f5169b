import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MinutesSection } from '@/api/generated';
import type { DeviceDraft } from '@/lib/device-drafts';
import { Problem } from '@/lib/problem';
import { asKept, SectionDraft } from './section-draft';

const PAUSE_MS = 2_000;

function section(text: string, version: number, name = 'Lê Thị Hương'): MinutesSection {
  return {
    key: 'POLITICS',
    etag: `"${String(version)}"`,
    part: 'NỘI DUNG',
    heading: 'Chính trị, tư tưởng',
    facts: 'NONE',
    text,
    origins: [],
    savedAt: '2026-11-21T12:30:00Z',
    savedByName: name,
    minutesState: 'DRAFT',
  };
}

/** A service and a device in memory. */
function world(begin: MinutesSection, kept: DeviceDraft | null = null) {
  const state = { service: begin, device: kept, sent: [] as string[], fails: null as Problem | null };
  const draft = new SectionDraft(begin, {
    send: (text, etag) => {
      state.sent.push(text);
      if (state.fails) return Promise.reject(state.fails);
      if (etag !== state.service.etag) return Promise.reject(new Problem({ slug: 'stale-version', status: 412 }));
      state.service = section(asKept(text), Number(etag.replaceAll('"', '')) + 1);
      return Promise.resolve(state.service);
    },
    read: () => Promise.resolve(state.service),
    device: {
      read: () => state.device,
      keep: (next) => {
        state.device = next;
      },
      drop: () => {
        state.device = null;
      },
    },
  });
  return { state, draft };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('keeps every letter on the device at once, and sends some seconds later', async () => {
  const { state, draft } = world(section('', 0));
  draft.type('Một');
  expect(state.device?.text).toBe('Một');
  expect(state.sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(state.service.text).toBe('Một');
  expect(state.device).toBeNull();
  expect(draft.hasUnsaved).toBe(false);
});

it('saves somebody who types without a pause', async () => {
  const { state, draft } = world(section('', 0));
  for (let i = 1; i <= 30; i += 1) {
    draft.type('a'.repeat(i));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(state.sent.length).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(PAUSE_MS * 2);
  expect(state.service.text).toBe('a'.repeat(30));
});

it('never makes the field anew under the fingers of whoever types', async () => {
  const { draft } = world(section('', 0));
  draft.type('Một ');
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  draft.type('Một hai');
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(draft.snapshot().generation).toBe(0);
});

it('shows both texts when somebody else was quicker, and writes over nobody', async () => {
  const { state, draft } = world(section('Cũ', 1));
  draft.type('Của tôi');
  state.service = section('Của đồng chí', 2);
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(draft.snapshot().state).toMatchObject({ kind: 'clash', theirs: { text: 'Của đồng chí' } });
  draft.type('Của tôi, viết tiếp');
  await vi.advanceTimersByTimeAsync(PAUSE_MS * 10);
  expect(state.service.text).toBe('Của đồng chí');
  expect(state.device?.text).toBe('Của tôi, viết tiếp');
});

it.each([
  ['keepMine', 'Của tôi'],
  ['takeTheirs', 'Của đồng chí'],
  ['keepBoth', 'Của đồng chí\nCủa tôi'],
] as const)('ends a clash by %s', async (choice, text) => {
  const { state, draft } = world(section('Cũ', 1));
  draft.type('Của tôi');
  state.service = section('Của đồng chí', 2);
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  draft[choice]();
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(state.service.text).toBe(text);
  expect(draft.hasUnsaved).toBe(false);
  expect(state.device).toBeNull();
});

it('finds again what a crashed tab had not sent', async () => {
  const kept = { text: 'Gõ dở', etag: '"1"', pasted: false, at: '2026-11-21T12:29:00Z' };
  const { state, draft } = world(section('Cũ', 1), kept);
  expect(draft.snapshot()).toMatchObject({ text: 'Gõ dở', recoveredFrom: kept.at });
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(state.service.text).toBe('Gõ dở');
});

it('asks when what it finds again is older than the words of somebody else', () => {
  const kept = { text: 'Gõ dở', etag: '"1"', pasted: false, at: '2026-11-21T12:29:00Z' };
  const { state, draft } = world(section('Mới hơn', 2), kept);
  expect(draft.snapshot().state.kind).toBe('clash');
  expect(state.device).not.toBeNull();
});

it('forgets what the service has after all', () => {
  const kept = { text: 'Một  ', etag: '"1"', pasted: false, at: '2026-11-21T12:29:00Z' };
  const { state, draft } = world(section('Một', 2), kept);
  expect(draft.hasUnsaved).toBe(false);
  expect(state.device).toBeNull();
});

it('tries again by itself when there is a network again', async () => {
  const { state, draft } = world(section('', 0));
  state.fails = new Problem({ slug: 'network', status: 0 });
  draft.type('Ở nhà văn hóa');
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(draft.snapshot().state.kind).toBe('failed');
  expect(state.device?.text).toBe('Ở nhà văn hóa');
  state.fails = null;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state.service.text).toBe('Ở nhà văn hóa');
});

it('follows the words of others where nobody types', () => {
  const { draft } = world(section('Cũ', 1));
  draft.follow(section('Mới', 2));
  expect(draft.snapshot()).toMatchObject({ text: 'Mới', generation: 1 });
});
