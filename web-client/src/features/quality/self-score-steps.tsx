import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { recordScoreVote } from '@/api/generated';
import type { Meeting, MeetingGrade, QualityScore } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { ActionBar } from '@/ui/action-bar';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { focusField, pointsFieldId } from './keyboard';
import { goToMissing } from './missing-list';
import { nextStep } from './next-step';
import { voteBaseQuery } from './queries';
import { SaveState } from './save-state';
import classes from './self-score-steps.module.css';
import { SubmitButton } from './submit-button';
import { TotalLine } from './total-line';
import type { SelfScoreDraft } from './use-self-score-draft';
import { useSheetChange } from './use-sheet-change';
import { type TypedVotes, type Votes, votesOf, verdictOf } from './vote';
import { VOTE_FIELD_ID } from './vote-form';
import { VoteSection } from './vote-section';

interface Props {
  score: QualityScore;
  meeting: Meeting;
  draft: SelfScoreDraft;
  total: number;
  grade: MeetingGrade | undefined;
  onVoted: () => void;
}

const NO_VOTES: TypedVotes = { inFavour: '', against: '', abstained: '' };

/** From the last point to the submission, one button at a time. */
export function SelfScoreSteps({ score, meeting, draft, total, grade, onVoted }: Props) {
  const { i18n } = useLingui();
  const { data: base } = useSuspenseQuery(voteBaseQuery(score.meetingId));
  const [votes, setVotes] = useState(NO_VOTES);
  const step = nextStep(score, draft.rows, meeting.state);
  const record = useSheetChange(
    score.id,
    (seen, body: Votes) => recordScoreVote({ path: { scoreId: score.id }, headers: ifMatch(seen), body }),
    ({ value: { vote } }) => {
      setVotes(NO_VOTES);
      onVoted();
      showNotice({ text: vote?.carried ? i18n._('quality.vote.carried') : i18n._('quality.vote.not-carried') });
    },
  );

  async function saveVote(): Promise<void> {
    const given = votesOf(votes);
    // The button stays pressable: it leads to the first number that is missing.
    if (!given || verdictOf(votes, base).kind === 'too-many') return focusField(VOTE_FIELD_ID);
    if (await draft.save()) record.mutate(given);
  }

  let button: ReactNode = null;
  let reason: string | null = null;
  if (step.kind === 'fill') {
    const { row, count } = step;
    button = (
      <PrimaryButton
        onClick={() => (row.missing === null ? focusField(pointsFieldId(row.item.code)) : goToMissing(row))}
      >
        {i18n._('quality.step.fill', { code: row.item.code, count })}
      </PrimaryButton>
    );
  } else if (step.kind === 'vote') {
    if (step.isAllowed) {
      button = (
        <PrimaryButton loading={record.isPending} onClick={() => void saveVote()}>
          {i18n._('quality.step.vote')}
        </PrimaryButton>
      );
    }
  } else {
    button = <SubmitButton score={score} total={total} grade={grade} isBlocked={step.blockedBy !== null} />;
    if (step.blockedBy === 'not-secretary') reason = i18n._('quality.submit.by-whom');
    if (step.blockedBy === 'meeting-open') reason = i18n._('quality.submit.meeting-open');
  }

  return (
    <>
      {step.kind !== 'fill' && (
        <VoteSection
          score={score}
          base={base}
          entry={step.kind === 'submit' ? 'over' : step.isAllowed ? 'open' : 'others'}
          votes={votes}
          onChange={setVotes}
        />
      )}
      <ActionBar
        note={
          <span className={classes.note}>
            <TotalLine total={total} maxTotal={score.maxTotal} grade={grade} />
            {reason ?? <SaveState draft={draft} />}
          </span>
        }
      >
        {button}
      </ActionBar>
    </>
  );
}
