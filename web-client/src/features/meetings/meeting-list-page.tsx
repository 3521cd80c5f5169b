import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeetingState, MeetingSummary } from '@/api/generated';
import { dayOf } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { ActionBar } from '@/ui/action-bar';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton, PrimaryLink } from '@/ui/link-button';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { followsSeveralCells } from './followed-cells';
import classes from './meeting-list-page.module.css';
import { meetingsAheadQuery, meetingsBehindQuery } from './meeting-queries';
import { MeetingRows } from './meeting-rows';
import { MEETING_STATES, stateSlug, stateWord } from './meeting-words';
import { NextMeetingCard, nextOf } from './next-meeting-card';

function StateFilter() {
  const { i18n } = useLingui();
  return (
    <nav className={classes.filter} aria-label={i18n._('meetings.filter')}>
      {[undefined, ...MEETING_STATES].map((choice) => (
        <Link
          key={choice ?? ''}
          to={paths.meetings}
          search={{ 'trang-thai': choice && stateSlug(choice) }}
          replace
          className={classes.choice}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {choice === undefined ? i18n._('meetings.filter.all') : i18n._(stateWord(choice))}
        </Link>
      ))}
    </nav>
  );
}

function NothingHere({ state, canCreate }: { state: MeetingState | undefined; canCreate: boolean }) {
  const { i18n } = useLingui();
  if (state === undefined) {
    return <EmptyState>{canCreate ? i18n._('meetings.empty.plan') : i18n._('meetings.empty')}</EmptyState>;
  }
  const all = (
    <LinkButton to={paths.meetings} search={{}}>
      {i18n._('meetings.filter.clear')}
    </LinkButton>
  );
  return <EmptyState action={all}>{i18n._('meetings.empty.filtered')}</EmptyState>;
}

function latestFirst(meetings: MeetingSummary[]): MeetingSummary[] {
  return meetings.sort((one, other) => Date.parse(other.plannedStart) - Date.parse(one.plannedStart));
}

/** What is ahead is read whole, what lies behind page by page; a meeting held today has already moved behind. */
function useMeetings(state: MeetingState | undefined) {
  const [today] = useState(() => dayOf(new Date()));
  const near = useQuery(meetingsAheadQuery(today, state));
  const older = useInfiniteQuery(meetingsBehindQuery(today, state));
  const isHeld = (meeting: MeetingSummary) => meeting.state === 'CLOSED' || meeting.state === 'CANCELLED';
  const around = near.data ?? [];
  return {
    ahead: around.filter((meeting) => !isHeld(meeting)),
    behind: [...latestFirst(around.filter(isHeld)), ...(older.data?.pages ?? []).flatMap(({ items }) => items)],
    isStale: near.isPlaceholderData || older.isPlaceholderData,
    isThere: near.data !== undefined && older.data !== undefined,
    older,
  };
}

export function MeetingListPage({ state }: { state: MeetingState | undefined }) {
  const { i18n } = useLingui();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const { ahead, behind, isStale, isThere, older } = useMeetings(state);
  const canCreate = user?.allowedActions.includes('createMeeting') ?? false;
  const next = state === undefined ? nextOf(ahead) : undefined;
  const upcoming = ahead.filter((meeting) => meeting !== next);
  const rows = { showCell: followsSeveralCells(user), isStale };
  // Red belongs to the one next step: that of the nearest meeting, else planning one.
  const PlanLink = next ? LinkButton : PrimaryLink;
  return (
    <PageFrame title={i18n._('nav.meetings')}>
      {next && <NextMeetingCard meeting={next} showCell={rows.showCell} />}
      <StateFilter />
      {upcoming.length > 0 && <MeetingRows {...rows} title={i18n._('meetings.upcoming')} meetings={upcoming} />}
      {behind.length > 0 && <MeetingRows {...rows} title={i18n._('meetings.past')} meetings={behind} />}
      <LoadMore {...older} />
      {isThere && ahead.length + behind.length === 0 && <NothingHere state={state} canCreate={canCreate} />}
      {canCreate && (
        <ActionBar>
          <PlanLink to={paths.newMeeting}>{i18n._('meetings.plan')}</PlanLink>
        </ActionBar>
      )}
    </PageFrame>
  );
}
