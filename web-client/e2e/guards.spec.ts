import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { day, typed } from './support/days';
import { login, logout } from './support/login';
import { ask, enter, foundCell, foundCommittee, giveThukyRole, quietCommittee } from './support/service';
import { expect, test } from './support/test';

// Before the session begins, asking who one is is answered with 401; a role that ended with 403 and 404.
test.use({ expectedFaults: ['401', '403', '404'] });

const LONG_AGO = day(-200);
const LAST_MONTH = day(-31);

async function enroll(page: Page, cellId: string, names: readonly string[]): Promise<void> {
  for (const fullName of names) {
    await enter(page, 'members', { cellId, fullName, position: 'NONE', joinedOn: LONG_AGO, admittedOn: LONG_AGO });
  }
}

test('two cells merge, and last month is as it was', async ({ page }, { project }) => {
  const mark = `${project.name} ${String(Date.now())}`;
  const people = page.getByText(/^\d+ đảng viên$/);
  await login(page, 'quantri', '/to-chuc');
  const committee = await quietCommittee(page);
  const source = await foundCell(page, committee, `Chi bộ Thôn Thượng ${mark}`, LONG_AGO);
  const target = await foundCell(page, committee, `Chi bộ Thôn Hạ ${mark}`, LONG_AGO);
  await enroll(page, source, ['Trần Thị Gấm', 'Vũ Đình Ước']);
  await enroll(page, target, ['Nguyễn Thị Ơn', 'Phạm Văn Đức', 'Hồ Sỹ Lượng']);

  await test.step('the preview says what will change', async () => {
    await page.goto(`/to-chuc/${source}`);
    await expect(people).toHaveText('2 đảng viên');
    await page.getByRole('link', { name: 'Sáp nhập' }).click();
    await page.getByRole('combobox', { name: 'Nhập vào' }).fill(`Chi bộ Thôn Hạ ${mark}`);
    await page.getByRole('option', { name: `Chi bộ Thôn Hạ ${mark}` }).click();
    await expect(page.getByText(/^2 đảng viên và 0 tổ chức trực thuộc chuyển sang/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Lý do' }).fill('Sắp xếp lại chi bộ thôn');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Sáp nhập' }).click();
  });
  await test.step('the cell that stays has all the people today', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Chi bộ Thôn Hạ ${mark}`);
    await expect(people).toHaveText('5 đảng viên');
  });
  await test.step('a month ago each had its own', async () => {
    await page.getByRole('textbox', { name: 'Tại ngày' }).fill(typed(LAST_MONTH));
    await page.getByRole('textbox', { name: 'Tại ngày' }).press('Enter');
    await expect(people).toHaveText('3 đảng viên');
    await page.goto(`/to-chuc/${source}?ngay=${LAST_MONTH}`);
    await expect(people).toHaveText('2 đảng viên');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(people).toHaveText('0 đảng viên');
    await expect(page.getByText('Tổ chức này đã kết thúc hoạt động.')).toBeVisible();
  });
  await logout(page);
});

const HEADING = 'Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Số thẻ đảng';

function roster(rows: number, wrongRow: number | null): Buffer {
  const letters = 'ABCDĐEGHIKLMNOPQRSTUVXY';
  const first = Math.floor(Math.random() * 9e8) * 100;
  const lines = Array.from({ length: rows }, (_, i) => {
    const name = `Lò Văn ${letters[Math.floor(i / letters.length)]}${letters[i % letters.length]?.toLowerCase()}`;
    const admitted = i + 2 === wrongRow ? '31/02/2001' : '19/05/2001';
    return `${name},02/09/1970,${admitted},19/05/2002,${String(first + i)}`;
  });
  return Buffer.from([`\uFEFF${HEADING}`, ...lines].join('\r\n'));
}

async function upload(page: Page, cell: string, buffer: Buffer): Promise<void> {
  await page.goto('/doi-chieu');
  await page.getByRole('combobox', { name: 'Danh sách của tổ chức' }).selectOption(cell);
  await page.getByLabel('Chọn tệp danh sách').setInputFiles({ name: 'danh-sach.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Đọc và đối chiếu' }).click();
  await expect(page.getByRole('navigation', { name: 'Kết quả đối chiếu' })).toBeVisible();
}

test('a list with an error is corrected, applied and undone', async ({ page }, { project }) => {
  const name = `Chi bộ Bản Lò ${project.name} ${String(Date.now())}`;
  await login(page, 'quantri', '/doi-chieu');
  const cell = await foundCell(page, await quietCommittee(page), name, LONG_AGO);
  const counts = page.getByRole('navigation', { name: 'Kết quả đối chiếu' });

  await test.step('two in a hundred rows are wrong: the row is named, and can be downloaded', async () => {
    await upload(page, cell, roster(50, 18));
    await expect(counts).toContainText('1dòng lỗi');
    await expect(counts).toContainText('49người mới');
    await counts.getByRole('link', { name: /dòng lỗi/ }).click();
    await expect(page.getByText(/^Dòng 18, cột Ngày vào Đảng/)).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp dòng lỗi' }).click();
    expect((await download).suggestedFilename()).toBe('dong-loi.xlsx');
  });
  await test.step('the corrected list is decided and applied', async () => {
    await upload(page, cell, roster(50, null));
    await page.getByRole('button', { name: 'Thêm vào chi bộ: cả 50 dòng' }).click();
    await page.getByRole('button', { name: 'Áp dụng vào hệ thống' }).click();
    await expect(page.getByText(/^Đã áp dụng xong/)).toBeVisible();
    expect(await membersOf(page, cell)).toBe(50);
  });
  await test.step('and all of it is taken back', async () => {
    await page.getByRole('button', { name: 'Hoàn tác toàn bộ' }).click();
    await expect(page.getByText(/^Đã hoàn tác/)).toBeVisible();
    expect(await membersOf(page, cell)).toBe(0);
  });
  await logout(page);
});

async function membersOf(page: Page, cell: string): Promise<number> {
  return (await ask<{ memberCount: number }>(page, `organizations/${cell}`)).memberCount;
}

test('a role that ends in one browser is refused in the other with the next click', async ({ page, browser }) => {
  await login(page, 'quantri', '/phan-quyen');
  const committee = await foundCommittee(page, 'Đảng ủy bộ phận trong đợt rà soát', LONG_AGO);
  await foundCell(page, committee, 'Chi bộ trong đợt rà soát', LONG_AGO);
  const given = await giveThukyRole(page, 'COMMITTEE_OFFICE', committee.id);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  try {
    await login(other, 'thuky', `/to-chuc/${committee.id}`);
    await expect(other.getByRole('heading', { level: 2 }).first()).toHaveText('Trực thuộc: 1');

    await page.goto(`/phan-quyen/${given.id}`);
    await page.getByRole('button', { name: 'Thu hồi' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Căn cứ, lý do' }).fill('Hết đợt rà soát');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Thu hồi' }).click();
    await expect(page.getByText(/^Đã thu hồi quyền của/).first()).toBeVisible();

    await other
      .getByRole('link', { name: /^Chi bộ/ })
      .first()
      .click();
    await expect(other.getByText('Không tìm thấy.').first()).toBeVisible();
  } finally {
    await elsewhere.close();
  }
  await logout(page);
});
