// A file with as many faults as fit into it: they are told, in time, and no other file's findings are lost.
import { expect, test } from 'vitest';
import { inWords } from '../../../src/core/lint/index.ts';
import { lintFile } from '../../../src/core/lint/lint-text.ts';
import { KIND_NAMES } from '../../../src/workspace/index.ts';
import { REPORTERS } from '../../../src/core/lint/reporters/index.ts';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { contextFor } from './reporters/samples.ts';
import { lintFiles, shapeProblems, WORDS } from './support.ts';

const HEAD = 'ccs: 1\nlanguage: en\n';
const CLOSED = fileOf('en', '').text.replace(/^frame: .*$/mu, 'frame: Do you give the board a figure?');
const times = (line: string, count: number): string => line.repeat(count);

const MANY: Readonly<Record<string, string>> = {
  'closed questions': `${HEAD}frame:\n${times('  - Do you use it?\n', 45_000)}`,
  'what is told': `${HEAD}frame:\n${times('  - We do.\n', 70_000)}`,
  'one text full of offers': `${HEAD}frame: "${times('our products ', 70_000)}"\n`,
  'the same in folded text': `${HEAD}frame: >\n${times('  our products\n', 60_000)}`,
  'placeholders that are none': `${HEAD}confirm: "${times('{{a}}', 180_000)}"\n`,
  'scenarios that are none': `${HEAD}scenarios:\n${times('  - 7\n', 100_000)}`,
  'scenarios without anything': `${HEAD}scenarios:\n${times('  - {diagnose: [a]}\n', 40_000)}`,
  'scenarios with one thing': `${HEAD}scenarios:\n${times('  - {capability: a}\n', 20_000)}`,
  'scenarios with one id': `${HEAD}scenarios:\n${times('  - {id: a}\n', 50_000)}`,
  'faults and closed questions in turn': `${HEAD}frame:\n${times('  - 7\n  - Do you?\n', 50_000)}`,
  'a suppression a question': `${HEAD}frame:\n${times('  # ccs-disable-next-line frame-open -- why\n  - Do you?\n', 18_000)}`,
  'suppressions below each other': `${HEAD}frame:\n${times('  # ccs-disable-next-line frame-open -- why\n', 15_000)}  - Do you?\n`,
  'a suppression of everything': `${HEAD}frame:\n  # ccs-disable-next-line ${times('a, ', 300_000)}\n  - Do you?\n`,
};

test.each(Object.entries(MANY))('%s', async (_, text) => {
  const from = performance.now();
  const found = lintFiles({ 'a.yaml': CLOSED, 'b.yaml': text });
  expect(performance.now() - from).toBeLessThan(5000);
  expect(found.filter(({ file }) => file === 'a.yaml').map(({ rule }) => rule)).toEqual(['frame-open']);
  expect(found.length).toBeGreaterThan(5);
  if (text === MANY['closed questions']) expect(found.filter(({ rule }) => rule === 'frame-open')).toHaveLength(45_001);
});

test('a list with a hundred thousand faults behind a thousand items that are right', () => {
  const scenario = fileOf('en', '')
    .text.replace(/[^]*?(?= {2}- id)/u, '')
    .replace(/(?:\n {2}- id|\nconfirm)[^]*/u, '\n');
  const text =
    `${fileOf('en', '').text.replace(/scenarios:[^]*(?=^confirm)/mu, '')}scenarios:\n${Array.from({ length: 1000 }, (_, at) => scenario.replace(/id: .*/u, `id: s${at}`)).join('')}${times('  - 7\n', 110_000)}`.replace(
      / {4}(?:capability|diagnose): .*/gu,
      (line) => line.slice(0, 20),
    );
  expect(lintFile('p.yaml', { text }, { named: true, words: WORDS, records: KIND_NAMES }, shapeProblems).whole).toBe(false);
});

test('a report of a hundred thousand findings', async () => {
  const text = MANY['scenarios that are none'] ?? '';
  const context = contextFor('en', { text: () => text });
  const findings = lintFiles({ 'b.yaml': text }).map((finding) => inWords(context.words, finding));
  for (const make of Object.values(REPORTERS))
    expect((await make())({ findings, files: 1, skipped: 0, known: 0 }, context).length).toBeGreaterThan(100_000);
});

test('a translation and its original, of forty thousand scenarios each', () => {
  const scenarios = (of: string): string =>
    `${HEAD}scenarios:\n${Array.from({ length: 40_000 }, (_, at) => `  - {id: ${of}${at}}\n`).join('')}`;
  const from = performance.now();
  const found = lintFiles({ 'one.yaml': scenarios('a'), 'two.yaml': `translationOf: one\n${scenarios('b')}` });
  expect(performance.now() - from).toBeLessThan(5000);
  expect(found.filter(({ rule }) => rule === 'translation-parity').map(({ file }) => file)).toEqual(['two.yaml']);
});
