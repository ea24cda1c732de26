// How the suite runs: real processes and pseudo-terminals need patience, not retries.
import { defineConfig } from 'vitest/config';

/** What takes a minute or more on two cores: run with the torture. */
export const LONG = ['test/core/render/sheet.test.ts', 'test/core/lint/many-findings.test.ts', 'test/commands/broken-off.test.ts'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/torture/**', ...LONG],
    globalSetup: 'test/fresh-build.ts',
    pool: 'forks',
    // Most of a test is waiting for another process: no core has to be left free for the runner.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
