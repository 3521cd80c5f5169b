import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const isRoot = process.getuid?.() === 0;
// Undefined means Playwright's own, whose absence it explains itself.
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // A story that passes only the second time hides a fault.
  retries: 0,
  // The stories share one province: two superiors at the same queue would confirm each other's sheets.
  workers: 1,
  // Far above what any story needs: a slow machine makes a story late, not false.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['html', { open: 'never', outputFolder: '../playwright-report' }]],
  use: {
    baseURL: process.env.NENEP_BASE_URL ?? 'http://localhost:5173',
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    actionTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      // The sandbox of Chromium refuses to start for root.
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
  // The build's stories bring the built web client with them; by hand it is the one that runs already.
  webServer: process.env.NENEP_WEB_PORT
    ? { command: 'node node_modules/vite/bin/vite.js preview', cwd: '..', url: process.env.NENEP_BASE_URL }
    : undefined,
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
});
