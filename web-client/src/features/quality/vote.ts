/** The three counts as typed; empty counts as not given. */
export interface TypedVotes {
  inFavour: string;
  against: string;
  abstained: string;
}

export interface Votes {
  inFavour: number;
  against: number;
  abstained: number;
}

export const countOf = (typed: string): number | null => (/^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : null);

/** Null until all three are numbers. */
export function votesOf(typed: TypedVotes): Votes | null {
  const [inFavour, against, abstained] = [typed.inFavour, typed.against, typed.abstained].map(countOf);
  if (inFavour == null || against == null || abstained == null) return null;
  return { inFavour, against, abstained };
}

/** Those who are there and neither against nor abstaining; null when there are more of these than people. */
export function theRestInFavour(typed: TypedVotes, present: number): number | null {
  const rest = present - (countOf(typed.against) ?? 0) - (countOf(typed.abstained) ?? 0);
  return rest < 0 ? null : rest;
}

export type VoteVerdict =
  | { kind: 'incomplete' }
  | { kind: 'too-many'; cast: number }
  | { kind: 'carried' | 'not-carried'; uncounted: number };

/** An absent member belongs to the base and cannot vote, so `base` and `present` are two figures. */
export function verdictOf(typed: TypedVotes, base: { present: number; majority: number }): VoteVerdict {
  const votes = votesOf(typed);
  if (!votes) return { kind: 'incomplete' };
  const cast = votes.inFavour + votes.against + votes.abstained;
  if (cast > base.present) return { kind: 'too-many', cast };
  return { kind: votes.inFavour >= base.majority ? 'carried' : 'not-carried', uncounted: base.present - cast };
}
