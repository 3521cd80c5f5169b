import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconChevronRight } from '@tabler/icons-react';
import type { Meeting, MeetingSummary } from '@/api/generated';
import { meetingQuery } from '@/api/meetings';
import { dayOf, formatDayWithWeekday, formatTime } from '@/lib/dates';
import { msg } from '@/lib/message';
import { paths } from '@/lib/paths';
import { usePreferences } from '@/session/preferences';
import { missingWords } from './missing';
import { meetingTitle } from './meeting-words';
import classes from './next-meeting-card.module.css';
import { StateBadge } from './state-badge';

/** The one that is on now, else the first that is still to come. */
export function nextOf(ahead: readonly MeetingSummary[]): MeetingSummary | undefined {
  return (
    ahead.find(({ state }) => state === 'OPEN') ?? ahead.find(({ state }) => state === 'DRAFT' || state === 'ANNOUNCED')
  );
}

/** What this person does with it next, in the words of the button behind the link. */
function nextStep({ allowedActions, agenda }: Meeting): string {
  if (allowedActions.includes('announceMeeting')) {
    return agenda.length === 0 ? msg('meetings.next.complete') : msg('meetings.next.announce');
  }
  if (allowedActions.includes('openMeeting')) return msg('meetings.next.open');
  if (allowedActions.includes('recordAttendance')) return msg('meetings.next.attendance');
  return msg('meetings.next.look');
}

interface Props {
  meeting: MeetingSummary;
  showCell: boolean;
}

/** The nearest meeting: when, where, what is still missing and the next step; the whole card leads there. */
export function NextMeetingCard({ meeting, showCell }: Props) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { data } = useQuery({ ...meetingQuery(meeting.id), throwOnError: false });
  const missing = data?.value.allowedActions.includes('updateMeeting') ? missingWords(data.value) : [];
  const { plannedStart, plannedEnd, place } = meeting;
  return (
    <Link to={paths.meeting} params={{ meetingId: meeting.id }} className={classes.card}>
      <span className={classes.top}>
        <span className={classes.when}>
          {formatDayWithWeekday(dayOf(plannedStart), language)},{' '}
          <span className={classes.hours}>
            {formatTime(plannedStart)}–{formatTime(plannedEnd)}
          </span>
        </span>
        <StateBadge state={meeting.state} />
      </span>
      <span className={classes.title}>{meetingTitle(i18n, meeting)}</span>
      <span className={classes.place}>{showCell ? `${meeting.organizationName} · ${place}` : place}</span>
      {missing.length > 0 && (
        <span className={classes.missing}>
          {i18n._('meetings.missing', { what: missing.map((word) => i18n._(word)).join(', ') })}
        </span>
      )}
      <span className={classes.step}>
        {data ? i18n._(nextStep(data.value)) : i18n._('meetings.next.look')}
        <IconChevronRight aria-hidden size="1.25em" />
      </span>
    </Link>
  );
}
