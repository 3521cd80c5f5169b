import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { AuditEntry } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import classes from './audit-page.module.css';
import { auditQuery } from './queries';
import { ACTION_WORDS, OBJECT_WORDS, shortId } from './words';

const isId = (text: string | undefined) => text !== undefined && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

function Entry({ entry, isFiltered }: { entry: AuditEntry; isFiltered: boolean }) {
  const { i18n } = useLingui();
  const { occurredAt, actorName, action, objectType, objectId } = entry;
  const actionWord = ACTION_WORDS[action];
  const objectWord = OBJECT_WORDS[objectType];
  const object = i18n._('audit.object', {
    kind: objectWord === undefined ? objectType : i18n._(objectWord),
    id: shortId(objectId),
  });
  return (
    <li className={rowClass}>
      <Cell kind="main">{actionWord === undefined ? action : i18n._(actionWord)}</Cell>
      <Cell kind="detail">{actorName}</Cell>
      <Cell kind="detail">{formatDateTime(occurredAt)}</Cell>
      <Cell kind="detail" ownLine>
        {isFiltered ? (
          object
        ) : (
          <Link to={paths.audit} search={{ 'doi-tuong': objectId }} className={classes.object}>
            {object}
          </Link>
        )}
      </Cell>
    </li>
  );
}

function Entries({ objectId }: { objectId: string | undefined }) {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(auditQuery(objectId));
  if (list.data === undefined) return <PageSkeleton />;
  const entries = list.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <EmptyState>{i18n._('audit.empty')}</EmptyState>;
  return (
    <>
      <RowList
        isStale={list.isPlaceholderData}
        heads={[
          { label: i18n._('audit.column.action'), width: 'minmax(0, 1.5fr)' },
          { label: i18n._('audit.column.actor'), width: 'minmax(0, 1fr)' },
          { label: i18n._('audit.column.time'), width: '10rem' },
          { label: i18n._('audit.column.object'), width: '15rem' },
        ]}
      >
        {entries.map((entry) => (
          <Entry key={entry.sequence} entry={entry} isFiltered={objectId !== undefined} />
        ))}
      </RowList>
      <LoadMore {...list} />
    </>
  );
}

export function AuditPage() {
  const { i18n } = useLingui();
  const asked = useSearch({ from: '/signed-in/nhat-ky' })['doi-tuong'];
  const objectId = isId(asked) ? asked : undefined;
  return (
    <PageFrame
      title={i18n._('audit.title')}
      lead={
        objectId === undefined ? (
          i18n._('audit.lead')
        ) : (
          <>
            {i18n._('audit.filtered', { id: shortId(objectId) })} <Link to={paths.audit}>{i18n._('audit.all')}</Link>
          </>
        )
      }
    >
      <Entries objectId={objectId} />
    </PageFrame>
  );
}
