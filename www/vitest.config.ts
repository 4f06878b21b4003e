import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The engine worker is tested around a small core of our own, so that these tests need no built wasm. The real
  // core is driven through the same worker by tests/browser.
  resolve: {
    alias: [
      {
        find: /^.*\/engine\/scrubjay\.js$/,
        replacement: fileURLToPath(new URL('./tests/small-core.ts', import.meta.url)),
      },
      {
        find: /^.*\/scrubjay_reidentification\.js$/,
        replacement: fileURLToPath(new URL('./tests/small-reidentification.ts', import.meta.url)),
      },
      {
        find: /^.*\/scrubjay_risk\.js$/,
        replacement: fileURLToPath(new URL('./tests/small-risk.ts', import.meta.url)),
      },
    ],
  },
  test: { environment: 'node', include: ['tests/**/*.test.ts'] },
});
