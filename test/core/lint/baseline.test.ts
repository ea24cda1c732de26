// The file in which a team keeps what it knows of: independent of lines, merged and not overwritten.
import { expect, test } from 'vitest';
import { entriesOf, formatBaseline, heldBack, isNoBaseline, parseBaseline, updated } from '../../../src/core/lint/index.ts';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { lintFiles } from './support.ts';

const CLEAN = fileOf('en', '').text;
const pitch = (title: string): string =>
  CLEAN.replace('open a list', 'open a powerful list').replace('title: ', `title: ${title} `).replace('goal: ', `goal: ${title} `);
const FILES = { 'a.yaml': pitch('first'), 'b.yaml': pitch('second') };
const from = (files: Readonly<Record<string, string>>) => ({ within: (file: string) => file, readText: (file: string) => files[file] });
const known = (files: Readonly<Record<string, string>>) => parseBaseline(formatBaseline(entriesOf(lintFiles(files), from(files))));

test('one line a finding, sorted, read again', () => {
  const text = formatBaseline(known(FILES));
  expect(text).toMatch(/^a\.yaml plain-words [0-9a-f]{16}\nb\.yaml plain-words [0-9a-f]{16}\n$/u);
  expect(formatBaseline(parseBaseline(`<<<<<<< ours\r\n${text.replaceAll('\n', '\r\n')}=======\n# a remark\n`))).toBe(text);
});

test('what is known is held back, wherever it moves to; what is new is not', () => {
  const held = (files: Readonly<Record<string, string>>) => {
    const { left, known: count, stale } = heldBack(lintFiles(files), known(FILES), new Set(Object.keys(files)), from(files));
    return [left.map(({ file, rule }) => `${file} ${rule}`), count, stale];
  };
  expect(held(FILES)).toEqual([[], 2, 0]);
  expect(held({ ...FILES, 'a.yaml': `# a remark\n\n${FILES['a.yaml']}` })).toEqual([[], 2, 0]);
  expect(held({ ...FILES, 'a.yaml': FILES['a.yaml'].replace('a powerful list', 'a world-class list') })).toEqual([
    ['a.yaml plain-words'],
    1,
    1,
  ]);
  // The same word a second time is a second finding.
  expect(held({ ...FILES, 'a.yaml': FILES['a.yaml'].replace('a powerful list', 'a powerful, powerful list') })).toEqual([
    ['a.yaml plain-words'],
    2,
    0,
  ]);
  expect(held({ 'a.yaml': FILES['a.yaml'] })).toEqual([[], 1, 0]);
  expect(held({ 'a.yaml': CLEAN })).toEqual([[], 0, 1]);
});

test('bringing it up to date keeps what others contributed and prunes what is gone', () => {
  const before = known({ ...FILES, 'gone.yaml': pitch('gone') });
  const now = { 'a.yaml': CLEAN };
  const after = updated(lintFiles(now), before, new Set(['a.yaml']), (file) => file !== 'gone.yaml', from(now));
  expect([...after].map((entry) => entry.split(' ')[0])).toEqual(['b.yaml']);
});

test.each([
  ['', false],
  ['# a remark\n\n<<<<<<< ours\n=======\n>>>>>>> theirs\n', false],
  ['words of a README\na.yaml plain-words 0123456789abcdef\n', false],
  ['# A README\n\nIt has words.\n', true],
  ['{"version":1}', true],
])('%j is something else: %j', (text, is) => expect(isNoBaseline(text)).toBe(is));
