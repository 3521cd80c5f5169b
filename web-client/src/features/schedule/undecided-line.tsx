import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { MeetingGenerationLine } from '@/api/generated';
import { formatDayWithWeekday } from '@/lib/dates';
import { usePreferences } from '@/session/preferences';
import { DateField } from '@/ui/date-field';
import { lunarText } from '@/ui/lunar-text';
import { firstDay, formatMonth, lastDay } from './months';
import classes from './schedule.module.css';
import { concernText } from './words';

interface Props {
  line: MeetingGenerationLine;
  /** The organisation that the page is about: its own name is no news. */
  place: string;
  /** The day that was chosen; undefined while it waits. */
  chosen: string | undefined;
  onChoose: (day: string | undefined) => void;
}

/** One day that something speaks against: why, what is proposed instead, and what people decide. */
export function UndecidedLine({ line, place, chosen, onChoose }: Props) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const group = useId();
  const {
    month,
    cells,
    organizationId,
    organizationName,
    scheduledDay = '',
    proposedDay = scheduledDay,
    concerns,
  } = line;
  const day = (value: string) => `${formatDayWithWeekday(value, language)} · ${lunarText(i18n, value)}`;
  const isOther = chosen !== undefined && chosen !== scheduledDay && chosen !== proposedDay;
  const choices = [
    ...(proposedDay === scheduledDay
      ? []
      : [{ value: proposedDay, label: i18n._('schedule.decide.proposed', { day: day(proposedDay) }) }]),
    { value: scheduledDay, label: i18n._('schedule.decide.keep') },
    { value: undefined, label: i18n._('schedule.decide.later') },
  ];
  return (
    <fieldset className={classes.card} data-open={chosen === undefined}>
      <legend className={classes.cardTitle}>
        {[
          i18n._('schedule.month', { month: formatMonth(month) }),
          cells > 1 ? i18n._('schedule.cells', { count: cells }) : organizationId !== place && organizationName,
        ]
          .filter(Boolean)
          .join(' · ')}
      </legend>
      <p>{i18n._('schedule.decide.scheduled', { day: day(scheduledDay) })}</p>
      <ul className={classes.concerns}>
        {concerns.map((concern) => (
          <li key={concern.kind}>{concernText(i18n, concern)}</li>
        ))}
      </ul>
      {choices.map(({ value, label }) => (
        <label key={label} className={classes.choice}>
          <input type="radio" name={group} checked={chosen === value} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
      <DateField
        className={classes.otherDay ?? ''}
        label={i18n._('schedule.decide.other')}
        value={isOther ? chosen : null}
        minDate={firstDay(month)}
        maxDate={lastDay(month)}
        defaultDate={scheduledDay}
        onChange={(value) => onChoose(value ?? undefined)}
      />
    </fieldset>
  );
}
