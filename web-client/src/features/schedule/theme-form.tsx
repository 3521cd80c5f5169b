import { useLingui } from '@lingui/react';
import { NativeSelect, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQuery } from '@tanstack/react-query';
import { Controller, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import type { ThemeState } from '@/api/generated';
import { dayOf, formatDay } from '@/lib/dates';
import { ActionBar } from '@/ui/action-bar';
import { ChoiceRow } from '@/ui/choice-row';
import { LeaveGuard } from '@/ui/leave-guard';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { type AppForm, useAppForm } from '@/ui/use-app-form';
import { cellMembersQuery, thematicMeetingsQuery } from './queries';
import classes from './schedule.module.css';
import { THEME_STATES } from './words';

const STATES = Object.keys(THEME_STATES) as ThemeState[];

const schema = z.object({
  year: z.string(),
  quarter: z.enum(['1', '2', '3', '4']),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  presenterId: z.nullable(z.string()),
  state: z.enum(['PLANNED', 'PREPARED', 'DROPPED']),
  meetingId: z.string(),
  note: z.string().check(z.trim(), z.maxLength(500)),
});
export type ThemeValues = z.infer<typeof schema>;
type Form = AppForm<ThemeValues>;

/** What the service takes. */
export function bodyOf({ year, quarter, presenterId, meetingId, note, ...rest }: ThemeValues) {
  return {
    ...rest,
    year: Number(year),
    quarter: Number(quarter),
    ...(presenterId !== null && { presenterId }),
    ...(meetingId !== '' && { meetingId }),
    ...(note !== '' && { note }),
  };
}

function WhenAndWhat({ form: { control, register, formState }, years }: { form: Form; years: readonly number[] }) {
  const { i18n } = useLingui();
  return (
    <>
      <Controller
        control={control}
        name="quarter"
        render={({ field }) => (
          <ChoiceRow
            legend={i18n._('schedule.quarter.which')}
            value={field.value}
            choices={(['1', '2', '3', '4'] as const).map((quarter) => ({
              value: quarter,
              label: i18n._('schedule.quarter.short', { quarter }),
            }))}
            onChange={field.onChange}
          />
        )}
      />
      <NativeSelect
        {...register('year')}
        label={i18n._('schedule.theme.year')}
        data={years.map(String)}
        error={formState.errors.year?.message}
      />
      <Textarea
        {...register('title')}
        label={i18n._('schedule.theme.title')}
        autosize
        minRows={2}
        maxLength={300}
        error={formState.errors.title && i18n._('form.required')}
      />
    </>
  );
}

function Preparation({ form: { control, register }, organizationId }: { form: Form; organizationId: string }) {
  const { i18n } = useLingui();
  const year = Number(useWatch({ control, name: 'year' }));
  const { data: members = [] } = useQuery({ ...cellMembersQuery(organizationId), throwOnError: false });
  const { data: meetings = [] } = useQuery({ ...thematicMeetingsQuery(organizationId, year), throwOnError: false });
  return (
    <>
      <Controller
        control={control}
        name="presenterId"
        render={({ field }) => (
          <PersonSelect
            {...field}
            people={members.map(({ id, fullName }) => ({ id, name: fullName }))}
            label={i18n._('schedule.theme.presenter')}
            clearable
          />
        )}
      />
      <Controller
        control={control}
        name="state"
        render={({ field }) => (
          <ChoiceRow
            legend={i18n._('schedule.theme.state')}
            value={field.value}
            choices={STATES.map((value) => ({ value, label: i18n._(THEME_STATES[value]) }))}
            onChange={field.onChange}
          />
        )}
      />
      <NativeSelect
        {...register('meetingId')}
        label={i18n._('schedule.theme.meeting')}
        data={[
          { value: '', label: i18n._('schedule.theme.meeting.none') },
          ...meetings.map(({ id, plannedStart, theme }) => ({
            value: id,
            label: `${formatDay(dayOf(plannedStart))} · ${theme ?? ''}`,
          })),
        ]}
      />
      <Textarea {...register('note')} label={i18n._('schedule.theme.note')} autosize minRows={2} maxLength={500} />
    </>
  );
}

interface Props {
  organizationId: string;
  values: ThemeValues;
  onSave: (values: ThemeValues) => Promise<void>;
}

/** One theme: when, what, who presents it, how far it is, and in which meeting. */
export function ThemeForm({ organizationId, values, onSave }: Props) {
  const { i18n } = useLingui();
  const form = useAppForm<ThemeValues>(schema, values);
  const { formState } = form;
  const years = [Number(values.year) - 1, Number(values.year), Number(values.year) + 1];
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void form.submit(onSave)(event)}>
      <LeaveGuard when={formState.isDirty} />
      <WhenAndWhat form={form} years={years} />
      <Preparation form={form} organizationId={organizationId} />
      {form.problem && <ProblemNotice problem={form.problem} />}
      <ActionBar>
        <PrimaryButton type="submit" loading={formState.isSubmitting}>
          {i18n._('schedule.theme.save')}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}
