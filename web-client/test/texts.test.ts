import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, sourceRoot } from './source';

/** Ids put together at run time, by ui/problem-text.ts. */
const COMPUTED = /^problem\..+\.(title|what-to-do)$/;
/** Attributes whose value people read or hear. */
const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'label', 'description', 'placeholder', 'title']);

function catalogue(language: string): Map<string, string> {
  const po = readFileSync(join(sourceRoot, 'locales', `${language}.po`), 'utf8');
  const entries = po.matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm);
  return new Map([...entries].map(([, id = '', text = '']) => [id, text]));
}

const vi = catalogue('vi');
const en = catalogue('en');
const files = sourceFiles();

function usedIds(): Set<string> {
  const uses = files.flatMap(({ text }) => [
    ...text.matchAll(/(?:\b_|\bmsg)\(\s*'([^']+)'|<Trans\s[^>]*?id="([^"]+)"/g),
  ]);
  return new Set(uses.map(([, call, tag]) => call ?? tag ?? ''));
}

function hardCoded({ path, text }: { path: string; text: string }): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer) && /\p{L}/u.test(node.initializer.text))
        found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

describe('texts', () => {
  it('are in both catalogues, none of them empty', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
    expect([...vi, ...en].filter(([, text]) => text === '')).toEqual([]);
  });

  it('are there for every id that is used', () => {
    expect([...usedIds()].filter((id) => !vi.has(id))).toEqual([]);
  });

  it('are all used', () => {
    const used = usedIds();
    expect([...vi.keys()].filter((id) => !used.has(id) && !COMPUTED.test(id))).toEqual([]);
  });

  it('have the same placeholders in both languages', () => {
    const placeholders = (text = '') => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();
    const different = [...vi].filter(([id, text]) => placeholders(text).join() !== placeholders(en.get(id)).join());
    expect(different).toEqual([]);
  });

  it('say of every problem both what happened and what to do', () => {
    const slugs = (part: string) =>
      [...vi.keys()].filter((id) => COMPUTED.test(id) && id.endsWith(part)).map((id) => id.slice(0, -part.length));
    expect(slugs('.what-to-do')).toEqual(slugs('.title'));
  });

  it('are nowhere written into a page', () => {
    const offences = files
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap((file) => hardCoded(file).map((text) => `${file.path}: ${text}`));
    expect(offences).toEqual([]);
    expect(hardCoded({ path: 'x.tsx', text: '<p title="Tên">Xin chào {x}</p>' })).toEqual(['Tên', 'Xin chào']);
  });
});
