import type { MinutesSection } from '@/api/generated';
import type { DeviceDraft } from '@/lib/device-drafts';
import { type Problem, problemOf } from '@/lib/problem';

export type DraftState =
  | { kind: 'unchanged' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; problem: Problem }
  /** Somebody else saved other words meanwhile: nothing is sent until one of the two is chosen. */
  | { kind: 'clash'; theirs: MinutesSection };

export interface DraftSnapshot {
  state: DraftState;
  /** What the field begins with; raised `generation`: the field is made anew with it. */
  text: string;
  generation: number;
  /** When words that were found on this device had been typed; null when there were none. */
  recoveredFrom: string | null;
}

export interface DraftPorts {
  send: (text: string, etag: string, pasted: boolean) => Promise<MinutesSection>;
  /** The section as the service has it now. */
  read: () => Promise<MinutesSection>;
  device: {
    read: () => DeviceDraft | null;
    keep: (draft: DeviceDraft) => void;
    drop: () => void;
  };
}

const PAUSE_MS = 2_000;
const RETRY_MS = 10_000;

/** As the service keeps words: composed letters, one kind of line end, no outer spaces. */
export function asKept(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC').trim();
}

/**
 * The words of one section on their way to the service. Every letter is on the device at once and with the service some
 * seconds later, also while somebody types on; the field itself is never written into while its owner types.
 */
export class SectionDraft {
  readonly #ports: DraftPorts;
  readonly #listeners = new Set<() => void>();
  /** Null while the service has everything. */
  #typed: string | null = null;
  #held: string;
  #etag: string;
  #pasted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #snapshot: DraftSnapshot;

  constructor(section: MinutesSection, ports: DraftPorts) {
    this.#ports = ports;
    this.#held = section.text;
    this.#etag = section.etag;
    this.#snapshot = { state: { kind: 'unchanged' }, text: section.text, generation: 0, recoveredFrom: null };
    this.#recover(section);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): DraftSnapshot => this.#snapshot;

  get hasUnsaved(): boolean {
    return this.#typed !== null;
  }

  type(text: string): void {
    this.#typed = text;
    this.#keep();
    if (this.#snapshot.state.kind === 'clash') return;
    this.#change({ kind: 'waiting' });
    // Not put off by the next letter: somebody who types without a pause is saved, too.
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE_MS);
  }

  paste(): void {
    this.#pasted = true;
  }

  /** Sends what waits; true when nothing is left. */
  async flush(): Promise<boolean> {
    this.#stopTimer();
    if (this.#running) await this.#running;
    if (this.#typed === null) return true;
    if (this.#snapshot.state.kind === 'clash') return false;
    this.#running = this.#save(this.#typed);
    await this.#running;
    this.#running = null;
    return this.#typed === null;
  }

  /** The service has newer words of somebody else, read for another reason: shown where nobody types. */
  follow(section: MinutesSection): void {
    if (section.etag === this.#etag || this.#typed !== null || this.#running) return;
    this.#take(section);
  }

  keepMine(): void {
    this.#resolve(this.#typed ?? '');
  }

  keepBoth(): void {
    const { state } = this.#snapshot;
    if (state.kind === 'clash') this.#resolve(`${state.theirs.text}\n${this.#typed ?? ''}`.trim(), true);
  }

  takeTheirs(): void {
    const { state } = this.#snapshot;
    if (state.kind === 'clash') this.#take(state.theirs);
  }

  #resolve(text: string, remake = false): void {
    const { state } = this.#snapshot;
    if (state.kind !== 'clash') return;
    this.#etag = state.theirs.etag;
    this.#held = state.theirs.text;
    this.#typed = text;
    this.#keep();
    this.#change({ kind: 'waiting' }, remake ? text : undefined);
    void this.flush();
  }

  #take(section: MinutesSection): void {
    this.#typed = null;
    this.#etag = section.etag;
    this.#held = section.text;
    this.#ports.device.drop();
    this.#change({ kind: 'unchanged' }, section.text);
  }

  #recover(section: MinutesSection): void {
    const found = this.#ports.device.read();
    if (!found) return;
    if (asKept(found.text) === asKept(section.text)) {
      this.#ports.device.drop();
      return;
    }
    this.#typed = found.text;
    this.#pasted = found.pasted;
    const begun = { text: found.text, generation: 0, recoveredFrom: found.at };
    if (found.etag === section.etag) {
      this.#snapshot = { ...begun, state: { kind: 'waiting' } };
      this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
    } else {
      this.#snapshot = { ...begun, state: { kind: 'clash', theirs: section } };
    }
  }

  async #save(sent: string): Promise<void> {
    this.#change({ kind: 'saving' });
    try {
      this.#settle(sent, await this.#ports.send(sent, this.#etag, this.#pasted));
    } catch (error) {
      await this.#fail(problemOf(error));
    }
  }

  #settle(sent: string, saved: MinutesSection): void {
    this.#etag = saved.etag;
    this.#held = saved.text;
    if (this.#typed === sent) {
      this.#typed = null;
      this.#pasted = false;
      this.#ports.device.drop();
      this.#change({ kind: 'saved', at: new Date() });
    } else {
      // Typing went on meanwhile, from these words.
      this.#keep();
      this.#change({ kind: 'waiting' });
      this.#timer ??= setTimeout(() => void this.flush(), PAUSE_MS);
    }
  }

  async #fail(problem: Problem): Promise<void> {
    if (problem.slug === 'stale-version') {
      const theirs = await this.#ports.read().catch(() => null);
      if (theirs && asKept(theirs.text) === this.#held) {
        // Only its version is another one: nobody wrote.
        this.#etag = theirs.etag;
        this.#change({ kind: 'waiting' });
        this.#timer ??= setTimeout(() => void this.flush(), PAUSE_MS);
        return;
      }
      if (theirs) {
        this.#change({ kind: 'clash', theirs });
        return;
      }
    }
    this.#change({ kind: 'failed', problem });
    if (problem.isPassing || problem.slug === 'stale-version') {
      this.#timer ??= setTimeout(() => void this.flush(), RETRY_MS);
    }
  }

  #keep(): void {
    if (this.#typed === null) return;
    this.#ports.device.keep({
      text: this.#typed,
      etag: this.#etag,
      pasted: this.#pasted,
      at: new Date().toISOString(),
    });
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** @param remade what the field is made anew with */
  #change(state: DraftState, remade?: string): void {
    const { text, generation, recoveredFrom } = this.#snapshot;
    this.#snapshot =
      remade === undefined
        ? { state, text, generation, recoveredFrom }
        : { state, text: remade, generation: generation + 1, recoveredFrom: null };
    for (const listener of this.#listeners) listener();
  }
}
