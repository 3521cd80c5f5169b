import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

// Nobody is signed in here: asking who one is is answered with 401, which the console notes.
test.use({ expectedFaults: ['401'] });

test('a visitor is told what this is and where to sign in', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sinh hoạt chi bộ');
  await expect(page).toHaveTitle('Sinh hoạt chi bộ · Nề Nếp');
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await expectAccessible(page);
});

test('letters, colours and language are chosen, and remembered', async ({ page }) => {
  await page.goto('/');
  const html = page.locator('html');
  await page.getByRole('button', { name: 'Hiển thị' }).click();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'A++' }).check();
  await expect(page.locator('body')).toHaveCSS('font-size', '20px');
  await page.getByRole('radio', { name: 'Tối' }).check();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  // Not `check`: the choice holds only when the texts have come.
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Party cell meetings');

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Party cell meetings');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.locator('body')).toHaveCSS('font-size', '20px');
});

test('nothing is wider than the screen, with the largest letters too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('nenep.text-size', 'a-plus-plus'));
  await page.goto('/');
  await page.getByRole('button', { name: 'Hiển thị' }).click();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('an address that leads nowhere says so', async ({ page }) => {
  await page.goto('/khong-co-trang-nay');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang này');
  await page.getByRole('link', { name: 'Về trang chủ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sinh hoạt chi bộ');
});
