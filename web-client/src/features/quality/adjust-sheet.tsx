import { useLingui } from '@lingui/react';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import type { QualityScore, QualityScoreItem } from '@/api/generated';
import classes from './adjust-sheet.module.css';
import { type TypedAdjustment, typedFor } from './adjustment';
import { difference } from './points';
import { PointsInput } from './points-input';
import { proposedOf, SelfReason, useGapText } from './read-sheet';
import { Sheet, SheetRow } from './sheet';
import { usePointsFormat } from './use-points-format';

interface Props {
  score: QualityScore;
  typed: TypedAdjustment;
  reason: string;
  reasonFault: string | undefined;
  onType: (code: string, points: string) => void;
  onReason: (reason: string) => void;
}

interface RowProps {
  item: QualityScoreItem;
  codes: readonly string[];
  meetingId: string;
  typed: TypedAdjustment;
  onType: Props['onType'];
}

export const ADJUST_REASON_ID = 'score-adjust-reason';

function AdjustRow({ item, codes, meetingId, typed, onType }: RowProps) {
  const { i18n } = useLingui();
  const format = usePointsFormat();
  const gapText = useGapText();
  const points = typedFor(item, typed);
  const gap = points.kind === 'points' ? difference(points.value, item.selfPoints ?? 0) : 0;

  function faultText(): string | undefined {
    if (points.kind === 'points') return undefined;
    return points.kind === 'fault' && points.fault === 'above-max'
      ? i18n._('quality.points.above-max', { max: format(item.maxPoints) })
      : i18n._('quality.points.not-points');
  }

  return (
    <SheetRow item={item} meetingId={meetingId}>
      {(toggleWhy) => ({
        proposed: proposedOf(item, format, i18n._('quality.proposed.none')),
        self: <strong>{format(item.selfPoints ?? 0)}</strong>,
        superior: (
          <PointsInput
            code={item.code}
            codes={codes}
            label={i18n._('review.points.of', { code: item.code, max: format(item.maxPoints) })}
            value={typed[item.code] ?? format(item.selfPoints ?? 0)}
            fault={faultText()}
            onChange={(value) => onType(item.code, value)}
            onWhy={toggleWhy}
          />
        ),
        below: (
          <>
            {gap !== 0 && <p className={classes.gap}>{i18n._('review.gap', { gap: gapText(gap) })}</p>}
            <SelfReason item={item} />
          </>
        ),
      })}
    </SheetRow>
  );
}

/** The sheet with the superior committee's column open for typing, and the reason that the cell will read. */
export function AdjustSheet({ score, typed, reason, reasonFault, onType, onReason }: Props) {
  const { i18n } = useLingui();
  const codes = score.items.map(({ code }) => code);
  return (
    <>
      <Sheet
        items={score.items}
        given={(item) => {
          const points = typedFor(item, typed);
          return points.kind === 'points' ? points.value : undefined;
        }}
      >
        {(item) => (
          <AdjustRow
            key={item.code}
            item={item}
            codes={codes}
            meetingId={score.meetingId}
            typed={typed}
            onType={onType}
          />
        )}
      </Sheet>
      <Textarea
        id={ADJUST_REASON_ID}
        className={classes.reason}
        label={i18n._('review.reason')}
        description={i18n._('review.reason.read-by')}
        required
        autosize
        minRows={3}
        maxLength={1000}
        value={reason}
        error={reasonFault}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
    </>
  );
}
