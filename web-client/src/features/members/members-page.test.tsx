import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Member } from '@/api/generated';
import { openApp } from '../../../test/app';

function member(id: string, fullName: string, more: Partial<Member> = {}): Member {
  return {
    id,
    fullName,
    cellId: 'cell-1',
    cellName: 'Chi bộ A',
    status: 'CURRENT',
    category: 'OFFICIAL',
    position: 'NONE',
    admittedOn: '2008-05-19',
    standing: 'ACTIVE',
    ...more,
  };
}

const cell = (id: string, name: string) => ({ id, code: id, name, kind: 'CELL' });

it('searches after a pause, in the address too, and says how a member stands', async () => {
  const asked: string[] = [];
  openApp('/dang-vien', ['listMembers'], {
    'GET /api/v1/organizations': () => ({ body: { items: [cell('cell-1', 'Chi bộ A'), cell('cell-2', 'Chi bộ B')] } }),
    'GET /api/v1/members': ({ query }) => {
      asked.push(query.get('q') ?? '');
      const found = member('m-1', 'Đỗ Thị Ưởng', { position: 'SECRETARY', standing: 'EXEMPT' });
      return { body: { items: query.has('q') ? [found] : [found, member('m-2', 'Lê Văn An')] } };
    },
  });
  expect(await screen.findByText('Lê Văn An')).toBeTruthy();
  expect(await screen.findByLabelText('Chi bộ')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Tìm theo tên'), 'do thi');
  await waitFor(() => expect(screen.queryByText('Lê Văn An')).toBeNull(), { timeout: 3000 });
  expect(screen.getByText('bí thư')).toBeTruthy();
  expect(screen.getByText('miễn sinh hoạt', { selector: 'span' })).toBeTruthy();
  expect(window.location.search).toBe('?ten=do+thi');
  expect(asked).toEqual(['', 'do thi']);
});

it('reads on when asked', async () => {
  openApp('/dang-vien', ['listMembers'], {
    'GET /api/v1/organizations': () => ({ body: { items: [] } }),
    'GET /api/v1/members': ({ query }) =>
      query.has('pageToken')
        ? { body: { items: [member('m-2', 'Lê Văn An')] } }
        : { body: { items: [member('m-1', 'Đỗ Thị Ưởng')], nextPageToken: 'next' } },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Xem thêm' }));
  expect(await screen.findByText('Lê Văn An')).toBeTruthy();
  expect(screen.getByText('Đỗ Thị Ưởng')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Xem thêm' })).toBeNull();
});

it('filters by category and standing, in the address too', async () => {
  const asked: string[] = [];
  openApp('/dang-vien?dien=PROBATIONARY', ['listMembers', 'createMember'], {
    'GET /api/v1/organizations': () => ({ body: { items: [] } }),
    'GET /api/v1/members': ({ query }) => {
      asked.push(`${query.get('category') ?? ''} ${query.get('standing') ?? ''}`);
      return { body: { items: [member('m-1', 'Đỗ Thị Ưởng')] } };
    },
  });
  await userEvent.selectOptions(await screen.findByLabelText('Tình trạng hôm nay'), 'EXEMPT');
  await waitFor(() => expect(asked.at(-1)).toBe('PROBATIONARY EXEMPT'));
  expect(window.location.search).toBe('?dien=PROBATIONARY&tinh-trang=EXEMPT');
  expect(screen.getByRole('link', { name: 'Thêm đảng viên' }).getAttribute('href')).toBe('/dang-vien/moi');
});
