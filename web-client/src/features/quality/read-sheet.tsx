import { useLingui } from '@lingui/react';
import type { QualityScore, QualityScoreItem } from '@/api/generated';
import { expectedPoints } from './draft';
import { difference } from './points';
import classes from './read-sheet.module.css';
import { Sheet, SheetRow } from './sheet';
import { usePointsFormat } from './use-points-format';

/** `−5`: with the real minus sign, which a screen reader says and a hyphen is not. */
export function useGapText(): (gap: number) => string {
  const points = usePointsFormat();
  return (gap) => `${gap < 0 ? '−' : '+'}${points(Math.abs(gap))}`;
}

export function SuperiorPoints({ points, gap }: { points: number; gap: number }) {
  const format = usePointsFormat();
  const gapText = useGapText();
  return (
    <span className={classes.superior}>
      <strong>{format(points)}</strong>
      {gap !== 0 && <span className={classes.gap}>{gapText(gap)}</span>}
    </span>
  );
}

/** Where the cell's points are not what the records or the maximum say, and why. */
export function SelfReason({ item }: { item: QualityScoreItem }) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const gapText = useGapText();
  const { selfPoints, selfReason, evidence } = item;
  if (selfPoints === undefined) return null;
  const gap = difference(selfPoints, expectedPoints(item));
  if (gap === 0) return null;
  const values = { gap: gapText(gap), expected: points(expectedPoints(item)) };
  return (
    <p className={classes.reason} data-doubt={evidence !== undefined}>
      <span className={classes.why}>
        {evidence === undefined
          ? i18n._('quality.differs.from-max', values)
          : i18n._('quality.differs.from-proposed', values)}
      </span>{' '}
      {selfReason ?? i18n._('quality.reason.none')}
    </p>
  );
}

export function proposedOf(item: QualityScoreItem, points: (value: number) => string, none: string): string {
  return item.evidence === undefined ? none : points(item.evidence.proposedPoints);
}

function ReadRow({ item, score }: { item: QualityScoreItem; score: QualityScore }) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const isDecided = score.decidedAt !== undefined;
  const official = item.superiorPoints ?? item.selfPoints;
  return (
    <SheetRow item={item} meetingId={score.meetingId}>
      {() => ({
        proposed: proposedOf(item, points, i18n._('quality.proposed.none')),
        self: (
          <strong>{item.selfPoints === undefined ? i18n._('quality.points.none') : points(item.selfPoints)}</strong>
        ),
        superior:
          isDecided && official !== undefined ? (
            <SuperiorPoints points={official} gap={difference(official, item.selfPoints ?? 0)} />
          ) : null,
        below: <SelfReason item={item} />,
      })}
    </SheetRow>
  );
}

/** The sheet to look at: before one may change it, after it was sent, after it was decided on. */
export function ReadSheet({ score }: { score: QualityScore }) {
  const isDecided = score.decidedAt !== undefined;
  return (
    <Sheet
      items={score.items}
      given={(item) => (isDecided ? (item.superiorPoints ?? item.selfPoints) : item.selfPoints)}
    >
      {(item) => <ReadRow key={item.code} item={item} score={score} />}
    </Sheet>
  );
}
