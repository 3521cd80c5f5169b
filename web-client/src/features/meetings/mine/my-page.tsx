import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { LeaveRequest, MeetingSummary, MemberAttendance } from '@/api/generated';
import { dayOf, formatDay, formatDayWithWeekday, formatTime } from '@/lib/dates';
import { msg } from '@/lib/message';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { usePreferences } from '@/session/preferences';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton, PrimaryLink } from '@/ui/link-button';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { saidWords } from '../attendance/mark-words';
import { myLeaveQuery } from '../leave-queries';
import { meetingsAheadQuery } from '../meeting-queries';
import { meetingTitle } from '../meeting-words';
import { CalendarSubscription } from './calendar-subscription';
import classes from './mine.module.css';
import { memberAttendanceQuery } from './my-queries';

const LEAVE_WORDS: Record<LeaveRequest['state'], string> = {
  PENDING: msg('mine.leave.pending'),
  ACCEPTED: msg('mine.leave.accepted'),
  REFUSED: msg('mine.leave.refused'),
};

function LeaveAnswer({ leave }: { leave: LeaveRequest }) {
  const { i18n } = useLingui();
  return (
    <span className={classes.soft}>
      {i18n._(LEAVE_WORDS[leave.state], { name: leave.decidedByName ?? '' })}
      {leave.note !== undefined && ` “${leave.note}”`}
    </span>
  );
}

interface AheadProps {
  meeting: MeetingSummary;
  leave: LeaveRequest | undefined;
  /** One's own row on the roll, once the meeting is open. */
  row: MemberAttendance | undefined;
}

function Step({ meeting: { id: meetingId, state }, leave, row }: AheadProps) {
  const { i18n } = useLingui();
  if (row?.mark === 'PRESENT' || row?.mark === 'LATE') return <span>{saidWords(i18n, row)}</span>;
  if (state === 'OPEN') {
    return (
      <PrimaryLink to={paths.checkIn} params={{ meetingId }}>
        {i18n._('check-in')}
      </PrimaryLink>
    );
  }
  if (leave) return null;
  return (
    <LinkButton to={paths.askLeave} params={{ meetingId }}>
      {i18n._('leave.ask')}
    </LinkButton>
  );
}

function Ahead(props: AheadProps) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { meeting, leave } = props;
  const { id: meetingId, plannedStart, place } = meeting;
  return (
    <li className={classes.meeting}>
      <span className={classes.what}>
        <Link to={paths.meeting} params={{ meetingId }} className={classes.title}>
          {meetingTitle(i18n, meeting)}
        </Link>
        <span>
          {formatTime(plannedStart)} {formatDayWithWeekday(dayOf(plannedStart), language)} · {place}
        </span>
        {leave && <LeaveAnswer leave={leave} />}
      </span>
      <Step {...props} />
    </li>
  );
}

function MyMeetings({ memberId }: { memberId: string }) {
  const { i18n } = useLingui();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const { data: attended } = useInfiniteQuery({ ...memberAttendanceQuery(memberId), throwOnError: false });
  const rows = attended?.pages[0]?.items ?? [];
  const [today] = useState(() => dayOf(new Date()));
  const { data: all } = useQuery(meetingsAheadQuery(today, undefined));
  const { data: leaves = [] } = useQuery({ ...myLeaveQuery, throwOnError: false });
  if (!all) return <PageSkeleton />;
  const cells = new Set(
    user?.roles.filter(({ role }) => role === 'MEMBER').map(({ organizationId }) => organizationId),
  );
  const ahead = all.filter(
    ({ organizationId, state }) =>
      cells.has(organizationId) && (state === 'ANNOUNCED' || state === 'OPEN' || state === 'POSTPONED'),
  );
  if (ahead.length === 0) return <EmptyState>{i18n._('mine.meetings.none')}</EmptyState>;
  return (
    <ul className={classes.list}>
      {ahead.map((meeting) => (
        <Ahead
          key={meeting.id}
          meeting={meeting}
          leave={leaves.find(({ meetingId }) => meetingId === meeting.id)}
          row={rows.find(({ meetingId }) => meetingId === meeting.id)}
        />
      ))}
    </ul>
  );
}

function AttendedRow({ row }: { row: MemberAttendance }) {
  const { i18n } = useLingui();
  const { meetingId, plannedStart, reason, mark } = row;
  return (
    <li>
      <Link to={paths.meetingAttendance} params={{ meetingId }} className={rowClass}>
        <Cell kind="main">{formatDay(dayOf(plannedStart))}</Cell>
        <Cell kind="detail">{meetingTitle(i18n, row)}</Cell>
        <Cell kind="side">{mark === undefined ? i18n._('mine.not-expected') : saidWords(i18n, row)}</Cell>
        <Cell kind="detail" ownLine>
          {reason}
        </Cell>
      </Link>
    </li>
  );
}

function MyAttendance({ memberId }: { memberId: string }) {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(memberAttendanceQuery(memberId));
  if (list.data === undefined) return <PageSkeleton />;
  const rows = list.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <EmptyState>{i18n._('mine.attendance.none')}</EmptyState>;
  return (
    <>
      <RowList
        heads={[
          { label: i18n._('mine.column.day'), width: '9rem' },
          { label: i18n._('mine.column.meeting'), width: 'minmax(0, 2fr)' },
          { label: i18n._('mine.column.mark'), width: 'minmax(0, 1.5fr)' },
          { label: i18n._('mine.column.reason'), width: 'minmax(0, 1.5fr)' },
        ]}
      >
        {rows.map((row) => (
          <AttendedRow key={row.meetingId} row={row} />
        ))}
      </RowList>
      <LoadMore {...list} />
    </>
  );
}

/** What concerns oneself: the meetings to come, leave, and where one was. */
export function MyPage() {
  const { i18n } = useLingui();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const memberId = user?.memberId;
  return (
    <PageFrame title={i18n._('mine.title')} lead={i18n._('mine.lead')}>
      {memberId === undefined ? (
        <EmptyState>{i18n._('mine.no-member')}</EmptyState>
      ) : (
        <>
          <section className={classes.section}>
            <h2 className={classes.heading}>{i18n._('mine.meetings')}</h2>
            <MyMeetings memberId={memberId} />
          </section>
          <CalendarSubscription />
          <section className={classes.section}>
            <h2 className={classes.heading}>{i18n._('mine.attendance')}</h2>
            <MyAttendance memberId={memberId} />
          </section>
        </>
      )}
      {user?.allowedActions.includes('listAttendanceAlerts') && (
        <div>
          <LinkButton to={paths.absences}>{i18n._('absences.title')}</LinkButton>
        </div>
      )}
    </PageFrame>
  );
}
