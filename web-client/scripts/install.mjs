// Checks the Node version and installs the packages when they are missing or older than the lock file.
// Called by the root build; by hand `npm ci` does the same.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The `engines` of package.json in numbers: ^20.19 || >=22.12 */
function supported(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

function modified(path) {
  return statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (!supported(process.versions.node)) {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  console.error(
    `Node ${process.versions.node} is too old for the web client, which needs ${engines.node}: install a newer one, or skip the client with -Dskip.web=true.`,
  );
  process.exit(1);
}

// npm writes this file last, so it tells of a complete installation, which the folder alone does not.
if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  console.log('Installing the web client’s packages (npm ci); the first time this takes about half a minute.');
  const { status, error } = spawnSync('npm', ['ci', '--engine-strict', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // The browser is fetched by `npm run browser`, and only where there is none.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (error) console.error(`npm could not be started (${error.message}): install Node with npm.`);
  process.exit(status ?? 1);
}
