import { useLingui } from '@lingui/react';
import type { ScheduleRegistration } from '@/api/generated';
import { dayOf, formatDayWithWeekday, formatTime } from '@/lib/dates';
import { usePreferences } from '@/session/preferences';
import { lunarText } from '@/ui/lunar-text';
import classes from './schedule.module.css';
import { REGISTRATION_STATES } from './words';

/** What stands in a registration, in words: when and where, how far it is, and why it came back. */
export function RegistrationFacts({ row }: { row: ScheduleRegistration }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { state, plannedStart, place, reason, noticeNumber } = row;
  return (
    <>
      <p>
        <span className={classes.state} data-state={state}>
          {i18n._(REGISTRATION_STATES[state])}
        </span>
        {noticeNumber !== undefined && ` · ${i18n._('schedule.register.notice', { number: noticeNumber })}`}
      </p>
      {plannedStart !== undefined && (
        <p>
          {formatDayWithWeekday(dayOf(plannedStart), language)} · {lunarText(i18n, dayOf(plannedStart))} ·{' '}
          {formatTime(plannedStart)}
          <br />
          {place}
        </p>
      )}
      {reason !== undefined && <p>{i18n._('schedule.register.reason', { reason })}</p>}
    </>
  );
}
