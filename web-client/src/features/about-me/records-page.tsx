import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CriticismRecordSummary } from '@/api/generated';
import { dayOf, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { recordsAboutMeQuery } from './queries';
import { KIND_WORDS, STATE_WORDS } from './words';

function RecordRow({ record }: { record: CriticismRecordSummary }) {
  const { i18n } = useLingui();
  const { id, kind, author, recordedAt, state } = record;
  return (
    <li>
      <Link to={paths.recordAboutMe} params={{ recordId: id }} className={rowClass}>
        <Cell kind="main">{i18n._(KIND_WORDS[kind])}</Cell>
        <Cell kind="detail">
          {kind === 'CRITICISM' ? i18n._('about.row.by', { name: author.fullName }) : i18n._('about.row.by-me')}
        </Cell>
        <Cell kind="detail">{formatDay(dayOf(recordedAt))}</Cell>
        <Cell kind="side">{i18n._(STATE_WORDS[state])}</Cell>
      </Link>
    </li>
  );
}

function Records() {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(recordsAboutMeQuery);
  if (list.data === undefined) return <PageSkeleton />;
  const records = list.data.pages.flatMap(({ items }) => items);
  if (records.length === 0) return <EmptyState>{i18n._('about.empty')}</EmptyState>;
  return (
    <>
      <RowList
        heads={[
          { label: i18n._('about.column.kind'), width: 'minmax(0, 1fr)' },
          { label: i18n._('about.column.author'), width: 'minmax(0, 1.5fr)' },
          { label: i18n._('about.column.recorded'), width: '9rem' },
          { label: i18n._('about.column.answer'), width: '9rem' },
        ]}
      >
        {records.map((record) => (
          <RecordRow key={record.id} record={record} />
        ))}
      </RowList>
      <LoadMore {...list} />
    </>
  );
}

/** Which records there are about oneself; their words stand on a page of their own, because reading leaves a trace. */
export function RecordsPage() {
  const { i18n } = useLingui();
  return (
    <PageFrame title={i18n._('about.title')} lead={i18n._('about.lead')}>
      <Records />
    </PageFrame>
  );
}
