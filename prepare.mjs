// Builds after an install and before packing. npm forgets the development dependencies when it installs a git repository globally,
// as pre-commit has it do (https://github.com/npm/cli/issues/8440), so what the build needs is fetched here where it is missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/esbuild')) {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--global=false', '--ignore-scripts', '--no-audit', '--no-fund'];
  const env = { ...process.env, npm_config_global: 'false' };
  if (npm) execFileSync(process.execPath, [npm, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
await import('./build.mjs');
