import { expect, it } from 'vitest';
import { formatNumber, formatPercent } from './numbers';

it('writes the decimal comma in Vietnamese and the point in English', () => {
  expect(formatNumber(1234.5, 'vi')).toBe('1.234,5');
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  expect(formatNumber(25, 'vi')).toBe('25');
});

it('writes a ratio as a percentage with an unbreakable space', () => {
  expect(formatPercent(21 / 22, 'vi')).toBe('95,5\u00A0%');
  expect(formatPercent(1, 'vi')).toBe('100\u00A0%');
});
