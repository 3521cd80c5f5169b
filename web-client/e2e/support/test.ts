import { test as base, type Page } from '@playwright/test';

interface Fixtures {
  /** Faults that a story expects, by a part of their text: a refused call is a line in the console too. */
  expectedFaults: string[];
  faultGuard: void;
}

/** What must not happen on any page: an error in the console, an uncaught one, a refusal by the content security policy. */
function collectFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  return faults;
}

export const test = base.extend<Fixtures>({
  expectedFaults: [[], { option: true }],
  faultGuard: [
    async ({ page, expectedFaults }, use) => {
      const faults = collectFaults(page);
      await use();
      const unexpected = faults.filter((fault) => !expectedFaults.some((expected) => fault.includes(expected)));
      if (unexpected.length > 0) throw new Error(`The page reported faults:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
