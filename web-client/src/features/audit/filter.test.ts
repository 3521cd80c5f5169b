import { expect, it } from 'vitest';
import { filterOf, queryOf } from './filter';

const ID = '019a9f3e-4d2c-7000-8000-3f6f2a7b1c9d';

it('asks from the first moment of one day to the last of the other, in Vietnam', () => {
  expect(queryOf(filterOf({ tu: '2026-11-01', den: '2026-11-30', loai: 'meeting' }))).toEqual({
    objectType: 'meeting',
    from: '2026-10-31T17:00:00.000Z',
    to: '2026-11-30T17:00:00.000Z',
  });
});

it('leaves out what an address should not say', () => {
  const typed = { 'doi-tuong': 'x', 'tai-khoan': ID, 'dang-vien': '', loai: '<b>', tu: '2026-13-40', den: 'hôm nay' };
  expect(queryOf(filterOf(typed))).toEqual({ accountId: ID });
});
