import { expect, type Page } from '@playwright/test';

/** All demo accounts of the development realm share one password. */
function password(): string {
  return process.env.NENEP_DEMO_PASSWORD ?? 'nenep-demo';
}

/** Signs in on the identity server's own page, as a person does, and comes back to where the page wanted to go. */
export async function login(page: Page, username: string, returnTo = '/'): Promise<void> {
  await page.goto(`/login?returnTo=${encodeURIComponent(returnTo)}`);
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password());
  await page.locator('#kc-login').click();
  await page.waitForURL((url) => url.pathname + url.search === returnTo);
}

/** Ends the session here and at the identity server, whose own session would sign the next person in as this one. */
export async function logout(page: Page): Promise<void> {
  // By the menu, which forgets who is signed in first: a page that still asks would be sent to sign in again by a 401.
  await page.getByRole('banner').getByRole('button', { expanded: false }).last().click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
}
