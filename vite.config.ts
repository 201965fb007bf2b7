import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildStamp } from './scripts/vite-build-stamp.mjs';
import { compiledData } from './scripts/vite-compiled-data.mjs';
import { inlineStyle } from './scripts/vite-inline-style.mjs';
import { offline } from './scripts/vite-offline.mjs';

/** One page, static files only, at home under any path. */
export default defineConfig({
  // Relative, so that the built folder works under a sub-path and from any static host.
  base: './',
  // One page whose state is in the query string: a missing file is a 404, not the page again.
  appType: 'mpa',
  plugins: [
    react(),
    ...lingui({ failOnMissing: true, failOnCompileError: true }),
    compiledData(),
    inlineStyle(),
    buildStamp(),
    offline(),
  ],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    // `main-*` is what the first picture needs; `.size-limit.mjs` reads the manifest to weigh it.
    manifest: true,
    rolldownOptions: { input: { main: 'index.html' } },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    include: ['{src,pipeline,bench}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
  },
});
