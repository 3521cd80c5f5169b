import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));

/** A chunk with all that it imports at once. */
function closure(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) closure(next, seen);
  }
  return seen;
}

const paths = (keys) => [...keys].map((key) => `dist/${manifest[key].file}`);
const entry = closure('index.html');
const vietnamese = Object.keys(manifest).filter((key) => /locales\/vi\.(po|js)$/.test(key));
const firstRoute = new Set(
  [entry, ...['src/app/shell.tsx', 'src/api/first-calls.ts', ...vietnamese].map((key) => closure(key))].flatMap(
    (set) => [...set],
  ),
);
const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && !firstRoute.has(key));

/** Pages that bring form library, date picker and person search together; opened a few times a month. */
const FORMS = new Set([
  'src/app/access-form-pages.tsx',
  'src/app/ask-leave-form-pages.tsx',
  'src/app/meeting-edit-form-pages.tsx',
  'src/app/meeting-plan-pages.tsx',
  'src/app/meeting-prepare-form-pages.tsx',
  'src/app/member-form-pages.tsx',
  'src/app/new-record-page.tsx',
  'src/app/organization-form-pages.tsx',
  'src/app/proceedings-form-pages.tsx',
  'src/app/schedule-day-pages.tsx',
  'src/app/schedule-form-pages.tsx',
]);

export default [
  { name: 'Entry', path: paths(entry), gzip: true, limit: '120 kB' },
  { name: 'First route: entry, shell, operations and texts', path: paths(firstRoute), gzip: true, limit: '230 kB' },
  { name: 'Style sheets of the first route', path: 'dist/assets/{index,shell}-*.css', gzip: true, limit: '25 kB' },
  ...lazy.map((key) => ({
    name: `On demand: ${key}`,
    path: paths([...closure(key)].filter((part) => !firstRoute.has(part))),
    gzip: true,
    limit: FORMS.has(key) ? '91 kB' : '60 kB',
  })),
];
