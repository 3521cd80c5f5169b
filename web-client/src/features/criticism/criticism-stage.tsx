import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconCircleCheck, IconCircleDashed, IconLock } from '@tabler/icons-react';
import type { CriticismRecordSummary } from '@/api/generated';
import { meetingQuery } from '@/api/meetings';
import { formatDateTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { ActionBar } from '@/ui/action-bar';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton, PrimaryLink } from '@/ui/link-button';
import { LoadMore } from '@/ui/load-more';
import { Cell, RowList, rowClass } from '@/ui/row-list';
import { recordsOfMeetingQuery } from './criticism-queries';
import { kindWord, stateWord } from './criticism-words';
import classes from './criticism.module.css';

function Row({ record, meetingId }: { record: CriticismRecordSummary; meetingId: string }) {
  const { i18n } = useLingui();
  const { id, kind, subject, author, state, recordedAt } = record;
  const StateIcon = state === 'ANSWERED' ? IconCircleCheck : IconCircleDashed;
  return (
    <li>
      <Link
        to={paths.criticismRecord}
        params={{ meetingId, recordId: id }}
        // Reading ahead would count as reading.
        preload={false}
        className={rowClass}
      >
        <Cell kind="main">{subject.fullName}</Cell>
        <Cell kind="detail">
          {kind === 'SELF_CRITICISM'
            ? i18n._(kindWord(kind))
            : i18n._('criticism.by', { kind: i18n._(kindWord(kind)), author: author.fullName })}
        </Cell>
        <Cell kind="wide">{formatDateTime(recordedAt)}</Cell>
        <Cell kind="side">
          <span className={classes.state}>
            <StateIcon aria-hidden size="1.125em" />
            {i18n._(stateWord(state))}
          </span>
        </Cell>
      </Link>
    </li>
  );
}

/** Who will read it, said before anything is written. */
export function WhoReads() {
  const { i18n } = useLingui();
  return (
    <p className={classes.seal}>
      <IconLock aria-hidden />
      <span>{i18n._('criticism.who-reads')}</span>
    </p>
  );
}

function Records({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const records = useInfiniteQuery(recordsOfMeetingQuery(meetingId));
  const rows = records.data?.pages.flatMap(({ items }) => items);
  if (rows === undefined) return null;
  if (rows.length === 0) return <EmptyState>{i18n._('criticism.empty')}</EmptyState>;
  const heads = [
    { label: i18n._('criticism.subject'), width: 'minmax(0, 2fr)' },
    { label: i18n._('criticism.kind'), width: 'minmax(0, 3fr)' },
    { label: i18n._('criticism.recorded-at'), width: '10rem' },
    { label: i18n._('criticism.answer'), width: '10rem' },
  ];
  return (
    <>
      <RowList heads={heads}>
        {rows.map((record) => (
          <Row key={record.id} record={record} meetingId={meetingId} />
        ))}
      </RowList>
      <LoadMore {...records} />
    </>
  );
}

/** What was said of whom in this meeting, as far as this person may know. */
export function CriticismStage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  if (meeting.state === 'DRAFT' || meeting.state === 'ANNOUNCED') {
    return <EmptyState>{i18n._('criticism.not-yet')}</EmptyState>;
  }
  return (
    <>
      <WhoReads />
      <Records meetingId={meetingId} />
      <ActionBar>
        {meeting.allowedActions.includes('createCriticismRecord') && (
          <LinkButton to={paths.newCriticismRecord} params={{ meetingId }}>
            {i18n._('criticism.record')}
          </LinkButton>
        )}
        <PrimaryLink to={paths.meetingConclusion} params={{ meetingId }}>
          {i18n._('criticism.to-conclusion')}
        </PrimaryLink>
      </ActionBar>
    </>
  );
}
