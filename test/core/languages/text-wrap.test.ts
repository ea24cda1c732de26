// A text in pieces: the quick way cuts nothing apart that belongs together.
import fc from 'fast-check';
import fastStringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { graphemesOf, inOneLine, wrapText } from '../../../src/core/languages/text-wrap.ts';
import { columnsOf, isNarrow } from '../../../src/core/languages/cells.ts';
import { rounds } from '../../support.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const PIECES = [
  'a',
  'é',
  'e\u0301',
  'ß',
  'ʯ',
  '’',
  '“',
  '—',
  '…',
  '中',
  '文',
  '。',
  '，',
  '！',
  '（',
  '\u3000',
  '〰',
  '㊙',
  '\u302A',
  '\u200D',
  '\uFE0F',
  '👩',
  '👩‍👧',
  '🏽',
  '®',
  '©',
  '\u00AD',
  ' ',
  '{',
  '\u0E33',
  '각',
  'ᄀ',
  'ᅡ',
];

test('graphemes are those of the Unicode standard', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect([...graphemesOf(text)]).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
    }),
    { numRuns: rounds(3000), seed: 1 },
  );
});

test('a line that fits is left as it is, another one loses no character but blanks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES, 'word', '一段话'), { maxLength: 30 }),
      fc.integer({ min: 8, max: 60 }),
      (pieces, width) => {
        const text = pieces.join('');
        const lines = wrapText(text, width);
        const solid = (said: string): string => said.replaceAll(/[ \t\n]/gu, '');
        expect(solid(lines.join(''))).toBe(solid(text));
        if (/^\S+( \S+)*$/u.test(text) && columnsOf(text) <= width) expect(lines).toEqual([text]);
      },
    ),
    { numRuns: rounds(2000), seed: 1 },
  );
});

test('a line that fits is what taking it apart would have left', () => {
  const pieces = ['a', 'word', '，', '。', '“', '”', '（', '客户', '目标', ' ', '____', '💛', 'é', '1%', '…', '—', '～', 'ﾊ', '-'];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('').replace(/ +/gu, ' ').trim());
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, width) => {
      // Blanks at the end go, and on the way to them the line is taken apart.
      expect([text, wrapText(text, width)]).toEqual([text, wrapText(`${text}  `, width)]);
    }),
    { numRuns: rounds(3000), seed: 2 },
  );
});

test.each([
  [['What is wrong.', 'What to do.'], 'What is wrong. What to do.'],
  [['这里没有这一项。', '您是不是想写“opened”？'], '这里没有这一项。您是不是想写“opened”？'],
  [['Only this.', ''], 'Only this.'],
  [[], ''],
] as const)('sentences on one line: no space between Chinese ones (%#)', (sentences, line) => {
  expect(inOneLine(sentences)).toBe(line);
});

test('what is narrow at a glance takes as many cells as it has characters, whatever stands beside it', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isNarrow);
  expect(characters.length).toBeGreaterThan(500);
  for (const character of characters)
    for (const text of [character, `a${character}b`, `${character}${character}`])
      expect([text, fastStringWidth(text), isNarrow(text)]).toEqual([text, text.length, true]);
  expect([isNarrow('a\n'), isNarrow('a\tb'), isNarrow('e\u0301'), isNarrow('\u001B[1m'), isNarrow('客')]).toEqual(Array(5).fill(false));
});

test('narrow words break where all others do', () => {
  const word = fc.stringMatching(/^[a-z(){}.,!“”’é_-]{1,14}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 4, max: 60 }), (words, width) => {
      // Behind a tab the long way is taken.
      expect(wrapText(words.join(' '), width)).toEqual(wrapText(words.join('\t'), width));
    }),
    { numRuns: rounds(2000), seed: 3 },
  );
});

test('a character takes as many cells as the package says', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (one) => !/^[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]$/.test(one) && columnsOf(one) !== fastStringWidth(one),
  );
  expect(wrong).toEqual([]);
});
