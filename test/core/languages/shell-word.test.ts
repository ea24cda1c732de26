// A word of a command, copied into a shell, arrives as it is.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from '../../../src/core/languages/shell-word.ts';

const WORDS = [
  'plain',
  'a=b',
  '=a',
  '',
  '~',
  '~/x',
  'my team',
  'two  spaces',
  "O'Neil",
  '"q"',
  '$HOME',
  '`id`',
  '$(id)',
  'a;b',
  'a&b|c>d<e',
  '*',
  '?',
  '[a]',
  '{a,b}',
  '#a',
  'a!b',
  '!!',
  '\\',
  'a\\',
  'a\\\\b',
  'C:\\my team',
  'a\\"b',
  "'",
  "''",
  'line\nbreak',
  'tab\tx',
  '北京“长城”（机电）',
  '😀',
  '<b>',
  '%PATH%',
  '^',
];

test.skipIf(process.platform === 'win32')('whatever it is', () => {
  const script = `printf '%s\\0' ${WORDS.map(shellWord).join(' ')}`;
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(WORDS);
});

test('a word with nothing odd in it stays as it is, and a path of Windows can be copied there', () => {
  expect(['a-b_c.d', 'to.name=北京', '../team', 'C:\\my team', 'C:\\team'].map(shellWord)).toEqual([
    'a-b_c.d',
    'to.name=北京',
    '../team',
    '"C:\\my team"',
    '"C:\\team"',
  ]);
});
