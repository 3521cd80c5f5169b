import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { dayOf, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { addDays, addMonths, firstDay, formatMonth } from './months';
import { Pager } from './pager';
import { PlaceSelect, usePlace } from './place';
import { registrationsQuery, scheduleQuery } from './queries';
import { OwnRegistration } from './own-registration';
import { CellRegistrations } from './cell-registrations';
import classes from './schedule.module.css';

/** A day of the month before: that is when the meetings of a month are registered and agreed. */
const deadline = (month: string, day: number) => formatDay(addDays(firstDay(addMonths(month, -1)), day - 1));

function Deadlines({ place, month }: { place: string; month: string }) {
  const { i18n } = useLingui();
  const { data } = useQuery({ ...scheduleQuery(place), throwOnError: false });
  if (data === undefined) return null;
  const { registerByDay, agreeByDay } = data.value.deadlines;
  return (
    <p className={classes.paragraph}>
      {i18n._('schedule.register.deadlines', {
        register: deadline(month, registerByDay),
        agree: deadline(month, agreeByDay),
      })}
    </p>
  );
}

function Registrations({ place, month }: { place: string; month: string }) {
  const { i18n } = useLingui();
  const { data: rows } = useQuery(registrationsQuery(place, month));
  if (rows === undefined) return <PageSkeleton />;
  const [first] = rows;
  if (first === undefined) return <EmptyState>{i18n._('schedule.themes.no-cell')}</EmptyState>;
  return rows.length === 1 && first.organizationId === place ? (
    <OwnRegistration row={first} />
  ) : (
    <CellRegistrations place={place} month={month} rows={rows} />
  );
}

/** Cells register the meeting of a month, the committee agrees, and one notice names them all. */
export function RegistrationPage({ month, place: chosen }: { month: string | undefined; place: string | undefined }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const place = usePlace(chosen);
  const [nextMonth] = useState(() => addMonths(dayOf(new Date()).slice(0, 7), 1));
  const shown = month ?? nextMonth;
  const go = (search: { thang?: string; 'to-chuc'?: string }) =>
    void navigate({
      to: paths.scheduleRegistration,
      search: { thang: month, 'to-chuc': chosen, ...search },
      replace: true,
    });
  return (
    <PageFrame
      title={i18n._('schedule.register')}
      lead={
        <Link to={paths.schedule} search={{ 'to-chuc': chosen }}>
          {i18n._('schedule.back')}
        </Link>
      }
    >
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
        <>
          <Deadlines place={place} month={shown} />
          <Registrations key={`${place}${shown}`} place={place} month={shown} />
        </>
      )}
    </PageFrame>
  );
}
