import { useSyncExternalStore } from 'react';
import type { Language } from '@/lib/language';

export type TextSize = 'a' | 'a-plus' | 'a-plus-plus';

export interface Preferences {
  language: Language;
  textSize: TextSize;
}

// public/first-paint.js reads the same keys before anything else is loaded.
const LANGUAGE_KEY = 'nenep.language';
const TEXT_SIZE_KEY = 'nenep.text-size';
export const COLOR_SCHEME_KEY = 'nenep.color-scheme';

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const TEXT_SIZES: readonly TextSize[] = ['a', 'a-plus', 'a-plus-plus'];

function read<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  try {
    const stored = localStorage.getItem(key);
    return allowed.find((value) => value === stored) ?? otherwise;
  } catch {
    // Storage may be forbidden; the page works without remembering.
    return otherwise;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}

let current: Preferences = {
  language: read(LANGUAGE_KEY, LANGUAGES, 'vi'),
  textSize: read(TEXT_SIZE_KEY, TEXT_SIZES, 'a'),
};
const listeners = new Set<() => void>();

function change(next: Partial<Preferences>): void {
  current = { ...current, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function preferences(): Preferences {
  return current;
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}

export function rememberLanguage(language: Language): void {
  document.documentElement.lang = language;
  write(LANGUAGE_KEY, language);
  change({ language });
}

/** The style sheet scales everything from this attribute: 16, 18 or 20 pixels of body text. */
export function setTextSize(textSize: TextSize): void {
  document.documentElement.dataset.textSize = textSize;
  write(TEXT_SIZE_KEY, textSize);
  change({ textSize });
}
