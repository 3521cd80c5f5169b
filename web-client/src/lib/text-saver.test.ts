import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepDraft, readDraft } from './device-drafts';
import { Problem } from './problem';
import { type ServerText, TextSaver } from './text-saver';

const PAUSE_MS = 2_000;
const TYPED_AT = '2026-11-21T12:29:00Z';

const refused = (slug: string, status: number) => new Problem({ slug, status });
const lost = refused('network', 0);

const closing: (() => void)[] = [];
/** Each test has a text of its own. */
let place = 0;
let key = '';

/** A service with one text, and a page that shows it. */
function world(text: string, version = 1) {
  const at = {
    now: { text, etag: `"${version}"` } as ServerText,
    sent: [] as string[],
    pasted: [] as boolean[],
    fault: undefined as Problem | undefined,
    /** How the service says that somebody was quicker. */
    overtaken: refused('stale-version', 412),
    /** When the service answers. */
    answer: () => Promise.resolve(),
  };
  const source = {
    owner: 'me',
    place: String(place),
    send: async (words: string, etag: string, pasted: boolean): Promise<ServerText> => {
      at.sent.push(words);
      at.pasted.push(pasted);
      await at.answer();
      if (at.fault) throw at.fault;
      if (etag !== at.now.etag) throw at.overtaken;
      at.now = { text: words, etag: `"${version + at.sent.length}"` };
      return at.now;
    },
    read: () => Promise.resolve(at.now),
  };
  const page = () => {
    const saver = TextSaver.of(at.now, source);
    closing.push(saver.open());
    return saver;
  };
  return { at, page, saver: page() };
}

/** As a tab that crashed left it. */
const leftOver = (text: string, etag: string) => keepDraft(key, { text, etag, pasted: false, at: TYPED_AT });

const somebodySaves = (at: { now: ServerText }, text: string) => {
  at.now = { text, etag: '"9"' };
};

const pass = (time = PAUSE_MS) => vi.advanceTimersByTimeAsync(time);

beforeEach(() => {
  localStorage.clear();
  place += 1;
  key = `me.${place}`;
  vi.useFakeTimers();
});

afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.useRealTimers();
});

it('keeps every letter on the device at once, and sends once some seconds later', async () => {
  const { at, saver } = world('');
  for (const typed of ['Nh', 'Nhất', 'Nhất trí']) saver.type(typed);
  expect(readDraft(key)).toMatchObject({ text: 'Nhất trí', etag: '"1"' });
  expect(at.sent).toEqual([]);
  await pass();
  expect(at.sent).toEqual(['Nhất trí']);
  expect(readDraft(key)).toBeUndefined();
  expect(saver.hasUnsaved).toBe(false);
  expect(saver.saving().state.kind).toBe('saved');
});

it('saves somebody who types without a pause, and does not touch the field or draw it anew', async () => {
  const { at, saver } = world('');
  const told = vi.fn<() => void>();
  saver.subscribe(told);
  for (let i = 1; i <= 15; i += 1) {
    saver.type('a'.repeat(i));
    await pass(100);
  }
  expect(told).toHaveBeenCalledOnce();
  for (let i = 16; i <= 30; i += 1) {
    saver.type('a'.repeat(i));
    await pass(100);
  }
  expect(at.sent.length).toBeGreaterThan(0);
  await pass(PAUSE_MS * 2);
  expect(at.now.text).toBe('a'.repeat(30));
  expect(saver.saving().epoch).toBe(0);
});

it('sends one request at a time, with what was typed meanwhile in the next', async () => {
  const { at, saver } = world('');
  let arrive = () => {};
  at.answer = () => new Promise((resolve) => (arrive = resolve));
  saver.type('Một');
  const first = saver.flush();
  saver.type('Một hai');
  const all = [saver.flush(), saver.flush()];
  await pass(0);
  expect(at.sent).toEqual(['Một']);
  at.answer = () => Promise.resolve();
  arrive();
  expect(await Promise.all([first, ...all])).toEqual([false, true, true]);
  expect(at.sent).toEqual(['Một', 'Một hai']);
});

it('says which words were pasted', async () => {
  const { at, saver } = world('');
  saver.paste();
  saver.type('Chép từ tháng trước');
  await pass();
  saver.type('Chép từ tháng trước, sửa');
  await pass();
  expect(at.pasted).toEqual([true, false]);
});

it.each([
  ['stale-version', 412],
  ['concurrent-change', 409],
])('shows both when somebody else was quicker (%s), and writes over nobody', async (slug, status) => {
  const { at, saver } = world('Cũ');
  at.overtaken = refused(slug, status);
  saver.type('Của tôi');
  somebodySaves(at, 'Của đồng chí');
  await pass();
  expect(saver.saving().state).toMatchObject({ kind: 'conflict', theirs: { text: 'Của đồng chí' } });
  saver.type('Của tôi, viết tiếp');
  await pass(60_000);
  expect(await saver.flush()).toBe(false);
  expect(at.now.text).toBe('Của đồng chí');
  expect(readDraft(key)?.text).toBe('Của tôi, viết tiếp');
});

it.each([
  ['keepMine', 'Của tôi', { epoch: 0 }],
  ['takeTheirs', 'Của đồng chí', { epoch: 1, text: 'Của đồng chí' }],
  ['keepBoth', 'Của đồng chí\nCủa tôi', { epoch: 1, text: 'Của đồng chí\nCủa tôi' }],
] as const)('ends a conflict by %s', async (choice, text, shown) => {
  const { at, saver } = world('Cũ');
  saver.type('Của tôi');
  somebodySaves(at, 'Của đồng chí');
  await pass();
  saver[choice]();
  await pass();
  expect(at.now.text).toBe(text);
  expect(saver.hasUnsaved).toBe(false);
  expect(readDraft(key)).toBeUndefined();
  expect(saver.saving()).toMatchObject(shown);
});

it('goes on at once when only something else of the entry was changed, and gives the version after the words', async () => {
  const { at, saver } = world('Cũ');
  somebodySaves(at, 'Cũ');
  saver.type('Mới');
  expect(await saver.settle()).toBe(at.now.etag);
  expect(at.now.text).toBe('Mới');
});

it('sees no conflict in the same words, however they were typed', async () => {
  const { at, saver } = world('Cũ');
  somebodySaves(at, 'Nhất trí\nTiếp tục');
  saver.type('Nhất trí\r\nTiếp tục '.normalize('NFD'));
  await pass();
  expect(saver.saving().state.kind).toBe('saved');
});

it('finds again what a crashed tab had not sent', async () => {
  leftOver('Gõ dở', '"1"');
  const { at, saver } = world('Cũ');
  expect(saver.saving()).toMatchObject({ text: 'Gõ dở', recoveredFrom: TYPED_AT });
  await pass(10);
  expect(at.now.text).toBe('Gõ dở');
});

it('asks when what it finds again is older than the words of somebody else', async () => {
  leftOver('Gõ dở', '"1"');
  const { at, saver } = world('Mới hơn', 2);
  await pass();
  expect(saver.saving().state.kind).toBe('conflict');
  expect(at.sent).toEqual([]);
  expect(readDraft(key)?.text).toBe('Gõ dở');
});

it('asks again after a crash in the middle of a conflict', async () => {
  const { at, saver, page } = world('Cũ');
  saver.type('Của tôi');
  somebodySaves(at, 'Của đồng chí');
  await pass();
  saver.type('Của tôi, viết tiếp');
  const crashed = readDraft(key);
  saver.takeTheirs();
  leftOver(crashed?.text ?? '', crashed?.etag ?? '');
  const again = page();
  again.type('Của tôi, viết tiếp nữa');
  await pass();
  expect(again.saving().state.kind).toBe('conflict');
  expect(readDraft(key)?.etag).toBe('"1"');
  expect(at.now.text).toBe('Của đồng chí');
});

it('forgets what the service has after all', () => {
  leftOver('Một  ', '"1"');
  const { saver } = world('Một', 2);
  expect(saver.hasUnsaved).toBe(false);
  expect(readDraft(key)).toBeUndefined();
});

it('leaves the words of another account alone', () => {
  keepDraft(`other.${place}`, { text: 'Của người khác', etag: '"1"', pasted: false, at: TYPED_AT });
  const { saver } = world('Cũ');
  expect(saver.saving().text).toBe('Cũ');
  expect(readDraft(`other.${place}`)?.text).toBe('Của người khác');
});

it('tries again by itself when there is no network', async () => {
  const { at, saver } = world('');
  at.fault = lost;
  saver.type('Ở nhà văn hóa');
  await pass();
  expect(saver.saving().state.kind).toBe('failed');
  expect(readDraft(key)?.text).toBe('Ở nhà văn hóa');
  at.fault = undefined;
  await pass(10_000);
  expect(at.now.text).toBe('Ở nhà văn hóa');
});

it('waits for other words when the service refuses these', async () => {
  const { at, saver } = world('');
  at.fault = refused('invalid-request', 400);
  saver.type('Sai');
  await pass(60_000);
  expect(at.sent).toEqual(['Sai']);
  at.fault = undefined;
  saver.type('Đúng');
  await pass();
  expect(at.now.text).toBe('Đúng');
});

it('sends what is left when the page is left and when the network is back', async () => {
  const { at, saver } = world('');
  for (const [event, words] of [
    ['pagehide', 'Một'],
    ['online', 'Một hai'],
  ] as const) {
    saver.type(words);
    window.dispatchEvent(new Event(event));
    await pass(0);
    expect(at.now.text).toBe(words);
  }
});

it('makes no conflict with its own words when a page that was left without a network is opened again', async () => {
  const { at, saver, page } = world('');
  at.fault = lost;
  saver.type('Một');
  closing.splice(0).forEach((close) => close());
  const again = page();
  expect(again.saving().text).toBe('Một');
  at.fault = undefined;
  again.type('Một hai');
  await pass(60_000);
  expect(again.saving().state.kind).toBe('saved');
  expect(at.now.text).toBe('Một hai');
});

it('shows the words of others where nobody types, and in a field only after it was left', () => {
  const { saver } = world('Cũ');
  saver.see({ text: 'Mới', etag: '"2"' });
  expect(saver.saving()).toMatchObject({ text: 'Mới', epoch: 1 });
  saver.enter();
  saver.see({ text: 'Mới nữa', etag: '"3"' });
  expect(saver.saving()).toMatchObject({ text: 'Mới', epoch: 1 });
  saver.leave();
  expect(saver.saving()).toMatchObject({ text: 'Mới nữa', epoch: 2 });
});

it('brings nothing back by an answer that was asked for before the last save', async () => {
  const { at, saver } = world('Cũ');
  const late = at.now;
  saver.type('Mới');
  await pass();
  saver.see(late);
  expect(saver.saving()).toMatchObject({ state: { kind: 'saved' }, epoch: 0 });
});
