// The build: what fails leaves nothing behind.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, ROOT } from './support.ts';

test('a build that fails half way leaves the old one as it was, and nothing beside it', () => {
  const at = folder();
  for (const room of ['app', 'io']) mkdirSync(join(at, 'src', room), { recursive: true });
  mkdirSync(join(at, 'dist'));
  writeFileSync(join(at, 'src', 'app', 'bin.ts'), 'export const bin = 1;\n');
  writeFileSync(join(at, 'src', 'io', 'folders.ts'), 'export const folders = 1;\n');
  writeFileSync(join(at, 'dist', 'old'), '');
  // There is no build/launch.cjs here.
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'build.mjs')], { cwd: at, encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringContaining('launch.cjs')]);
  expect([readdirSync(at).sort(), readdirSync(join(at, 'dist'))]).toEqual([['dist', 'src'], ['old']]);
});
