import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AttendanceAlert, AttendanceFinding } from '@/api/generated';
import { dayOf, formatDay } from '@/lib/dates';
import { msg } from '@/lib/message';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { Why } from '@/ui/why';
import classes from './mine.module.css';
import { absencesQuery } from './my-queries';

const THRESHOLDS: Record<AttendanceFinding['kind'], string> = {
  EXCUSED_IN_A_ROW: msg('absences.threshold.row'),
  UNEXCUSED_MONTHS: msg('absences.threshold.months'),
};

const WORDS: Record<AttendanceFinding['kind'], string> = {
  EXCUSED_IN_A_ROW: msg('absences.excused-in-a-row'),
  UNEXCUSED_MONTHS: msg('absences.unexcused-months'),
};

function Finding({ finding }: { finding: AttendanceFinding }) {
  const { i18n } = useLingui();
  const { kind, count, threshold, absences, source } = finding;
  return (
    <Why figure={i18n._(WORDS[kind], { count })}>
      <p>{absences.map(({ plannedStart }) => formatDay(dayOf(plannedStart))).join(', ')}</p>
      <p>
        {i18n._(THRESHOLDS[kind], { threshold })}{' '}
        {i18n._('attendance.rule', { ...source, since: formatDay(source.effectiveFrom) })} {source.provenance}
      </p>
    </Why>
  );
}

function Alert({ alert }: { alert: AttendanceAlert }) {
  return (
    <li className={classes.meeting}>
      <span className={classes.what}>
        <strong>{alert.member.fullName}</strong>
        <span className={classes.soft}>{alert.organizationName}</span>
        {alert.findings.map((finding) => (
          <Finding key={finding.kind} finding={finding} />
        ))}
      </span>
    </li>
  );
}

/** Absences of a year that are worth a look. It proposes; people consider. */
export function AbsencesPage({ year: wanted }: { year: number | undefined }) {
  const { i18n } = useLingui();
  const [thisYear] = useState(() => new Date().getFullYear());
  const year = wanted ?? thisYear;
  const list = useInfiniteQuery(absencesQuery(year));
  const alerts = list.data?.pages.flatMap(({ items }) => items);
  return (
    <PageFrame title={i18n._('absences.title')} lead={i18n._('absences.lead')} width="reading">
      <div className={classes.years}>
        <LinkButton to={paths.absences} search={{ nam: String(year - 1) }}>
          {i18n._('absences.year', { year: String(year - 1) })}
        </LinkButton>
        {year < thisYear && (
          <LinkButton to={paths.absences} search={{ nam: String(year + 1) }}>
            {i18n._('absences.year', { year: String(year + 1) })}
          </LinkButton>
        )}
      </div>
      <h2 className={classes.heading}>{i18n._('absences.year', { year: String(year) })}</h2>
      {alerts === undefined && <PageSkeleton />}
      {alerts?.length === 0 && <EmptyState>{i18n._('absences.none')}</EmptyState>}
      {alerts !== undefined && alerts.length > 0 && (
        <ul className={classes.list}>
          {alerts.map((alert) => (
            <Alert key={`${alert.organizationId}-${alert.member.memberId}`} alert={alert} />
          ))}
        </ul>
      )}
      <LoadMore {...list} />
    </PageFrame>
  );
}
