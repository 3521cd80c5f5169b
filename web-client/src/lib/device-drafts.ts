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

function isDraft(value: unknown): value is DeviceDraft {
  const { text, etag, at } = (value ?? {}) as Partial<DeviceDraft>;
  return typeof text === 'string' && typeof etag === 'string' && typeof at === 'string';
}

/** @param key begins with the account: on a shared computer nobody finds another's words */
export function readDraft(key: string): DeviceDraft | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, draft: DeviceDraft): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Private browsing, or no room: the words are still on the page, and on their way.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
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
