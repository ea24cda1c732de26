// Hostile texts: each ends soon, with a problem that has a place.
import { expect, test } from 'vitest';
import { decode, read } from '../../../src/core/reading/index.ts';

const SIZE = 1024 * 1024;
const fill = (part: string, size = SIZE): string => part.repeat(Math.floor((size - 20) / part.length));
const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('');

const CASES: Record<string, [text: string, problem: string]> = {
  'a hundred thousand open lists': ['['.repeat(100_000), 'too-deep 1:65'],
  'the same, closed': ['['.repeat(50_000) + ']'.repeat(50_000), 'too-deep 1:65'],
  'maps in maps': ['{a: '.repeat(100_000), 'too-deep 1:257'],
  dashes: ['- '.repeat(100_000), 'too-deep 1:129'],
  'question marks': ['? '.repeat(100_000), 'too-deep 1:129'],
  'a staircase of keys': [lines(1000, (i) => `${' '.repeat(i)}a:\n`), 'too-deep 65:66'],
  'sixty-five levels': [lines(65, (i) => `${' '.repeat(i)}a:\n`), 'too-deep 65:66'],
  'a million comments': ['#\n'.repeat(1_000_000), 'too-large 1:1'],
  'half a million comments': [fill('#\n'), 'too-many-parts 100001:1'],
  'line ends only': [fill('\n'), 'too-many-parts 200001:1'],
  'commas only': [`[${fill(',')}`, 'too-many-parts 1:200000'],
  'closing brackets only': [fill(']'), 'too-many-parts 1:200000'],
  'fifty megabytes in quotes': [`"${'x'.repeat(50 * SIZE)}"`, 'too-large 1:1'],
  'a quote that swallows everything': [`a: "${fill(' b\n')}`, 'unclosed-quote 1:4'],
  'a million backslashes': [`"${fill('\\')}`, 'unclosed-quote 1:1'],
  'errors without end': [fill('- "b" c\n', 200_000), 'text-after-quote 1:6'],
  'twenty thousand keys': [lines(20_000, (i) => `k${i}: a\n`), 'too-many-keys 2001:1'],
  'two thousand and one keys': [lines(2001, (i) => `k${i}: a\n`), 'too-many-keys 2001:1'],
  'as many keys in braces': [`{${lines(2001, (i) => `k${i}: a, `)}}`, 'too-many-keys 1:18892'],
  'billion laughs': [`a: &a [lol, lol]\n${lines(9, (i) => `k${i}: &k${i} [${i ? `*k${i - 1}` : '*a'}, *a]\n`)}`, 'anchor 1:4'],
  'an anchor on itself': ['&a [*a]\n', 'anchor 1:1'],
  'a reference to nothing': ['a: *b\n', 'alias 1:4'],
  'a tag of another language': ['a: !!js/function "f"\n', 'tag 1:4'],
  'a tag of our own': ['a: !foo b\n', 'tag 1:4'],
  'a directive': ['%YAML 1.1\n---\na: yes\n', 'directive 1:1'],
  'two documents': ['a: 1\n---\nb: 2\n', 'several-documents 2:1'],
  'a hundred thousand documents': [fill('---\n', 400_000), 'several-documents 2:1'],
  __proto__: ['ccs: 1\nx:\n  __proto__: { a: 1 }\n', 'key-forbidden 3:3'],
  '__proto__ in quotes': ['{ "__proto__": 1 }', 'key-forbidden 1:3'],
  'control characters without end': [fill('a\x01'), 'control-character 1:2'],
  'escapes without end': [`a: "${fill('\\e')}"`, 'control-character 1:5'],
  'traps without end': [fill('a：b\n'), 'fullwidth-colon 1:2'],
  'braces without end': [`a: ${fill('{{')}`, 'too-deep 1:67'],
};

for (const [name, [text, problem]] of Object.entries(CASES)) {
  test(name, () => {
    const { problems, place, value } = read(text);
    const [first] = problems;
    expect(`${first?.code} ${first?.place.line}:${first?.place.column}`).toBe(problem);
    expect(problems.length).toBeLessThanOrEqual(100);
    if (first?.code !== 'control-character') expect(value).toBeUndefined();
    expect(place(['nowhere', 0])).toMatchObject({ line: 1, column: 1 });
  });
}

test('what just fits is read', () => {
  expect(read(lines(64, (i) => `${' '.repeat(i)}a:\n`)).problems).toEqual([]);
  expect(read(lines(2000, (i) => `k${i}: a\n`)).problems).toEqual([]);
  const long = fill('- a: "b"\n');
  expect(read(long).problems).toEqual([]);
});

test('keys that every object has are ordinary keys', () => {
  const { value, problems } = read('constructor: a\ntoString: b\nhasOwnProperty: c\n');
  expect(problems).toEqual([]);
  expect(Object.keys(value as object)).toEqual(['constructor', 'toString', 'hasOwnProperty']);
});

test('keys that are no text', () => {
  const { value, problems } = read('1: a\nnull: b\n? [x]\n: c\ntrue: d\n');
  expect(value).toBeUndefined();
  expect(problems.map(({ code, place, args }) => [code, place.line, args['key']])).toEqual([
    ['key-not-text', 1, '1'],
    ['key-not-text', 2, 'null'],
    ['key-not-text', 3, '[x]'],
    ['key-not-text', 5, 'true'],
  ]);
});

test('a file over the limit is not even decoded', () => {
  expect(decode(new Uint8Array(SIZE + 1))).toMatchObject({ problem: { code: 'too-large', place: { line: 1, column: 1 } } });
  expect(decode(new Uint8Array(SIZE).fill(0x61))).toMatchObject({ bom: false });
});
