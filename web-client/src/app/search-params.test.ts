import { expect, it } from 'vitest';
import { only, parseSearch, stringifySearch } from './search-params';

it('writes the address as a person would, and leaves out what is empty', () => {
  expect(stringifySearch({ ten: 'đỗ thị', trang: 2, loai: '', loc: undefined })).toBe(
    '?ten=%C4%91%E1%BB%97+th%E1%BB%8B&trang=2',
  );
  expect(stringifySearch({})).toBe('');
});

it('reads back what it wrote', () => {
  expect(parseSearch('?ten=%C4%91%E1%BB%97+th%E1%BB%8B&trang=2')).toEqual({ ten: 'đỗ thị', trang: '2' });
});

it('reads of the address only what a page knows', () => {
  expect(only('ten', 'loc')({ ten: 'an', loc: '', trang: '2' })).toEqual({ ten: 'an' });
});
