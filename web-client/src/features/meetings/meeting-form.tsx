import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import type { MeetingKind } from '@/api/generated';
import { formatDayWithWeekday } from '@/lib/dates';
import { usePreferences } from '@/session/preferences';
import { ActionBar } from '@/ui/action-bar';
import { Attention } from '@/ui/attention';
import { ChoiceRow } from '@/ui/choice-row';
import { FormDay } from '@/ui/form-day';
import { LeaveGuard } from '@/ui/leave-guard';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { TimeField } from '@/ui/time-field';
import type { AppForm } from '@/ui/use-app-form';
import { AgendaEditor } from './agenda-editor';
import classes from './meeting-form.module.css';
import { LEAST_MINUTES, type MeetingFormValues, movedEnd, plannedMinutes } from './meeting-form-values';
import { cellMembersQuery } from './meeting-queries';

type Form = AppForm<MeetingFormValues>;

function KindAndTheme({ form: { control, register, formState } }: { form: Form }) {
  const { i18n } = useLingui();
  const kind = useWatch({ control, name: 'kind' });
  return (
    <>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <ChoiceRow<MeetingKind>
            legend={i18n._('meetings.kind')}
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: 'REGULAR', label: i18n._('meetings.kind.regular') },
              { value: 'THEMATIC', label: i18n._('meetings.kind.thematic') },
            ]}
          />
        )}
      />
      {kind === 'THEMATIC' && (
        <TextInput
          {...register('theme')}
          label={i18n._('meetings.theme')}
          maxLength={300}
          error={formState.errors.theme?.message}
        />
      )}
    </>
  );
}

function DurationHint({ form: { control } }: { form: Form }) {
  const { i18n } = useLingui();
  const [start, end] = useWatch({ control, name: ['plannedStart', 'plannedEnd'] });
  const minutes = plannedMinutes(start, end);
  if (minutes === null) return null;
  return (
    <p className={classes.hint} data-short={minutes < LEAST_MINUTES}>
      {minutes < LEAST_MINUTES
        ? i18n._('meetings.duration.short', { minutes, least: LEAST_MINUTES })
        : i18n._('meetings.duration', { minutes, least: LEAST_MINUTES })}
    </p>
  );
}

function Times({ form }: { form: Form }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { control, setValue, getValues } = form;
  const [settledStart, setSettledStart] = useState(() => getValues('plannedStart'));
  const day = useWatch({ control, name: 'day' });

  /** Only what has been typed to its end moves the other field: `2` on the way to `20:00` is no time to follow. */
  function followStart() {
    const { plannedStart, plannedEnd } = getValues();
    const end = movedEnd(settledStart, plannedStart, plannedEnd);
    if (end === null) return;
    setSettledStart(plannedStart);
    setValue('plannedEnd', end, { shouldDirty: true });
  }

  return (
    <>
      <FormDay
        control={control}
        name="day"
        label={i18n._('meetings.day')}
        description={day === null ? undefined : formatDayWithWeekday(day, language)}
      />
      <div className={classes.times}>
        <Controller
          control={control}
          name="plannedStart"
          render={({ field, fieldState }) => (
            <TimeField
              {...field}
              onBlur={() => {
                field.onBlur();
                followStart();
              }}
              label={i18n._('meetings.start')}
              error={fieldState.error?.message}
            />
          )}
        />
        <Controller
          control={control}
          name="plannedEnd"
          render={({ field, fieldState }) => (
            <TimeField {...field} label={i18n._('meetings.end')} error={fieldState.error?.message} />
          )}
        />
      </div>
      <DurationHint form={form} />
    </>
  );
}

function People({ form: { control } }: { form: Form }) {
  const { i18n } = useLingui();
  const organizationId = useWatch({ control, name: 'organizationId' });
  const members = useQuery({ ...cellMembersQuery(organizationId), enabled: organizationId !== '' });
  const people = (members.data ?? []).map(({ id, fullName }) => ({ id, name: fullName }));
  const fields = [
    { name: 'chairId', label: i18n._('meetings.chair') },
    { name: 'minuteTakerId', label: i18n._('meetings.minute-taker') },
  ] as const;
  return fields.map(({ name, label }) => (
    <Controller
      key={name}
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <PersonSelect
          {...field}
          people={people}
          label={label}
          description={field.value === null ? i18n._('meetings.people.when') : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          clearable
          error={fieldState.error?.message}
        />
      )}
    />
  ));
}

interface Props {
  form: Form;
  submitLabel: string;
  onSubmit: (values: MeetingFormValues) => Promise<void>;
  /** What stands above the fields: the cell, where there is a choice. */
  head?: ReactNode;
  /** What stands above the button, when somebody else changed the meeting meanwhile. */
  warning?: ReactNode;
}

export function MeetingForm({ form, submitLabel, onSubmit, head, warning }: Props) {
  const { i18n } = useLingui();
  const { register, formState, problem, submit } = form;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(onSubmit)();
      }}
    >
      <LeaveGuard when={formState.isDirty} />
      {head}
      <KindAndTheme form={form} />
      <Times form={form} />
      <TextInput
        {...register('place')}
        label={i18n._('meetings.place')}
        maxLength={200}
        error={formState.errors.place?.message}
      />
      <People form={form} />
      <AgendaEditor form={form} />
      {warning ? (
        <Attention>{warning}</Attention>
      ) : (
        problem && (
          <Attention>
            <ProblemNotice problem={problem} />
          </Attention>
        )
      )}
      <ActionBar>
        <PrimaryButton type="submit" loading={formState.isSubmitting}>
          {submitLabel}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}
