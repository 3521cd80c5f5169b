// Which Chromium the stories run in: the one that is named, else the machine's, else Playwright's own.
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const MACHINE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser, or undefined when there is none. */
export function findBrowser() {
  const named = process.env.NENEP_CHROMIUM;
  if (named) {
    if (!runs(named)) throw new Error(`NENEP_CHROMIUM names ${named}, which is not there or cannot be run.`);
    return named;
  }
  const own = chromium.executablePath();
  return MACHINE.find(runs) ?? (existsSync(own) ? own : undefined);
}
