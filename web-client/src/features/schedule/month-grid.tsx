import { useLingui } from '@lingui/react';
import type { Holiday } from '@/api/generated';
import { formatDayWithWeekday } from '@/lib/dates';
import { lunarDate } from '@/lib/lunar';
import { msg } from '@/lib/message';
import { usePreferences } from '@/session/preferences';
import { lunarText } from '@/ui/lunar-text';
import classes from './month-grid.module.css';
import { formatMonth, weeksOf } from './months';

const HEADS = [
  msg('schedule.grid.monday'),
  msg('schedule.grid.tuesday'),
  msg('schedule.grid.wednesday'),
  msg('schedule.grid.thursday'),
  msg('schedule.grid.friday'),
  msg('schedule.grid.saturday'),
  msg('schedule.grid.sunday'),
];

/** The day of the lunar month; with the month where one begins, on either calendar. */
function shortLunar(day: string): string {
  const { day: date, month } = lunarDate(day);
  return date === 1 || day.endsWith('-01') ? `${date}/${month}` : String(date);
}

/** How many meetings are on a day, and how many were to be there and were postponed or cancelled. */
export interface DayCount {
  held: number;
  off: number;
}

const NONE: DayCount = { held: 0, off: 0 };

interface Props {
  month: string;
  today: string;
  counts: ReadonlyMap<string, DayCount>;
  holidays: readonly Holiday[];
  onChoose: (day: string) => void;
}

interface DayProps {
  day: string;
  count: DayCount;
  holiday: Holiday | undefined;
  onChoose: (day: string) => void;
}

function Day({ day, count: { held, off }, holiday, onChoose }: DayProps) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const content = (
    <>
      <span className={classes.number} aria-hidden>
        {Number(day.slice(8))}
      </span>
      <span className={classes.lunar} aria-hidden>
        {shortLunar(day)}
      </span>
      {held > 0 && (
        <span className={classes.count} aria-hidden>
          {i18n._('schedule.grid.count', { count: held })}
        </span>
      )}
      {off > 0 && (
        <span className={classes.fallen} aria-hidden>
          {i18n._('schedule.grid.off', { count: off })}
        </span>
      )}
      <span className={classes.caption}>
        {[
          formatDayWithWeekday(day, language),
          lunarText(i18n, day),
          ...(holiday ? [holiday.name] : []),
          ...(held > 0 ? [i18n._('schedule.grid.meetings', { count: held })] : []),
          ...(off > 0 ? [i18n._('schedule.grid.meetings-off', { count: off })] : []),
        ].join(', ')}
      </span>
    </>
  );
  if (held + off === 0) return <div className={classes.inside}>{content}</div>;
  return (
    <button type="button" className={classes.inside} onClick={() => onChoose(day)}>
      {content}
    </button>
  );
}

/** A month at a glance: both calendars, days off, and where there are meetings. */
export function MonthGrid({ month, today, counts, holidays, onChoose }: Props) {
  const { i18n } = useLingui();
  const daysOff = new Map(holidays.map((holiday) => [holiday.day, holiday]));
  return (
    <table className={classes.grid}>
      <caption className={classes.caption}>{i18n._('schedule.grid.caption', { month: formatMonth(month) })}</caption>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {i18n._(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={week.find((day) => day !== null) ?? index}>
            {week.map((day, weekday) =>
              day === null ? (
                // oxlint-disable-next-line react/no-array-index-key -- an empty place has no other name
                <td key={weekday} className={classes.cell}>
                  {' '}
                </td>
              ) : (
                <td
                  key={day}
                  className={classes.cell}
                  data-today={day === today}
                  data-off={daysOff.has(day)}
                  data-meetings={(counts.get(day)?.held ?? 0) > 0}
                >
                  <Day day={day} count={counts.get(day) ?? NONE} holiday={daysOff.get(day)} onChoose={onChoose} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
