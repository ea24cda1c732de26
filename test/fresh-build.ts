// Tests of the built program say nothing where the build is older than what it was made of.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
/** What the build reads. */
const SOURCES = ['src', 'build', 'build.mjs', 'package.json'];

export default function setup(): void {
  const built = join(ROOT, 'dist', 'bin.js');
  const newest = Math.max(...SOURCES.map((name) => newestIn(join(ROOT, name))));
  if (!existsSync(built) || statSync(built).mtimeMs < newest) throw new Error('dist/ is older than src/: npm run build');
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
