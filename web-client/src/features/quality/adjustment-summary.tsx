import { useLingui } from '@lingui/react';
import type { AdjustedEntry, MeetingGrade, QualityScore } from '@/api/generated';
import { TotalLine } from './total-line';
import { usePointsFormat } from './use-points-format';

interface Props {
  score: QualityScore;
  entries: readonly AdjustedEntry[];
  total: number;
  grade: MeetingGrade | undefined;
}

/** What is about to be decided, line by line. */
export function AdjustmentSummary({ score, entries, total, grade }: Props) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const before = new Map(score.items.map((item) => [item.code, item.selfPoints ?? 0]));
  return (
    <>
      <ul>
        {entries.map(({ code, points: after }) => (
          <li key={code}>
            {i18n._('review.adjust.line', { code, before: points(before.get(code) ?? 0), after: points(after) })}
          </li>
        ))}
      </ul>
      <TotalLine total={total} maxTotal={score.maxTotal} grade={grade} />
      <p>{i18n._('review.adjust.final', { cell: score.organizationName })}</p>
    </>
  );
}
