import { defineConfig } from 'vitest/config';

/** What every change must leave whole, in the time that one waits for: reading, saving, finding again, what cannot be read, every view. */
const mainJob = ['main-job', 'fixture-pages', 'failure-pages', 'lifecycle', 'looks'];
const suites: Readonly<Record<string, string[]>> = {
  main: mainJob.map((name) => `test/e2e/${name}.test.ts`),
  e2e: ['test/e2e/*.test.ts'],
  hostile: ['test/e2e/hostile/**/*.test.ts'],
};

/** One worker and one module graph for all files, so that they share one browser (see `shared-browser.ts`). */
export default defineConfig({
  test: {
    include: suites[process.env.CLEAN_COPY_SUITE ?? 'e2e'] ?? [],
    pool: 'forks',
    maxWorkers: 1,
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
