import { defineConfig } from 'vitest/config';

const suite = process.env.CLEAN_COPY_SUITE ?? 'e2e';

/** One worker and one module graph for all files, so that they share one browser (see `shared-browser.ts`). */
export default defineConfig({
  test: {
    include: [suite === 'hostile' ? 'test/e2e/hostile/**/*.test.ts' : 'test/e2e/*.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
