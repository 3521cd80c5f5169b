import type { Page } from '@playwright/test';
import { login, logout } from './support/login';
import { expect, test } from './support/test';

// Before the session begins one is nobody; and an administrator may not read what a cell's page asks for.
test.use({ expectedFaults: ['401', '403'] });

interface Answer {
  status: number;
  body: { roles: { role: string }[] };
}

/** Asked by the page: only the browser knows what the names of the check lead to. */
function whoAmI(page: Page): Promise<Answer> {
  return page.evaluate(async () => {
    const answer = await fetch('/api/v1/me', { headers: { 'X-Nenep-Client': 'check' } });
    return { status: answer.status, body: await answer.json() };
  });
}

test('the first administrator signs in through nginx', async ({ page }, info) => {
  const picture = (name: string) => info.outputPath(`${info.project.name}-${name}.png`);
  // Anything that the content security policy refuses is a fault that ends the story.
  await page.goto('/');
  await page.screenshot({ path: picture('signed-out') });
  await page.goto('/login?returnTo=/');
  await expect(page.locator('#username')).toBeVisible();
  await page.screenshot({ path: picture('sign-in') });
  await login(page, process.env.NENEP_CHECK_USER ?? '', '/');
  await expect(page.locator('main')).toBeVisible();
  await page.screenshot({ path: picture('home') });

  const { status, body } = await whoAmI(page);
  expect(status).toBe(200);
  expect(body.roles.map(({ role }) => role)).toEqual(['ADMINISTRATOR']);

  const session = (await page.context().cookies()).filter(({ name }) => name.startsWith('q_session'));
  expect(session.length).toBeGreaterThan(0);
  for (const { name, secure, httpOnly } of session) {
    expect({ name, secure, httpOnly }).toEqual({ name, secure: true, httpOnly: true });
  }

  // A page of the client has no file: nginx answers with the client, which finds it.
  await page.goto('/cuoc-hop');
  await expect(page.locator('main')).toBeVisible();
  await logout(page);
  expect((await whoAmI(page)).status).toBe(401);
});

test('Swagger UI starts under the policy that the service sends for it', async ({ page }) => {
  await page.goto('/q/swagger-ui/');
  await expect(page.locator('.opblock-tag').first()).toBeVisible();
});
