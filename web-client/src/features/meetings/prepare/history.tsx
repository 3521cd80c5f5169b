import { useLingui } from '@lingui/react';
import type { Meeting, MeetingChange } from '@/api/generated';
import { formatDateTime, formatDateTimeWithWeekday } from '@/lib/dates';
import { usePreferences } from '@/session/preferences';
import { stateWord } from '../meeting-words';
import classes from './prepare.module.css';

function Entry({ change }: { change: MeetingChange }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { formerState, newState, formerStart, newStart, reason, changedAt, changedByName } = change;
  return (
    <li className={classes.entry}>
      <span>
        <strong>{formerState === newState ? i18n._('meetings.history.moved') : i18n._(stateWord(newState))}</strong>
        {formerStart !== newStart && (
          <>
            {' '}
            {i18n._('meetings.history.times', {
              from: formatDateTimeWithWeekday(formerStart, language),
              to: formatDateTimeWithWeekday(newStart, language),
            })}
          </>
        )}
      </span>
      {reason !== undefined && <span>{i18n._('meetings.history.reason', { reason })}</span>}
      <span className={classes.soft}>
        {i18n._('meetings.history.by', { name: changedByName, when: formatDateTime(changedAt) })}
      </span>
    </li>
  );
}

/** Every step of the meeting: who, when and why. */
export function History({ meeting: { history } }: { meeting: Meeting }) {
  const { i18n } = useLingui();
  if (history.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('meetings.history')}</h2>
      <ol className={classes.plain}>
        {history.map((change) => (
          <Entry key={change.changedAt} change={change} />
        ))}
      </ol>
    </section>
  );
}
