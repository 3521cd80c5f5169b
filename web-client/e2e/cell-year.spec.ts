import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { day, dayOf, typed } from './support/days';
import { login, logout } from './support/login';
import { choosePerson } from './support/person';
import { ask, change, enter, foundCell, giveThukyRole, quietCommittee } from './support/service';
import { expect, test } from './support/test';

// Before the session begins, asking who one is is answered with 401, which the console notes.
test.use({ expectedFaults: ['401'] });

const LONG_AGO = day(-400);
const NEXT_YEAR = String(Number(day(0).slice(0, 4)) + 1);

async function secretaryOfANewCell(page: Page, name: string): Promise<string> {
  const cell = await foundCell(page, await quietCommittee(page), name, LONG_AGO);
  await giveThukyRole(page, 'CELL_SECRETARY', cell);
  return cell;
}

/** The first day of Tết that a day of the month can fall on in every month. */
async function tet(page: Page, cell: string): Promise<string> {
  const { items } = await ask<{ items: { day: string; kind: string }[] }>(
    page,
    `organizations/${cell}/holidays/${NEXT_YEAR}`,
  );
  const found = items.find(({ day: off, kind }) => kind === 'TET' && Number(off.slice(8)) <= 28);
  if (found === undefined) throw new Error(`Tết ${NEXT_YEAR} is not known.`);
  return found.day;
}

test('the meetings of a year are planned, and Tết is moved by decision', async ({ page }, { project }) => {
  await login(page, 'quantri', '/to-chuc');
  const cell = await secretaryOfANewCell(page, `Chi bộ Thôn Lịch ${project.name} ${String(Date.now())}`);
  const newYear = await tet(page, cell);
  await logout(page);

  await test.step('the secretary sets the fixed day', async () => {
    await login(page, 'thuky', `/lich/co-dinh?to-chuc=${cell}`);
    await page.getByRole('textbox', { name: 'Ngày', exact: true }).fill(String(Number(newYear.slice(8))));
    await page.getByRole('textbox', { name: 'Bắt đầu' }).fill('19:30');
    await page.getByRole('textbox', { name: 'Số phút' }).fill('90');
    await page.getByRole('textbox', { name: 'Địa điểm' }).fill('Nhà văn hóa thôn');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lưu lịch' }).click();
    await expect(page.getByText(/^Đã lưu, áp dụng từ tháng/).first()).toBeVisible();
  });
  await test.step('Tết waits for a decision, with another day proposed', async () => {
    await page.goto(`/lich/nam?nam=${NEXT_YEAR}&to-chuc=${cell}`);
    const month = page.getByRole('group', { name: `Tháng ${newYear.slice(5, 7)}/${NEXT_YEAR}` });
    await expect(month).toContainText('Ngày nghỉ:');
    await expect(month.getByRole('radio', { name: /^Chuyển sang .*\(đề nghị\)$/ })).not.toBeChecked();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Nhận tất cả ngày đề nghị' }).click();
    await page.getByRole('button', { name: 'Tạo 12 cuộc họp' }).click();
    await expect(page.getByText('Đã tạo 12 cuộc họp dự thảo.').first()).toBeVisible();
  });
  await test.step('once more makes nothing more', async () => {
    await page.reload();
    await expect(page.getByRole('button', { name: /^Tạo \d+ cuộc họp$/ })).toHaveCount(0);
    const { items } = await ask<{ items: { plannedStart: string }[] }>(
      page,
      `meetings?organizationId=${cell}&state=DRAFT&limit=50`,
    );
    expect(items).toHaveLength(12);
    expect(items.map(({ plannedStart }) => dayOf(plannedStart))).not.toContain(newYear);
  });
  await logout(page);
});

/** What a calendar program sees, which has no session: the lines of the one event with this place. */
async function eventAt(feed: string, place: string): Promise<string> {
  const answer = await fetch(feed);
  expect(answer.headers.get('content-type')).toContain('text/calendar');
  const unfolded = (await answer.text()).replaceAll('\r\n ', '');
  return unfolded.split('BEGIN:VEVENT').find((event) => event.includes(`LOCATION:${place}`)) ?? '';
}

test('a member is told of a meeting, and the calendar follows it', async ({ page, browser }, { project }) => {
  const place = `Nhà sinh hoạt ${project.name} ${String(Date.now())}`;
  const elsewhere = await browser.newContext();
  const member = await elsewhere.newPage();
  try {
    await login(page, 'bithu', '/cuoc-hop');
    const { roles } = await ask<{ roles: { role: string; organizationId: string }[] }>(page, 'me');
    const meeting = await enter(page, 'meetings', {
      organizationId: roles.find(({ role }) => role === 'CELL_SECRETARY')?.organizationId,
      kind: 'EXTRAORDINARY',
      plannedStart: `${day(30)}T12:30:00Z`,
      plannedEnd: `${day(30)}T14:00:00Z`,
      place,
      agenda: [{ title: 'Việc đột xuất', minutes: 60 }],
    });
    await page.goto(`/cuoc-hop/${meeting.id}/sua`);
    await choosePerson(page, 'Chủ trì', 'do thi uong', 'Đỗ Thị Ưởng');
    await choosePerson(page, 'Thư ký', 'ly thi hoa', 'Lý Thị Hoa');
    await page.getByRole('button', { name: /^Lưu/ }).click();
    await page.getByRole('button', { name: 'Gửi thông báo' }).click();
    await expect(page.getByText('Đã thông báo', { exact: true }).first()).toBeVisible();

    await login(member, 'dangvien', '/thong-bao');
    await expect(member.getByText(typed(day(30))).first()).toBeVisible();
    await expectAccessible(member);
    await member.goto('/cua-toi');
    await member.getByRole('button', { name: 'Lấy địa chỉ lịch' }).click();
    const address = member.getByRole('textbox', { name: 'Địa chỉ lịch riêng của đồng chí' });
    await expect(address).toHaveValue(/\/api\/v1\/calendar-feeds\//);
    const feed = await address.inputValue();
    const announced = await eventAt(feed, place);
    expect(announced).toContain('STATUS:CONFIRMED');
    expect(announced).toContain(`DTSTART:${day(30).replaceAll('-', '')}T123000Z`);

    await change(page, `meetings/${meeting.id}`, 'postpone', {
      plannedStart: `${day(31)}T12:30:00Z`,
      plannedEnd: `${day(31)}T14:00:00Z`,
      reason: 'Bão về, đường vào thôn ngập',
    });
    const moved = await eventAt(feed, place);
    expect(moved).toContain(`DTSTART:${day(31).replaceAll('-', '')}T123000Z`);
    expect(lineOf(moved, 'UID')).toBe(lineOf(announced, 'UID'));
    expect(Number(lineOf(moved, 'SEQUENCE'))).toBeGreaterThan(Number(lineOf(announced, 'SEQUENCE')));

    await change(page, `meetings/${meeting.id}`, 'cancel', { reason: 'Việc đã giải quyết xong' });
    expect(await eventAt(feed, place)).toContain('STATUS:CANCELLED');
    await logout(member);
  } finally {
    await elsewhere.close();
  }
  await logout(page);
});

function lineOf(event: string, name: string): string {
  return new RegExp(`^${name}:(.*)$`, 'm').exec(event)?.[1]?.trim() ?? '';
}
