import { roomOf } from './find-browser.mjs';

/** The step that runs the end-to-end tests in one browser. `more` goes to vitest: a file filter, `-t NAME`. */
export function e2eStep({ engine, program, dist, suite = 'e2e', more = [], env = {} }) {
  return {
    name: `${suite} ${engine}`,
    run: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/e2e/vitest.config.ts', ...more],
    isVitest: true,
    room: roomOf(program),
    env: {
      CLEAN_COPY_ENGINE: engine,
      CLEAN_COPY_PROGRAM: program,
      CLEAN_COPY_DIST: dist,
      CLEAN_COPY_SUITE: suite,
      ...env,
    },
  };
}
