// Writes the API client from ../openapi.yaml into src/api/generated.
// With --check it writes beside and compares: the committed client must be what the contract says.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { contractPath } from './contract.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = join(root, 'src', 'api', 'generated');

async function generate(path) {
  await createClient({
    input: contractPath(),
    output: { path, clean: true },
    logs: { level: 'silent', file: false },
    plugins: [
      // One place sets up every call: src/api/client-config.ts
      { name: '@hey-api/client-fetch', runtimeConfigPath: '../client-config', throwOnError: true },
      '@hey-api/typescript',
      // The session cookie goes along by itself.
      { name: '@hey-api/sdk', auth: false },
      '@tanstack/react-query',
    ],
  });
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function content(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function differences(fresh) {
  const names = new Set([...files(fresh), ...(content(join(committed, 'index.ts')) === null ? [] : files(committed))]);
  return [...names].filter((name) => content(join(fresh, name)) !== content(join(committed, name)));
}

if (!process.argv.includes('--check')) {
  await generate(committed);
} else {
  const parent = join(root, 'node_modules', '.cache');
  mkdirSync(parent, { recursive: true });
  const fresh = mkdtempSync(join(parent, 'generated-'));
  try {
    await generate(fresh);
    const changed = differences(fresh);
    if (changed.length > 0) {
      console.error(
        `src/api/generated is not what ../openapi.yaml says (${changed.join(', ')}): run "npm run generate" and commit the result.`,
      );
      process.exitCode = 1;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
