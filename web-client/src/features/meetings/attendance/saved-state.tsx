import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { formatTime } from '@/lib/dates';
import { problemText } from '@/ui/problem-text';
import classes from './attendance.module.css';
import type { RollCallSaver, SaveState } from './roll-call-saver';

interface Props {
  state: SaveState;
  readAt: Date;
  saver: RollCallSaver;
}

function useText({ state, readAt }: Omit<Props, 'saver'>): string {
  const { i18n } = useLingui();
  switch (state.kind) {
    case 'unchanged':
      return i18n._('attendance.read-at', { time: formatTime(readAt) });
    case 'saved':
      return i18n._('attendance.saved-at', { time: formatTime(state.at) });
    case 'failed': {
      const { title } = problemText(i18n, state.problem);
      return state.problem.isPassing ? i18n._('attendance.unsaved.passing') : i18n._('attendance.unsaved', { title });
    }
    default:
      return i18n._('attendance.saving');
  }
}

/** Whether the service has every tap; always in sight. */
export function SavedState({ state, readAt, saver }: Props) {
  const { i18n } = useLingui();
  const text = useText({ state, readAt });
  return (
    <span className={classes.saved}>
      <span role="status">{text}</span>
      {state.kind === 'failed' && (
        <>
          <Button onClick={() => void saver.flush()}>{i18n._('action.retry')}</Button>
          {!state.problem.isPassing && <Button onClick={() => saver.discard()}>{i18n._('attendance.discard')}</Button>}
        </>
      )}
    </span>
  );
}
