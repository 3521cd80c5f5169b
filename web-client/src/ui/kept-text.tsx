import { useLingui } from '@lingui/react';
import { Button, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { type FormEvent, useEffect, useId, useSyncExternalStore } from 'react';
import { formatDateTime, formatTime } from '@/lib/dates';
import type { SavingState, ServerText, TextSaver } from '@/lib/text-saver';
import classes from './kept-text.module.css';
import { problemText } from './problem-text';

/** Whether the browser itself lets a field grow: else the kit measures it, with every letter. */
const GROWS = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

interface Props {
  saver: TextSaver;
  /** As it was read last. */
  server: ServerText;
  label: string;
  /** Where the heading beside it says it already. */
  hidesLabel?: boolean;
  description?: string | undefined;
  placeholder?: string;
  maxLength: number;
  /** Below the field, while there is nothing to say of the saving. */
  note?: string;
}

function useStateText(state: SavingState): string | undefined {
  const { i18n } = useLingui();
  switch (state.kind) {
    case 'saving':
      return i18n._('kept-text.saving');
    case 'saved':
      return i18n._('kept-text.saved-at', { time: formatTime(state.at) });
    case 'failed':
      return state.problem.isPassing
        ? i18n._('kept-text.on-device')
        : i18n._('kept-text.refused', { why: problemText(i18n, state.problem).title });
    case 'conflict':
      return i18n._('kept-text.conflict.waits');
    default:
      return undefined;
  }
}

/** Two people wrote at once: both texts are in sight, and a person decides. */
function Conflict({ saver, theirs: { text, byName, at } }: { saver: TextSaver; theirs: ServerText }) {
  const { i18n } = useLingui();
  const when = at === undefined ? '' : formatDateTime(at);
  return (
    <div className={classes.conflict} role="alert">
      <p className={classes.title}>{i18n._('kept-text.conflict', { name: byName ?? '', when })}</p>
      <blockquote className={classes.theirs}>{text === '' ? i18n._('kept-text.empty') : text}</blockquote>
      <div className={classes.choices}>
        <Button onClick={() => saver.keepBoth()}>{i18n._('kept-text.both')}</Button>
        <Button onClick={() => saver.keepMine()}>{i18n._('kept-text.mine')}</Button>
        <Button onClick={() => saver.takeTheirs()}>{i18n._('kept-text.take-theirs')}</Button>
      </div>
    </div>
  );
}

/**
 * A text that is saved while it is typed. The field keeps its own words (it is not controlled), so that no keystroke of
 * Telex, VNI or dictation is ever written over, and a long page does not draw itself anew with each letter.
 */
export function KeptText({ saver, server, label, hidesLabel = false, note = '', ...field }: Props) {
  const { i18n } = useLingui();
  const { state, text, epoch, recoveredFrom } = useSyncExternalStore(saver.subscribe, saver.saving);
  const stateText = useStateText(state);
  const status = useId();
  useEffect(() => saver.see(server), [saver, server]);

  // A letter that is still being put together is no letter yet; it comes with `compositionend`.
  const onInput = ({ currentTarget, nativeEvent }: FormEvent<HTMLTextAreaElement>) => {
    if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) saver.type(currentTarget.value);
  };

  return (
    <div>
      <Textarea
        {...field}
        {...(hidesLabel ? { 'aria-label': label } : { label })}
        key={epoch}
        aria-describedby={status}
        autosize={!GROWS}
        minRows={2}
        classNames={{ input: classes.field }}
        defaultValue={text}
        onInput={onInput}
        onCompositionEnd={({ currentTarget }) => saver.type(currentTarget.value)}
        onPaste={() => saver.paste()}
        onFocus={() => saver.enter()}
        onBlur={() => saver.leave()}
      />
      {recoveredFrom !== undefined && (
        <p className={classes.recovered}>{i18n._('kept-text.recovered', { when: formatDateTime(recoveredFrom) })}</p>
      )}
      {state.kind === 'conflict' && <Conflict saver={saver} theirs={state.theirs} />}
      <p id={status} role={state.kind === 'failed' ? 'status' : undefined} className={classes.state}>
        {stateText ?? note}
      </p>
    </div>
  );
}
