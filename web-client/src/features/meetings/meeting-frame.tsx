import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconFileText } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Meeting } from '@/api/generated';
import { attendanceQuery, meetingQuery } from '@/api/meetings';
import { dayOf, formatDayWithWeekday, formatTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { accessQuery } from '@/session/access';
import { currentUserQuery } from '@/session/current-user';
import { usePreferences } from '@/session/preferences';
import { PageFrame } from '@/ui/page-frame';
import { WhyAllowed } from '@/ui/why-allowed';
import { CloseMeeting } from './close-meeting';
import { followsSeveralCells } from './followed-cells';
import classes from './meeting-frame.module.css';
import { isOff, isScored, meetingTitle } from './meeting-words';
import { StageBar } from './stage-bar';
import { StateBadge } from './state-badge';

function Lead({ meeting }: { meeting: Meeting }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const { plannedStart, plannedEnd, place, state, actualStart, actualEnd, organizationName } = meeting;
  const start = actualStart ?? plannedStart;
  const end = actualEnd ?? plannedEnd;
  return (
    <span className={classes.lead}>
      <span className={classes.state}>
        <StateBadge state={state} />
        {meeting.allowedActions.includes('closeMeeting') && <CloseMeeting meetingId={meeting.id} />}
      </span>
      <span className={isOff(state) ? classes.off : undefined}>
        {formatDayWithWeekday(dayOf(start), language)}, {formatTime(start)}–{formatTime(end)}
      </span>
      <span>{place}</span>
      {followsSeveralCells(user) && <span>{organizationName}</span>}
      <Link to={paths.meetingDocuments} params={{ meetingId: meeting.id }} className={classes.documents}>
        <IconFileText aria-hidden size="1.25em" />
        {i18n._('documents.title')}
      </Link>
    </span>
  );
}

/** What stands over every stage of a meeting: what, when, where, in which state, and the way from stage to stage. */
export function MeetingFrame({ meetingId, children }: { meetingId: string; children: ReactNode }) {
  const { i18n } = useLingui();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const hasRoster = meeting.state === 'OPEN' || meeting.state === 'CLOSED';
  const { data: attendance } = useQuery({ ...attendanceQuery(meetingId), enabled: hasRoster, throwOnError: false });
  return (
    <PageFrame title={meetingTitle(i18n, meeting)} lead={<Lead meeting={meeting} />}>
      <StageBar
        meetingId={meetingId}
        isScored={isScored(meeting.kind)}
        done={{ prepare: hasRoster, attendance: hasRoster && attendance?.summary.unmarked === 0 }}
      />
      {children}
      <WhyAllowed question={i18n._('access.why.meeting')} ask={accessQuery('getMeeting', meeting.organizationId)} />
    </PageFrame>
  );
}
