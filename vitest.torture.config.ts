// Longer trials than a suite can bear: hundreds of kills, thousands of strings.
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/torture/**/*.test.ts'], pool: 'forks', testTimeout: 600_000, hookTimeout: 60_000 } });
