// What is looked for only where it can be is found wherever it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../../../src/core/languages/alternatives.ts';
import english from '../../../src/core/languages/en/evidence-signs.json' with { type: 'json' };
import { englishEvidence } from '../../../src/core/languages/en/evidence.ts';
import { Finder } from '../../../src/core/languages/finder.ts';
import { seeking } from '../../../src/core/languages/sought.ts';
import chinese from '../../../src/core/languages/zh-Hant/evidence-signs.json' with { type: 'json' };
import { chineseEvidence } from '../../../src/core/languages/zh-Hant/evidence.ts';
import { ROOT, sampled } from '../../support.ts';

const TEXTS = readFileSync(join(ROOT, 'test', 'cases', 'evidence', 'sentences.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
/** Those of a language: of the others few are enough, in which next to nothing is found. */
const textsOf = (isChinese: boolean): readonly string[] => {
  const isOwn = (text: string): boolean => /\p{Script=Han}/u.test(text) === isChinese;
  return [...TEXTS.filter(isOwn), ...sampled(TEXTS.filter((text) => !isOwn(text)))];
};
const ODD = [
  '',
  '???',
  '-',
  'NO.',
  'It’s not for us',
  'IT IS NOT FOR US',
  'ſigned off, thanKs',
  'İ agree',
  '不同意。',
  '（上海）',
  '> quoted',
];

describe.each([
  ['English', englishEvidence, 'words', english.signs],
  ['Chinese', chineseEvidence, 'characters', chinese.signs],
] as const)('the words of evidence in %s', (_, patterns, units, signs) => {
  const texts = textsOf(units === 'characters');
  test.each(Object.entries(patterns))('%s', (kind, pattern) => {
    // In a row of its own a mark of both widths would be two marks.
    expect(pattern.source.replace(/\[(?:\\.|[^\]\\])*\]/gu, '')).not.toMatch(/[，；：！？]/u);
    const finder = new Finder(kind, pattern, seeking(units, signs));
    const all = [...texts, ...ODD, ...texts.slice(0, 200).map((text) => text.toUpperCase())];
    const wrong = all.filter((text) => {
      const at = text.search(finder.pattern);
      return finder.isIn(text) !== at >= 0 || finder.isFirst(text) !== (at === 0) || (at >= 0 && !finder.canBe(text));
    });
    expect(wrong).toEqual([]);
  });
});

test('a mark is found in either width', () => {
  const finder = new Finder('a', /好的(?=[，。])/u, seeking('characters', {}));
  expect(['好的，先这样', '好的,先这样', '好的先这样'].map((text) => finder.isIn(text))).toEqual([true, true, false]);
});

const LONG = 'x'.repeat(700);

test.each([
  [`${LONG}(?:b|c)|[|]\\||d`, [`${LONG}(?:b|c)`, '[|]\\|', 'd']],
  [`[(|]${LONG}|\\(|\\[|(?<x>[)|])|`, [`[(|]${LONG}`, '\\(', '\\[', '(?<x>[)|])', '']],
  [`\\b(?:${LONG}|(?:a|b))c`, [`\\b${LONG}c`, '\\b(?:a|b)c']],
  // What is repeated, is a word like others, or is referred to stays whole.
  [`(?:${LONG}|a)+`, [`(?:${LONG}|a)+`]],
  [`(?:${'ab|'.repeat(300)}a)b`, [`(?:${'ab|'.repeat(300)}a)b`]],
  [`(a)${LONG}|\\1`, [`(a)${LONG}|\\1`]],
  ['one|two', ['one|two']],
])('the alternatives of %s', (source, parts) => expect(alternativesOf(source)).toEqual(parts));
