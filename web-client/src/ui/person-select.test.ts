import { expect, it } from 'vitest';
import { byFoldedName } from './person-select';

it('finds a name by any part of it, and puts whoever has a word that begins so first', () => {
  const options = ['Phạm Quốc Cường', 'Lý Thị Hoa', 'Đỗ Thị Ưởng'].map((label) => ({
    value: label,
    label,
    disabled: false,
  }));
  const found = (search: string) => byFoldedName({ options, search }).map(({ label }) => label);
  expect(found('uong')).toEqual(['Đỗ Thị Ưởng', 'Phạm Quốc Cường']);
  expect(found('thi h')).toEqual(['Lý Thị Hoa']);
  expect(found('')).toHaveLength(3);
});
