/** Words that the service does not have yet, kept on this device: a closed tab or a dead battery loses none of them. */
export interface KeptDraft {
  text: string;
  /** The version that they were typed over. */
  etag: string;
}

const PREFIX = 'nenep.draft.';

export function keepDraft(key: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Private browsing, or no room: the words are still on the page, and on their way.
  }
}

export function keptDraft(key: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept there.
  }
}

function isDraft(kept: unknown): kept is KeptDraft {
  const { text, etag } = (kept ?? {}) as Partial<KeptDraft>;
  return typeof text === 'string' && typeof etag === 'string';
}
