import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { markNoticesRead, type Notice } from '@/api/generated';
import { unreadNoticesQuery } from '@/api/notices';
import { formatDateTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { usePreferences } from '@/session/preferences';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { noticeKind, noticeTime } from './notice-words';
import { noticesQuery } from './notice-queries';
import classes from './notices.module.css';

function Row({ notice }: { notice: Notice }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { meetingId, kind, organizationName, place, madeAt, readAt } = notice;
  return (
    <li>
      <Link to={paths.meeting} params={{ meetingId }} className={classes.row} data-unread={readAt === undefined}>
        <span className={classes.kind}>
          {i18n._(noticeKind(kind))}
          {readAt === undefined && <span className={classes.new}>{i18n._('notices.new')}</span>}
        </span>
        <span>{noticeTime(i18n, notice, language)}</span>
        <span>
          {organizationName}
          {kind !== 'CANCELLED' && ` · ${place}`}
        </span>
        <span className={classes.soft}>{i18n._('notices.made', { when: formatDateTime(madeAt) })}</span>
      </Link>
    </li>
  );
}

/** What is shown here was seen: the count goes, and what was new stays marked while one looks. */
function useMarkRead(latest: Notice | undefined) {
  const client = useQueryClient();
  const marked = useRef<string>(undefined);
  const { mutate } = useMutation({
    mutationFn: async (upTo: string) => (await markNoticesRead({ body: { upTo } })).data,
    // Not worth a word: the next visit tries again.
    meta: { lane: 'form' },
    onSuccess: ({ unread }) => client.setQueryData(unreadNoticesQuery.queryKey, unread),
  });
  useEffect(() => {
    if (latest === undefined || latest.readAt !== undefined || marked.current === latest.id) return;
    marked.current = latest.id;
    mutate(latest.id);
  }, [latest, mutate]);
}

export function NoticesPage() {
  const { i18n } = useLingui();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const list = useInfiniteQuery(noticesQuery);
  const notices = list.data?.pages.flatMap(({ items }) => items);
  useMarkRead(notices?.[0]);
  return (
    <PageFrame title={i18n._('notices.title')} lead={i18n._('notices.lead')} width="reading">
      {notices === undefined && <PageSkeleton />}
      {notices?.length === 0 && <EmptyState>{i18n._('notices.none')}</EmptyState>}
      {notices !== undefined && notices.length > 0 && (
        <ul className={classes.list}>
          {notices.map((notice) => (
            <Row key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      <LoadMore {...list} />
      {user?.allowedActions.includes('listOutgoingMails') && (
        <p>
          <LinkButton to={paths.outgoingMails}>{i18n._('mails.title')}</LinkButton>
        </p>
      )}
    </PageFrame>
  );
}
