// Makes sure that the stories have a browser: finds one, else fetches Playwright's, else installs Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from './find-browser.mjs';

const HOW = `There is no browser for the stories and none could be fetched. One of these helps:
  - install Chromium or Google Chrome (Debian, Ubuntu: sudo apt-get install chromium)
  - point NENEP_CHROMIUM at the program file of a Chromium or Chrome that is there
  - let "npx playwright install chromium" reach the network`;

const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');

function run(command, args, environment = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}

function fetchPlaywrights() {
  console.log('No browser found: trying Playwright’s own.');
  const manifest = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  return run(process.execPath, [join(dirname(manifest), 'cli.js'), 'install', 'chromium'], {
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '',
  });
}

function installDebians() {
  if (!isDebianRoot) return false;
  console.log('Trying Debian’s package.');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update'], quiet) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
  );
}

function ensure() {
  const found = findBrowser();
  if (found) return found;
  // Either may end well and still leave nothing that runs, so what counts is what is found afterwards.
  fetchPlaywrights();
  if (!findBrowser()) installDebians();
  return findBrowser();
}

try {
  const path = ensure();
  console.log(path ? `Browser: ${path}` : HOW);
  process.exitCode = path ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
