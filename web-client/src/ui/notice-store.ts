import { i18n } from '@lingui/core';
import type { Problem } from '@/lib/problem';
import { problemText } from './problem-text';

export interface Notice {
  text: string;
  tone?: 'plain' | 'problem';
  /** Mostly "undo". */
  action?: { label: string; run: () => void };
}

export type Shown = Notice & { id: number };

let shown: readonly Shown[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Shown[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

export function subscribeToNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function dismissNotice(id: number): void {
  change(shown.filter((notice) => notice.id !== id));
}

/** Where something else needs the place: what went wrong stays until it is read. */
export function clearPlainNotices(): void {
  if (shown.some(({ tone }) => tone !== 'problem')) change(shown.filter(({ tone }) => tone === 'problem'));
}

export function shownNotices(): readonly Shown[] {
  return shown;
}

/** One notice at a time: the newest pushes out the one before. */
export function showNotice(notice: Notice): void {
  lastId += 1;
  change([{ ...notice, id: lastId }]);
}

/** For a change that failed and has no form to show it in. */
export function showProblem(problem: Problem): void {
  const { title, advice } = problemText(i18n, problem);
  const code = problem.requestId === undefined ? '' : i18n._('problem.request-id', { id: problem.requestId });
  showNotice({ text: [title, advice ?? '', code].filter(Boolean).join(' '), tone: 'problem' });
}
