import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp } from '../../../test/app';

const OBJECT = '019a9f3e-4d2c-7000-8000-3f6f2a7b1c9d';

it('says in words what happened, and shows the history of one object', async () => {
  const asked: (string | null)[] = [];
  const entry = {
    sequence: 7,
    occurredAt: '2026-11-03T12:30:00Z',
    accountId: 'account-1',
    actorName: 'Lê Văn An',
    action: 'getCriticismRecord',
    objectType: 'criticism-record',
    objectId: OBJECT,
    organizationId: 'cell-1',
  };
  const unknown = { ...entry, sequence: 6, action: 'brandNewThing', objectType: 'thing', objectId: 'x-1' };
  openApp('/nhat-ky', ['listAuditEntries'], {
    'GET /api/v1/audit-entries': ({ query }) => {
      asked.push(query.get('objectId'));
      return { body: { items: query.has('objectId') ? [entry] : [entry, unknown] } };
    },
  });
  expect(await screen.findByText('Đọc ghi nhận phê bình', {}, { timeout: 10_000 })).toBeTruthy();
  expect(screen.getByText('brandNewThing')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'ghi nhận phê bình …7b1c9d' }));
  expect(await screen.findByText(/Chỉ những gì xảy ra với đối tượng …7b1c9d/)).toBeTruthy();
  expect(window.location.search).toBe(`?doi-tuong=${OBJECT}`);
  expect(asked).toEqual([null, OBJECT]);
}, 20_000);
