import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles, sourceRoot } from './source';

const kitStyles = join(sourceRoot, '..', 'node_modules', '@mantine', 'core', 'styles');

/** Every style sheet of the kit is imported by hand, and a component without its own looks broken, not wrong. */
it('imports the style sheet of every kit component in use', () => {
  const files = sourceFiles();
  const imported = new Set(
    files.flatMap(({ text }) => [...text.matchAll(/'@mantine\/core\/styles\/(\w+)\.css'/g)].map(([, name]) => name)),
  );
  const components = files
    .filter(({ path }) => path !== 'ui/theme.ts')
    .flatMap(({ text }) => [...text.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
  const missing = components.filter((name) => existsSync(join(kitStyles, `${name}.css`)) && !imported.has(name));
  expect(missing).toEqual([]);
});
