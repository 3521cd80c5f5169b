import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { day } from './support/days';
import { login, logout } from './support/login';
import { change, enter, foundCell, giveThukyRole, quietCommittee } from './support/service';
import { expect, test } from './support/test';

// Before the session begins, asking who one is is answered with 401, which the console notes.
test.use({ expectedFaults: ['401'] });

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng'];
const GIVEN = ['Ái', 'Bích', 'Chiến', 'Điệp', 'Én'];

interface Room {
  meetingId: string;
  /** In the order of names. */
  people: { id: string; fullName: string }[];
}

async function enroll(page: Page, cellId: string, count: number): Promise<Room['people']> {
  const joinedOn = day(-400);
  const people: Room['people'] = [];
  for (let i = 0; i < count; i += 1) {
    const fullName = `${FAMILY[i % 5] ?? ''} Thị ${GIVEN[Math.floor(i / 5)] ?? ''}`;
    const body = { cellId, fullName, position: 'NONE', joinedOn, admittedOn: joinedOn, recognizedOn: joinedOn };
    people.push({ ...(await enter(page, 'members', body)), fullName });
  }
  return people;
}

/** A meeting of 23 that has just been opened, with the account of "thuky" as the secretary of its cell. */
async function openMeeting(page: Page, name: string): Promise<Room> {
  const cell = await foundCell(page, await quietCommittee(page), name, day(-400));
  const people = await enroll(page, cell, 23);
  await giveThukyRole(page, 'CELL_SECRETARY', cell);
  await logout(page);
  await login(page, 'thuky', '/cuoc-hop');
  const meeting = await enter(page, 'meetings', {
    organizationId: cell,
    kind: 'REGULAR',
    plannedStart: new Date(Date.now() + 600_000).toISOString(),
    plannedEnd: new Date(Date.now() + 6_000_000).toISOString(),
    place: 'Nhà văn hóa thôn',
    chairId: people[0]?.id,
    minuteTakerId: people[1]?.id,
    agenda: [{ title: 'Đánh giá kết quả lãnh đạo tháng trước', minutes: 30 }],
  });
  await change(page, `meetings/${meeting.id}`, 'announce');
  await change(page, `meetings/${meeting.id}`, 'open', {});
  return { meetingId: meeting.id, people };
}

async function mark(page: Page, name: string, how: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: `Chọn cách ghi và lý do cho ${name}`, exact: true }).click();
  const sheet = page.getByRole('dialog', { name });
  await sheet.getByRole('radio', { name: how, exact: true }).check();
  if (reason !== undefined) await sheet.getByRole('button', { name: reason }).click();
  await sheet.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(sheet).toHaveCount(0);
}

function rate(page: Page) {
  return page.getByText(/^Tỷ lệ dự:/).first();
}

test('three of 23 are marked, and what comes later changes nothing', async ({ page }, { project }) => {
  await login(page, 'quantri', '/to-chuc');
  const { meetingId, people } = await openMeeting(page, `Chi bộ điểm danh ${project.name} ${String(Date.now())}`);
  const [late, excused, missing] = [people[4], people[9], people[14]];
  if (!late || !excused || !missing) throw new Error('The room is empty.');

  await test.step('a tap for each exception, the rest at once', async () => {
    await page.goto(`/cuoc-hop/${meetingId}/diem-danh`);
    await mark(page, late.fullName, 'Đến muộn');
    await mark(page, excused.fullName, 'Vắng có lý do', 'Ốm đau');
    await mark(page, missing.fullName, 'Vắng không lý do');
    await page.getByRole('button', { name: /^Xong/ }).click();
    await page.goto(`/cuoc-hop/${meetingId}/diem-danh`);
    await expect(page.getByText('21 có mặt (1 đến muộn) · 1 vắng có lý do · 1 vắng không lý do')).toBeVisible();
    await expect(rate(page)).toHaveText(/21\/23 = 91,3/);
    await expectAccessible(page);
    await logout(page);
  });
  await test.step('somebody is transferred the next day', async () => {
    await login(page, 'quantri', '/to-chuc');
    const elsewhere = await foundCell(page, await quietCommittee(page), 'Chi bộ nơi đến', day(-400));
    await change(page, `members/${missing.id}`, 'transfer', {
      toCellId: elsewhere,
      on: day(0),
      reason: 'Chuyển nơi cư trú',
    });
    await logout(page);
  });
  await test.step('the roll says what it said', async () => {
    await login(page, 'thuky', `/cuoc-hop/${meetingId}/diem-danh`);
    await expect(page.getByText('21 có mặt (1 đến muộn) · 1 vắng có lý do · 1 vắng không lý do')).toBeVisible();
    await expect(rate(page)).toHaveText(/21\/23 = 91,3/);
    await expect(page.getByRole('listitem').filter({ hasText: missing.fullName })).toContainText('Vắng không lý do');
    await logout(page);
  });
});

test('two who mark at once lose no tap', async ({ page, browser }, { project }) => {
  await login(page, 'quantri', '/to-chuc');
  const { meetingId, people } = await openMeeting(page, `Chi bộ hai máy ${project.name} ${String(Date.now())}`);
  const address = `/cuoc-hop/${meetingId}/diem-danh`;
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  try {
    await login(other, 'thuky', address);
    await page.goto(address);
    const mine = people.slice(0, 5);
    const theirs = people.slice(10, 15);
    for (const [i, one] of mine.entries()) {
      await Promise.all([
        mark(page, one.fullName, 'Vắng có lý do', 'Ốm đau'),
        mark(other, theirs[i]?.fullName ?? '', 'Vắng không lý do'),
      ]);
    }
    for (const device of [page, other]) await expect(device.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
    await page.reload();
    await expect(page.getByText('5 vắng có lý do · 5 vắng không lý do · 13 chưa điểm')).toBeVisible();
  } finally {
    await elsewhere.close();
  }
  await logout(page);
});
