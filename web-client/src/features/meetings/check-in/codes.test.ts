import { expect, it } from 'vitest';
import { checkInAddress, inThrees, typedCode } from './codes';

it('shows six digits in two groups and takes them in any', () => {
  expect(inThrees('482913')).toBe('482 913');
  expect(['482913', ' 482 913 ', '482-913', '48.29.13'].map(typedCode)).toEqual(Array(4).fill('482913'));
  expect(['48291', '4829131', 'abcdef', ''].map(typedCode)).toEqual(Array(4).fill(undefined));
});

it('keeps the code behind the sign that no server sees', () => {
  expect(new URL(checkInAddress('m', 'secret')).hash).toBe('#secret');
});
