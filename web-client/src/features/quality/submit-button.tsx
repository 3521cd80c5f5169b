import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { submitQualityScore } from '@/api/generated';
import type { MeetingGrade, QualityScore } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { TotalLine } from './total-line';
import { useSheetChange } from './use-sheet-change';

interface Props {
  score: QualityScore;
  total: number;
  grade: MeetingGrade | undefined;
  isBlocked: boolean;
}

/** Sends the sheet to the superior committee, which cannot be taken back. */
export function SubmitButton({ score, total, grade, isBlocked }: Props) {
  const { i18n } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const submit = useSheetChange(
    score.id,
    (seen) => submitQualityScore({ path: { scoreId: score.id }, headers: ifMatch(seen) }),
    () => {
      showNotice({ text: i18n._('quality.submit.done') });
      // Where the sheet stands now is said at the top.
      document.documentElement.scrollTop = 0;
    },
  );
  return (
    <>
      <PrimaryButton disabled={isBlocked} loading={submit.isPending} onClick={() => setAsking(true)}>
        {i18n._('quality.submit')}
      </PrimaryButton>
      <ConfirmDialog
        opened={isAsking}
        title={i18n._('quality.submit.title')}
        confirmLabel={i18n._('quality.submit')}
        busy={submit.isPending}
        onConfirm={() => submit.mutate(undefined, { onSettled: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{i18n._('quality.submit.what', { cell: score.organizationName })}</p>
        <TotalLine total={total} maxTotal={score.maxTotal} grade={grade} />
        <p>{i18n._('quality.submit.final')}</p>
      </ConfirmDialog>
    </>
  );
}
