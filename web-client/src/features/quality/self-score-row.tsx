import { useLingui } from '@lingui/react';
import { Button, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { expectedPoints, type Row } from './draft';
import { reasonFieldId } from './keyboard';
import { difference } from './points';
import { PointsInput } from './points-input';
import { SheetRow } from './sheet';
import classes from './self-score-row.module.css';
import type { SelfScoreDraft } from './use-self-score-draft';
import { usePointsFormat } from './use-points-format';

interface Props {
  row: Row;
  codes: readonly string[];
  meetingId: string;
  draft: SelfScoreDraft;
}

/** Somebody else saved other points while these were typed; both stay until one is chosen. */
function Clash({ row, draft }: Pick<Props, 'row' | 'draft'>) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const { item } = row;
  const theirs = item.selfPoints === undefined ? i18n._('quality.points.none') : points(item.selfPoints);
  return (
    <div className={classes.clash} role="alert">
      <p>
        {i18n._('quality.clash', {
          theirs,
          reason: item.selfReason ?? i18n._('quality.reason.none'),
          mine: row.points,
        })}
      </p>
      <div className={classes.choices}>
        <Button onClick={() => draft.keepMine(item)}>{i18n._('quality.clash.keep-mine')}</Button>
        <Button onClick={() => draft.takeTheirs(item)}>{i18n._('quality.clash.take-theirs')}</Button>
      </div>
    </div>
  );
}

function Reason({ row, draft }: Pick<Props, 'row' | 'draft'>) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const { item, typed } = row;
  const expected = expectedPoints(item);
  const gap = typed.kind === 'points' ? difference(typed.value, expected) : 0;
  const values = { gap: points(Math.abs(gap)), expected: points(expected) };
  return (
    <Textarea
      id={reasonFieldId(item.code)}
      label={
        item.evidence === undefined
          ? i18n._('quality.reason.below-max', values)
          : gap > 0
            ? i18n._('quality.reason.above-proposed', values)
            : i18n._('quality.reason.below-proposed', values)
      }
      required
      autosize
      minRows={1}
      maxLength={1000}
      value={row.reason}
      onChange={(event) => draft.type(row, { reason: event.currentTarget.value })}
    />
  );
}

/** A criterion that the cell is scoring. */
export function SelfScoreRow({ row, codes, meetingId, draft }: Props) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const { item, typed } = row;

  function faultText(): string | undefined {
    if (typed.kind !== 'fault') return undefined;
    return typed.fault === 'above-max'
      ? i18n._('quality.points.above-max', { max: points(item.maxPoints) })
      : i18n._('quality.points.not-points');
  }

  return (
    <SheetRow item={item} meetingId={meetingId}>
      {(toggleWhy) => ({
        proposed:
          item.evidence === undefined ? (
            i18n._('quality.proposed.none')
          ) : (
            <Button
              variant="default"
              className={classes.take}
              aria-label={i18n._('quality.proposed.take', {
                points: points(item.evidence.proposedPoints),
                code: item.code,
              })}
              onClick={() => draft.type(row, { points: points(expectedPoints(item)) })}
            >
              {points(item.evidence.proposedPoints)}
            </Button>
          ),
        self: (
          <PointsInput
            code={item.code}
            codes={codes}
            label={i18n._('quality.points.of', { code: item.code, max: points(item.maxPoints) })}
            value={row.points}
            fault={faultText()}
            onChange={(value) => draft.type(row, { points: value })}
            onWhy={toggleWhy}
          />
        ),
        superior: null,
        ...((row.state === 'clash' || row.needsReason) && {
          below: (
            <>
              {row.state === 'clash' && <Clash row={row} draft={draft} />}
              {row.needsReason && <Reason row={row} draft={draft} />}
            </>
          ),
        }),
      })}
    </SheetRow>
  );
}
