import { expect, it } from 'vitest';
import { ballotOf, recount } from './typed-ballot';

const written = (inFavour: string, against: string, ballots = '') =>
  ({ method: ballots === '' ? 'BY_HAND' : 'SECRET_BALLOT', inFavour, against, ballots, isCounted: true }) as const;

it('counts the rest by difference', () => {
  expect(ballotOf(written('19', '1'), 21)).toMatchObject({ other: 1, fault: false });
  expect(ballotOf(written('19', '1', '20'), 21)).toEqual({
    other: 0,
    fault: false,
    counts: { method: 'SECRET_BALLOT', inFavour: 19, against: 1, ballots: 20 },
  });
});

it.each([
  ['21', '1', ''],
  ['', '0', ''],
  ['-1', '0', ''],
  ['1e3', '0', ''],
  ['10', '2', '11'],
  ['10', '2', '22'],
])('sees that %s for and %s against of %s ballots do not fit', (inFavour, against, ballots) => {
  expect(ballotOf(written(inFavour, against, ballots), 21).fault).toBe(true);
});

it('leaves everybody in favour who is not against, until they are counted', () => {
  const typed = { method: 'BY_HAND', inFavour: '21', against: '2', ballots: '21', isCounted: false } as const;
  expect(recount(typed, 21).inFavour).toBe('19');
  expect(recount({ ...typed, method: 'SECRET_BALLOT', ballots: '20' }, 21).inFavour).toBe('18');
  expect(recount({ ...typed, isCounted: true }, 21).inFavour).toBe('21');
  expect(recount({ ...typed, against: 'x' }, 21).inFavour).toBe('21');
});
