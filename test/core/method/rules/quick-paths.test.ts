// What is seen quickly is what counting and comparing would have said.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { englishClasses } from '../../../../src/core/languages/en/classes.ts';
import { chineseClasses } from '../../../../src/core/languages/zh-Hans/classes.ts';
import { comparable } from '../../../../src/core/method/rules/words.ts';
import { rounds } from '../../../support.ts';

const PIECES = [
  'a',
  'B',
  'see',
  'the',
  'é',
  'ß',
  'İ',
  'ﬁ',
  '１',
  '7',
  '3.5',
  '-',
  '–',
  "'",
  '…',
  '.',
  '。',
  '、',
  '，',
  '！',
  '?',
  '？',
  ' ',
  '  ',
  '\t',
  '\n',
  '\u3000',
  '\u00A0',
  '\u200B',
  '打',
  '开',
  '单子',
  '㐀',
  '𠀀',
  '豈',
  'ｗｉｄｅ',
  '💛',
  'ɏ',
  'Ａ',
  '(',
  '）',
  '&',
  '/',
  '+',
  '%',
  '',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const always = (property: (text: string) => void): void => fc.assert(fc.property(texts, property), { numRuns: rounds(5000), seed: 5 });

test('two texts are the same but for width, capitals, white space and what stands at the end', () => {
  const slowly = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+/gu, ' ')
      .replace(/^[ .,;:!?。、…]+/u, '')
      .replace(/[ .,;:!?。、…]+$/u, '');
  always((text) => {
    expect([text, comparable(text)]).toEqual([text, slowly(text.replace(/(?<=[\u3400-\u9FFF])\s+(?=[\u3400-\u9FFF])/gu, ''))]);
  });
  for (const nothing of [undefined, null, 7, ['a'], {}]) expect(comparable(nothing)).toBe('');
});

test('an English action is as long as its words', () => {
  always((text) => {
    const length = text.split(/\s+/u).filter((word) => /[A-Za-z\dÀ-ɏ]/u.test(word)).length;
    expect([text, englishClasses.extent(text)]).toEqual([text, length]);
  });
});

test('a Chinese action is as long as its characters, and a foreign word counts two', () => {
  always((text) => {
    const length =
      [...text].filter((character) => character >= '㐀' && character <= '\u9FFF').length +
      2 * (text.match(/[A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d.%-]*/gu)?.length ?? 0);
    expect([text, chineseClasses.extent(text)]).toEqual([text, length]);
  });
});
