import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One set of modules for each worker: loading jsdom for every file was three quarters of the time. Tests leave nothing behind.
    projects: [
      { test: { name: 'unit', isolate: false, include: ['test/unit/**/*.test.ts'], exclude: ['test/unit/architecture/**'] } },
      // Each reads and parses all sources: one second alone, ten on a machine where others work.
      { test: { name: 'architecture', testTimeout: 30_000, include: ['test/unit/architecture/**/*.test.ts'] } },
    ],
  },
});
