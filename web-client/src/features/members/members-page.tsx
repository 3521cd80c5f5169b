import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Member } from '@/api/generated';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { MemberFilters } from './member-filters';
import { cellsQuery, type MemberFilter, membersQuery } from './queries';
import { CATEGORY_WORDS, POSITION_WORDS, standingWord } from './words';

function MemberRow({ member, cellName }: { member: Member; cellName: string | undefined }) {
  const { i18n } = useLingui();
  return (
    <li>
      <Link to={paths.member} params={{ memberId: member.id }} className={rowClass}>
        <Cell kind="main">{member.fullName}</Cell>
        <Cell kind="detail">{i18n._(CATEGORY_WORDS[member.category])}</Cell>
        <Cell kind="detail">{member.position !== 'NONE' && i18n._(POSITION_WORDS[member.position])}</Cell>
        <Cell kind="detail">{i18n._(standingWord(member))}</Cell>
        {cellName !== undefined && (
          <Cell kind="detail" ownLine>
            {cellName}
          </Cell>
        )}
      </Link>
    </li>
  );
}

function MemberList({ filter, cellNames }: { filter: MemberFilter; cellNames: ReadonlyMap<string, string> }) {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(membersQuery(filter));
  if (list.data === undefined) return <PageSkeleton />;
  const members = list.data.pages.flatMap(({ items }) => items);
  if (members.length === 0) {
    const isFiltered = filter.q !== '' || filter.cellId !== undefined;
    return <EmptyState>{isFiltered ? i18n._('members.empty-filter') : i18n._('members.empty')}</EmptyState>;
  }
  // A person of one cell knows which it is.
  const showsCells = cellNames.size > 1 && filter.cellId === undefined;
  return (
    <>
      <RowList
        isStale={list.isPlaceholderData}
        heads={[
          { label: i18n._('members.column.name'), width: 'minmax(0, 1fr)' },
          { label: i18n._('members.column.category'), width: '7rem' },
          { label: i18n._('members.column.position'), width: '9rem' },
          { label: i18n._('members.column.standing'), width: '14rem' },
          ...(showsCells ? [{ label: i18n._('members.column.cell'), width: 'minmax(0, 1fr)' }] : []),
        ]}
      >
        {members.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            cellName={showsCells ? (cellNames.get(member.cellId) ?? '') : undefined}
          />
        ))}
      </RowList>
      <LoadMore {...list} />
    </>
  );
}

export function MembersPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/signed-in/dang-vien' });
  const { data: cells = [] } = useQuery({ ...cellsQuery, throwOnError: false });
  const filter = { q: search.ten ?? '', cellId: search['chi-bo'] };
  return (
    <PageFrame title={i18n._('members.title')}>
      <MemberFilters {...filter} cells={cells} />
      <MemberList filter={filter} cellNames={new Map(cells.map(({ id, name }) => [id, name]))} />
    </PageFrame>
  );
}
