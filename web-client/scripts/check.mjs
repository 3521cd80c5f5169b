// Every check that needs no browser and no service, in the order of how fast they fail.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const steps = ['format:check', 'lint', 'typecheck', 'lint:contract', 'generate:check', 'test', 'build', 'size'];
const cwd = fileURLToPath(new URL('..', import.meta.url));

for (const step of steps) {
  const started = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`✗ ${step} (${seconds} s) — repeat it alone with: npm run ${step}`);
    process.exit(status ?? 1);
  }
  console.log(`✓ ${step} (${seconds} s)`);
}
