// A file with as many faults as fit into it: they are told, in time, and no other file's findings are lost.
import { expect, test } from 'vitest';
import { inWords } from '../../../src/core/lint/index.ts';
import { lintFile } from '../../../src/core/lint/lint-text.ts';
import { KIND_NAMES } from '../../../src/workspace/index.ts';
import { REPORTERS } from '../../../src/core/lint/reporters/index.ts';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { contextFor } from './reporters/samples.ts';
import { lintFiles, shapeProblems, WORDS } from './support.ts';
import { expectLinear } from '../../growth.ts';

const HEAD = 'ccs: 1\nlanguage: en\n';
const CLOSED = fileOf('en', '').text.replace(/^frame: .*$/mu, 'frame: Do you give the board a figure?');
const times = (line: string, count: number): string => line.repeat(count);

const MANY: Readonly<Record<string, (size: number) => string>> = {
  'closed questions': (size) => `${HEAD}frame:\n${times('  - Do you use it?\n', size * 4.5)}`,
  'what is told': (size) => `${HEAD}frame:\n${times('  - We do.\n', size * 7)}`,
  'one text full of offers': (size) => `${HEAD}frame: "${times('our products ', size * 7)}"\n`,
  'the same in folded text': (size) => `${HEAD}frame: >\n${times('  our products\n', size * 6)}`,
  'placeholders that are none': (size) => `${HEAD}confirm: "${times('{{a}}', size * 18)}"\n`,
  'scenarios that are none': (size) => `${HEAD}scenarios:\n${times('  - 7\n', size * 10)}`,
  'scenarios without anything': (size) => `${HEAD}scenarios:\n${times('  - {diagnose: [a]}\n', size * 4)}`,
  'scenarios with one thing': (size) => `${HEAD}scenarios:\n${times('  - {capability: a}\n', size * 2)}`,
  'scenarios with one id': (size) => `${HEAD}scenarios:\n${times('  - {id: a}\n', size * 5)}`,
  'faults and closed questions in turn': (size) => `${HEAD}frame:\n${times('  - 7\n  - Do you?\n', size * 5)}`,
  'a suppression a question': (size) => `${HEAD}frame:\n${times('  # ccs-disable-next-line frame-open -- why\n  - Do you?\n', size * 1.8)}`,
  'suppressions below each other': (size) =>
    `${HEAD}frame:\n${times('  # ccs-disable-next-line frame-open -- why\n', size * 1.5)}  - Do you?\n`,
  'a suppression of everything': (size) => `${HEAD}frame:\n  # ccs-disable-next-line ${times('a, ', size * 30)}\n  - Do you?\n`,
};

/** The size at which a file is as large as one may be. */
const WHOLE = 10_000;

test.each(Object.entries(MANY))('%s', async (_, text) => {
  const found = lintFiles({ 'a.yaml': CLOSED, 'b.yaml': text(WHOLE) });
  expectLinear((size) => lintFiles({ 'a.yaml': CLOSED, 'b.yaml': text(size) }), WHOLE / 8);
  expect(found.filter(({ file }) => file === 'a.yaml').map(({ rule }) => rule)).toEqual(['frame-open']);
  expect(found.length).toBeGreaterThan(5);
  if (text === MANY['closed questions']) expect(found.filter(({ rule }) => rule === 'frame-open')).toHaveLength(45_001);
});

test('a list with a hundred thousand faults behind a thousand items that are right', () => {
  const scenario = fileOf('en', '')
    .text.replace(/[^]*?(?= {2}- id)/u, '')
    .replace(/(?:\n {2}- id|\nconfirm)[^]*/u, '\n');
  const text = (
    `${fileOf('en', '').text.replace(/scenarios:[^]*(?=^confirm)/mu, '')}scenarios:\n` +
    `${Array.from({ length: 1000 }, (_, at) => scenario.replace(/id: .*/u, `id: s${at}`)).join('')}${times('  - 7\n', 110_000)}`
  ).replace(/ {4}(?:capability|diagnose): .*/gu, (line) => line.slice(0, 20));
  expect(lintFile('p.yaml', { text }, { named: true, words: WORDS, records: KIND_NAMES }, shapeProblems).whole).toBe(false);
});

test('a report of twenty thousand findings', async () => {
  const text = MANY['scenarios that are none']?.(WHOLE / 5) ?? '';
  const context = contextFor('en', { text: () => text });
  const findings = lintFiles({ 'b.yaml': text }).map((finding) => inWords(context.words, finding));
  for (const make of Object.values(REPORTERS))
    expect((await make())({ findings, files: 1, skipped: 0, known: 0 }, context).length).toBeGreaterThan(20_000);
});

test('a translation and its original, of forty thousand scenarios each', () => {
  const scenarios = (of: string, size: number): string =>
    `${HEAD}scenarios:\n${Array.from({ length: size }, (_, at) => `  - {id: ${of}${at}}\n`).join('')}`;
  const linted = (size: number) =>
    lintFiles({ 'one.yaml': scenarios('a', size), 'two.yaml': `translationOf: one\n${scenarios('b', size)}` });
  expectLinear(linted, 5_000);
  const found = linted(40_000);
  expect(found.filter(({ rule }) => rule === 'translation-parity').map(({ file }) => file)).toEqual(['two.yaml']);
});
