import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MeetingGrade, QualityScoreSummary } from '@/api/generated';
import { dayOf, formatDay } from '@/lib/dates';
import type { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { GradeBadge } from '@/ui/grade-badge';
import { LoadMore } from '@/ui/load-more';
import { PageSkeleton } from '@/ui/page-skeleton';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { formatMonth } from './months';
import { type ScoreFilter, sheetsQuery } from './queries';
import classes from './score-list.module.css';
import { usePointsFormat } from './use-points-format';
import { STATE_WORDS } from './words';

/** Where a row leads: to deciding, or to looking. */
export type SheetPath = typeof paths.review | typeof paths.result;

interface Props {
  filter: ScoreFilter;
  to: SheetPath;
  /** What stands there when no sheet matches. */
  empty: string;
}

function Total({ total, grade }: { total: number | undefined; grade: MeetingGrade | undefined }) {
  const points = usePointsFormat();
  if (total === undefined) return null;
  return (
    <span className={classes.total}>
      {points(total)} {grade !== undefined && <GradeBadge grade={grade} />}
    </span>
  );
}

function SheetLink({ sheet, to, filter }: { sheet: QualityScoreSummary; to: SheetPath; filter: ScoreFilter }) {
  const { i18n } = useLingui();
  const { id, organizationName, state, submittedAt, selfTotal, selfGrade, officialTotal, officialGrade } = sheet;
  const isDecided = officialTotal !== undefined;
  return (
    <li>
      <Link to={to} params={{ scoreId: id }} search={{ thang: filter.month }} className={rowClass}>
        <Cell kind="main">{organizationName}</Cell>
        <Cell kind="detail">{formatMonth(sheet.month)}</Cell>
        {filter.state === undefined && <Cell kind="detail">{i18n._(STATE_WORDS[state])}</Cell>}
        <Cell kind="detail">
          {submittedAt !== undefined && i18n._('review.row.submitted', { day: formatDay(dayOf(submittedAt)) })}
        </Cell>
        <Cell kind="side" end>
          <Total total={isDecided ? officialTotal : selfTotal} grade={isDecided ? officialGrade : selfGrade} />
        </Cell>
      </Link>
    </li>
  );
}

export function ScoreList({ filter, to, empty }: Props) {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(sheetsQuery(filter));
  if (list.data === undefined) return <PageSkeleton />;
  const sheets = list.data.pages.flatMap(({ items }) => items);
  if (sheets.length === 0) return <EmptyState>{empty}</EmptyState>;
  return (
    <>
      <RowList
        isStale={list.isPlaceholderData}
        heads={[
          { label: i18n._('review.column.cell'), width: 'minmax(0, 1fr)' },
          { label: i18n._('review.column.month'), width: '7rem' },
          // All of one state: the filter above says which.
          ...(filter.state === undefined ? [{ label: i18n._('review.column.state'), width: '14rem' }] : []),
          { label: i18n._('review.column.submitted'), width: '9rem' },
          { label: i18n._('review.column.total'), width: '11rem', end: true },
        ]}
      >
        {sheets.map((sheet) => (
          <SheetLink key={sheet.id} sheet={sheet} to={to} filter={filter} />
        ))}
      </RowList>
      <LoadMore {...list} />
    </>
  );
}
