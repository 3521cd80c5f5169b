import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { Holiday, MeetingSummary } from '@/api/generated';
import { dayOf, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageFrame } from '@/ui/page-frame';
import { type DayCount, MonthGrid } from './month-grid';
import { addMonths, formatMonth } from './months';
import { Pager } from './pager';
import { PlaceSelect, usePlace } from './place';
import { holidaysQuery, monthQuery, scheduleQuery } from './queries';
import classes from './schedule.module.css';

export interface MonthRows {
  title: string;
  meetings: readonly MeetingSummary[];
  isStale: boolean;
}

interface Props {
  month: string | undefined;
  place: string | undefined;
  /** The card of the nearest meeting. */
  next: ReactNode;
  /** The meetings as rows, each of which leads to its page. */
  Rows: ComponentType<MonthRows>;
}

function Links({ place, canPlan }: { place: string; canPlan: boolean }) {
  const { i18n } = useLingui();
  const search = { 'to-chuc': place };
  return (
    <nav className={classes.buttons} aria-label={i18n._('schedule.links')}>
      {canPlan && (
        <LinkButton to={paths.scheduleYear} search={search}>
          {i18n._('schedule.year')}
        </LinkButton>
      )}
      <LinkButton to={paths.scheduleRegistration} search={search}>
        {i18n._('schedule.register')}
      </LinkButton>
      <LinkButton to={paths.thematicPlan} search={search}>
        {i18n._('schedule.themes')}
      </LinkButton>
      <LinkButton to={paths.scheduleSetting} search={search}>
        {i18n._('schedule.setting')}
      </LinkButton>
      <LinkButton to={paths.holidays} search={search}>
        {i18n._('schedule.holidays')}
      </LinkButton>
    </nav>
  );
}

function DaysOff({ holidays }: { holidays: readonly Holiday[] }) {
  const { i18n } = useLingui();
  if (holidays.length === 0) return null;
  return (
    <p className={classes.paragraph}>
      {i18n._('schedule.month.off', {
        days: holidays.map(({ day, name }) => `${formatDay(day).slice(0, 5)} ${name}`).join(' · '),
      })}
    </p>
  );
}

/** The rows of that day come into sight; they stand in the list below in the order of time. */
function show(day: string): void {
  document.querySelector<HTMLElement>(`[data-day="${day}"]`)?.scrollIntoView({ block: 'center' });
  document.querySelector<HTMLElement>(`[data-day="${day}"] a`)?.focus({ preventScroll: true });
}

function Month({ month, place, Rows }: { month: string; place: string; Rows: Props['Rows'] }) {
  const { i18n } = useLingui();
  const [today] = useState(() => dayOf(new Date()));
  const { data: meetings, isPlaceholderData } = useQuery(monthQuery(place, month));
  const { data: off } = useQuery({ ...holidaysQuery(place, Number(month.slice(0, 4))), throwOnError: false });
  const { data: schedule } = useQuery({ ...scheduleQuery(place), throwOnError: false });
  const canPlan = schedule?.value.allowedActions.includes('generateMeetings') ?? false;
  const holidays = (off?.value.items ?? []).filter(({ day }) => day.startsWith(month));
  const counts = new Map<string, DayCount>();
  for (const { plannedStart, state } of meetings ?? []) {
    const day = dayOf(plannedStart);
    const { held, off: fallen } = counts.get(day) ?? { held: 0, off: 0 };
    const isOff = state === 'POSTPONED' || state === 'CANCELLED';
    counts.set(day, isOff ? { held, off: fallen + 1 } : { held: held + 1, off: fallen });
  }
  const isEmpty = meetings?.length === 0;
  return (
    <>
      <MonthGrid month={month} today={today} counts={counts} holidays={holidays} onChoose={show} />
      <DaysOff holidays={holidays} />
      {isEmpty && <EmptyState>{i18n._('schedule.month.empty', { month: formatMonth(month) })}</EmptyState>}
      {meetings !== undefined && !isEmpty && (
        <Rows
          title={i18n._('schedule.month.title', { month: formatMonth(month) })}
          meetings={meetings}
          isStale={isPlaceholderData}
        />
      )}
      <Links place={place} canPlan={canPlan} />
    </>
  );
}

/** When one meets: the month on both calendars, its meetings, and the way to everything that plans them. */
export function SchedulePage({ month, place: chosen, next, Rows }: Props) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const [thisMonth] = useState(() => dayOf(new Date()).slice(0, 7));
  const shown = month ?? thisMonth;
  const place = usePlace(chosen);
  const go = (search: { thang?: string | undefined; 'to-chuc'?: string | undefined }) =>
    void navigate({ to: paths.schedule, search: { thang: month, 'to-chuc': chosen, ...search }, replace: true });
  return (
    <PageFrame title={i18n._('schedule.title')}>
      {user?.allowedActions.includes('listMeetings') && <div className={classes.next}>{next}</div>}
      <div className={classes.bar}>
        <Pager
          label={i18n._('schedule.month', { month: formatMonth(shown) })}
          before={i18n._('date.previous-month')}
          after={i18n._('date.next-month')}
          onBefore={() => go({ thang: addMonths(shown, -1) })}
          onAfter={() => go({ thang: addMonths(shown, 1) })}
        />
        {place !== undefined && <PlaceSelect value={place} onChange={(id) => go({ 'to-chuc': id })} />}
      </div>
      {place === undefined ? (
        <EmptyState>{i18n._('schedule.no-place')}</EmptyState>
      ) : (
        <Month month={shown} place={place} Rows={Rows} />
      )}
    </PageFrame>
  );
}
