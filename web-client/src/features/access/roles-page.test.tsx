import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { RoleAssignment } from '@/api/generated';
import { openApp, refusal } from '../../../test/app';

function role(id: string, more: Partial<RoleAssignment> = {}): RoleAssignment {
  return {
    id,
    accountId: 'account-2',
    accountName: 'Lê Văn An',
    accountKind: 'PERSON',
    role: 'CELL_SECRETARY',
    organizationId: 'cell-1',
    organizationName: 'Chi bộ A',
    validFrom: '2026-01-05',
    ...more,
  };
}

const organizations = () => ({
  body: {
    items: [
      { id: 'top-1', code: '38', name: 'Đảng bộ tỉnh', kind: 'PROVINCE_COMMITTEE' },
      { id: 'cell-1', code: '38.1', name: 'Chi bộ A', kind: 'CELL', parentId: 'top-1' },
    ],
  },
});

it('lists who holds what, and filters in the address', async () => {
  const asked: string[] = [];
  openApp('/phan-quyen', ['listRoleAssignments', 'createRoleAssignment'], {
    'GET /api/v1/organizations': organizations,
    'GET /api/v1/role-assignments': ({ query }) => {
      asked.push(query.toString());
      return { body: { items: [role('r-1', { delegatedByName: 'Đặng Quốc Hưng', validTo: '2099-01-20' })] } };
    },
  });
  expect(await screen.findByText('bí thư chi bộ (thay mặt Đặng Quốc Hưng)')).toBeTruthy();
  expect(screen.getByText('05/01/2026 – 20/01/2099')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Giao quyền' })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Vai trò'), 'thư ký');
  await waitFor(() => expect(asked.at(-1)).toContain('role=MINUTE_TAKER'));
  expect(window.location.search).toContain('vai-tro=MINUTE_TAKER');
});

it('ends a role now, with the version that was seen', async () => {
  const sent: unknown[] = [];
  const seen = role('r-1', { allowedActions: ['endRoleAssignment', 'handOverRole'] });
  openApp('/phan-quyen/r-1', ['listRoleAssignments'], {
    'GET /api/v1/role-assignments/r-1': () => ({ body: seen, etag: '"3"' }),
    'POST /api/v1/role-assignments/r-1/end': ({ body, ifMatch }) => {
      sent.push([body, ifMatch]);
      return {
        body: { ...seen, validTo: '2026-01-20', endReason: 'Chuyển công tác', allowedActions: [] },
        etag: '"4"',
      };
    },
    'GET /api/v1/role-assignments': () => ({ body: { items: [] } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Thu hồi' }));
  await userEvent.type(await screen.findByLabelText('Căn cứ, lý do'), 'Chuyển công tác');
  const buttons = screen.getAllByRole('button', { name: 'Thu hồi' });
  await userEvent.click(buttons.at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual([[{ reason: 'Chuyển công tác' }, '"3"']]));
});

it('asks who is signed in but known to nobody for the code', async () => {
  const sent: unknown[] = [];
  openApp('/', [], {
    'GET /api/v1/me': () => refusal('account-not-linked', 403),
    'POST /api/v1/invitations/accept': ({ body }) => {
      sent.push(body);
      return refusal('invitation-not-valid', 422);
    },
  });
  await userEvent.type(await screen.findByLabelText('Mã mời'), '7KQ2-M9RD');
  await userEvent.click(screen.getByRole('button', { name: 'Dùng mã này' }));
  expect(await screen.findByText('Mã mời không dùng được.')).toBeTruthy();
  expect(sent).toEqual([{ code: '7KQ2-M9RD' }]);
});

it('explains by which role a page may be seen', async () => {
  const asked: string[] = [];
  openApp('/dang-vien/m-1', ['listMembers'], {
    'GET /api/v1/organizations': organizations,
    'GET /api/v1/members/m-1': () => ({
      body: {
        id: 'm-1',
        fullName: 'Lê Văn An',
        cellId: 'cell-1',
        cellName: 'Chi bộ A',
        category: 'OFFICIAL',
        position: 'NONE',
        admittedOn: '2008-05-19',
        standing: 'ACTIVE',
        status: 'CURRENT',
      },
      etag: '"1"',
    }),
    'GET /api/v1/access/explanation': ({ query }) => {
      asked.push(query.toString());
      return {
        body: {
          action: 'getMember',
          organizationId: 'cell-1',
          permitted: true,
          reason: 'BY_ROLE',
          permittedRoles: ['CELL_SECRETARY'],
          by: {
            assignmentId: 'r-1',
            role: 'INSPECTOR',
            organizationId: 'top-1',
            organizationName: 'Đảng bộ tỉnh',
            validFrom: '2026-01-05',
            givenByName: 'Mai Xuân Tùng',
            reason: 'Quyết định số 12',
          },
        },
      };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Vì sao tôi xem được trang này?' }));
  expect(await screen.findByText('Vì bạn là ủy ban kiểm tra của Đảng bộ tỉnh.')).toBeTruthy();
  expect(screen.getByText('Từ 05/01/2026, chưa định ngày kết thúc.')).toBeTruthy();
  expect(screen.getByText('Người giao: Mai Xuân Tùng.')).toBeTruthy();
  expect(asked).toEqual(['action=getMember&organizationId=cell-1']);
});

it('reminds of the review that is overdue, and confirms it with the number that was seen', async () => {
  const sent: unknown[] = [];
  const state = (done: boolean) => ({
    organizationId: 'top-1',
    organizationName: 'Đảng bộ tỉnh',
    currentRoles: 27,
    ...(done && { lastReviewedOn: '2026-11-21', lastReviewedByName: 'Mai Xuân Tùng' }),
    dueOn: done ? '2027-03-31' : '2026-09-30',
    overdue: !done,
    done,
    allowedActions: ['confirmAccessReview'],
  });
  openApp('/phan-quyen?to-chuc=top-1', ['listRoleAssignments', 'confirmAccessReview'], {
    'GET /api/v1/organizations': organizations,
    'GET /api/v1/role-assignments': () => ({ body: { items: [role('r-1')] } }),
    'GET /api/v1/access-reviews/state': () => ({ body: state(sent.length > 0) }),
    'POST /api/v1/access-reviews': ({ body }) => {
      sent.push(body);
      return { status: 201, body: { id: 'v-1', organizationId: 'top-1', roles: 27 } };
    },
  });
  expect(await screen.findByText('Đã quá hạn: 30/09/2026.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận đã rà soát' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Xác nhận đã rà soát' }));
  expect(await screen.findByText(/Hạn rà soát tiếp theo: 31\/03\/2027/)).toBeTruthy();
  expect(sent).toEqual([{ organizationId: 'top-1', roles: 27 }]);
});

it('ends an account with its version, where the service offers it', async () => {
  const sent: unknown[] = [];
  openApp('/phan-quyen/r-1', ['listRoleAssignments', 'endAccount'], {
    'GET /api/v1/role-assignments/r-1': () => ({ body: role('r-1'), etag: '"3"' }),
    'GET /api/v1/accounts/account-2': () => ({
      body: {
        id: 'account-2',
        displayName: 'Lê Văn An',
        kind: 'PERSON',
        allowedActions: sent.length > 0 ? [] : ['endAccount'],
      },
      etag: '"7"',
    }),
    'POST /api/v1/accounts/account-2/end': ({ body, ifMatch }) => {
      sent.push([body, ifMatch]);
      return { body: { id: 'account-2', displayName: 'Lê Văn An', kind: 'PERSON' }, etag: '"8"' };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Kết thúc tài khoản' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('Căn cứ, lý do'), 'Nghỉ hưu');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Kết thúc tài khoản' }));
  await waitFor(() => expect(sent).toEqual([[{ reason: 'Nghỉ hưu' }, '"7"']]));
});
