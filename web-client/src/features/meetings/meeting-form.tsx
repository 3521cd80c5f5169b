import { useLingui } from '@lingui/react';
import { Select, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import type { MeetingKind, MeetingMode } from '@/api/generated';
import { formatDayWithWeekday } from '@/lib/dates';
import { usePreferences } from '@/session/preferences';
import { ActionBar } from '@/ui/action-bar';
import { Attention } from '@/ui/attention';
import { FormDay } from '@/ui/form-day';
import { LeaveGuard } from '@/ui/leave-guard';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { TimeField } from '@/ui/time-field';
import type { AppForm } from '@/ui/use-app-form';
import { AgendaEditor } from './agenda-editor';
import classes from './meeting-form.module.css';
import { leastMinutes, type MeetingFormValues, movedEnd, plannedMinutes } from './meeting-form-values';
import { cellMembersQuery, onlineAllowedQuery } from './meeting-queries';
import { hasTheme, KINDS, MODES } from './meeting-words';

type Form = AppForm<MeetingFormValues>;

const CHOICES = Object.keys(KINDS) as MeetingKind[];
const WAYS = Object.keys(MODES) as MeetingMode[];

/** Who is called to the meeting of a group: members belong to the cell, so the group is named each time. */
function Participants({ form: { control } }: { form: Form }) {
  const { i18n } = useLingui();
  const organizationId = useWatch({ control, name: 'organizationId' });
  const { data: members = [] } = useQuery(cellMembersQuery(organizationId));
  return (
    <Controller
      control={control}
      name="participantIds"
      render={({ field, fieldState }) => (
        <fieldset className={classes.people}>
          <legend>{i18n._('meetings.participants')}</legend>
          {members.map(({ id, fullName }, index) => (
            <label key={id} className={classes.check}>
              <input
                ref={index === 0 ? field.ref : undefined}
                type="checkbox"
                checked={field.value.includes(id)}
                onChange={({ currentTarget }) =>
                  field.onChange(currentTarget.checked ? [...field.value, id] : field.value.filter((one) => one !== id))
                }
              />
              {fullName}
            </label>
          ))}
          {fieldState.error && (
            <p className={classes.fault} role="alert">
              {fieldState.error.message}
            </p>
          )}
        </fieldset>
      )}
    />
  );
}

/** Only where the organisation allows anything but coming together is there a choice; what was chosen stays to be seen. */
function HeldHow({ form: { control, register } }: { form: Form }) {
  const { i18n } = useLingui();
  const [organizationId, day, mode] = useWatch({ control, name: ['organizationId', 'day', 'mode'] });
  const { data: allowed = false } = useQuery({
    ...onlineAllowedQuery(organizationId, day),
    enabled: organizationId !== '',
    throwOnError: false,
  });
  return (
    <>
      {(allowed || mode !== 'IN_PERSON') && (
        <Controller
          control={control}
          name="mode"
          render={({ field, fieldState }) => (
            <Select
              {...field}
              allowDeselect={false}
              label={i18n._('meetings.mode')}
              data={WAYS.map((value) => ({ value, label: i18n._(MODES[value]) }))}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      <label className={classes.check}>
        <input type="checkbox" {...register('modelMeeting')} />
        {i18n._('meetings.model')}
      </label>
    </>
  );
}

function KindAndTheme({ form }: { form: Form }) {
  const { control, register, formState } = form;
  const { i18n } = useLingui();
  const kind = useWatch({ control, name: 'kind' });
  return (
    <>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <Select
            {...field}
            allowDeselect={false}
            label={i18n._('meetings.kind')}
            data={CHOICES.map((value) => ({ value, label: i18n._(KINDS[value]) }))}
          />
        )}
      />
      {kind === 'GROUP' && <Participants form={form} />}
      {hasTheme(kind) && (
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
  const [start, end, kind] = useWatch({ control, name: ['plannedStart', 'plannedEnd', 'kind'] });
  const minutes = plannedMinutes(start, end);
  const least = leastMinutes(kind);
  if (minutes === null) return null;
  if (least === undefined) return <p className={classes.hint}>{i18n._('meetings.minutes', { count: minutes })}</p>;
  return (
    <p className={classes.hint} data-short={minutes < least}>
      {minutes < least
        ? i18n._('meetings.duration.short', { minutes, least })
        : i18n._('meetings.duration', { minutes, least })}
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
    <form className={classes.form} noValidate onSubmit={(event) => void submit(onSubmit)(event)}>
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
      <HeldHow form={form} />
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
