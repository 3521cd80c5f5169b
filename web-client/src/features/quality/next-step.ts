import type { MeetingState, QualityScore } from '@/api/generated';
import type { Row } from './draft';

/** What the cell does next with its sheet; the page has one primary button, and this is it. */
export type NextStep =
  | { kind: 'fill'; row: Row; count: number }
  | { kind: 'vote'; isAllowed: boolean }
  | { kind: 'submit'; blockedBy: null | 'meeting-open' | 'not-secretary' };

export function nextStep(score: QualityScore, rows: readonly Row[], meetingState: MeetingState): NextStep {
  const unfinished = rows.filter(({ missing, state }) => missing !== null || state === 'fault' || state === 'clash');
  // What cannot be saved comes before what is not there yet.
  const first = unfinished.find(({ state }) => state === 'fault' || state === 'clash') ?? unfinished[0];
  if (first) return { kind: 'fill', row: first, count: unfinished.length };
  const hasUnsaved = rows.some(({ state }) => state === 'unsaved');
  if (score.state !== 'CELL_VOTED' || hasUnsaved) {
    // While the last points are on their way the service still says DRAFT, and does not offer the vote yet.
    const isAllowed = score.allowedActions.includes('recordScoreVote') || score.state === 'DRAFT';
    return { kind: 'vote', isAllowed };
  }
  if (!score.allowedActions.includes('submitQualityScore')) return { kind: 'submit', blockedBy: 'not-secretary' };
  return { kind: 'submit', blockedBy: meetingState === 'CLOSED' ? null : 'meeting-open' };
}
