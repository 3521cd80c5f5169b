import { useLingui } from '@lingui/react';
import type { QualityScore } from '@/api/generated';
import classes from './doubts.module.css';
import { expectedPoints } from './draft';
import { usePointsFormat } from './use-points-format';

/** Where the cell's points are not what the records say: what a superior looks at first. */
export function Doubts({ score }: { score: QualityScore }) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const doubts = score.items.filter((item) => item.evidence !== undefined && item.selfPoints !== expectedPoints(item));
  if (doubts.length === 0) return <p className={classes.none}>{i18n._('review.doubts.none')}</p>;
  return (
    <div className={classes.doubts}>
      <p>{i18n._('review.doubts', { count: doubts.length })}</p>
      <ul>
        {doubts.map((item) => (
          <li key={item.code}>
            {i18n._('review.doubt', {
              code: item.code,
              self: points(item.selfPoints ?? 0),
              proposed: points(expectedPoints(item)),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
