import { i18n as texts } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Controller, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { type Meeting, postponeMeeting } from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { meetingQuery, refreshMeeting } from '@/api/meetings';
import { firstInstantAfter, parseTypedTime } from '@/lib/clock';
import { formatDayWithWeekday, formatTime, instantOf } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { usePreferences } from '@/session/preferences';
import { ActionBar } from '@/ui/action-bar';
import { ChoiceRow } from '@/ui/choice-row';
import { EmptyState } from '@/ui/empty-state';
import { FormDay } from '@/ui/form-day';
import { LeaveGuard } from '@/ui/leave-guard';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { TimeField } from '@/ui/time-field';
import { type AppForm, useAppForm } from '@/ui/use-app-form';
import { meetingTitle } from '../meeting-words';
import classes from './prepare.module.css';

const required = { error: () => texts._('form.required') };
const isTime = (typed: string) => parseTypedTime(typed) !== null;
const timeFault = { error: () => texts._('time.unreadable') };

const schema = z
  .object({
    reason: z.string().check(
      z.refine((reason) => reason.trim() !== '', required),
      z.maxLength(300),
    ),
    until: z.enum(['DAY', 'OPEN']),
    day: z.nullable(z.string()),
    plannedStart: z.string().check(z.refine(isTime, timeFault)),
    plannedEnd: z.string().check(z.refine(isTime, timeFault)),
  })
  .check(z.refine(({ until, day }) => until === 'OPEN' || day !== null, { ...required, path: ['day'] }));

type Values = z.infer<typeof schema>;

function NewTime({ form: { control } }: { form: AppForm<Values> }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const day = useWatch({ control, name: 'day' });
  const times = [
    { name: 'plannedStart', label: i18n._('meetings.start') },
    { name: 'plannedEnd', label: i18n._('meetings.end') },
  ] as const;
  return (
    <>
      <FormDay
        control={control}
        name="day"
        label={i18n._('meetings.postpone.day')}
        description={day === null ? undefined : formatDayWithWeekday(day, language)}
      />
      <div className={classes.row}>
        {times.map(({ name, label }) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field, fieldState }) => <TimeField {...field} label={label} error={fieldState.error?.message} />}
          />
        ))}
      </div>
    </>
  );
}

function bodyOf({ reason, until, day, plannedStart, plannedEnd }: Values) {
  if (until === 'OPEN' || day === null) return { reason: reason.trim() };
  const start = instantOf(day, parseTypedTime(plannedStart) ?? '');
  return {
    reason: reason.trim(),
    plannedStart: start,
    plannedEnd: firstInstantAfter(parseTypedTime(plannedEnd) ?? '', start),
  };
}

function PostponeForm({ seen }: { seen: Versioned<Meeting> }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { id: meetingId, plannedStart, plannedEnd } = seen.value;
  const form = useAppForm<Values>(schema, {
    reason: '',
    until: 'DAY',
    day: null,
    plannedStart: formatTime(plannedStart),
    plannedEnd: formatTime(plannedEnd),
  });
  const { control, register, formState, problem, submit } = form;
  const until = useWatch({ control, name: 'until' });

  async function send(values: Values) {
    const call = postponeMeeting({ path: { meetingId }, headers: ifMatch(seen), body: bodyOf(values) });
    client.setQueryData(meetingQuery(meetingId).queryKey, await versioned(call));
    void refreshMeeting(client);
    showNotice({ text: i18n._('meetings.postpone.done') });
    await navigate({ to: paths.meetingPreparation, params: { meetingId }, ignoreBlocker: true });
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(send)(event)}>
      <LeaveGuard when={formState.isDirty} />
      <TextInput
        {...register('reason')}
        label={i18n._('meetings.reason')}
        description={i18n._('meetings.reason.readers')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={300}
        autoComplete="off"
        error={formState.errors.reason?.message}
      />
      <Controller
        control={control}
        name="until"
        render={({ field }) => (
          <ChoiceRow<Values['until']>
            legend={i18n._('meetings.postpone.until')}
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: 'DAY', label: i18n._('meetings.postpone.until.day') },
              { value: 'OPEN', label: i18n._('meetings.postpone.until.open') },
            ]}
          />
        )}
      />
      {until === 'DAY' ? <NewTime form={form} /> : <p>{i18n._('meetings.postpone.open.what')}</p>}
      {problem && <ProblemNotice problem={problem} />}
      <ActionBar>
        <PrimaryButton type="submit" loading={formState.isSubmitting}>
          {i18n._('meetings.postpone')}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}

/** Why a meeting is put off, and until when, if that is known. */
export function PostponePage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(meetingQuery(meetingId));
  const back = (
    <Link to={paths.meetingPreparation} params={{ meetingId }}>
      {i18n._('meetings.to-preparation')}
    </Link>
  );
  return (
    <PageFrame title={i18n._('meetings.postpone')} lead={meetingTitle(i18n, data.value)} width="reading">
      {data.value.allowedActions.includes('postponeMeeting') ? (
        <PostponeForm seen={data} />
      ) : (
        <EmptyState action={back}>{i18n._('meetings.edit.not-allowed')}</EmptyState>
      )}
    </PageFrame>
  );
}
