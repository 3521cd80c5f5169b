import { useSuspenseQuery } from '@tanstack/react-query';
import { OpenSheet } from './open-sheet';
import { sheetIdQuery, sheetQuery } from './queries';
import { ReadSheet } from './read-sheet';
import { SelfScore } from './self-score';
import { SheetFacts } from './sheet-facts';
import { SheetFoot } from './sheet-foot';
import { SheetHead } from './sheet-head';

function SheetStage({ scoreId }: { scoreId: string }) {
  const { data: sheet } = useSuspenseQuery(sheetQuery(scoreId));
  const score = sheet.value;
  if (score.allowedActions.includes('updateSelfScore')) {
    return <SelfScore sheet={sheet} />;
  }
  return (
    <>
      <SheetHead score={score} />
      <SheetFacts score={score} />
      <ReadSheet score={score} />
      <SheetFoot score={score} />
    </>
  );
}

/** The stage "Chấm điểm" of a meeting: the cell's sheet from opening to submission, and the decision on it. */
export function ScoreStage({ meetingId }: { meetingId: string }) {
  const { data: scoreId } = useSuspenseQuery(sheetIdQuery(meetingId));
  return scoreId === null ? <OpenSheet meetingId={meetingId} /> : <SheetStage scoreId={scoreId} />;
}
