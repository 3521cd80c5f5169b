import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { type Holiday, type HolidayEntry, type HolidayYear, updateHolidays } from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { dayOf, formatDayWithWeekday } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { usePreferences } from '@/session/preferences';
import { DateField } from '@/ui/date-field';
import { EmptyState } from '@/ui/empty-state';
import { lunarText } from '@/ui/lunar-text';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { Why } from '@/ui/why';
import { useAppForm } from '@/ui/use-app-form';
import { Pager } from './pager';
import { PlaceSelect, usePlace } from './place';
import { holidaysQuery, refreshSchedule } from './queries';
import classes from './schedule.module.css';

const schema = z.object({
  day: z.nullable(z.string()).check(z.refine((day) => day !== null)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  source: z.string().check(z.trim(), z.maxLength(300)),
});
type Values = z.infer<typeof schema>;

function useSave(seen: Versioned<HolidayYear>) {
  const client = useQueryClient();
  const { organizationId, year } = seen.value;
  return async (days: HolidayEntry[]) => {
    const call = updateHolidays({ path: { organizationId, year }, headers: ifMatch(seen), body: { days } });
    client.setQueryData(holidaysQuery(organizationId, year).queryKey, await versioned(call));
    await refreshSchedule(client);
  };
}

function AddDay({ seen }: { seen: Versioned<HolidayYear> }) {
  const { i18n } = useLingui();
  const save = useSave(seen);
  const { own, year } = seen.value;
  const form = useAppForm<Values>(schema, { day: null, name: '', source: '' });
  const fault = (wrong: unknown) => (wrong === undefined ? undefined : i18n._('form.required'));

  async function send({ day, name, source }: Values) {
    if (day === null) return;
    await save([...own.filter((entry) => entry.day !== day), { day, name, dayOff: true, ...(source && { source }) }]);
    form.reset({ day: null, name: '', source: '' });
    showNotice({ text: i18n._('schedule.holidays.added') });
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void form.submit(send)(event)}>
      <h2 className={classes.heading}>{i18n._('schedule.holidays.add')}</h2>
      <Controller
        control={form.control}
        name="day"
        render={({ field: { ref, ...field }, fieldState }) => (
          <DateField
            {...field}
            ref={ref}
            label={i18n._('schedule.holidays.day')}
            minDate={`${year}-01-01`}
            maxDate={`${year}-12-31`}
            error={fault(fieldState.error)}
          />
        )}
      />
      <TextInput
        {...form.register('name')}
        label={i18n._('schedule.holidays.name')}
        maxLength={100}
        error={fault(form.formState.errors.name)}
      />
      <TextInput {...form.register('source')} label={i18n._('schedule.holidays.source')} maxLength={300} />
      {form.problem && <ProblemNotice problem={form.problem} />}
      <div>
        <PrimaryButton type="submit" loading={form.formState.isSubmitting}>
          {i18n._('schedule.holidays.add.save')}
        </PrimaryButton>
      </div>
    </form>
  );
}

function Day({ holiday, seen, mayChange }: { holiday: Holiday; seen: Versioned<HolidayYear>; mayChange: boolean }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const save = useSave(seen);
  const { own } = seen.value;
  const { day, name, source } = holiday;
  const isOwn = own.some((entry) => entry.day === day);
  const change = useMutation({
    mutationFn: () =>
      save(
        isOwn
          ? own.filter((entry) => entry.day !== day)
          : [...own, { day, name: i18n._('schedule.holidays.not-off.name', { name }).slice(0, 100), dayOff: false }],
      ),
    onSuccess: () =>
      showNotice({
        text: i18n._('schedule.holidays.removed', { name }),
        action: { label: i18n._('action.undo'), run: () => undo.mutate() },
      }),
  });
  const undo = useMutation({ mutationFn: () => save([...own]) });
  return (
    <li className={classes.day}>
      <div>
        <span className={classes.dayName}>{formatDayWithWeekday(day, language)}</span> · {lunarText(i18n, day)}
        {source === undefined ? <p className={classes.plain}>{name}</p> : <Why figure={name}>{source}</Why>}
      </div>
      {mayChange && (
        <Button
          loading={change.isPending}
          aria-label={i18n._('schedule.holidays.not-off.of', { name })}
          onClick={() => change.mutate()}
        >
          {i18n._('schedule.holidays.not-off')}
        </Button>
      )}
    </li>
  );
}

function NotOff({ seen, mayChange }: { seen: Versioned<HolidayYear>; mayChange: boolean }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const save = useSave(seen);
  const { own } = seen.value;
  const taken = own.filter(({ dayOff }) => !dayOff);
  const back = useMutation({ mutationFn: (day: string) => save(own.filter((entry) => entry.day !== day)) });
  if (taken.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('schedule.holidays.taken')}</h2>
      <ul className={classes.list}>
        {taken.map(({ day, name }) => (
          <li key={day} className={classes.day}>
            <span>
              <span className={classes.dayName}>{formatDayWithWeekday(day, language)}</span> · {name}
            </span>
            {mayChange && <Button onClick={() => back.mutate(day)}>{i18n._('schedule.holidays.bring-back')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Days({ place, year }: { place: string; year: number }) {
  const { i18n } = useLingui();
  const { data } = useQuery(holidaysQuery(place, year));
  if (data === undefined) return <PageSkeleton />;
  const mayChange = data.value.allowedActions.includes('updateHolidays');
  return (
    <>
      {data.value.items.length === 0 ? (
        <EmptyState>{i18n._('schedule.holidays.none')}</EmptyState>
      ) : (
        <ul className={`${classes.list ?? ''} ${classes.section ?? ''}`}>
          {data.value.items.map((holiday) => (
            <Day key={holiday.day} holiday={holiday} seen={data} mayChange={mayChange} />
          ))}
        </ul>
      )}
      <NotOff seen={data} mayChange={mayChange} />
      {mayChange && <AddDay key={year} seen={data} />}
    </>
  );
}

/** The days off that meetings keep clear of: the country's, and what organisations add or take away. */
export function HolidaysPage({ year, place: chosen }: { year: number | undefined; place: string | undefined }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const place = usePlace(chosen);
  const [thisYear] = useState(() => Number(dayOf(new Date()).slice(0, 4)));
  const shown = year ?? thisYear;
  const go = (search: { nam?: string; 'to-chuc'?: string }) =>
    void navigate({ to: paths.holidays, search: { nam: String(shown), 'to-chuc': chosen, ...search }, replace: true });
  return (
    <PageFrame
      title={i18n._('schedule.holidays')}
      lead={
        <Link to={paths.schedule} search={{ 'to-chuc': chosen }}>
          {i18n._('schedule.back')}
        </Link>
      }
      width="reading"
    >
      <div className={classes.bar}>
        <Pager
          label={i18n._('schedule.of-year', { year: shown })}
          before={i18n._('date.previous-year')}
          after={i18n._('date.next-year')}
          onBefore={() => go({ nam: String(shown - 1) })}
          onAfter={() => go({ nam: String(shown + 1) })}
        />
        {place !== undefined && <PlaceSelect value={place} onChange={(id) => go({ 'to-chuc': id })} />}
      </div>
      <p className={classes.paragraph}>{i18n._('schedule.holidays.about')}</p>
      {place === undefined ? (
        <EmptyState>{i18n._('schedule.no-place')}</EmptyState>
      ) : (
        <Days key={`${place}${shown}`} place={place} year={shown} />
      )}
    </PageFrame>
  );
}
