import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AuditEntry } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { AuditFilters } from './audit-filters';
import classes from './audit-page.module.css';
import { type AuditFilter, filterOf, queryOf } from './filter';
import { auditQuery } from './queries';
import { ACTION_WORDS, OBJECT_WORDS, READ, REFUSAL, shortId } from './words';

/** A refusal says what was asked for in vain; most often it was to be read. */
function useActionText(action: string, objectType: string): string {
  const { i18n } = useLingui();
  const word = ACTION_WORDS[action] ?? (/^(get|list|preview)/.test(action) ? READ : undefined);
  const text = word === undefined ? action : i18n._(word);
  return objectType === REFUSAL ? i18n._('audit.refused', { action: text }) : text;
}

function Entry({ entry, filter }: { entry: AuditEntry; filter: AuditFilter }) {
  const { i18n } = useLingui();
  const { occurredAt, accountId, actorName, action, objectType, objectId, organizationName } = entry;
  const text = useActionText(action, objectType);
  const objectWord = OBJECT_WORDS[objectType];
  const object = i18n._('audit.object', {
    kind: objectWord === undefined ? objectType : i18n._(objectWord),
    id: shortId(objectId),
  });
  return (
    <li className={rowClass}>
      <Cell kind="main">{text}</Cell>
      <Cell kind="detail">
        {filter.accountId === undefined ? (
          <Link to={paths.audit} search={{ 'tai-khoan': accountId }} className={classes.link}>
            {actorName}
          </Link>
        ) : (
          actorName
        )}
      </Cell>
      <Cell kind="detail">{formatDateTime(occurredAt)}</Cell>
      <Cell kind="detail" ownLine>
        {organizationName}
      </Cell>
      <Cell kind="detail" ownLine>
        {filter.objectId === undefined ? (
          <Link to={paths.audit} search={{ 'doi-tuong': objectId }} className={classes.link}>
            {object}
          </Link>
        ) : (
          object
        )}
      </Cell>
    </li>
  );
}

function Lead({ filter }: { filter: AuditFilter }): ReactNode {
  const { i18n } = useLingui();
  const { data } = useInfiniteQuery(auditQuery(filter));
  const actorName = data?.pages[0]?.items[0]?.actorName;
  const { objectId, accountId } = filter;
  if (objectId === undefined && (accountId === undefined || actorName === undefined)) return i18n._('audit.lead');
  return (
    <>
      {objectId === undefined
        ? i18n._('audit.filtered-by-person', { name: actorName })
        : i18n._('audit.filtered', { id: shortId(objectId) })}{' '}
      <Link to={paths.audit}>{i18n._('audit.all')}</Link>
    </>
  );
}

function Entries({ filter }: { filter: AuditFilter }) {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(auditQuery(filter));
  if (list.data === undefined) return <PageSkeleton />;
  const entries = list.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) {
    const isFiltered = Object.keys(queryOf(filter)).length > 0;
    return <EmptyState>{isFiltered ? i18n._('audit.empty-filter') : i18n._('audit.empty')}</EmptyState>;
  }
  return (
    <>
      <RowList
        isStale={list.isPlaceholderData}
        heads={[
          { label: i18n._('audit.column.action'), width: 'minmax(0, 1.2fr)' },
          { label: i18n._('audit.column.actor'), width: 'minmax(0, 0.8fr)' },
          { label: i18n._('audit.column.time'), width: '9.5rem' },
          { label: i18n._('audit.column.organization'), width: 'minmax(0, 1.2fr)' },
          { label: i18n._('audit.column.object'), width: 'minmax(0, 1fr)' },
        ]}
      >
        {entries.map((entry) => (
          <Entry key={entry.sequence} entry={entry} filter={filter} />
        ))}
      </RowList>
      <LoadMore {...list} />
    </>
  );
}

/** What happened, by whom and where; one thing or one person at a time, or searched. */
export function AuditPage() {
  const { i18n } = useLingui();
  const filter = filterOf(useSearch({ from: '/signed-in/nhat-ky' }));
  const isAboutOne = filter.objectId !== undefined || filter.accountId !== undefined;
  return (
    <PageFrame title={i18n._('audit.title')} lead={<Lead filter={filter} />}>
      {!isAboutOne && <AuditFilters {...filter} />}
      <Entries filter={filter} />
      <p className={classes.foot}>
        {i18n._('audit.head.about')} <LinkButton to={paths.auditHead}>{i18n._('audit.head.open')}</LinkButton>
      </p>
    </PageFrame>
  );
}
