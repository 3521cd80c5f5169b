import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp } from '../../../test/app';

const ACCOUNT = '019a9f3e-4d2c-7000-8000-3f6f2a7b1c01';
const MEMBER = '019a9f3e-4d2c-7000-8000-3f6f2a7b1c02';
const OBJECT = '019a9f3e-4d2c-7000-8000-3f6f2a7b1c9d';

it('says in words what happened, and shows the history of one object', async () => {
  const asked: (string | null)[] = [];
  const entry = {
    sequence: 7,
    occurredAt: '2026-11-03T12:30:00Z',
    accountId: ACCOUNT,
    actorName: 'Lê Văn An',
    action: 'getCriticismRecord',
    objectType: 'criticism-record',
    objectId: OBJECT,
    organizationId: 'cell-1',
    organizationName: 'Chi bộ Khoa Xây dựng Đảng',
  };
  const unknown = { ...entry, sequence: 6, action: 'brandNewThing', objectType: 'thing', objectId: 'x-1' };
  openApp('/nhat-ky', ['listAuditEntries'], {
    'GET /api/v1/audit-entries': ({ query }) => {
      asked.push(query.get('objectId'));
      return { body: { items: query.has('objectId') ? [entry] : [entry, unknown] } };
    },
  });
  expect(await screen.findByText('Đọc ghi nhận phê bình', {})).toBeTruthy();
  expect(screen.getByText('brandNewThing')).toBeTruthy();
  expect(screen.getAllByText('Chi bộ Khoa Xây dựng Đảng')).toHaveLength(2);
  await userEvent.click(screen.getByRole('link', { name: 'ghi nhận phê bình …7b1c9d' }));
  expect(await screen.findByText(/Chỉ những gì xảy ra với đối tượng …7b1c9d/)).toBeTruthy();
  expect(window.location.search).toBe(`?doi-tuong=${OBJECT}`);
  expect(asked).toEqual([null, OBJECT]);
});

it('searches by person, kind and day, and says so in the address', async () => {
  const asked: string[] = [];
  openApp('/nhat-ky?tu=2026-11-01', ['listAuditEntries'], {
    'GET /api/v1/audit-entries': ({ query }) => {
      asked.push(query.toString());
      return { body: { items: [] } };
    },
    'GET /api/v1/members': () => ({ body: { items: [{ id: MEMBER, fullName: 'Đỗ Thị Ưởng', cellName: 'Chi bộ A' }] } }),
    [`GET /api/v1/members/${MEMBER}`]: () => ({ body: { id: MEMBER, fullName: 'Đỗ Thị Ưởng', cellName: 'Chi bộ A' } }),
  });
  expect(await screen.findByText('Không có mục nào khớp.', {})).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Về việc gì'), 'meeting');
  await userEvent.click(screen.getByRole('combobox', { name: 'Đảng viên nào' }));
  await userEvent.click(await screen.findByText('Đỗ Thị Ưởng (Chi bộ A)'));
  await waitFor(() => expect(window.location.search).toBe(`?tu=2026-11-01&loai=meeting&dang-vien=${MEMBER}`));
  await waitFor(() =>
    expect(asked.at(-1)).toBe(`memberId=${MEMBER}&objectType=meeting&from=2026-10-31T17%3A00%3A00.000Z`),
  );
});

it('shows what one person did, and the way back', async () => {
  const entry = {
    sequence: 7,
    occurredAt: '2026-11-03T12:30:00Z',
    accountId: ACCOUNT,
    actorName: 'Lê Văn An',
    action: 'announceMeeting',
    objectType: 'meeting',
    objectId: OBJECT,
    organizationId: 'cell-1',
    organizationName: 'Chi bộ Khoa Xây dựng Đảng',
  };
  openApp('/nhat-ky', ['listAuditEntries'], {
    'GET /api/v1/audit-entries': () => ({ body: { items: [entry] } }),
    'GET /api/v1/members': () => ({ body: { items: [] } }),
  });
  await userEvent.click(await screen.findByRole('link', { name: 'Lê Văn An' }));
  expect(await screen.findByText(/Chỉ những gì Lê Văn An đã làm/)).toBeTruthy();
  expect(window.location.search).toBe(`?tai-khoan=${ACCOUNT}`);
  expect(screen.getByRole('link', { name: 'Xem tất cả' })).toBeTruthy();
});
