import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Organization, OrganizationSummary } from '@/api/generated';
import { openApp, refusal, type Service } from '../../../test/app';
import { tops } from './organizations-page';

function organization(id: string, name: string, more: Partial<Organization> = {}): Organization {
  return {
    id,
    code: id,
    name,
    kind: 'SUPERIOR_COMMITTEE',
    zone: 'Asia/Ho_Chi_Minh',
    ancestors: [],
    activeFrom: '2020-01-01',
    childCount: 1,
    cellCount: 1,
    memberCount: 0,
    allowedActions: [],
    ...more,
  };
}

function row(id: string, name: string, more: Partial<OrganizationSummary> = {}): OrganizationSummary {
  return { id, code: id, name, kind: 'CELL', activeFrom: '2020-01-01', childCount: 0, ...more };
}

const me = {
  body: {
    accountId: 'account-1',
    displayName: 'Mai Xuân Tùng',
    roles: [
      { role: 'ADMINISTRATOR', organizationId: 'ward', organizationName: 'Phường', validFrom: '2020-01-01' },
      { role: 'COMMITTEE_MEMBER', organizationId: 'cell-1', organizationName: 'Chi bộ 1', validFrom: '2020-01-01' },
    ],
    allowedActions: ['listOrganizations'],
  },
};

const ward = organization('ward', 'Đảng ủy phường An Bình');
const cell = organization('cell-1', 'Chi bộ Khu phố 1', {
  kind: 'CELL',
  cellType: 'VILLAGE_RESIDENTIAL',
  parentId: 'ward',
  ancestors: [{ id: 'ward', name: ward.name }],
  memberCount: 12,
  allowedActions: ['updateOrganization', 'moveOrganization', 'mergeOrganizations', 'closeOrganization'],
});

const service: Service = {
  'GET /api/v1/me': () => me,
  'GET /api/v1/organizations/ward': () => ({ body: ward, etag: '"0"' }),
  'GET /api/v1/organizations/cell-1': () => ({ body: cell, etag: '"4"' }),
  'GET /api/v1/organizations/cell-1/history': () => ({
    body: {
      items: [
        {
          id: 'change-1',
          kind: 'MOVED',
          effectiveOn: '2026-10-01',
          reason: 'Sắp xếp lại',
          decisionNumber: '12-QĐ/ĐU',
          code: 'cell-1',
          name: cell.name,
          parent: { id: 'ward', name: ward.name },
          enteredBy: 'Mai Xuân Tùng',
          enteredAt: '2026-10-02T02:00:00Z',
        },
      ],
    },
  }),
};

it('begins where nothing of the others is above', () => {
  expect(tops([cell, ward])).toEqual([ward]);
  expect(tops([cell])).toEqual([cell]);
});

it('opens the tree level by level and finds without marks', async () => {
  const asked: string[] = [];
  openApp('/to-chuc', [], {
    ...service,
    'GET /api/v1/organizations': ({ query }) => {
      asked.push(query.toString());
      if (query.has('q')) return { body: { items: [row('cell-2', 'Chi bộ Khu phố 2')] } };
      return query.get('parentId') === 'ward'
        ? { body: { items: [row('cell-1', cell.name, { childCount: 2 })] } }
        : { body: { items: [row('group-1', 'Tổ đảng số 1', { kind: 'GROUP' })] } };
    },
  });
  expect(await screen.findByText(cell.name)).toBeTruthy();
  expect(screen.queryByText('Tổ đảng số 1')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: `Các tổ chức trực thuộc ${cell.name}` }));
  expect(await screen.findByText('Tổ đảng số 1')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Tìm theo tên'), 'khu pho');
  expect(await screen.findByText('Chi bộ Khu phố 2')).toBeTruthy();
  expect(window.location.search).toBe('?ten=khu+pho');
  expect(asked.at(-1)).toBe('q=khu+pho');
});

it('shows an organisation as it stood on another day, without what can be done today', async () => {
  const asked: string[] = [];
  openApp('/to-chuc/cell-1?ngay=2026-09-30', [], {
    ...service,
    'GET /api/v1/organizations/cell-1': ({ query }) => ({
      body: query.get('activeOn') === '2026-09-30' ? { ...cell, memberCount: 9 } : cell,
      etag: '"4"',
    }),
    'GET /api/v1/organizations': ({ query }) => {
      asked.push(query.get('activeOn') ?? '');
      return { body: { items: [] } };
    },
  });
  expect(await screen.findByText('9 đảng viên')).toBeTruthy();
  expect(asked).toEqual(['2026-09-30']);
  expect(screen.queryByRole('link', { name: 'Sáp nhập' })).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Về hôm nay' }));
  expect(await screen.findByText('12 đảng viên')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Sáp nhập' })).toBeTruthy();
});

it('shows one organisation with its history, and the buttons of the administrator only', async () => {
  openApp('/to-chuc/cell-1', [], {
    ...service,
    'GET /api/v1/organizations': () => ({ body: { items: [] } }),
  });
  expect(await screen.findByRole('heading', { level: 1, name: cell.name })).toBeTruthy();
  expect(screen.getByText('12 đảng viên')).toBeTruthy();
  expect(await screen.findByText(/Sắp xếp lại · Quyết định số 12-QĐ\/ĐU/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Chuyển cấp trên' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Tách chi bộ' })).toBeNull();
});

it('merges after showing what will change', async () => {
  const sent: unknown[] = [];
  openApp('/to-chuc/cell-1/sap-nhap', [], {
    ...service,
    'GET /api/v1/organizations': () => ({
      body: { items: [row('cell-1', cell.name), row('cell-2', 'Chi bộ Khu phố 2')] },
    }),
    'GET /api/v1/organizations/cell-1/merge-preview': ({ query }) => {
      expect(query.get('targetId')).toBe('cell-2');
      return {
        body: {
          organizations: 0,
          members: 12,
          meetingsNotHeld: 1,
          rolesEnding: [{ role: 'CELL_SECRETARY', count: 1 }],
          rolesLosing: [],
          rolesGaining: [],
        },
      };
    },
    'GET /api/v1/organizations/cell-2': () => ({
      body: organization('cell-2', 'Chi bộ Khu phố 2', { kind: 'CELL' }),
      etag: '"1"',
    }),
    'GET /api/v1/organizations/cell-2/history': () => ({ body: { items: [] } }),
    'POST /api/v1/organizations/cell-1/merge': ({ body, ifMatch }) => {
      sent.push(body, ifMatch);
      return { body: cell, etag: '"5"' };
    },
  });
  await userEvent.click(await screen.findByRole('combobox', { name: 'Nhập vào' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Chi bộ Khu phố 2 (cell-2)', hidden: true }));
  expect(await screen.findByText(/12 đảng viên và 0 tổ chức trực thuộc/)).toBeTruthy();
  expect(screen.getByText(/1 bí thư, phó bí thư/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Lý do'), 'Sáp nhập hai khu phố');
  await userEvent.click(screen.getByRole('button', { name: 'Sáp nhập' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Chi bộ Khu phố 2' })).toBeTruthy();
  expect(sent[0]).toMatchObject({ targetId: 'cell-2', reason: 'Sáp nhập hai khu phố' });
  expect(sent[1]).toBe('"4"');
});

it('does not let a cell with members be closed, and says what is in the way', async () => {
  openApp('/to-chuc/cell-1/giai-the', [], {
    ...service,
    'GET /api/v1/organizations/cell-1/close-preview': () => ({
      body: {
        organizations: 0,
        members: 12,
        meetingsNotHeld: 0,
        rolesEnding: [],
        rolesLosing: [],
        rolesGaining: [],
      },
    }),
  });
  expect(await screen.findByText(/còn 12 đảng viên/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Giải thể' }).disabled).toBe(true);
});

it('says at the form why the service refuses', async () => {
  openApp('/to-chuc/cell-1/sua', [], {
    ...service,
    'PUT /api/v1/organizations/cell-1': () => refusal('organization-code-taken', 409),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Lưu thay đổi' }));
  await waitFor(() => expect(screen.getByText('Mã này đã có tổ chức khác dùng.')).toBeTruthy());
});
