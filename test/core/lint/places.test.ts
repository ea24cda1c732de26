// One finding per cause, in the very place: in every way of writing a text, whatever ends the lines or begins the file.
import { describe, expect, it, test } from 'vitest';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { brief, lintOne, pieceAt } from './support.ts';

const ENGLISH = fileOf('en', '').text;
const CHINESE = fileOf('zh-Hans', '').text;
const lineOf = (text: string, start: string): number =>
  text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .findIndex((line) => line.trimStart().startsWith(start)) + 1;

/** The action of the first scenario, written in other ways. */
const ACTION = /^ {4}action: .*$/mu;
const EN: readonly (readonly [how: string, written: string, at: string])[] = [
  ['plain', 'action: open a powerful list of the deals', '0:20'],
  ['plain on two lines', 'action: open a list\n      of powerful deals to look at', '1:10'],
  ['single quotes', "action: 'open the board''s powerful list of deals'", '0:30'],
  ['single quotes on two lines', "action: 'open the list\n\n      of ''powerful'' deals'", '2:12'],
  ['double quotes', 'action: "open a \\"really\\" powerful list of deals"', '0:32'],
  ['double quotes with escapes', 'action: "open\\ta \\u0041\\x42 list \\\n      of powerful deals"', '1:10'],
  ['double quotes on two lines', 'action: "open a list\n      of powerful deals"', '1:10'],
  ['folded', 'action: >-\n      open a list of the\n      powerful deals', '1:1+1'],
  ['folded with a blank line', 'action: >\n      open a list\n\n      of powerful deals', '3:10'],
  ['literal', 'action: |\n      open a list\n        of powerful deals', '2:12'],
  ['an astral character before it', 'action: open 𝒂 powerful list of the deals', '0:21'],
];

describe.each([
  ['as it is', (text: string) => text],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with a byte-order mark', (text: string) => `\uFEFF${text}`],
])('%s', (_how, made) => {
  it.each(EN)('%s', (_name, written) => {
    const text = made(ENGLISH.replace(ACTION, () => `    ${written}`));
    const found = lintOne(text);
    expect(found.map(({ rule }) => rule)).toEqual(['plain-words']);
    expect(pieceAt(text, found[0]!)).toBe('powerful');
  });

  it('in flow style', () => {
    const text = made(
      ENGLISH.replace('frame: How', 'otherGoals: [a, "b"]\nframe: How').replace(
        /^ {4}diagnose: How many deals.*$/mu,
        '    diagnose: [ \'How many deals slip?\', { ask: "Is it the most powerful one?", measure: deals } ]',
      ),
    );
    const found = lintOne(text);
    expect(found.map(({ rule }) => rule)).toEqual(['plain-words']);
    expect(pieceAt(text, found[0]!)).toBe('powerful');
  });

  it('in double-width text', () => {
    const text = made(CHINESE.replace(ACTION, () => '    action: 打开一张功能强大的单子，看到所有客户'));
    const found = lintOne(text);
    expect(found.map(brief)).toEqual([`${lineOf(text, 'action: 打开一张功能')}:19 plain-words`]);
    expect(pieceAt(text, found[0]!)).toBe('强大的');
  });
});

test('the seven errors that were injected into the corpus: each once, in its place', () => {
  const cases: readonly (readonly [wrong: string, from: string | RegExp, to: string, at: string, piece?: string])[] = [
    ['one of several', 'product:', 'authority: boss\nproduct:', '3:12 schema', 'boss'],
    ['missing key', /^industry: .*\n/mu, '', '1:1 schema'],
    ['type', /^title: .*$/mu, 'title: 7', '5:8 schema', '7'],
    ['unknown key', 'product:', 'colour: blue\nproduct:', '3:1 schema', 'colour'],
    ['closed frame', /^frame: .*$/mu, 'frame: Do you give the board a figure?', '7:8 frame-open'],
    ['empty list', /^frame: .*$/mu, 'frame: []', '7:8 schema', '[]'],
    ['unclosed quote', /^confirm: (.*)$/mu, 'confirm: "$1', `${lineOf(ENGLISH, 'confirm')}:10 yaml`],
  ];
  for (const [wrong, from, to, at, piece] of cases) {
    const text = ENGLISH.replace(from, to);
    const found = lintOne(text);
    expect([wrong, ...found.map(brief)]).toEqual([wrong, at]);
    if (piece !== undefined) expect(pieceAt(text, found[0]!)).toBe(piece);
  }
});

test('one finding per cause', () => {
  const cases: readonly (readonly [from: string | RegExp, to: string, found: readonly string[]])[] = [
    // A misspelt key is not missing as well, and what it holds is not judged.
    [/^goal: /mu, 'gaol: ', ['6:1 schema']],
    [/^frame: /mu, 'frme: ', ['7:1 schema']],
    // A list with a fault in it is not weighed.
    [/^ {4}diagnose: How many deals.*$/mu, '    diagnose:\n      - 7', ['12:9 schema']],
    [/^scenarios:[^]*(?=^confirm)/mu, 'scenarios: none\n', ['8:12 schema']],
    [/^goal: /mu, 'goal：', ['6:5 yaml-trap']],
    [/^confirm: .*$/mu, 'confirm: {{goal}} is nearer if you could {{capabilities}}, is that right?', ['39:10 yaml-trap']],
    [/^/u, 'just some words\n', ['1:1 yaml']],
  ];
  for (const [from, to, found] of cases) expect(lintOne(ENGLISH.replace(from, to)).map(brief)).toEqual(found);
});

test('a file that is something else', () => {
  expect(lintOne('just words').map(brief)).toEqual(['1:1 schema']);
  expect(lintOne('').map(brief)).toEqual(['1:1 schema']);
  expect(lintOne('- a\n- b\n').map(brief)).toEqual(['1:3 schema']);
  expect(lintOne('ccs: 1\nkind: lettr\n').map(brief)).toEqual(['2:7 schema']);
  expect(lintOne('ccs: 1\nkind: prompter\nframe: [\n').map(brief)).toEqual(['3:8 yaml']);
});
