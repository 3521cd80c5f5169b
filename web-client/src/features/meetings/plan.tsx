import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { IconLock } from '@tabler/icons-react';
import type { AgendaItem, Meeting } from '@/api/generated';
import { formatDateTime, formatTime } from '@/lib/dates';
import { minutesBetween } from '@/lib/clock';
import { KINDS, MODES } from './meeting-words';
import classes from './prepare-stage.module.css';

function Fact({ label, value }: { label: string; value: string | undefined }) {
  const { i18n } = useLingui();
  return (
    <div>
      <dt>{label}</dt>
      <dd className={value === undefined ? classes.unknown : undefined}>{value ?? i18n._('meetings.fact.none')}</dd>
    </div>
  );
}

/** Of a secret item only its number among them. */
function secretTitle(i18n: I18n, items: readonly AgendaItem[], index: number): string {
  return i18n._('meetings.agenda.secret.number', {
    number: items.slice(0, index + 1).filter(({ secret }) => secret).length,
  });
}

function Agenda({ items }: { items: readonly AgendaItem[] }) {
  const { i18n } = useLingui();
  if (items.length === 0) return <p className={classes.unknown}>{i18n._('meetings.agenda.none')}</p>;
  const total = items.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  return (
    <>
      <ol className={classes.agenda}>
        {items.map(({ title, minutes, secret }, index) => (
          // The programme has no ids, and it is replaced as a whole.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${index} ${title}`}>
            <span className={classes.what}>
              {secret && <IconLock aria-hidden size="1em" />} {secret ? secretTitle(i18n, items, index) : title}
            </span>
            {minutes !== undefined && (
              <span className={classes.minutes}>{i18n._('meetings.minutes', { count: minutes })}</span>
            )}
          </li>
        ))}
      </ol>
      {total > 0 && <p className={classes.unknown}>{i18n._('meetings.agenda.total', { count: total })}</p>}
    </>
  );
}

/** The plan as the members read it. */
export function Plan({ meeting }: { meeting: Meeting }) {
  const { i18n } = useLingui();
  const { kind, chair, minuteTaker, plannedStart, plannedEnd, announcedAt, actualStart, theme, agenda } = meeting;
  const { mode, modelMeeting, participants } = meeting;
  return (
    <>
      <dl className={classes.facts}>
        {theme !== undefined && <Fact label={i18n._('meetings.theme')} value={theme} />}
        <Fact label={i18n._('meetings.kind')} value={i18n._(KINDS[kind])} />
        {mode !== 'IN_PERSON' && <Fact label={i18n._('meetings.mode')} value={i18n._(MODES[mode])} />}
        <Fact label={i18n._('meetings.chair')} value={chair?.fullName} />
        <Fact label={i18n._('meetings.minute-taker')} value={minuteTaker?.fullName} />
        <Fact
          label={i18n._('meetings.planned')}
          value={i18n._('meetings.planned.value', {
            from: formatTime(plannedStart),
            to: formatTime(plannedEnd),
            count: minutesBetween(plannedStart, plannedEnd),
          })}
        />
        {actualStart === undefined && (
          <Fact label={i18n._('meetings.announced-at')} value={announcedAt && formatDateTime(announcedAt)} />
        )}
        {modelMeeting && <Fact label={i18n._('meetings.model')} value={i18n._('meetings.model.yes')} />}
        {participants.length > 0 && (
          <Fact
            label={i18n._('meetings.participants')}
            value={participants.map(({ fullName }) => fullName).join(', ')}
          />
        )}
      </dl>
      <h2 className={classes.title}>{i18n._('meetings.agenda')}</h2>
      <Agenda items={agenda} />
    </>
  );
}
