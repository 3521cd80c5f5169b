import { describe, expect, it } from 'vitest';
import { theRestInFavour, verdictOf, votesOf } from './vote';

const base = { present: 20, majority: 11 };
const typed = (inFavour: string, against: string, abstained: string) => ({ inFavour, against, abstained });

describe('a vote', () => {
  it('has the rest of those present in favour', () => {
    expect(theRestInFavour(typed('', '1', ''), 20)).toBe(19);
    expect(theRestInFavour(typed('5', '1', '2'), 20)).toBe(17);
    expect(theRestInFavour(typed('', '15', '6'), 20)).toBeNull();
  });

  it('is incomplete until all three counts are there', () => {
    expect(votesOf(typed('19', '', '0'))).toBeNull();
    expect(votesOf(typed('19', 'một', '0'))).toBeNull();
    expect(verdictOf(typed('19', '1', ''), base)).toEqual({ kind: 'incomplete' });
  });

  it('is carried by the majority of the base, however many vote', () => {
    expect(verdictOf(typed('11', '0', '0'), base)).toEqual({ kind: 'carried', uncounted: 9 });
    expect(verdictOf(typed('10', '0', '0'), base)).toEqual({ kind: 'not-carried', uncounted: 10 });
    expect(verdictOf(typed('19', '1', '0'), base)).toEqual({ kind: 'carried', uncounted: 0 });
  });

  it('has no more votes than people there', () => {
    expect(verdictOf(typed('20', '1', '0'), base)).toEqual({ kind: 'too-many', cast: 21 });
  });
});
