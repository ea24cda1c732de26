// What is mended, and that nothing else changes.
import { describe, expect, test } from 'vitest';
import { diffOf, mended, type Judged } from '../../../src/core/lint/index.ts';
import { lintFile } from '../../../src/core/lint/lint-text.ts';
import { KIND_NAMES } from '../../../src/workspace/index.ts';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { lintOne, shapeProblems, WORDS } from './support.ts';

const ENGLISH = fileOf('en', '').text;
const CHINESE = fileOf('zh-Hans', '').text;
const judge = (text: string): Judged => ({
  findings: lintOne(text),
  whole: lintFile('playbook.yaml', { text }, { named: true, words: WORDS, records: KIND_NAMES }, shapeProblems).whole,
});
const fixed = (text: string): string => mended(text, judge)?.text ?? text;

const MENDABLE: readonly (readonly [what: string, text: string, after: string])[] = [
  ['a full-width colon', CHINESE.replace('goal: ', 'goal：'), CHINESE],
  [
    'several of them, one hiding the other',
    CHINESE.replace('scenarios:', 'scenarios：').replace('goal: ', 'goal：').replace('    event: ', '    event：'),
    CHINESE,
  ],
  ['a missing question mark', ENGLISH.replace('promised?', 'promised'), ENGLISH],
  ['a full stop behind a question', ENGLISH.replace('promised?', 'promised.'), ENGLISH],
  ['a Chinese full stop', CHINESE.replace('有多少张？', '有多少张。'), CHINESE],
  [
    'a missing one in quotes',
    ENGLISH.replace(/diagnose: (How many deals.*)\?$/mu, "diagnose: '$1'"),
    ENGLISH.replace(/diagnose: (How many deals.*)$/mu, "diagnose: '$1'"),
  ],
  [
    'unquoted braces',
    ENGLISH.replace(/^confirm: .*$/mu, 'confirm: {{goal}} is nearer if you could {{capabilities}}, right?'),
    ENGLISH.replace(/^confirm: .*$/mu, 'confirm: "{{goal}} is nearer if you could {{capabilities}}, right?"'),
  ],
  [
    'a colon in a text',
    ENGLISH.replace(/^goal: .*$/mu, 'goal: one figure: the same in June # note'),
    ENGLISH.replace(/^goal: .*$/mu, 'goal: "one figure: the same in June" # note'),
  ],
  [
    'a dash without a space',
    ENGLISH.replace(/^ {4}diagnose: (.*)$/mu, '    diagnose:\n      - $1\n      -What then?'),
    ENGLISH.replace(/^ {4}diagnose: (.*)$/mu, '    diagnose:\n      - $1\n      - What then?'),
  ],
];

describe.each([
  ['as it is', (text: string) => text],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with comments', (text: string) => `# a remark：here\n\n${text}\n# and  one below\n`],
])('%s', (_how, made) => {
  test.each(MENDABLE)('%s', (_what, text, after) => {
    expect(fixed(made(text))).toBe(made(after));
    expect(judge(made(after)).findings.filter(({ fix }) => fix)).toEqual([]);
  });
});

test('what cannot be mended for certain stays', () => {
  const told = ENGLISH.replace('promised?', 'promised!');
  for (const text of [ENGLISH, told, ENGLISH.replace('goal: ', 'goal: "')]) expect(mended(text, judge)).toBeUndefined();
});

test('a mended file that would show another fault is left alone', () => {
  const finding = (rule: string, fix?: object): never =>
    ({
      file: 'x',
      rule,
      severity: 'error',
      from: 'rules',
      code: rule,
      args: {},
      place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      ...(fix && { fix }),
    }) as never;
  const judged = (text: string): Judged => ({
    whole: true,
    findings: text === 'a' ? [finding('one', { start: 0, end: 1, text: 'b' })] : [finding('two')],
  });
  expect(mended('a', judged)).toBeUndefined();
  // One that grows with each round is not mended for ever.
  const endless = (text: string): Judged => ({
    whole: true,
    findings: [finding('one', { start: text.length, end: text.length, text: 'x' })],
  });
  expect(mended('', endless)?.text.length).toBeLessThan(20);
});

test('a suppressed finding is not mended', () => {
  const text = ENGLISH.replace(
    /^ {4}diagnose: (How many deals.*)\?$/mu,
    '    diagnose: $1 # ccs-disable-line asks-not-tells -- as they say it',
  );
  expect(lintOne(text)).toEqual([]);
  expect(mended(text, judge)).toBeUndefined();
});

test('the difference', () => {
  expect(diffOf('a.yaml', 'a\nb\nc\n', 'a\nB\nc\n')).toBe('--- a.yaml\n+++ a.yaml\n@@ -2,1 +2,1 @@\n-b\n+B\n');
  expect(diffOf('a.yaml', 'a\r\nb\r\n', 'A\r\nb\r\n')).toBe('--- a.yaml\n+++ a.yaml\n@@ -1,1 +1,1 @@\n-a\n+A\n');
  expect(diffOf('a.yaml', 'a\rb\nc', 'a\nb\nc')).toBe('--- a.yaml\n+++ a.yaml\n@@ -1,1 +1,2 @@\n-a␍b\n+a\n+b\n');
  expect(diffOf('a.yaml', 'same', 'same')).toBe('');
});
