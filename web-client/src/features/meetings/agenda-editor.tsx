import { useLingui } from '@lingui/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQuery } from '@tanstack/react-query';
import { IconArrowDown, IconArrowUp, IconLock, IconPlus, IconTrash } from '@tabler/icons-react';
import { type Control, useFieldArray, type UseFormReturn, useWatch } from 'react-hook-form';
import type { AgendaTemplate } from '@/api/generated';
import { showNotice } from '@/ui/notice-store';
import { Why } from '@/ui/why';
import classes from './meeting-form.module.css';
import type { MeetingFormValues } from './meeting-form-values';
import { agendaTemplateQuery } from './meeting-queries';

type Form = Pick<UseFormReturn<MeetingFormValues>, 'control' | 'register' | 'getValues' | 'setValue' | 'formState'>;

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

function Item({ form: { control, register, formState, setValue }, index, last, onMove, onRemove }: ItemProps) {
  const { i18n } = useLingui();
  const secret = useWatch({ control, name: `agenda.${index}.secret` });
  const errors = formState.errors.agenda?.[index];
  const number = index + 1;
  return (
    <li className={classes.item}>
      {secret ? (
        <p className={classes.stub}>
          <IconLock aria-hidden size="1.25em" />
          {i18n._('meetings.agenda.secret.stub')}
        </p>
      ) : (
        <Textarea
          {...register(`agenda.${index}.title`)}
          className={classes.itemTitle}
          aria-label={i18n._('meetings.agenda.title', { number })}
          autosize
          minRows={1}
          maxLength={300}
          error={errors?.title?.message}
        />
      )}
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
          label={secret ? i18n._('meetings.agenda.open', { number }) : i18n._('meetings.agenda.secret', { number })}
          Icon={IconLock}
          onClick={() => {
            // What is secret is nowhere: not even in the field that is hidden now.
            setValue(`agenda.${index}.title`, '');
            setValue(`agenda.${index}.secret`, !secret, { shouldDirty: true });
          }}
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

/** What cells of this type speak about: a tap makes it an item of the programme. */
function Suggestions({ template, onAdd }: { template: AgendaTemplate; onAdd: (title: string) => void }) {
  const { i18n } = useLingui();
  const heads = template.items.flatMap(({ suggestions }) => suggestions);
  if (heads.length === 0) return null;
  return (
    <Why figure={i18n._('meetings.agenda.suggestions')}>
      <ul className={classes.suggestions}>
        {heads.map((head) => (
          <li key={head}>
            <button type="button" className={classes.suggestion} onClick={() => onAdd(head)}>
              <IconPlus aria-hidden size="1.25em" />
              {head}
            </button>
          </li>
        ))}
      </ul>
      {template.contentSource && (
        <p>
          {template.contentSource.document}, {template.contentSource.article}
        </p>
      )}
    </Why>
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

  const [organizationId, kind, day] = useWatch({ control, name: ['organizationId', 'kind', 'day'] });
  const { data: template } = useQuery({
    ...agendaTemplateQuery(organizationId, kind, day),
    enabled: organizationId !== '',
    throwOnError: false,
  });

  function fill() {
    const items = (template?.items ?? []).map(({ title, minutes }) => ({
      title,
      minutes: String(minutes),
      secret: false,
    }));
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
          onClick={() => append({ title: '', minutes: '', secret: false })}
        >
          {i18n._('meetings.agenda.add')}
        </Button>
        {template && <Button onClick={fill}>{i18n._('meetings.agenda.fill')}</Button>}
      </div>
      {template && (
        <p className={classes.hint}>
          {i18n._('meetings.agenda.fill.source', {
            source: `${template.source.document}, ${template.source.article}`,
            count: template.minutes,
          })}
        </p>
      )}
      {template && (
        <Suggestions
          template={template}
          onAdd={(title) => append({ title, minutes: '', secret: false }, { shouldFocus: false })}
        />
      )}
    </fieldset>
  );
}
