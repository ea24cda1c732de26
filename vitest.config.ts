// How the suite runs: real processes and pseudo-terminals need patience, not retries.
import { existsSync, readFileSync, statfsSync } from 'node:fs';
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

/**
 * What tests write lies in memory where there is room for it: on a disk a fifth of their work was making files and removing them again.
 * Some of what they write is run.
 */
const MEMORY = '/dev/shm';
const ROOM = 1e9;
function inMemory(): boolean {
  if (process.platform !== 'linux' || !existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  const mount = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .find((line) => line.split(' ')[1] === MEMORY);
  return bavail * bsize > ROOM && mount !== undefined && !/\bnoexec\b/u.test(mount);
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/torture/**', ...LONG],
    globalSetup: 'test/fresh-build.ts',
    pool: 'forks',
    // The files share what they import: nothing in src/ keeps a state of its own, and reading it a hundred times takes longer than the tests.
    isolate: false,
    // Most of a test is waiting for another process: no core has to be left free for the runner.
    maxWorkers: '100%',
    env: inMemory() ? { TMPDIR: MEMORY } : {},
    // Hundreds of workspaces come and go: more room for what lives shortly is a tenth of the work less.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 120_000,
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
