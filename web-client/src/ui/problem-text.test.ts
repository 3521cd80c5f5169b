import { i18n } from '@lingui/core';
import { expect, it } from 'vitest';
import { Problem } from '@/lib/problem';
import { problemText } from './problem-text';

it('speaks of a known problem in our words', () => {
  expect(problemText(i18n, new Problem({ slug: 'network', status: 0 }))).toEqual({
    title: 'Không kết nối được.',
    advice: 'Kiểm tra mạng rồi thử lại.',
  });
});

it('leaves an unknown problem to the words of the service', () => {
  const problem = new Problem({ slug: 'brand-new', status: 409, detail: 'Cuộc họp đã kết thúc.' });
  expect(problemText(i18n, problem)).toEqual({ title: 'Có lỗi xảy ra', advice: 'Cuộc họp đã kết thúc.' });
});
