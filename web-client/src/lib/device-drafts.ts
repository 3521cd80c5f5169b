const PREFIX = 'nenep.draft.';

/** Words that the service does not have yet, kept on the device: a crashed tab or a dead battery loses nothing. */
export interface DeviceDraft {
  text: string;
  /** The version that the typing began from. */
  etag: string;
  pasted: boolean;
  /** When it was typed last. */
  at: string;
}

const nameOf = (owner: string, place: string) => `${PREFIX}${owner}.${place}`;

function isDraft(value: unknown): value is DeviceDraft {
  return typeof value === 'object' && value !== null && 'text' in value && 'etag' in value && 'at' in value;
}

/** @param owner the account: on a shared computer nobody finds another's words */
export function readDraft(owner: string, place: string): DeviceDraft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(nameOf(owner, place)) ?? 'null');
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing; typing goes on all the same. */
export function keepDraft(owner: string, place: string, draft: DeviceDraft): boolean {
  try {
    localStorage.setItem(nameOf(owner, place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(owner: string, place: string): void {
  try {
    localStorage.removeItem(nameOf(owner, place));
  } catch {
    // Then nothing was kept either.
  }
}

/** With the session: nothing that was typed stays on a shared computer. */
export function dropAllDrafts(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(PREFIX)) localStorage.removeItem(name);
    }
  } catch {
    // Then nothing was kept either.
  }
}
