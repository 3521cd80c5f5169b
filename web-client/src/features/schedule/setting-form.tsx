import { useLingui } from '@lingui/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { type DayOfWeek, type MeetingSchedule, updateMeetingSchedule } from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { dayOf } from '@/lib/dates';
import { ActionBar } from '@/ui/action-bar';
import { ChoiceRow } from '@/ui/choice-row';
import { LeaveGuard } from '@/ui/leave-guard';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { TimeField } from '@/ui/time-field';
import { type AppForm, useAppForm } from '@/ui/use-app-form';
import { addMonths, firstDay, formatMonth } from './months';
import { refreshSchedule, scheduleQuery } from './queries';
import classes from './schedule.module.css';
import { settingOf, settingSchema, type SettingValues, valuesOf } from './setting-values';
import { WEEKDAYS, WEEKS } from './words';

const MONTHS_AHEAD = 13;
const DAYS = Object.keys(WEEKDAYS) as DayOfWeek[];

type Form = AppForm<SettingValues>;

function Check({
  form,
  name,
  label,
}: {
  form: Form;
  name: 'weekendsAllowed' | 'locked' | 'onlineAllowed';
  label: string;
}) {
  return (
    <label className={classes.choice}>
      <input type="checkbox" {...form.register(`setting.${name}`)} />
      {label}
    </label>
  );
}

function Day({ form }: { form: Form }) {
  const { i18n } = useLingui();
  const { control, register, formState } = form;
  const kind = useWatch({ control, name: 'setting.kind' });
  return (
    <>
      <Controller
        control={control}
        name="setting.kind"
        render={({ field }) => (
          <ChoiceRow
            legend={i18n._('schedule.kind')}
            value={field.value}
            choices={[
              { value: 'DAY_OF_MONTH', label: i18n._('schedule.kind.day') },
              { value: 'NTH_WEEKDAY', label: i18n._('schedule.kind.weekday') },
            ]}
            onChange={field.onChange}
          />
        )}
      />
      {kind === 'DAY_OF_MONTH' ? (
        <TextInput
          {...register('setting.dayOfMonth')}
          label={i18n._('schedule.day-of-month')}
          description={i18n._('schedule.day-of-month.short')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="numeric"
          autoComplete="off"
          error={formState.errors.setting?.dayOfMonth?.message}
        />
      ) : (
        <div className={classes.pair}>
          <NativeSelect
            {...register('setting.weekOfMonth')}
            label={i18n._('schedule.week')}
            data={WEEKS.map((word, index) => ({ value: String(index + 1), label: i18n._(word) }))}
          />
          <NativeSelect
            {...register('setting.weekday')}
            label={i18n._('schedule.weekday')}
            data={DAYS.map((value) => ({ value, label: i18n._(WEEKDAYS[value]) }))}
            error={formState.errors.setting?.weekday?.message}
          />
        </div>
      )}
      <Check form={form} name="weekendsAllowed" label={i18n._('schedule.weekends-allowed')} />
    </>
  );
}

function TimeAndPlace({ form }: { form: Form }) {
  const { i18n } = useLingui();
  const { control, register, formState } = form;
  return (
    <>
      <div className={classes.pair}>
        <Controller
          control={control}
          name="setting.startTime"
          render={({ field: { ref, ...field }, fieldState }) => (
            <TimeField {...field} ref={ref} label={i18n._('schedule.start-time')} error={fieldState.error?.message} />
          )}
        />
        <TextInput
          {...register('setting.durationMinutes')}
          label={i18n._('schedule.duration')}
          inputMode="numeric"
          autoComplete="off"
          error={formState.errors.setting?.durationMinutes?.message}
        />
      </div>
      <TextInput
        {...register('setting.place')}
        label={i18n._('schedule.where')}
        maxLength={200}
        error={formState.errors.setting?.place?.message}
      />
    </>
  );
}

function OfCommittee({ form }: { form: Form }) {
  const { i18n } = useLingui();
  const { register, formState } = form;
  return (
    <>
      <Check form={form} name="locked" label={i18n._('schedule.lock')} />
      <div className={classes.pair}>
        <TextInput
          {...register('setting.registerByDay')}
          label={i18n._('schedule.register-by')}
          inputMode="numeric"
          autoComplete="off"
          error={formState.errors.setting?.registerByDay?.message}
        />
        <TextInput
          {...register('setting.agreeByDay')}
          label={i18n._('schedule.agree-by')}
          inputMode="numeric"
          autoComplete="off"
          error={formState.errors.setting?.agreeByDay?.message}
        />
      </div>
    </>
  );
}

/** The schedule from a month on; what was before stays as it was. */
export function SettingForm({ seen }: { seen: Versioned<MeetingSchedule> }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { organizationId, committee, periods } = seen.value;
  const [thisMonth] = useState(() => dayOf(new Date()).slice(0, 7));
  const months = Array.from({ length: MONTHS_AHEAD }, (_, index) => addMonths(thisMonth, index));
  const form = useAppForm<SettingValues>(settingSchema, valuesOf(seen.value, firstDay(thisMonth)));
  const { register, formState, problem, submit, reset } = form;
  const ownHolds = periods[0]?.setting !== undefined;

  async function save(values: SettingValues, inherit: boolean) {
    const { effectiveFrom } = values;
    const body = inherit ? { effectiveFrom } : { effectiveFrom, setting: settingOf(values) };
    const call = updateMeetingSchedule({ path: { organizationId }, headers: ifMatch(seen), body });
    const saved = await versioned(call);
    reset(values);
    await refreshSchedule(client);
    client.setQueryData(scheduleQuery(organizationId).queryKey, (now) => now ?? saved);
    showNotice({ text: i18n._('schedule.setting.saved', { month: formatMonth(effectiveFrom.slice(0, 7)) }) });
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit((values) => save(values, false))(event)}>
      <LeaveGuard when={formState.isDirty} />
      <NativeSelect
        {...register('effectiveFrom')}
        label={i18n._('schedule.effective-from')}
        data={months.map((month) => ({ value: firstDay(month), label: formatMonth(month) }))}
      />
      <Day form={form} />
      <TimeAndPlace form={form} />
      <Check form={form} name="onlineAllowed" label={i18n._('schedule.online-allowed')} />
      {committee && <OfCommittee form={form} />}
      {problem && <ProblemNotice problem={problem} />}
      <ActionBar>
        <PrimaryButton type="submit" loading={formState.isSubmitting}>
          {i18n._('schedule.setting.save')}
        </PrimaryButton>
        {ownHolds && (
          <Button onClick={() => void submit((values) => save(values, true))()}>
            {i18n._('schedule.setting.inherit')}
          </Button>
        )}
      </ActionBar>
    </form>
  );
}
