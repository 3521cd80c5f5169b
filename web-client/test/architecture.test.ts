import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source';

/** What each layer may use besides itself: lib < ui, and lib < api < session < features < app. */
const MAY_USE: Record<string, readonly string[]> = {
  lib: [],
  ui: ['lib'],
  api: ['lib'],
  session: ['lib', 'api', 'locales'],
  features: ['lib', 'ui', 'api', 'session'],
  app: ['lib', 'ui', 'api', 'session', 'features'],
  'main.tsx': ['app', 'session', 'ui'],
};

/** What `lib` does without: it is plain functions. */
const PURE_LIB = /^(react|react-dom|@mantine\/|@tanstack\/|@lingui\/)/;

function imports({ path, text }: SourceFile): string[] {
  const specifiers = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g);
  return [...specifiers].map(([, specifier = '']) => {
    if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`;
    if (specifier.startsWith('.')) return `src/${posix.join(posix.dirname(path), specifier)}`;
    return specifier;
  });
}

const layerOf = (path: string) => path.split('/')[0] ?? '';
const featureOf = (path: string) => path.split('/')[1] ?? '';

function forbidden(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  return imports(file).filter((target) => {
    if (!target.startsWith('src/')) return layer === 'lib' && PURE_LIB.test(target);
    const used = target.slice('src/'.length);
    if (layerOf(used) !== layer) return !MAY_USE[layer]?.includes(layerOf(used));
    return layer === 'features' && featureOf(used) !== featureOf(file.path);
  });
}

const files = sourceFiles().filter(({ path }) => path !== 'vite-env.d.ts');

describe('architecture', () => {
  it('knows the layer of every file', () => {
    expect(files.map(({ path }) => layerOf(path)).filter((layer) => !(layer in MAY_USE))).toEqual([]);
  });

  it.each(files.map((file) => [file.path, file] as const))('%s uses only the layers below it', (_path, file) => {
    expect(forbidden(file)).toEqual([]);
  });

  it('sees what it forbids', () => {
    const text = "import { a } from '@/features/b/a';\nimport c from '../../ui/c';\nconst d = import('@/app/d');";
    expect(forbidden({ path: 'features/x/page.tsx', text })).toEqual(['src/features/b/a', 'src/app/d']);
  });
});
