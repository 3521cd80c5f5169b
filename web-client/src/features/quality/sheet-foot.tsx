import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { GradeBand, QualityScore } from '@/api/generated';
import classes from './sheet-foot.module.css';
import { bandsQuery } from './queries';
import { TotalLine } from './total-line';
import { usePointsFormat } from './use-points-format';
import { GRADE_WORDS } from './words';

/** Why a total has its grade: from how many points on each begins. */
export function BandsLine({ bands }: { bands: readonly GradeBand[] }) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const parts = [...bands]
    .sort((one, other) => other.minimum - one.minimum)
    .map(({ grade, minimum }) =>
      minimum > 0
        ? i18n._('quality.band', { grade: i18n._(GRADE_WORDS[grade]), minimum: points(minimum) })
        : i18n._('quality.band.below', { grade: i18n._(GRADE_WORDS[grade]) }),
    );
  return <p className={classes.bands}>{i18n._('quality.bands', { bands: parts.join(' · ') })}</p>;
}

/** The last line of a sheet that is only read. */
export function SheetFoot({ score }: { score: QualityScore }) {
  const { i18n } = useLingui();
  const { data: bands } = useQuery(bandsQuery(score.criteriaSetId));
  return (
    <div className={classes.foot}>
      <div className={classes.total}>
        <span>{i18n._('quality.total.self')}</span>
        <TotalLine total={score.selfTotal} maxTotal={score.maxTotal} grade={score.selfGrade} />
      </div>
      {bands && <BandsLine bands={bands} />}
    </div>
  );
}
