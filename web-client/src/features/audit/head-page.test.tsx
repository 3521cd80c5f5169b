import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { openApp } from '../../../test/app';

const HASH = '5f2d7c9a40b1e8c3d6f7a8b9c0d1e2f30415263748596a7b8c9dae0fb1c2d3e4';
const IN_FOURS = '5f2d 7c9a 40b1 e8c3 d6f7 a8b9 c0d1 e2f3 0415 2637 4859 6a7b 8c9d ae0f b1c2 d3e4';

it('shows the newest seal and those of the days, to be printed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const day = { sealNumber: 48_213, hash: HASH, takenAt: '2026-11-02T17:00:03Z' };
  openApp('/nhat-ky/niem-phong', ['getAuditHead', 'listAuditEntries'], {
    'GET /api/v1/audit-head': () => ({
      body: { sealNumber: 48_500, hash: HASH, takenAt: '2026-11-03T12:30:00Z', dailyHeads: [day] },
    }),
  });
  expect(await screen.findByText('48.500', {})).toBeTruthy();
  expect(screen.getByText('19:30 03/11/2026')).toBeTruthy();
  expect(screen.getByText('00:00 03/11/2026 · 48.213 mục')).toBeTruthy();
  expect(screen.getAllByText(IN_FOURS)).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'In' }));
  expect(print).toHaveBeenCalledOnce();
});
