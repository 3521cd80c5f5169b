import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp, refusal, type Service } from '../../../test/app';
import { callOffDay, today } from './member-changes';

const member = {
  id: 'm-1',
  fullName: 'Đỗ Thị Ưởng',
  cellId: 'cell-1',
  cellName: 'Chi bộ A',
  category: 'OFFICIAL',
  position: 'NONE',
  admittedOn: '2008-05-19',
  recognizedOn: '2009-05-19',
  status: 'CURRENT',
  standing: 'ACTIVE',
  cardNumber: '38012345',
  phone: '0912 345 678',
  allowedActions: ['getMemberHistory', 'updateMember', 'grantExemption', 'transferMember'],
};

const entered = {
  id: 'c-1',
  kind: 'ENROLLED',
  effectiveFrom: '2008-05-19',
  cellId: 'cell-1',
  cellName: 'Chi bộ A',
  recordedAt: '2026-11-20T01:00:00Z',
};

const base: Service = {
  'GET /api/v1/organizations': () => ({
    body: {
      items: [
        { id: 'cell-1', code: '1', name: 'Chi bộ A', kind: 'CELL' },
        { id: 'cell-2', code: '2', name: 'Chi bộ B', kind: 'CELL' },
      ],
    },
  }),
  'GET /api/v1/members': () => ({ body: { items: [] } }),
  'GET /api/v1/members/m-1': () => ({ body: member, etag: '"4"' }),
  'GET /api/v1/members/m-1/history': () => ({ body: { items: [entered] } }),
};

it('shows what is known, what happened and what may be done', async () => {
  openApp('/dang-vien/m-1', [], base);
  expect(await screen.findByText('38012345')).toBeTruthy();
  expect(await screen.findByText('Vào chi bộ')).toBeTruthy();
  const steps = within(screen.getByRole('navigation', { name: 'Việc có thể làm' }));
  expect(steps.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Sửa thông tin',
    'Miễn công tác và sinh hoạt',
    'Chuyển sinh hoạt chính thức',
  ]);
});

it('exempts from the version that was seen, and takes it back', async () => {
  const sent: unknown[] = [];
  openApp('/dang-vien/m-1/mien-sinh-hoat', [], {
    ...base,
    'POST /api/v1/members/m-1/exemption': ({ body, ifMatch }) => {
      sent.push([ifMatch, body]);
      return { body: { ...member, standing: 'EXEMPT', standingFrom: today() }, etag: '"5"' };
    },
    'POST /api/v1/members/m-1/exemption/end': ({ body, ifMatch }) => {
      sent.push([ifMatch, body]);
      return { body: member, etag: '"6"' };
    },
  });
  await userEvent.type(await screen.findByLabelText('Lý do'), 'Sức yếu');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi miễn sinh hoạt' }));
  expect(await screen.findByText('Cần nhập thông tin này.')).toBeTruthy();
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText('Ngày chi bộ quyết định'), '5/11/2026');
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: 'Ghi miễn sinh hoạt' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toEqual([
    ['"4"', { reason: 'Sức yếu', from: today(), decidedOn: '2026-11-05' }],
    ['"5"', { day: callOffDay(today(), today()), reason: 'Nhập nhầm' }],
  ]);
});

it('keeps what was typed when somebody else was faster', async () => {
  openApp('/dang-vien/m-1/sua', [], {
    ...base,
    'PUT /api/v1/members/m-1': () => refusal('stale-version', 412),
  });
  const name = await screen.findByLabelText<HTMLInputElement>('Họ và tên');
  await userEvent.clear(name);
  await userEvent.type(name, 'Đỗ Thị Ưng');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByRole('button', { name: 'Đọc lại bản mới nhất' })).toBeTruthy();
  expect(name.value).toBe('Đỗ Thị Ưng');
});

it('enters a member by a composed name, once', async () => {
  const sent: { body: unknown; idempotencyKey: string | null }[] = [];
  openApp('/dang-vien/moi', ['createMember'], {
    ...base,
    'POST /api/v1/members': ({ body, idempotencyKey }) => {
      sent.push({ body, idempotencyKey });
      return { status: 201, body: member, etag: '"0"' };
    },
  });
  await userEvent.click(await screen.findByLabelText('Chi bộ', { selector: 'input' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Chi bộ B', hidden: true }));
  await userEvent.type(screen.getByLabelText('Họ và tên'), 'Đỗ Thị Ưởng'.normalize('NFD'));
  await userEvent.type(screen.getByLabelText('Ngày vào Đảng'), '19/5/2026');
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: 'Thêm vào chi bộ' }));
  expect(await screen.findByText('Đã thêm đồng chí Đỗ Thị Ưởng.')).toBeTruthy();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).toMatchObject({ cellId: 'cell-2', fullName: 'Đỗ Thị Ưởng', admittedOn: '2026-05-19' });
  expect(sent[0]?.idempotencyKey).toBeTruthy();
});

it('says so when the step is not allowed or not known', async () => {
  openApp('/dang-vien/m-1/ra-khoi-danh-sach', [], base);
  expect(await screen.findByText('Vai trò của đồng chí không làm được việc này lúc này.')).toBeTruthy();
});

it('calls off by a day before the first and never by one to come', () => {
  expect(callOffDay('2026-11-21', '2026-11-21')).toBe('2026-11-20');
  expect(callOffDay('2027-03-01', '2026-11-21')).toBe('2026-11-21');
});
