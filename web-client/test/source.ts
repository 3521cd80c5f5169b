import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const sourceRoot = join(import.meta.dirname, '..', 'src');

export interface SourceFile {
  /** Under src, with slashes: `ui/theme.ts` */
  path: string;
  text: string;
}

/** Our own source: what is generated and the tests are left out. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(sourceRoot, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(sourceRoot, file).split(sep).join('/') }))
    .filter(({ path }) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^api\/generated\//.test(path))
    .map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
}
