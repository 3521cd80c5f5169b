import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { adjustQualityScore, confirmQualityScore } from '@/api/generated';
import type { AdjustQualityScoreRequest, QualityScore } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { ActionBar } from '@/ui/action-bar';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LeaveGuard } from '@/ui/leave-guard';
import { PrimaryButton } from '@/ui/primary-button';
import { AdjustmentSummary } from './adjustment-summary';
import { ADJUST_REASON_ID, AdjustSheet } from './adjust-sheet';
import { adjustedEntries, adjustedTotal, firstFault, type TypedAdjustment } from './adjustment';
import { Doubts } from './doubts';
import { gradeOf } from './grade';
import { focusField, pointsFieldId } from './keyboard';
import { bandsQuery } from './queries';
import { ReadSheet } from './read-sheet';
import classes from './review-sheet.module.css';
import { SheetFoot } from './sheet-foot';
import { TotalLine } from './total-line';
import { useEnterKey } from './use-enter-key';
import { usePointsFormat } from './use-points-format';
import { useQueue } from './use-queue';
import { useSheetChange } from './use-sheet-change';

interface Props {
  score: QualityScore;
  month: string | undefined;
}

function Confirming({ score, month, onAdjust }: Props & { onAdjust: () => void }) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const queue = useQueue(score.id, month);
  const confirm = useSheetChange(
    score.id,
    (seen) => confirmQualityScore({ path: { scoreId: score.id }, headers: ifMatch(seen) }),
    ({ value }) =>
      queue.goOn(i18n._('review.confirmed', { cell: value.organizationName, total: points(value.officialTotal ?? 0) })),
  );
  const isFree = confirm.isIdle || confirm.isError;
  useEnterKey(() => isFree && confirm.mutate(undefined));
  return (
    <>
      <Doubts score={score} />
      <ReadSheet score={score} />
      <SheetFoot score={score} />
      <ActionBar
        note={
          <span className={classes.note}>
            <TotalLine total={score.selfTotal} maxTotal={score.maxTotal} grade={score.selfGrade} />
            {i18n._('review.queue.others', { count: queue.others })}
          </span>
        }
      >
        <PrimaryButton
          loading={!isFree}
          rightSection={
            <kbd aria-hidden className={classes.key}>
              ⏎
            </kbd>
          }
          aria-keyshortcuts="Enter"
          onClick={() => confirm.mutate(undefined)}
        >
          {i18n._('review.confirm', { total: points(score.selfTotal) })}
        </PrimaryButton>
        <Button disabled={!isFree} onClick={onAdjust}>
          {i18n._('review.adjust')}
        </Button>
      </ActionBar>
    </>
  );
}

function Adjusting({ score, month, onCancel }: Props & { onCancel: () => void }) {
  const { i18n } = useLingui();
  const { data: bands } = useQuery(bandsQuery(score.criteriaSetId));
  const [typed, setTyped] = useState<TypedAdjustment>({});
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<'reason' | 'nothing' | null>(null);
  const [isAsking, setAsking] = useState(false);
  const queue = useQueue(score.id, month);
  const adjust = useSheetChange(
    score.id,
    (seen, body: AdjustQualityScoreRequest) =>
      adjustQualityScore({ path: { scoreId: score.id }, headers: ifMatch(seen), body }),
    ({ value }) => queue.goOn(i18n._('review.adjusted', { cell: value.organizationName })),
  );
  const entries = adjustedEntries(score.items, typed);
  const total = adjustedTotal(score.items, typed);
  const grade = bands && gradeOf(total, bands);
  const isDirty = (entries.length > 0 || reason.trim() !== '') && !adjust.isPending && !adjust.isSuccess;

  function ask(): void {
    const code = firstFault(score.items, typed);
    if (code !== undefined) return focusField(pointsFieldId(code));
    if (entries.length === 0) return setFault('nothing');
    if (reason.trim() === '') {
      setFault('reason');
      return focusField(ADJUST_REASON_ID);
    }
    setFault(null);
    setAsking(true);
  }

  return (
    <>
      <LeaveGuard when={isDirty}>{i18n._('review.leave')}</LeaveGuard>
      <AdjustSheet
        score={score}
        typed={typed}
        reason={reason}
        reasonFault={fault === 'reason' ? i18n._('review.reason.missing') : undefined}
        onType={(code, value) => setTyped((before) => ({ ...before, [code]: value }))}
        onReason={setReason}
      />
      <ActionBar
        note={
          fault === 'nothing' && entries.length === 0 ? (
            <span role="alert">{i18n._('review.adjust.nothing')}</span>
          ) : (
            <TotalLine total={total} maxTotal={score.maxTotal} grade={grade} />
          )
        }
      >
        <PrimaryButton loading={adjust.isPending} onClick={ask}>
          {i18n._('review.adjust.save')}
        </PrimaryButton>
        <Button onClick={onCancel}>{i18n._('review.adjust.cancel')}</Button>
      </ActionBar>
      <ConfirmDialog
        opened={isAsking}
        title={i18n._('review.adjust.title')}
        confirmLabel={i18n._('review.adjust.save')}
        busy={adjust.isPending}
        onConfirm={() =>
          adjust.mutate({ items: entries, reason: reason.trim() }, { onSettled: () => setAsking(false) })
        }
        onCancel={() => setAsking(false)}
      >
        <AdjustmentSummary score={score} entries={entries} total={total} grade={grade} />
      </ConfirmDialog>
    </>
  );
}

/** The superior committee decides: takes the cell's points as they are, or gives others and says why. */
export function ReviewSheet({ score, month }: Props) {
  const [isAdjusting, setAdjusting] = useState(false);
  return isAdjusting ? (
    <Adjusting score={score} month={month} onCancel={() => setAdjusting(false)} />
  ) : (
    <Confirming score={score} month={month} onAdjust={() => setAdjusting(true)} />
  );
}
