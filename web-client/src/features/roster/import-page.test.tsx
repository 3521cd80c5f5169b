import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { RosterImport, RosterRow } from '@/api/generated';
import { openApp, type Service } from '../../../test/app';

const OFFICE = ['listMembers', 'createRosterImport'];
const PATH = '/api/v1/roster-imports/i-1';

function roster(more: Partial<RosterImport> = {}): RosterImport {
  return {
    id: 'i-1',
    organizationId: 'o-1',
    organizationName: 'Đảng ủy phường An Bình Đông',
    fileName: 'danh-sach.xlsx',
    state: 'DECIDING',
    done: 0,
    total: 0,
    counts: [],
    firstLines: [],
    createdByName: 'Hồ Ngọc Ánh',
    createdAt: '2026-11-21T01:00:00Z',
    allowedActions: ['decideRosterRow', 'decideRosterRows', 'applyRosterImport', 'mapRosterColumns'],
    ...more,
  };
}

function row(rowNumber: number, more: Partial<RosterRow>): RosterRow {
  return {
    etag: '"0"',
    rowNumber,
    proposal: 'MISSPELT',
    decision: 'PENDING',
    possibleDecisions: ['PENDING', 'ACCEPT', 'SKIP', 'MATCH', 'ADD'],
    candidates: [],
    differences: ['FULL_NAME'],
    errors: [],
    inFile: { fullName: 'Đỗ Thị Ưởn', cellName: 'Chi bộ A' },
    onRoster: { memberId: 'm-1', fullName: 'Đỗ Thị Ưởng', cellName: 'Chi bộ A' },
    ...more,
  };
}

it('decides on a row, and applies only when nothing is left open', async () => {
  let decided = false;
  let applied = false;
  const service: Service = {
    [`GET ${PATH}`]: () => ({
      body: applied
        ? roster({ state: 'APPLIED', allowedActions: ['undoRosterImport'] })
        : roster({ counts: [{ proposal: 'MISSPELT', rows: 1, undecided: decided ? 0 : 1 }] }),
      etag: '"1"',
    }),
    [`GET ${PATH}/rows`]: () => ({ body: { items: [row(7, decided ? { decision: 'ACCEPT' } : {})] } }),
    [`PUT ${PATH}/rows/7/decision`]: ({ body }) => {
      decided = true;
      expect(body).toEqual({ decision: 'ACCEPT' });
      return { body: row(7, { decision: 'ACCEPT' }) };
    },
    [`POST ${PATH}/apply`]: () => {
      applied = true;
      return { body: roster({ state: 'APPLIED', allowedActions: ['undoRosterImport'] }), etag: '"2"' };
    },
  };
  openApp('/doi-chieu/i-1', OFFICE, service);
  expect(await screen.findByText('Họ và tên: hệ thống Đỗ Thị Ưởng → tệp Đỗ Thị Ưởn')).toBeTruthy();
  expect(screen.getByText('Còn 1 dòng chưa quyết định')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Áp dụng vào hệ thống' }).disabled).toBe(true);

  const decisions = within(screen.getByRole('group', { name: 'Quyết định cho Đỗ Thị Ưởn' }));
  await userEvent.click(decisions.getByRole('button', { name: 'Sửa tên theo tệp' }));
  const apply = screen.getByRole<HTMLButtonElement>('button', { name: 'Áp dụng vào hệ thống' });
  await waitFor(() => expect(apply.disabled).toBe(false));
  await userEvent.click(apply);
  expect(await screen.findByRole('button', { name: 'Hoàn tác toàn bộ' })).toBeTruthy();
});

it('says in which row and column something is wrong', async () => {
  openApp('/doi-chieu/i-1', OFFICE, {
    [`GET ${PATH}`]: () => ({
      body: roster({ counts: [{ proposal: 'ERROR', rows: 1, undecided: 1 }] }),
      etag: '"1"',
    }),
    [`GET ${PATH}/rows`]: () => ({
      body: {
        items: [
          row(17, {
            proposal: 'ERROR',
            possibleDecisions: ['PENDING', 'SKIP', 'MATCH'],
            errors: [{ column: 'ADMITTED_ON', problem: 'MISSING', message: 'chưa có' }],
          }),
        ],
      },
    }),
  });
  expect(await screen.findByText('Dòng 17, cột Ngày vào Đảng: chưa có')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Tải tệp dòng lỗi' })).toBeTruthy();
});

it('shows what a refused file should be mended by', async () => {
  openApp('/doi-chieu', OFFICE, {
    'GET /api/v1/organizations': () => ({
      body: { items: [{ id: 'o-1', code: '38', name: 'Đảng bộ tỉnh', kind: 'PROVINCE_COMMITTEE' }] },
    }),
    'GET /api/v1/roster-imports': () => ({ body: { items: [] } }),
    'POST /api/v1/roster-imports': () => ({
      status: 422,
      body: {
        type: '/problems/roster-file-unsafe',
        violations: [{ field: 'B2', in: 'body', message: 'Ô này có công thức' }],
      },
    }),
  });
  await screen.findByRole('option', { name: 'Đảng bộ tỉnh (38)' });
  await userEvent.selectOptions(await screen.findByLabelText('Danh sách của tổ chức'), 'o-1');
  await userEvent.upload(screen.getByLabelText('Chọn tệp danh sách'), new File(['{}'], 'a.xlsx'));
  await userEvent.click(screen.getByRole('button', { name: 'Đọc và đối chiếu' }));
  expect(await screen.findByText('Ô B2: Ô này có công thức')).toBeTruthy();
});
