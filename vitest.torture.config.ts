// The whole suite, and what it cannot bear at each commit: hundreds of kills, thousands of strings, chance given more rounds.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // THOROUGH: every table of lines as processes of its own too, all rounds of chance, and the hosts' tools with a real npm.
    env: { CCS_ROUNDS: '5000', CCS_THOROUGH: 'yes' },
    globalSetup: ['test/fresh-build.ts', 'test/in-memory.ts'],
    pool: 'forks',
    testTimeout: 600_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 60_000,
  },
});
