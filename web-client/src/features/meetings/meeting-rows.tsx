import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { MeetingSummary } from '@/api/generated';
import { dayOf, formatDayWithWeekday, formatTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { usePreferences } from '@/session/preferences';
import { lunarText } from '@/ui/lunar-text';
import { Cell, RowList, rowClass } from '@/ui/row-list';
import classes from './meeting-list-page.module.css';
import { isOff, meetingTitle } from './meeting-words';
import { StateBadge } from './state-badge';

interface Props {
  title: string;
  meetings: readonly MeetingSummary[];
  /** Whoever follows several cells must see whose meeting it is. */
  showCell: boolean;
  isStale: boolean;
  /** On the schedule both calendars stand side by side. */
  showLunar?: boolean;
}

function Row({ meeting, showCell, showLunar }: { meeting: MeetingSummary; showCell: boolean; showLunar: boolean }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { id, plannedStart, place, state, organizationName } = meeting;
  const day = dayOf(plannedStart);
  return (
    <li data-day={day} data-off={isOff(state)} className={classes.meeting}>
      <Link to={paths.meeting} params={{ meetingId: id }} className={rowClass}>
        <Cell kind="main">
          <span className={classes.when}>
            {formatDayWithWeekday(day, language)} · {formatTime(plannedStart)}
          </span>
          {showLunar && <span className={classes.lunar}>{lunarText(i18n, day)}</span>}
        </Cell>
        <Cell kind="detail">{meetingTitle(i18n, meeting)}</Cell>
        <Cell kind={showCell ? 'detail' : 'wide'}>{showCell ? organizationName : place}</Cell>
        <Cell kind="side">
          <StateBadge state={state} />
        </Cell>
      </Link>
    </li>
  );
}

export function MeetingRows({ title, meetings, showCell, isStale, showLunar = false }: Props) {
  const { i18n } = useLingui();
  const heads = [
    { label: i18n._('meetings.column.when'), width: '17rem' },
    { label: i18n._('meetings.column.what'), width: 'minmax(0, 3fr)' },
    { label: showCell ? i18n._('meetings.column.cell') : i18n._('meetings.column.place'), width: 'minmax(0, 2fr)' },
    { label: i18n._('meetings.column.state'), width: '9rem' },
  ];
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{title}</h2>
      <RowList heads={heads} isStale={isStale}>
        {meetings.map((meeting) => (
          <Row key={meeting.id} meeting={meeting} showCell={showCell} showLunar={showLunar} />
        ))}
      </RowList>
    </section>
  );
}
