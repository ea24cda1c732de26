// Longer trials than a suite can bear: hundreds of kills, thousands of strings, chance given more rounds.
import { defineConfig } from 'vitest/config';
import { LONG } from './vitest.config.ts';

export default defineConfig({
  test: {
    include: ['test/torture/**/*.test.ts', 'test/core/lint/hostile.test.ts', ...LONG],
    env: { CCS_ROUNDS: '5000' },
    globalSetup: 'test/fresh-build.ts',
    pool: 'forks',
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
