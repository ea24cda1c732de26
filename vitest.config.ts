// How the suite runs: real processes and pseudo-terminals need patience, not retries.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What takes a minute or more on two cores, builds or installs the whole, or runs another host's tools for one promise: run with the torture. */
const LONG = [
  'test/additions.test.ts',
  'test/commands/broken-off.test.ts',
  'test/core/lint/many-findings.test.ts',
  'test/core/render/sheet.test.ts',
  'test/integrations/github.test.ts',
  'test/integrations/gitlab.test.ts',
  'test/integrations/pre-commit.test.ts',
  'test/package.test.ts',
  'test/third-language.test.ts',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/torture/**', ...LONG],
    globalSetup: ['test/fresh-build.ts', 'test/in-memory.ts'],
    pool: 'forks',
    // The files share what they import: nothing in src/ keeps a state of its own, and reading it a hundred times takes longer than the tests.
    isolate: false,
    // A test at a terminal waits for the program half of its time, others for a server: with one worker more than cores, a quarter of the
    // processor stood idle.
    maxWorkers: availableParallelism() + 2,
    // Hundreds of workspaces come and go: more room for what lives shortly is a tenth of the work less.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
    // Of what runs in the tests' own processes; `npm run coverage` writes it into CONTRIBUTING.md.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['json-summary', 'json'],
      reportsDirectory: 'node_modules/.coverage',
      reportOnFailure: true,
    },
  },
});
