import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { day, typed } from './support/days';
import { login, logout } from './support/login';
import { choosePerson } from './support/person';
import { expect, test } from './support/test';

// Before the session begins, asking who one is is answered with 401, which the console notes.
test.use({ expectedFaults: ['401'] });

const ZONE = 'Asia/Ho_Chi_Minh';

/** A time on the wall in the room, so many minutes ago. */
function minutesAgo(minutes: number): string {
  const then = new Date(Date.now() - minutes * 60_000);
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: ZONE }).format(then);
}

async function plan(page: Page, place: string): Promise<void> {
  await page.getByRole('link', { name: 'Lên lịch cuộc họp' }).click();
  await page.getByRole('textbox', { name: 'Ngày họp' }).fill(typed(day(0)));
  await page.getByRole('textbox', { name: 'Bắt đầu' }).fill('19:30');
  await page.getByRole('textbox', { name: 'Nơi họp' }).fill(place);
  await choosePerson(page, 'Thư ký', 'ly thi hoa', 'Lý Thị Hoa');
  await page.getByRole('button', { name: 'Điền chương trình mẫu' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu bản dự thảo' }).click();
}

async function announceAndOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gửi thông báo' }).click();
  await expect(page.getByText('Đã thông báo', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Khai mạc' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Giờ khai mạc' }).fill(minutesAgo(95));
  await dialog.getByRole('button', { name: 'Khai mạc' }).click();
}

async function callTheRoll(page: Page): Promise<void> {
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await page.getByRole('button', { name: 'Chọn cách ghi và lý do cho Lương Gia Ánh' }).click();
  const sheet = page.getByRole('dialog', { name: 'Lương Gia Ánh' });
  await sheet.getByRole('radio', { name: 'Vắng có lý do' }).check();
  await sheet.getByRole('button', { name: 'Ốm đau' }).click();
  await sheet.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(row('Lương Gia Ánh')).toContainText('Vắng có lý do');
  await expect(page.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Xong/ }).click();
}

/** Two taps for a speaker, and the words follow; one figure for a vote. */
async function writeDown(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thêm người phát biểu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đỗ Thị Ưởng' }).click();
  const words = page.getByRole('textbox', { name: 'Tóm tắt ý kiến của Đỗ Thị Ưởng' });
  await words.fill('Nhất trí với báo cáo; đề nghị bố trí thêm thùng rác ở khu A.');
  await expect(page.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
  await page.getByRole('button', { name: 'Biểu quyết' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Biểu quyết về' }).fill('Thông qua phương hướng tháng tới');
  await dialog.getByRole('textbox', { name: 'Không tán thành' }).fill('1');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ghi kết quả' }).click();
  await expect(page.getByText('Được thông qua')).toBeVisible();
  await expectAccessible(page);
  // What was written is there again after the tab was lost.
  await page.reload();
  await expect(words).toHaveValue(/thùng rác ở khu A/);
  await page.getByRole('link', { name: 'Sang phê bình' }).click();
}

async function conclude(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sang kết luận' }).click();
  await page.getByRole('textbox', { name: 'Kết luận chung' }).fill('Thống nhất phương hướng tháng tới.');
  await expect(page.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Giao nhiệm vụ' }).click();
  await page.getByRole('textbox', { name: 'Việc cần làm' }).fill('Bố trí thêm thùng rác ở khu A');
  await page.getByRole('combobox', { name: 'Người thực hiện' }).fill('uong');
  await page.getByRole('option', { name: 'Đỗ Thị Ưởng' }).click();
  await expect(page.getByRole('button', { name: 'Bỏ Đỗ Thị Ưởng' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await expect(page.getByRole('link', { name: /Bố trí thêm thùng rác ở khu A/ })).toBeVisible();
}

async function recordCriticism(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ghi nhận', exact: true }).click();
  await page.getByRole('radio', { name: 'Phê bình', exact: true }).check();
  await choosePerson(page, 'Người được phê bình', 'uong', 'Đỗ Thị Ưởng');
  await choosePerson(page, 'Người phê bình', 'quoc hung', 'Đặng Quốc Hưng');
  await page.getByRole('textbox', { name: 'Khuyết điểm, hạn chế' }).fill('Nộp báo cáo chậm hai tháng liền.');
  await page.getByRole('textbox', { name: 'Biện pháp khắc phục' }).fill('Nộp trước ngày 25 hằng tháng.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu ghi nhận' }).click();
  await expect(page.getByText('Chưa trả lời')).toBeVisible();
}

async function closeTheMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bế mạc' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bế mạc' }).click();
  await expect(page.getByText('Đã kết thúc', { exact: true })).toBeVisible();
}

async function scoreTheMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở phiếu chấm điểm' }).click();
  await page.getByRole('button', { name: /^Lấy điểm đề nghị/ }).click();
  const points = (code: string) => page.getByRole('textbox', { name: `Điểm chi bộ chấm mục ${code},` });
  for (const [code, given] of [
    ['3.1', '5'],
    ['3.2', '5'],
    ['4.1', '5'],
    ['4.2', '22,5'],
    ['4.3', '10'],
    ['5', '5'],
    ['6', '30'],
    ['7', '5'],
  ] as const) {
    await points(code).fill(given);
  }
  await page.getByRole('textbox', { name: /^Vì sao dưới tối đa 2,5 điểm/ }).fill('Còn ba đồng chí chưa phát biểu.');
  await expect(page.getByText('97,5/100 điểm').first()).toBeVisible();
  await expectAccessible(page);
}

async function voteAndSubmit(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Không tán thành' }).fill('1');
  await page.getByRole('button', { name: /^Tán thành: số còn lại/ }).click();
  await page.getByRole('button', { name: 'Lưu kết quả biểu quyết' }).click();
  await expect(page.getByText('Chi bộ đã thông qua phiếu.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Gửi cấp trên' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi cấp trên' }).click();
  await expect(page.getByText(/Đang chờ duyệt/).first()).toBeVisible();
}

async function answer(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Phê bình/ })
    .first()
    .click();
  await expect(page.getByText('Nộp báo cáo chậm hai tháng liền.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Trả lời của tôi' }).fill('Tôi tiếp thu và sẽ nộp đúng hạn.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(page.getByText('Đã gửi trả lời.').first()).toBeVisible();
}

test('one meeting from schedule to confirmed score', async ({ page }, { project }) => {
  const place = `Hội trường ${project.name} ${String(Date.now())}`;

  await test.step('the secretary plans, announces and opens', async () => {
    await login(page, 'bithu', '/cuoc-hop');
    await expectAccessible(page);
    await plan(page, place);
    await announceAndOpen(page);
  });
  await test.step('calls the roll, writes down what is said, records a criticism, agrees on a task, closes', async () => {
    await callTheRoll(page);
    await writeDown(page);
    await recordCriticism(page);
    await conclude(page);
    await page.getByRole('link', { name: 'Sang chấm điểm' }).click();
    await closeTheMeeting(page);
  });
  await test.step('scores, lets the cell vote, submits', async () => {
    await scoreTheMeeting(page);
    await voteAndSubmit(page);
    await logout(page);
  });
  await test.step('the member reads what was said and answers', async () => {
    await login(page, 'dangvien', '/ghi-nhan-ve-toi');
    await answer(page);
    await logout(page);
  });
  await test.step('the superior confirms', async () => {
    await login(page, 'captren', '/duyet');
    await expectAccessible(page);
    await page
      .getByRole('link', { name: /Chi bộ Khoa Xây dựng Đảng/ })
      .first()
      .click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Xác nhận 97,5 điểm' }).click();
    await expect(page.getByText(/Đã xác nhận phiếu của Chi bộ Khoa Xây dựng Đảng/).first()).toBeVisible();
    await logout(page);
  });
  await test.step('the secretary sees the official grade', async () => {
    await login(page, 'bithu', '/ket-qua');
    await page
      .getByRole('link', { name: /Chi bộ Khoa Xây dựng Đảng/ })
      .first()
      .click();
    await expect(page.getByText('Kết quả chính thức:')).toBeVisible();
    await expect(page.getByText(/Tốt/).first()).toBeVisible();
    await logout(page);
  });
});

test('another cell sees nothing of it', async ({ page }) => {
  await login(page, 'bithu2', '/cuoc-hop');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cuộc họp');
  await expect(page.getByText('Hội trường')).toHaveCount(0);
});

test('members are found without their marks', async ({ page }) => {
  await login(page, 'bithu', '/dang-vien');
  await page.getByRole('searchbox').fill('do thi uong');
  await expect(page.getByText('Đỗ Thị Ưởng')).toBeVisible();
  await expect(page.getByText('Lý Thị Hoa')).toHaveCount(0);
  await expectAccessible(page);
});
