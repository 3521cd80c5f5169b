import { useLingui } from '@lingui/react';
import { Button, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { type FormEvent, useId, useSyncExternalStore } from 'react';
import type { MinutesSection } from '@/api/generated';
import { formatDateTime, formatTime } from '@/lib/dates';
import { problemText } from '@/ui/problem-text';
import classes from './minutes.module.css';
import type { DraftState, SectionDraft } from './section-draft';

const LONGEST = 20_000;

/** The name of the section is its heading; what is recorded elsewhere is not typed again. */
export function SectionField({ section, draft }: { section: MinutesSection; draft: SectionDraft }) {
  const { i18n } = useLingui();
  const { state, text, generation, recoveredFrom } = useSyncExternalStore(draft.subscribe, draft.snapshot);
  const status = useId();

  // A letter that is still being put together (Telex, VNI, dictation) is no letter yet; it comes with `compositionend`.
  const onInput = ({ currentTarget, nativeEvent }: FormEvent<HTMLTextAreaElement>) => {
    if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) draft.type(currentTarget.value);
  };

  return (
    <div className={classes.section}>
      <Textarea
        key={generation}
        label={section.heading}
        description={section.hint}
        aria-describedby={status}
        autosize
        minRows={2}
        maxLength={LONGEST}
        defaultValue={text}
        onInput={onInput}
        onCompositionEnd={({ currentTarget }) => draft.type(currentTarget.value)}
        onPaste={() => draft.paste()}
        onBlur={() => void draft.flush()}
      />
      {recoveredFrom !== null && (
        <p className={classes.recovered}>{i18n._('minutes.recovered', { when: formatDateTime(recoveredFrom) })}</p>
      )}
      {state.kind === 'clash' && <Clash theirs={state.theirs} draft={draft} />}
      <p id={status} className={classes.saved}>
        <SectionState state={state} section={section} />
      </p>
    </div>
  );
}

function SectionState({ state, section }: { state: DraftState; section: MinutesSection }) {
  const { i18n } = useLingui();
  switch (state.kind) {
    case 'waiting':
    case 'saving':
      return i18n._('minutes.saving');
    case 'saved':
      return i18n._('minutes.saved-at', { time: formatTime(state.at) });
    case 'failed':
      return state.problem.isPassing
        ? i18n._('minutes.unsaved.passing')
        : i18n._('minutes.unsaved', { title: problemText(i18n, state.problem).title });
    case 'clash':
      return i18n._('minutes.clash.waits');
    default:
      return section.savedAt === undefined
        ? ''
        : i18n._('minutes.written', { name: section.savedByName ?? '', when: formatDateTime(section.savedAt) });
  }
}

/** Both texts in sight; nobody's is thrown away without a choice. */
function Clash({ theirs, draft }: { theirs: MinutesSection; draft: SectionDraft }) {
  const { i18n } = useLingui();
  const name = theirs.savedByName ?? '';
  return (
    <div className={classes.clash} role="alert">
      <p className={classes.clashTitle}>
        {i18n._('minutes.clash', { name, time: theirs.savedAt === undefined ? '' : formatTime(theirs.savedAt) })}
      </p>
      <blockquote className={classes.theirs}>{theirs.text}</blockquote>
      <div className={classes.choices}>
        <Button onClick={() => draft.keepBoth()}>{i18n._('minutes.clash.both')}</Button>
        <Button onClick={() => draft.keepMine()}>{i18n._('minutes.clash.mine')}</Button>
        <Button onClick={() => draft.takeTheirs()}>{i18n._('minutes.clash.theirs')}</Button>
      </div>
    </div>
  );
}
