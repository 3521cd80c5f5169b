import { dropDraft, keepDraft, keptDraft } from '@/lib/kept-drafts';
import { type Problem, problemOf } from '@/lib/problem';

const PAUSE_MS = 1_500;
const AGAIN_MS = 10_000;

/** Words as the service has them. */
export interface ServerText {
  text: string;
  etag: string;
}

export interface TextState {
  /** `waiting`: typed, and kept on this device. `conflict`: somebody else wrote other words in the meantime. */
  kind: 'saved' | 'waiting' | 'saving' | 'refused' | 'conflict';
  savedAt: Date | undefined;
  problem: Problem | undefined;
  /** What the other person wrote. */
  theirs: string | undefined;
  /** Raised when the field has to show other words than those that were typed. */
  epoch: number;
}

/** Refused because somebody else was quicker, a moment ago or in the very same one. */
const OVERTAKEN = new Set(['stale-version', 'concurrent-change']);

/** As the service keeps words: composed, and without spaces around them. */
const isSame = (one: string, other: string) => one.normalize('NFC').trim() === other.normalize('NFC').trim();

interface Source {
  /** Under which this device keeps what is not saved. */
  key: string;
  send: (text: string, etag: string) => Promise<ServerText>;
  read: () => Promise<ServerText>;
}

/**
 * Saves one text while it is typed: kept on the device at once, sent after a pause, one request at a time. It never
 * touches the field while somebody types, so no way of typing Vietnamese loses or doubles a letter; and it never
 * overwrites what somebody else wrote.
 */
export class TextSaver {
  #server: ServerText;
  #typed: string | undefined;
  #state: TextState = { kind: 'saved', savedAt: undefined, problem: undefined, theirs: undefined, epoch: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #source: Source;
  readonly #listeners = new Set<() => void>();

  constructor(server: ServerText, source: Source) {
    this.#server = server;
    this.#source = source;
    const kept = keptDraft(source.key);
    if (kept === undefined || isSame(kept.text, server.text)) {
      dropDraft(source.key);
    } else {
      this.#typed = kept.text;
      if (kept.etag === server.etag) this.#later(0);
      else this.#set({ kind: 'conflict', theirs: server.text });
    }
  }

  /** What the field shows when it is made. */
  get text(): string {
    return this.#typed ?? this.#server.text;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** How it is sent from now on: what it is sent with may have changed. */
  use({ send, read }: Omit<Source, 'key'>): void {
    this.#source = { ...this.#source, send, read };
  }

  readonly state = (): TextState => this.#state;

  type(text: string): void {
    this.#typed = text;
    keepDraft(this.#source.key, { text, etag: this.#server.etag });
    if (this.#state.kind === 'conflict') return;
    if (this.#state.kind !== 'waiting') this.#set({ kind: 'waiting', problem: undefined });
    this.#later(PAUSE_MS);
  }

  /** What the list has read anew. Words that are being typed stay; whether they clash shows when they are sent. */
  see(server: ServerText, isFocused: boolean): void {
    if (server.etag === this.#server.etag || this.#typed !== undefined) return;
    if (server.text === this.#server.text) this.#server = server;
    else if (!isFocused) {
      this.#server = server;
      this.#set({ epoch: this.#state.epoch + 1 });
    }
  }

  /** The version after a change of something else in the same entry. */
  async settle(): Promise<string> {
    await this.flush();
    return this.#server.etag;
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (this.#typed === undefined || this.#state.kind === 'conflict') return;
    this.#running = this.#send(this.#typed).finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** Mine goes over theirs, which I have seen; or theirs stays. */
  resolve(keepMine: boolean, words: string | undefined = this.#typed): void {
    this.#typed = keepMine ? words : undefined;
    if (!keepMine) dropDraft(this.#source.key);
    this.#set({ kind: keepMine ? 'waiting' : 'saved', theirs: undefined, epoch: this.#state.epoch + 1 });
    if (keepMine) void this.flush();
  }

  async #send(text: string): Promise<void> {
    this.#set({ kind: 'saving' });
    try {
      this.#keep(await this.#source.send(text, this.#server.etag), text);
    } catch (error) {
      await this.#failed(problemOf(error), text);
    }
  }

  #keep(server: ServerText, sent: string): void {
    this.#server = server;
    if (this.#typed === sent) {
      this.#typed = undefined;
      dropDraft(this.#source.key);
      this.#set({ kind: 'saved', savedAt: new Date(), problem: undefined });
    } else {
      // More was typed while it was on its way.
      keepDraft(this.#source.key, { text: this.#typed ?? '', etag: server.etag });
      this.#set({ kind: 'waiting', savedAt: new Date(), problem: undefined });
      this.#later(PAUSE_MS);
    }
  }

  async #failed(problem: Problem, sent: string): Promise<void> {
    if (OVERTAKEN.has(problem.slug)) {
      await this.#meet(sent);
    } else if (problem.isPassing) {
      this.#set({ kind: 'waiting', problem });
      this.#later(AGAIN_MS);
    } else {
      this.#set({ kind: 'refused', problem });
    }
  }

  /** Somebody was quicker: with the same words, with something else of the entry, or with other words. */
  async #meet(sent: string): Promise<void> {
    try {
      const base = this.#server.text;
      const server = await this.#source.read();
      this.#server = server;
      if (isSame(server.text, sent)) this.#keep(server, sent);
      else if (isSame(server.text, base)) {
        this.#set({ kind: 'waiting' });
        this.#later(0);
      } else this.#set({ kind: 'conflict', theirs: server.text });
    } catch (error) {
      this.#set({ kind: 'waiting', problem: problemOf(error) });
      this.#later(AGAIN_MS);
    }
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  #set(change: Partial<TextState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
