// Traditional is drafted from Simplified: what is in the tree is what the draft gives today.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from './support.ts';

const FOLDER = join(ROOT, 'templates');

test('no Simplified text has changed without its Traditional one', async () => {
  const { stderr } = await promisify(execFile)(process.execPath, ['build/traditional.mjs', '--check'], { cwd: ROOT });
  expect(stderr).toBe('');
});

test('every text of a template that is there in Simplified is there in Traditional', () => {
  const lacking = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    if (!name.endsWith('.yaml') || name.includes('.zh-Han')) return [];
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const count = (tag: string): number => text.split(`${tag}:`).length;
    return count('zh-Hans') === count('zh-Hant') ? [] : [name];
  });
  expect(lacking).toEqual([]);
});
