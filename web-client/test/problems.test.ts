import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceRoot } from './source';

const contract = readFileSync(join(sourceRoot, '..', '..', 'openapi.yaml'), 'utf8');
const slugs = [...contract.matchAll(/^\s+- \/problems\/([a-z-]+)$/gm)].map(([, slug = '']) => slug);

/** A refusal that is not in the catalogues would speak English, or show a code. */
describe('the problems of the contract', () => {
  it('are found in it', () => {
    expect(slugs).toContain('stale-version');
    expect(slugs.length).toBeGreaterThan(20);
  });

  it.each(['vi', 'en'])('say in %s what happened and what to do', (language) => {
    const texts = readFileSync(join(sourceRoot, 'locales', `${language}.po`), 'utf8');
    const ids = slugs.flatMap((slug) => [`problem.${slug}.title`, `problem.${slug}.what-to-do`]);
    expect(ids.filter((id) => !texts.includes(`msgid "${id}"\n`))).toEqual([]);
  });
});
