import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'vi',
  locales: ['vi', 'en'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src'] }],
  // Our ids are written by hand; without this every one of them is hashed and the page shows the raw id.
  format: formatter({ explicitIdAsDefault: true, lineNumbers: false }),
});
