import { useLingui } from '@lingui/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { type Control, useFieldArray, type UseFormReturn, useWatch } from 'react-hook-form';
import { showNotice } from '@/ui/notice-store';
import classes from './meeting-form.module.css';
import type { MeetingFormValues } from './meeting-form-values';
import { PROGRAMMES } from './programme';

type Form = Pick<UseFormReturn<MeetingFormValues>, 'control' | 'register' | 'getValues' | 'formState'>;

interface IconButtonProps {
  label: string;
  Icon: typeof IconPlus;
  disabled?: boolean;
  onClick: () => void;
}

function IconButton({ label, Icon, disabled = false, onClick }: IconButtonProps) {
  return (
    <button type="button" className={classes.icon} aria-label={label} disabled={disabled} onClick={onClick}>
      <Icon aria-hidden size="1.25em" />
    </button>
  );
}

function TotalMinutes({ control }: { control: Control<MeetingFormValues> }) {
  const { i18n } = useLingui();
  const agenda = useWatch({ control, name: 'agenda' });
  const total = agenda.reduce((sum, { minutes }) => sum + (Number(minutes) || 0), 0);
  return total > 0 ? <p className={classes.hint}>{i18n._('meetings.agenda.total', { count: total })}</p> : null;
}

interface ItemProps {
  form: Form;
  index: number;
  last: number;
  onMove: (from: number, to: number) => void;
  onRemove: (index: number) => void;
}

function Item({ form: { register, formState }, index, last, onMove, onRemove }: ItemProps) {
  const { i18n } = useLingui();
  const errors = formState.errors.agenda?.[index];
  const number = index + 1;
  return (
    <li className={classes.item}>
      <Textarea
        {...register(`agenda.${index}.title`)}
        className={classes.itemTitle}
        aria-label={i18n._('meetings.agenda.title', { number })}
        autosize
        minRows={1}
        maxLength={300}
        error={errors?.title?.message}
      />
      <TextInput
        {...register(`agenda.${index}.minutes`)}
        className={classes.itemMinutes}
        aria-label={i18n._('meetings.agenda.minutes', { number })}
        inputMode="numeric"
        autoComplete="off"
        rightSection={i18n._('meetings.minutes.unit')}
        rightSectionWidth="3.5rem"
        error={errors?.minutes?.message}
      />
      <span className={classes.itemButtons}>
        <IconButton
          label={i18n._('meetings.agenda.up', { number })}
          Icon={IconArrowUp}
          disabled={index === 0}
          onClick={() => onMove(index, index - 1)}
        />
        <IconButton
          label={i18n._('meetings.agenda.down', { number })}
          Icon={IconArrowDown}
          disabled={index === last}
          onClick={() => onMove(index, index + 1)}
        />
        <IconButton
          label={i18n._('meetings.agenda.remove', { number })}
          Icon={IconTrash}
          onClick={() => onRemove(index)}
        />
      </span>
    </li>
  );
}

/** The programme, in its order; what is taken away can be brought back. */
export function AgendaEditor({ form }: { form: Form }) {
  const { i18n } = useLingui();
  const { control, getValues } = form;
  const { fields, append, move, replace } = useFieldArray({ control, name: 'agenda' });

  function change(next: MeetingFormValues['agenda'], text: string) {
    const before = getValues('agenda');
    replace(next);
    if (before.length > 0) showNotice({ text, action: { label: i18n._('action.undo'), run: () => replace(before) } });
  }

  function remove(index: number) {
    change(
      getValues('agenda').filter((_item, at) => at !== index),
      i18n._('meetings.agenda.removed', { number: index + 1 }),
    );
  }

  function fill() {
    const steps = PROGRAMMES[getValues('kind')];
    const items = steps.map(({ title, minutes }) => ({ title: i18n._(title), minutes: String(minutes) }));
    change(items, i18n._('meetings.agenda.replaced'));
  }

  return (
    <fieldset className={classes.agenda}>
      <legend className={classes.legend}>{i18n._('meetings.agenda')}</legend>
      <ol className={classes.items}>
        {fields.map(({ id }, index) => (
          <Item key={id} form={form} index={index} last={fields.length - 1} onMove={move} onRemove={remove} />
        ))}
      </ol>
      <TotalMinutes control={control} />
      <div className={classes.agendaButtons}>
        <Button
          leftSection={<IconPlus aria-hidden size="1.25em" />}
          disabled={fields.length >= 50}
          onClick={() => append({ title: '', minutes: '' })}
        >
          {i18n._('meetings.agenda.add')}
        </Button>
        <Button onClick={fill}>{i18n._('meetings.agenda.fill')}</Button>
      </div>
      <p className={classes.hint}>{i18n._('meetings.agenda.fill.source')}</p>
    </fieldset>
  );
}
