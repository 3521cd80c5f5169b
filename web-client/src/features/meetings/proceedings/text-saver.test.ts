import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepDraft, keptDraft } from '@/lib/kept-drafts';
import { Problem } from '@/lib/problem';
import { type ServerText, TextSaver } from './text-saver';

const stale = () => new Problem({ slug: 'stale-version', status: 412 });
const lost = () => new Problem({ slug: 'network', status: 0 });

/** A service with one text. */
function service(text: string) {
  const at = { now: { text, etag: '"0"' }, sent: [] as string[], fault: undefined as (() => Problem) | undefined };
  const send = async (words: string, etag: string): Promise<ServerText> => {
    at.sent.push(words);
    if (at.fault) throw at.fault();
    if (etag !== at.now.etag) throw stale();
    at.now = { text: words, etag: `"${at.sent.length}"` };
    return at.now;
  };
  return Object.assign(at, { send, read: async () => at.now });
}

const saverOf = (at: ReturnType<typeof service>) => new TextSaver(at.now, { key: 'k', send: at.send, read: at.read });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('sends once after a pause, and keeps the words on the device until then', async () => {
  const at = service('');
  const saver = saverOf(at);
  for (const typed of ['Nh', 'Nhất', 'Nhất trí']) saver.type(typed);
  expect(keptDraft('k')).toEqual({ text: 'Nhất trí', etag: '"0"' });
  await vi.advanceTimersByTimeAsync(1_600);
  expect(at.sent).toEqual(['Nhất trí']);
  expect(keptDraft('k')).toBeUndefined();
  expect(saver.state().kind).toBe('saved');
});

it('brings back what a closed tab had not sent', async () => {
  keepDraft('k', { text: 'Nhất trí với', etag: '"0"' });
  const at = service('Nhất trí');
  const saver = saverOf(at);
  expect(saver.text).toBe('Nhất trí với');
  await vi.advanceTimersByTimeAsync(10);
  expect(at.now.text).toBe('Nhất trí với');
});

it('tries again when the network is back', async () => {
  const at = service('');
  at.fault = lost;
  const saver = saverOf(at);
  saver.type('Nhất trí');
  await vi.advanceTimersByTimeAsync(1_600);
  expect(saver.state().kind).toBe('waiting');
  expect(keptDraft('k')?.text).toBe('Nhất trí');
  at.fault = undefined;
  await vi.advanceTimersByTimeAsync(10_100);
  expect(at.now.text).toBe('Nhất trí');
});

it('shows both when somebody else wrote other words, and overwrites nothing by itself', async () => {
  const at = service('cũ');
  const saver = saverOf(at);
  at.now = { text: 'của bí thư', etag: '"9"' };
  saver.type('của thư ký');
  await vi.advanceTimersByTimeAsync(1_600);
  expect(saver.state()).toMatchObject({ kind: 'conflict', theirs: 'của bí thư' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(at.now.text).toBe('của bí thư');
  saver.resolve(true);
  await vi.advanceTimersByTimeAsync(10);
  expect(at.now.text).toBe('của thư ký');
});

it('goes on when only something else of the entry was changed', async () => {
  const at = service('cũ');
  const saver = saverOf(at);
  at.now = { text: 'cũ', etag: '"9"' };
  saver.type('mới');
  await vi.advanceTimersByTimeAsync(1_600);
  await vi.advanceTimersByTimeAsync(10);
  expect(at.now.text).toBe('mới');
  expect(saver.state().kind).toBe('saved');
});

it('takes theirs when that is chosen, and shows it', async () => {
  const at = service('cũ');
  const saver = saverOf(at);
  at.now = { text: 'của bí thư', etag: '"9"' };
  saver.type('của thư ký');
  await vi.advanceTimersByTimeAsync(1_600);
  const { epoch } = saver.state();
  saver.resolve(false);
  expect(saver.text).toBe('của bí thư');
  expect(saver.state().epoch).toBeGreaterThan(epoch);
  expect(keptDraft('k')).toBeUndefined();
});

it('leaves a field alone in which somebody types', () => {
  const at = service('cũ');
  const saver = saverOf(at);
  saver.see({ text: 'mới', etag: '"1"' }, true);
  expect(saver.text).toBe('cũ');
  saver.see({ text: 'mới', etag: '"1"' }, false);
  expect(saver.text).toBe('mới');
});

it('sees no conflict in the same words, however they were typed', async () => {
  const at = service('cũ');
  const saver = saverOf(at);
  at.now = { text: 'Nhất trí', etag: '"9"' };
  saver.type('Nhất trí '.normalize('NFD'));
  await vi.advanceTimersByTimeAsync(1_600);
  expect(saver.state().kind).toBe('saved');
});
