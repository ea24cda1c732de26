// Where values and keys stand, in every way of writing them.
import { expect, test } from 'vitest';
import { type Path, read } from '../../../src/core/reading/index.ts';

function at(text: string, path: Path, part?: 'value' | 'key'): string {
  const { line, column, endLine, endColumn } = read(text).place(path, part);
  return `${line}:${column}-${endLine}:${endColumn}`;
}

const text = `ccs: 1
goal: 十天之内结案 # why
list:
  - one
  - { ask: "how?", measure: 'a''b' }
  - [x, 20]
folded: >
  first
  second

  third

many:
- id: a
  say: |-
    says
- id: b
empty:
`;

for (const [name, source] of [
  ['LF', text],
  ['CRLF', text.replaceAll('\n', '\r\n')],
  ['BOM', `\uFEFF${text}`],
] as const) {
  test.each<[Path, 'value' | 'key', string]>([
    [['ccs'], 'value', '1:6-1:7'],
    [['ccs'], 'key', '1:1-1:4'],
    [['goal'], 'value', '2:7-2:13'],
    [['list'], 'value', '4:3-6:12'],
    [['list', 0], 'value', '4:5-4:8'],
    [['list', 0], 'key', '4:5-4:8'],
    [['list', 1], 'value', '5:5-5:37'],
    [['list', 1, 'ask'], 'key', '5:7-5:10'],
    [['list', 1, 'ask'], 'value', '5:12-5:18'],
    [['list', 1, 'measure'], 'value', '5:29-5:35'],
    [['list', 2, 1], 'value', '6:9-6:11'],
    [['folded'], 'value', '7:9-11:8'],
    [['many', 0], 'value', '14:3-16:9'],
    [['many', 0, 'say'], 'value', '15:8-16:9'],
    [['many', 1, 'id'], 'value', '17:7-17:8'],
    [['empty'], 'value', '18:7-18:7'],
    [['empty'], 'key', '18:1-18:6'],
    // A path that leads nowhere: the nearest there is, and the first key for the whole.
    [['many', 1, 'say'], 'value', '17:3-17:8'],
    [['many', 1, 'say'], 'key', '17:3-17:8'],
    [['list', 7, 'x'], 'value', '4:3-6:12'],
    [['title'], 'value', '1:1-1:4'],
    [[], 'value', '1:1-1:4'],
  ])(`${name}: %j %s`, (path, part, expected) => {
    expect(read(source).problems).toEqual([]);
    expect(at(source, path, part)).toBe(expected);
  });
}

test('what only the full reader reads', () => {
  const source = 'a: one\n  two\n"b c": "x\n\n  y"\n? d\n: - [1,\n   {e: f}]\n';
  expect(at(source, ['a'])).toBe('1:4-2:6');
  expect(at(source, ['b c'], 'key')).toBe('3:1-3:6');
  expect(at(source, ['b c'])).toBe('3:8-5:5');
  expect(at(source, ['d', 0])).toBe('7:5-8:11');
  expect(at(source, ['d', 0, 1, 'e'])).toBe('8:8-8:9');
});

test('offsets cut the text out', () => {
  const { range, text: source } = read(text);
  expect(source.slice(...range(['list', 1, 'ask']))).toBe('"how?"');
  expect(source.slice(...range(['goal'], 'key'))).toBe('goal');
});

test('characters outside the basic plane count two, as in editors', () => {
  expect(at('a: 😀 b\nc: [😀, d]\n', ['c', 1])).toBe('2:9-2:10');
});

test('after a trap was read as fixed, places are those of the text as it is', () => {
  const source = 'product：云\nsay: {{a}} b\ngoal:\u00A0g\nx\uFEFF: { k: v }\n';
  const reading = read(source);
  expect(reading.value).toEqual({ product: '云', say: '{{a}} b', goal: 'g', x: { k: 'v' } });
  expect(source.slice(...reading.range(['product']))).toBe('云');
  expect(source.slice(...reading.range(['product'], 'key'))).toBe('product');
  expect(source.slice(...reading.range(['say']))).toBe('{{a}} b');
  expect(source.slice(...reading.range(['goal']))).toBe('g');
  expect(source.slice(...reading.range(['x', 'k']))).toBe('v');
});

test('nothing read, still a place', () => {
  for (const source of ['', '# nothing\n', 'a: "b\n', '[']) expect(at(source, ['a', 1])).toMatch(/^1:1-/);
  expect(read('').value).toBeNull();
});
