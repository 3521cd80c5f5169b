const MINUTE_MS = 60_000;
const PREFIX = 'nenep.agenda.';

/** From when on which item of the programme was dealt with; 0 is what stands outside of it. */
export interface Turn {
  item: number;
  at: string;
}

/** From one moment to another. */
export function wholeMinutes(start: string, end: string): number {
  return Math.max(0, Math.floor((Date.parse(end) - Date.parse(start)) / MINUTE_MS));
}

/** Whole minutes for each item, until now. */
export function minutesSpent(turns: readonly Turn[], now: Date): Map<number, number> {
  const spent = new Map<number, number>();
  for (const [index, { item, at }] of turns.entries()) {
    const end = turns[index + 1]?.at;
    const ms = (end === undefined ? now.getTime() : Date.parse(end)) - Date.parse(at);
    spent.set(item, (spent.get(item) ?? 0) + Math.max(0, ms));
  }
  return new Map([...spent].map(([item, ms]) => [item, Math.floor(ms / MINUTE_MS)]));
}

/** The same item again is no new turn. */
export function takeTurn(turns: readonly Turn[], item: number, now: Date): readonly Turn[] {
  return turns.at(-1)?.item === item ? turns : [...turns, { item, at: now.toISOString() }];
}

/** A help for whoever leads the meeting on this device; nothing that anybody else needs to know. */
export function keptTurns(meetingId: string): readonly Turn[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + meetingId) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isTurn) : [];
  } catch {
    return [];
  }
}

export function keepTurns(meetingId: string, turns: readonly Turn[]): void {
  try {
    localStorage.setItem(PREFIX + meetingId, JSON.stringify(turns));
  } catch {
    // The clock begins anew with the next visit.
  }
}

function isTurn(kept: unknown): kept is Turn {
  const { item, at } = (kept ?? {}) as Partial<Turn>;
  return typeof item === 'number' && typeof at === 'string' && !Number.isNaN(Date.parse(at));
}
