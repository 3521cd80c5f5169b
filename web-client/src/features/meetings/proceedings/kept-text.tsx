import { useLingui } from '@lingui/react';
import { Button, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { formatTime } from '@/lib/dates';
import { problemText } from '@/ui/problem-text';
import classes from './proceedings.module.css';
import type { ServerText, TextSaver, TextState } from './text-saver';

interface Props {
  label: string;
  /** Where the heading beside it says it already. */
  hidesLabel?: boolean;
  saver: TextSaver;
  /** As the list has read it last. */
  server: ServerText;
  maxLength: number;
  placeholder?: string;
}

function useStateText({ kind, savedAt, problem }: TextState): string {
  const { i18n } = useLingui();
  if (kind === 'refused' && problem) return i18n._('kept-text.refused', { why: problemText(i18n, problem).title });
  if (problem) return i18n._('kept-text.on-device');
  if (kind === 'saving' || kind === 'waiting') return i18n._('kept-text.saving');
  return savedAt ? i18n._('kept-text.saved-at', { time: formatTime(savedAt) }) : '';
}

/** Two people wrote at once: both texts are there, and a person decides. */
function Conflict({ saver, theirs }: { saver: TextSaver; theirs: string }) {
  const { i18n } = useLingui();
  return (
    <div className={classes.conflict} role="alert">
      <p className={classes.conflictTitle}>
        <IconAlertTriangle aria-hidden /> {i18n._('kept-text.conflict')}
      </p>
      <p className={classes.soft}>{i18n._('kept-text.theirs')}</p>
      <p className={classes.words}>{theirs === '' ? i18n._('kept-text.empty') : theirs}</p>
      <div className={classes.buttons}>
        <Button onClick={() => saver.resolve(true, [theirs, saver.text].filter(Boolean).join('\n'))}>
          {i18n._('kept-text.both')}
        </Button>
        <Button onClick={() => saver.resolve(true)}>{i18n._('kept-text.mine')}</Button>
        <Button onClick={() => saver.resolve(false)}>{i18n._('kept-text.take-theirs')}</Button>
      </div>
    </div>
  );
}

/**
 * A text that is saved while it is typed. The field keeps its own words (it is not controlled), so that no keystroke of
 * Telex, VNI or dictation is ever written over, and a long page does not draw itself anew with each letter.
 */
export function KeptText({ label, hidesLabel = false, saver, server, maxLength, placeholder }: Props) {
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useStateText(state);
  useEffect(() => {
    saver.see(server, document.activeElement === field.current);
  }, [saver, server]);
  return (
    <div className={classes.kept}>
      <Textarea
        key={state.epoch}
        ref={field}
        defaultValue={saver.text}
        {...(hidesLabel ? { 'aria-label': label } : { label })}
        placeholder={placeholder}
        maxLength={maxLength}
        autosize
        minRows={2}
        onInput={(event) => saver.type(event.currentTarget.value)}
        onBlur={() => void saver.flush()}
      />
      <p className={classes.keptState} role="status">
        {text}
      </p>
      {state.kind === 'conflict' && <Conflict saver={saver} theirs={state.theirs ?? ''} />}
    </div>
  );
}
