import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      // A row half under the bar of the next step is whole again when somebody scrolls.
      .filter(({ failureSummary }) => !(id === 'target-size' && failureSummary?.includes('partially obscured')))
      .map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary}`),
  );
}

/** WCAG 2.2 AA in light and in dark; the page follows the system's wish unless somebody chose otherwise. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-mantine-color-scheme='${colorScheme}']`).waitFor();
    expect(await violations(page), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
