import { expect, it } from 'vitest';
import { fold } from './fold';

it.each([
  ['Đỗ Thị Ưởng', 'do thi uong'],
  ['Đỗ Thị Ưởng'.normalize('NFD'), 'do thi uong'],
  ['  HÒA   Hoà ', 'hoa hoa'],
  ['', ''],
])('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
