import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { OutgoingMail } from '@/api/generated';
import { dayOf, formatDateTime, formatDay } from '@/lib/dates';
import { EmptyState } from '@/ui/empty-state';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { mailState, noticeKind } from './notice-words';
import { mailsQuery } from './notice-queries';
import classes from './notices.module.css';

function Row({ mail }: { mail: OutgoingMail }) {
  const { i18n } = useLingui();
  const { state, kind, member, organizationName, plannedStart, attempts, nextAttemptAt, failure, madeAt } = mail;
  return (
    <li className={classes.row}>
      <span className={classes.kind} data-state={state}>
        {i18n._(mailState(state))}
      </span>
      <span>
        {member.fullName} · {organizationName}
      </span>
      <span>
        {i18n._(noticeKind(kind))}, {formatDay(dayOf(plannedStart))}
      </span>
      {failure !== undefined && (
        <span className={classes.failure}>{i18n._('mails.failure', { count: attempts, answer: failure })}</span>
      )}
      {nextAttemptAt !== undefined && attempts > 0 && (
        <span>{i18n._('mails.next', { when: formatDateTime(nextAttemptAt) })}</span>
      )}
      <span className={classes.soft}>{i18n._('notices.made', { when: formatDateTime(madeAt) })}</span>
    </li>
  );
}

/** What went out by mail, and what did not: for the administrator. */
export function MailsPage() {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(mailsQuery);
  const mails = list.data?.pages.flatMap(({ items }) => items);
  return (
    <PageFrame title={i18n._('mails.title')} lead={i18n._('mails.lead')} width="reading">
      {mails === undefined && <PageSkeleton />}
      {mails?.length === 0 && <EmptyState>{i18n._('mails.none')}</EmptyState>}
      {mails !== undefined && mails.length > 0 && (
        <ul className={classes.list}>
          {mails.map((mail) => (
            <Row key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
      <LoadMore {...list} />
    </PageFrame>
  );
}
