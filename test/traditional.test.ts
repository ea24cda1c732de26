// Traditional is drafted from Simplified: what is in the tree is what the draft gives today.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from './support.ts';

test('no Simplified text has changed without its Traditional one', async () => {
  const { stderr } = await promisify(execFile)(process.execPath, ['build/traditional.mjs', '--check'], { cwd: ROOT });
  expect(stderr).toBe('');
});
