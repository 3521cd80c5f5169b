import { expect, type Page } from '@playwright/test';
import { day } from './days';

const HEADERS = { 'X-Nenep-Client': 'web' };

/** What a story stands on and does not tell, entered by whoever is signed in on this page. */
export async function enter<Created = { id: string }>(page: Page, path: string, body: unknown): Promise<Created> {
  const answer = await page.request.post(`/api/v1/${path}`, { headers: HEADERS, data: body });
  expect(answer.status(), await answer.text()).toBeLessThan(300);
  return (await answer.json()) as Created;
}

export async function ask<Read>(page: Page, path: string): Promise<Read> {
  const answer = await page.request.get(`/api/v1/${path}`, { headers: HEADERS });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as Read;
}

/** A change of state of what is there, as it is now. */
export async function change(page: Page, path: string, verb: string, body?: unknown): Promise<void> {
  const seen = await page.request.get(`/api/v1/${path}`, { headers: HEADERS });
  const headers = { ...HEADERS, 'If-Match': seen.headers().etag ?? '' };
  const answer = await page.request.post(`/api/v1/${path}/${verb}`, { headers, data: body });
  expect(answer.status(), await answer.text()).toBeLessThan(300);
}

interface List {
  items: { id: string; name: string; code: string }[];
}

/** The last of the committees that keep cells: the other stories are told under the first. */
export async function quietCommittee(page: Page): Promise<Committee> {
  const { items } = await ask<List>(page, 'organizations?kind=SUPERIOR_COMMITTEE&limit=50');
  const last = items.at(-1);
  if (last === undefined) throw new Error('The province has no committee that keeps cells.');
  return last;
}

interface Committee {
  id: string;
  code: string;
}

async function found(
  page: Page,
  above: Committee,
  activeFrom: string,
  what: { kind: string; name: string; cellType?: string },
): Promise<Committee> {
  const code = `${above.code}.${Math.random().toString(36).slice(2, 10)}`;
  return await enter<Committee>(page, 'organizations', { parentId: above.id, code, activeFrom, ...what });
}

/** A cell of its own for a story, since a day. */
export async function foundCell(page: Page, above: Committee, name: string, activeFrom: string): Promise<string> {
  return (await found(page, above, activeFrom, { kind: 'CELL', cellType: 'VILLAGE_RESIDENTIAL', name })).id;
}

/** A committee of its own for a story, since a day. */
export async function foundCommittee(page: Page, name: string, activeFrom: string): Promise<Committee> {
  return await found(page, await quietCommittee(page), activeFrom, { kind: 'GRASSROOTS_COMMITTEE', name });
}

/** Gives the account of "thuky" a role from today on, by whoever is signed in and may. */
export async function giveThukyRole(page: Page, role: string, organizationId: string): Promise<{ id: string }> {
  const { items } = await ask<{ items: { id: string }[] }>(page, `accounts?q=${encodeURIComponent('Lý Thị Hoa')}`);
  const reason = 'Giúp việc trong thời gian này';
  return await enter(page, 'role-assignments', {
    accountId: items[0]?.id,
    role,
    organizationId,
    validFrom: day(0),
    reason,
  });
}
