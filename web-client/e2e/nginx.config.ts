import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** The web client as nginx of docker/web serves it, with the settings of production: docker/check.sh starts all that. */
export default defineConfig({
  ...base,
  testMatch: 'through-nginx.check.ts',
  webServer: undefined,
  // The certificate of the check is its own; its names end in .localhost, which every browser looks for at home.
  use: { ...base.use, ignoreHTTPSErrors: true },
});
