import { dropDraft, keepDraft, readDraft } from './device-drafts';
import { type Problem, problemOf } from './problem';

const PAUSE_MS = 2_000;
const AGAIN_MS = 10_000;

/** Refused because somebody else was quicker, a moment ago or in the very same one. */
const OVERTAKEN = new Set(['stale-version', 'concurrent-change']);

/** Words as the service has them. */
export interface ServerText {
  text: string;
  etag: string;
  /** Who wrote them last, and when. */
  byName?: string | undefined;
  at?: string | undefined;
}

export type SavingState =
  | { kind: 'unchanged' }
  /** On the device, and on its way. */
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; problem: Problem }
  /** Somebody else saved other words meanwhile: nothing is sent until one of the two is chosen. */
  | { kind: 'conflict'; theirs: ServerText };

export interface Saving {
  state: SavingState;
  /** What the field begins with; raised `epoch`: the field is made anew with it. */
  text: string;
  epoch: number;
  /** When words that were found on this device had been typed. */
  recoveredFrom: string | undefined;
}

export interface TextSource {
  /** The account and the text, under which this device keeps what is not saved. */
  owner: string;
  place: string;
  send: (text: string, etag: string, pasted: boolean) => Promise<ServerText>;
  read: () => Promise<ServerText>;
}

/** As the service keeps words: composed letters, one kind of line end, no outer spaces. */
const asKept = (text: string) => text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim();

const keyOf = ({ owner, place }: TextSource) => `${owner}.${place}`;

const isSame = (one: string, other: string) => asKept(one) === asKept(other);

/** Of pages that were left with unsent words: whoever comes back goes on with these, and not against them. */
const left = new Map<string, TextSaver>();

/**
 * The words of one text on their way to the service: on the device at once, sent some seconds later, also while somebody
 * types on, one request at a time. The field itself is never written into while its owner types, so no way of typing
 * Vietnamese loses or doubles a letter; and what somebody else wrote is never overwritten.
 */
export class TextSaver {
  readonly #source: TextSource;
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #server: ServerText;
  /** Every version that was known here: an answer that was asked for before the last save brings none of them back. */
  readonly #known: Set<string>;
  /** Absent while the service has everything. */
  #typed: string | undefined;
  #pasted = false;
  #isInField = false;
  /** Somebody else's words, for when the owner leaves the field. */
  #news: ServerText | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #saving: Saving;

  private constructor(server: ServerText, source: TextSource) {
    this.#source = source;
    this.#key = keyOf(source);
    this.#server = server;
    this.#known = new Set([server.etag]);
    this.#saving = this.#recover(server);
  }

  static of(server: ServerText, source: TextSource): TextSaver {
    const same = left.get(keyOf(source));
    if (!same || same.#typed === undefined) return new TextSaver(server, source);
    same.#saving = { ...same.#saving, text: same.#typed };
    return same;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly saving = (): Saving => this.#saving;

  get hasUnsaved(): boolean {
    return this.#typed !== undefined;
  }

  /** For as long as the page shows the text; sends also when the page is left and when the network is back. */
  open(): () => void {
    left.delete(this.#key);
    const flush = () => void this.flush();
    flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      if (this.hasUnsaved) left.set(this.#key, this);
      flush();
    };
  }

  type(text: string): void {
    this.#typed = text;
    this.#keep();
    if (this.#saving.state.kind !== 'conflict') this.#wait();
  }

  paste(): void {
    this.#pasted = true;
  }

  enter(): void {
    this.#isInField = true;
  }

  leave(): void {
    const news = this.#news;
    this.#isInField = false;
    this.#news = undefined;
    void this.flush();
    if (news) this.see(news);
  }

  /** What was read for another reason. Words that are being typed stay; whether they clash shows when they are sent. */
  see(server: ServerText): void {
    if (this.#known.has(server.etag) || this.hasUnsaved) return;
    if (isSame(server.text, this.#server.text)) this.#know(server);
    else if (this.#isInField) this.#news = server;
    else this.#take(server);
  }

  /** Sends what waits; true when the service has every word. */
  async flush(): Promise<boolean> {
    // oxlint-disable-next-line no-await-in-loop
    while (this.#running) await this.#running;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.hasUnsaved && this.#saving.state.kind !== 'conflict') {
      this.#running = this.#send(true).finally(() => {
        this.#running = undefined;
      });
      await this.#running;
    }
    return !this.hasUnsaved;
  }

  /** The version after the words, for a change of something else in the same entry. */
  async settle(): Promise<string> {
    await this.flush();
    const { state } = this.#saving;
    return state.kind === 'conflict' ? state.theirs.etag : this.#server.etag;
  }

  keepMine(): void {
    this.#resolve((mine) => mine);
  }

  keepBoth(): void {
    this.#resolve((mine, theirs) => `${theirs}\n${mine}`.trim());
  }

  takeTheirs(): void {
    const { state } = this.#saving;
    if (state.kind === 'conflict') this.#take(state.theirs);
  }

  #recover(server: ServerText): Saving {
    const found = readDraft(this.#key);
    if (!found || isSame(found.text, server.text)) {
      dropDraft(this.#key);
      return { state: { kind: 'unchanged' }, text: server.text, epoch: 0, recoveredFrom: undefined };
    }
    this.#typed = found.text;
    this.#pasted = found.pasted;
    // Until somebody has chosen, it is kept as typed over the old version: crashing twice makes it no newer.
    this.#server = { ...server, etag: found.etag };
    const state: SavingState = found.etag === server.etag ? { kind: 'saving' } : { kind: 'conflict', theirs: server };
    return { state, text: found.text, epoch: 0, recoveredFrom: found.at };
  }

  /** @param isFirst whether it may be sent once more, over a version that changed without the words */
  async #send(isFirst: boolean): Promise<void> {
    const words = this.#typed ?? '';
    this.#set({ kind: 'saving' });
    try {
      this.#saved(await this.#source.send(words, this.#server.etag, this.#pasted), words);
    } catch (error) {
      const problem = problemOf(error);
      if (OVERTAKEN.has(problem.slug)) await this.#meet(words, isFirst);
      else this.#fail(problem);
    }
  }

  #saved(server: ServerText, words: string): void {
    this.#know(server);
    if (this.#typed === words) {
      this.#typed = undefined;
      this.#pasted = false;
      dropDraft(this.#key);
      this.#set({ kind: 'saved', at: new Date() });
    } else {
      // Typing went on meanwhile, from these words.
      this.#keep();
      this.#wait();
    }
  }

  /** Somebody was quicker: with the same words, with something else of the entry, or with other words. */
  async #meet(words: string, isFirst: boolean): Promise<void> {
    try {
      const theirs = await this.#source.read();
      if (isSame(theirs.text, words)) this.#saved(theirs, words);
      else if (!isSame(theirs.text, this.#server.text)) this.#set({ kind: 'conflict', theirs });
      else {
        this.#know(theirs);
        if (isFirst) await this.#send(false);
        else this.#wait();
      }
    } catch (error) {
      this.#fail(problemOf(error));
    }
  }

  #fail(problem: Problem): void {
    this.#set({ kind: 'failed', problem });
    if (problem.isPassing) this.#later(AGAIN_MS);
  }

  #resolve(choose: (mine: string, theirs: string) => string): void {
    const { state } = this.#saving;
    if (state.kind !== 'conflict') return;
    const mine = this.#typed ?? '';
    this.#typed = choose(mine, state.theirs.text);
    this.#know(state.theirs);
    this.#keep();
    this.#set({ kind: 'saving' }, this.#typed === mine ? undefined : this.#typed);
    void this.flush();
  }

  #take(server: ServerText): void {
    this.#know(server);
    this.#typed = undefined;
    this.#pasted = false;
    dropDraft(this.#key);
    this.#set({ kind: 'unchanged' }, server.text);
  }

  #know(server: ServerText): void {
    this.#server = server;
    this.#known.add(server.etag);
  }

  #keep(): void {
    if (this.#typed === undefined) return;
    const at = new Date().toISOString();
    keepDraft(this.#key, { text: this.#typed, etag: this.#server.etag, pasted: this.#pasted, at });
  }

  #wait(): void {
    this.#set({ kind: 'saving' });
    this.#later(PAUSE_MS);
  }

  /** Not put off by the next letter: somebody who types without a pause is saved, too. */
  #later(pause: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), pause);
  }

  /** @param remade what the field is made anew with */
  #set(state: SavingState, remade?: string): void {
    const { text, epoch, recoveredFrom, state: before } = this.#saving;
    // Said once and not with every letter: the page is not drawn anew by typing.
    if (state.kind === 'saving' && before.kind === 'saving' && remade === undefined) return;
    this.#saving =
      remade === undefined
        ? { state, text, epoch, recoveredFrom }
        : { state, text: remade, epoch: epoch + 1, recoveredFrom: undefined };
    for (const listener of this.#listeners) listener();
  }
}
