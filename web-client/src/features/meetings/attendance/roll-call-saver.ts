import type { Attendance, AttendanceMark, Mark } from '@/api/generated';
import { type Problem, problemOf } from '@/lib/problem';
import {
  type LostTap,
  marksToSend,
  type Tap,
  type Taps,
  tapsAfterConflict,
  tapsAfterSave,
  type Times,
} from './roll-call';

export type SaveState =
  | { kind: 'unchanged' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; problem: Problem };

export interface Snapshot {
  taps: Taps;
  state: SaveState;
}

interface Ports {
  /** What the service last said. */
  current: () => Attendance | undefined;
  send: (marks: AttendanceMark[]) => Promise<Attendance>;
  read: () => Promise<Attendance>;
  onLost: (lost: readonly LostTap[]) => void;
}

/** Fingers are faster than a village's network: taps that follow one another closely travel together. */
const PAUSE_MS = 600;
const RETRY_MS = 10_000;

/** Saves the taps of one roll call, in the background and one call at a time. It outlives the page that shows it. */
export class RollCallSaver {
  readonly #ports: Ports;
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot = { taps: new Map(), state: { kind: 'unchanged' } };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Snapshot => this.#snapshot;

  get hasUnsaved(): boolean {
    return this.#snapshot.taps.size > 0;
  }

  tap(memberId: string, mark: Mark | undefined, reason?: string, times: Times = {}): void {
    this.#note([memberId], { mark, reason, ...times });
    this.#schedule(PAUSE_MS);
  }

  /** The same mark for many, saved at once; true when the service has taken all. */
  async tapAll(memberIds: readonly string[], mark: Mark | undefined): Promise<boolean> {
    this.#note(memberIds, { mark, reason: undefined });
    return this.flush();
  }

  /** Saves now what waits; true when nothing is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    // One after the other: the versions of the next call come from the answer to this one.
    this.#running = this.#running.then(() => (this.hasUnsaved ? this.#save() : undefined));
    await this.#running;
    return !this.hasUnsaved;
  }

  /** Gives up what could not be saved. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#change(new Map(), { kind: 'unchanged' });
  }

  #note(memberIds: readonly string[], wanted: Omit<Tap, 'version'>): void {
    const taps = new Map(this.#snapshot.taps);
    for (const memberId of memberIds) {
      const row = this.#ports.current()?.rows.find((candidate) => candidate.memberId === memberId);
      const version = taps.get(memberId)?.version ?? row?.version;
      if (version !== undefined) taps.set(memberId, { ...wanted, version });
    }
    this.#change(taps, { kind: 'waiting' });
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #save(): Promise<void> {
    const sent = this.#snapshot.taps;
    const marks = marksToSend(this.#ports.current()?.rows ?? [], sent);
    this.#change(sent, { kind: 'saving' });
    try {
      const rows = marks.length > 0 ? (await this.#ports.send(marks)).rows : [];
      this.#settle(tapsAfterSave(this.#snapshot.taps, sent, rows));
    } catch (error) {
      await this.#recover(problemOf(error));
    }
  }

  async #recover(problem: Problem): Promise<void> {
    if (problem.slug === 'attendance-conflict') {
      const fresh = await this.#ports.read().catch(() => undefined);
      if (fresh) {
        const { kept, lost } = tapsAfterConflict(this.#snapshot.taps, fresh.rows);
        this.#settle(kept);
        this.#ports.onLost(lost);
        return;
      }
    }
    this.#change(this.#snapshot.taps, { kind: 'failed', problem });
    if (problem.isPassing) this.#schedule(RETRY_MS);
  }

  #settle(left: Taps): void {
    this.#change(left, left.size > 0 ? { kind: 'waiting' } : { kind: 'saved', at: new Date() });
    if (left.size > 0) this.#schedule(PAUSE_MS);
  }

  #change(taps: Taps, state: SaveState): void {
    this.#snapshot = { taps, state };
    for (const listener of this.#listeners) listener();
  }
}
