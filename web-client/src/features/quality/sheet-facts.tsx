import { useLingui } from '@lingui/react';
import type { QualityScore, ScoreVote } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { difference } from './points';
import { useGapText } from './read-sheet';
import classes from './sheet-facts.module.css';
import { TotalLine } from './total-line';
import { usePointsFormat } from './use-points-format';

/** The vote in words: the counts, and whether it carried. */
export function VoteLine({ vote }: { vote: ScoreVote }) {
  const { i18n } = useLingui();
  const { base, inFavour, against, abstained, carried } = vote;
  return (
    <p>
      <strong>{carried ? i18n._('quality.vote.carried') : i18n._('quality.vote.not-carried')}</strong>{' '}
      {i18n._('quality.vote.counts', { base, inFavour, against, abstained })}
    </p>
  );
}

function Decision({ score }: { score: QualityScore }) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const gapText = useGapText();
  const { officialTotal, officialGrade, decidedAt, decisionReason, selfTotal, maxTotal } = score;
  if (officialTotal === undefined || decidedAt === undefined) return null;
  const gap = difference(officialTotal, selfTotal);
  const when = formatDateTime(decidedAt);
  return (
    <>
      <p>
        {score.state === 'ADJUSTED'
          ? i18n._('quality.decision.adjusted', { when })
          : i18n._('quality.decision.confirmed', { when })}
      </p>
      <div className={classes.official}>
        <span>{i18n._('quality.decision.official')}</span>
        <TotalLine total={officialTotal} maxTotal={maxTotal} grade={officialGrade} />
      </div>
      {gap !== 0 && <p>{i18n._('quality.decision.gap', { self: points(selfTotal), gap: gapText(gap) })}</p>}
      {decisionReason !== undefined && (
        <p>
          <strong>{i18n._('quality.decision.reason')}</strong> {decisionReason}
        </p>
      )}
    </>
  );
}

/** Where a sent sheet stands: sent when, voted how, decided what and why. */
export function SheetFacts({ score, isDecider = false }: { score: QualityScore; isDecider?: boolean }) {
  const { i18n } = useLingui();
  const { submittedAt, decidedAt, vote } = score;
  return (
    <div className={classes.facts}>
      <Decision score={score} />
      {submittedAt !== undefined && (
        <p>
          {decidedAt === undefined && !isDecider
            ? i18n._('quality.submitted.waiting', { when: formatDateTime(submittedAt) })
            : i18n._('quality.submitted.at', { when: formatDateTime(submittedAt) })}
        </p>
      )}
      {vote !== undefined && <VoteLine vote={vote} />}
    </div>
  );
}
