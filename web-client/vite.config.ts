import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const apiOrigin = process.env.NENEP_API_ORIGIN ?? 'http://localhost:8080';
const port = Number(process.env.NENEP_WEB_PORT ?? 5173);

// The service builds its sign-in addresses from the Host header, so the proxy must not change it.
const proxy = Object.fromEntries(
  ['/api', '/login', '/logout', '/q'].map((path) => [`^${path}(?=[/?]|$)`, { target: apiOrigin, changeOrigin: false }]),
);

/** What the production server sends; the preview sends it too, so that a browser test sees a violation. */
const contentSecurityPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** What the entry asks for at once; naming it in the page saves a slow network one round trip. */
const ASKED_FOR_AT_ONCE =
  /\/src\/app\/shell\.tsx$|\/src\/api\/first-calls\.ts$|\/src\/locales\/vi\.po$|\/zod\/v4\/locales\/vi\.js$/;

function preloadFirstRoute(): Plugin {
  return {
    name: 'preload-first-route',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const asked = chunks.filter(({ facadeModuleId }) => ASKED_FOR_AT_ONCE.test(facadeModuleId ?? ''));
        const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
        const files = new Set(asked.flatMap(({ fileName, imports }) => [fileName, ...imports]));
        return [...files]
          .filter((file) => !entries.has(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

export default defineConfig({
  plugins: [react(), lingui(), preloadFirstRoute()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port, strictPort: true, proxy },
  preview: {
    port,
    strictPort: true,
    proxy,
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
  },
  build: {
    // Phones of seven years ago, which is what many members hold.
    target: ['chrome87', 'safari14'],
    // An inlined picture is a data: address, which the content security policy refuses.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true,
    // The entry lists the files of every page: short names keep that list, and so the first load, small.
    rollupOptions: {
      output: {
        chunkFileNames: 'assets/[hash:7].js',
        // Too small for files of their own: a page had twenty of them, and each costs a slow network more than its bytes.
        codeSplitting: {
          groups: [{ name: 'icons', test: /[\\/]node_modules[\\/]@tabler[\\/]/, minShareCount: 2 }],
        },
        // Those of the first route are measured by their names.
        assetFileNames: ({ names: [name] }) =>
          name !== undefined && /^(index|shell)\./.test(name)
            ? 'assets/[name]-[hash:8][extname]'
            : 'assets/[hash:7][extname]',
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    restoreMocks: true,
    testTimeout: 180_000,
    css: false,
  },
});
