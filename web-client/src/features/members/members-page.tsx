import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Member, MemberCategory, Standing } from '@/api/generated';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { EmptyState } from '@/ui/empty-state';
import { PrimaryLink } from '@/ui/link-button';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import classes from './member-filters.module.css';
import { MemberFilters } from './member-filters';
import { cellsQuery, type MemberFilter, membersQuery } from './queries';
import { CATEGORY_WORDS, POSITION_WORDS, STANDING_WORDS, standingWord } from './words';

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
    const isFiltered =
      filter.q !== '' || filter.cellId !== undefined || filter.category !== undefined || filter.standing !== undefined;
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
          <MemberRow key={member.id} member={member} cellName={showsCells ? member.cellName : undefined} />
        ))}
      </RowList>
      <LoadMore {...list} />
    </>
  );
}

/** What the address says, when it is one of these. */
function oneOf<Value extends string>(text: string | undefined, words: Record<Value, string>): Value | undefined {
  return text !== undefined && Object.hasOwn(words, text) ? (text as Value) : undefined;
}

export function MembersPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/signed-in/dang-vien' });
  const { data: user } = useQuery(currentUserQuery);
  const { data: cells = [] } = useQuery({ ...cellsQuery, throwOnError: false });
  const filter = {
    q: search.ten ?? '',
    cellId: search['chi-bo'],
    category: oneOf<MemberCategory>(search.dien, CATEGORY_WORDS),
    standing: oneOf<Standing>(search['tinh-trang'], STANDING_WORDS),
  };
  return (
    <PageFrame
      title={i18n._('members.title')}
      lead={
        user?.allowedActions.includes('createRosterImport') ? (
          <Link to={paths.rosterImports}>{i18n._('roster.link')}</Link>
        ) : undefined
      }
    >
      <MemberFilters {...filter} cells={cells} />
      {user?.allowedActions.includes('createMember') && (
        <div className={classes.add}>
          <PrimaryLink to={paths.newMember}>{i18n._('members.new')}</PrimaryLink>
        </div>
      )}
      {user?.allowedActions.includes('listAttendanceAlerts') && (
        <p>
          <Link to={paths.absences}>{i18n._('absences.title')}</Link>
        </p>
      )}
      <MemberList filter={filter} cellNames={new Map(cells.map(({ id, name }) => [id, name]))} />
    </PageFrame>
  );
}
