import { useLingui } from '@lingui/react';
import type { MeetingGrade } from '@/api/generated';
import { GradeBadge } from '@/ui/grade-badge';
import classes from './total-line.module.css';
import { usePointsFormat } from './use-points-format';

interface Props {
  total: number;
  maxTotal: number;
  /** Not yet known while points are missing. */
  grade: MeetingGrade | undefined;
}

/** `93/100  A Tốt` */
export function TotalLine({ total, maxTotal, grade }: Props) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  return (
    <span className={classes.line}>
      <span className={classes.total}>{i18n._('quality.total', { total: points(total), max: points(maxTotal) })}</span>
      {grade === undefined ? <span>{i18n._('quality.grade.none')}</span> : <GradeBadge grade={grade} />}
    </span>
  );
}
