import type { RecordVoteRequest, VoteMethod } from '@/api/generated';

/** What stands in the fields of a vote. */
export interface TypedBallot {
  method: VoteMethod;
  inFavour: string;
  against: string;
  ballots: string;
  /** Whether somebody has counted those in favour; until then all the others are. */
  isCounted: boolean;
}

export interface Ballot {
  /** Neither for nor against, by difference. */
  other: number;
  /** The figures do not fit each other, or who is there. */
  fault: boolean;
  counts: Pick<RecordVoteRequest, 'method' | 'inFavour' | 'against' | 'ballots'>;
}

const numberOf = (typed: string) => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN);

/** After another figure than that of the votes in favour. */
export function recount(typed: TypedBallot, present: number): TypedBallot {
  if (typed.isCounted) return typed;
  const cast = typed.method === 'SECRET_BALLOT' ? numberOf(typed.ballots) : present;
  const rest = cast - numberOf(typed.against);
  return rest >= 0 ? { ...typed, inFavour: String(rest) } : typed;
}

/** @param present who may vote and is there */
export function ballotOf({ method, inFavour, against, ballots }: TypedBallot, present: number): Ballot {
  const cast = method === 'SECRET_BALLOT' ? numberOf(ballots) : present;
  const counts = { method, inFavour: numberOf(inFavour), against: numberOf(against) };
  const other = cast - counts.inFavour - counts.against;
  return {
    other,
    fault: Number.isNaN(other) || other < 0 || cast > present,
    counts: method === 'SECRET_BALLOT' ? { ...counts, ballots: cast } : counts,
  };
}
