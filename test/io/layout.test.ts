// Text on a grid of cells.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { widthOf } from '../width.ts';
import { THOROUGH } from '../support.ts';
import { graphemes } from '../../src/io/terminal/editing.ts';
import { cellAt, cellsOf, cut, layout, lines, offsetAt, wrappedAtWords } from '../../src/io/terminal/layout.ts';

const FAMILY = '👨‍👩‍👧';

describe('wrapping', () => {
  test.each<[string, number, string[]]>([
    ['', 10, ['']],
    ['would it help', 9, ['would it ', 'help']],
    ['would it help', 8, ['would it', 'help']],
    ['would  it', 5, ['would', 'it']],
    ['extraordinarily', 6, ['extrao', 'rdinar', 'ily']],
    ['an extraordinary', 8, ['an ', 'extraord', 'inary']],
    ['每天处理报关单', 6, ['每天处', '理报关', '单']],
    ['每天处理报关单', 7, ['每天处', '理报关', '单']],
    ['每天处理。单', 8, ['每天处', '理。单']],
    ['客户说“好的”吗', 7, ['客户说', '“好的”', '吗']],
    ['用CRM系统', 5, ['用CRM', '系统']],
    ['处理CRM系统', 6, ['处理', 'CRM系', '统']],
    ['one\n\ntwo\n', 10, ['one', '', 'two', '']],
    [`${FAMILY}${FAMILY}`, 3, [FAMILY, FAMILY]],
    ['北京', 1, ['北', '京']],
    ['a abcdefghi。', 10, ['a ', 'abcdefghi', '。']],
  ])('%j in %i cells', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test('what could steer the terminal is shown as a picture of itself', () => {
    expect(lines('a\x1b[2Jb\tc', 20)).toEqual(['a␛[2Jb c']);
  });
});

describe('the cursor', () => {
  test.each<[string, number, number, number, number]>([
    ['北京', 10, 2, 0, 4],
    ['北京', 10, 1, 0, 2],
    ['abc\n', 10, 4, 1, 0],
    ['abc\ndef', 10, 3, 0, 3],
    ['每天处理', 4, 2, 1, 0],
    ['每天处理', 4, 4, 1, 4],
    ['would it help', 8, 9, 1, 0],
    ['would   ', 5, 8, 0, 5],
    [`${FAMILY}x`, 10, FAMILY.length, 0, 2],
  ])('%j in %i cells, offset %i → row %i, column %i', (text, width, offset, row, column) => {
    expect(cellAt(text, layout(text, width), offset, width)).toEqual({ row, column });
  });

  test('a column inside a double-width character belongs to that character', () => {
    const rows = layout('ab\n北京', 10);
    expect(offsetAt('ab\n北京', rows, { row: 1, column: 1 })).toBe(3);
    expect(offsetAt('ab\n北京', rows, { row: 1, column: 2 })).toBe(4);
    expect(offsetAt('ab\n北京', rows, { row: 0, column: 9 })).toBe(2);
  });

  test('the end of a wrapped row is not taken for the beginning of the next', () => {
    expect(offsetAt('每天处理', layout('每天处理', 4), { row: 0, column: 4 })).toBe(1);
  });
});

const texts = fc
  .array(fc.constantFrom('a', 'word', ' ', '北', '，', '。', '“', '（', '\n', '😀', FAMILY, 'e\u0301', '🇨🇳', '\t', '\x1b'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

test('no row is wider than asked for, none is lost, no grapheme is split', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, width) => {
      const rows = layout(text, width);
      for (const { shown } of rows) expect(stringWidth(shown)).toBeLessThanOrEqual(width);
      expect(rows.map(({ start, end }) => text.slice(start, end)).join('').length).toBe(text.replaceAll('\n', '').length);
      const places = new Set(graphemes(text).reduce<number[]>((sums, grapheme) => [...sums, (sums.at(-1) ?? 0) + grapheme.length], [0]));
      for (const { start, end } of rows) expect(places.has(start) && places.has(end)).toBe(true);
    }),
  );
});

test('every place that is no hanging space has a cell of its own, and is found again by it', () => {
  fc.assert(
    fc.property(
      texts.map((text) => text.replaceAll(/[\s\x1b]/gu, '')),
      fc.integer({ min: 2, max: 30 }),
      (text, width) => {
        const rows = layout(text, width);
        let at = 0;
        for (const grapheme of graphemes(text)) {
          if (cellsOf(grapheme) > 0) expect(offsetAt(text, rows, cellAt(text, rows, at, width))).toBe(at);
          at += grapheme.length;
        }
      },
    ),
  );
});

test.each([
  ['北京长城机电', 12, '北京长城机电'],
  ['北京长城机电', 11, '北京长城机…'],
  ['北京长城机电', 10, '北京长城…'],
  ['one\ntwo', 10, 'one two'],
])('%j cut to %i cells', (text, width, expected) => {
  expect(cut(text, width)).toBe(expected);
});

test('what is told keeps long words whole', () => {
  expect(wrappedAtWords('The draft is in /home/somebody/drafts/2026.yaml 在那里可以继续。', 12)).toBe(
    'The draft is\nin\n/home/somebody/drafts/2026.yaml\n在那里可以继\n续。',
  );
});

test('every letter, digit and sign of the languages ccs speaks is as wide as string-width says', () => {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x2010, 0x2027],
    [0x2030, 0x205e],
    [0x20a0, 0x20bf],
    [0x2150, 0x218b],
    [0x3000, 0x30ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xff00, 0xff9f],
    [0xffe0, 0xffef],
  ] as const;
  const wrong: string[] = [];
  for (const [first, last] of ranges) {
    // Ideographs stand in their thousands and are all alike.
    const step = THOROUGH || last - first < 1000 ? 1 : 16;
    for (let code = first; code <= last; code += step) {
      const character = String.fromCharCode(code);
      if (cellsOf(character) !== stringWidth(character)) wrong.push(character);
    }
  }
  expect(wrong).toEqual([]);
});

test('the tests measure a text as string-width does', () => {
  const texts = ['plain', '中文，x', '\x1b[1m粗\x1b[22m x', '👩‍👩‍👧e\u0301 한국 각', 'ｶﾞ1️⃣❤️☎', '\u200b\t…│ ─'];
  for (const text of [...texts, texts.join(' ')]) expect(widthOf(text), JSON.stringify(text)).toBe(stringWidth(text));
});

test('what is told keeps its colours whole, each closed in its own line', () => {
  const told = wrappedAtWords('Now \x1b[2mit is written to a-path-that-is-long.yaml\x1b[22m there', 14);
  expect(told.split('\n')).toEqual([
    'Now \x1b[2mit is\x1b[22m',
    '\x1b[2mwritten to\x1b[22m',
    '\x1b[2ma-path-that-is-long.yaml\x1b[22m',
    'there',
  ]);
});
