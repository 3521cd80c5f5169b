import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { formatTime } from '@/lib/dates';
import { problemText } from '@/ui/problem-text';
import classes from './save-state.module.css';
import type { SelfScoreDraft } from './use-self-score-draft';

function useSaveText({ rows, isSaving, savedAt, problem }: SelfScoreDraft): string {
  const { i18n } = useLingui();
  const codesIn = (state: string) =>
    rows
      .filter((row) => row.state === state)
      .map(({ item }) => item.code)
      .join(', ');
  if (problem) return i18n._('quality.save.failed', { why: problemText(i18n, problem).title });
  const clashes = codesIn('clash');
  if (clashes !== '') return i18n._('quality.save.clash', { codes: clashes });
  const faults = codesIn('fault');
  if (faults !== '') return i18n._('quality.save.fault', { codes: faults });
  if (isSaving || rows.some(({ state }) => state === 'unsaved')) return i18n._('quality.save.saving');
  return savedAt ? i18n._('quality.save.saved-at', { time: formatTime(savedAt) }) : i18n._('quality.save.saved');
}

/** Whether every figure and word typed so far is with the service. */
export function SaveState({ draft }: { draft: SelfScoreDraft }) {
  const { i18n } = useLingui();
  const text = useSaveText(draft);
  return (
    <span className={classes.state}>
      <span role="status">{text}</span>
      {draft.problem && <Button onClick={() => void draft.save()}>{i18n._('action.retry')}</Button>}
    </span>
  );
}
