// What is looked for only where it can be is found wherever it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { englishEvidence } from '../../../src/core/languages/en/evidence.ts';
import { Finder } from '../../../src/core/languages/finder.ts';
import { alternativesOf, neededIn } from '../../../src/core/languages/literals.ts';
import { chineseEvidence } from '../../../src/core/languages/zh-Hans/evidence.ts';
import { chineseEvidence as traditional } from '../../../src/core/languages/zh-Hant/evidence.ts';
import { ROOT } from '../../support.ts';

const TEXTS = readFileSync(join(ROOT, 'test', 'cases', 'evidence', 'sentences.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
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
  ['en', englishEvidence],
  ['zh-Hans', chineseEvidence],
  ['zh-Hant', traditional],
])('the words of evidence in %s', (_, row) => {
  test.each(Object.entries(row))('%s', (_, pattern) => {
    const finder = new Finder(pattern);
    const all = [...TEXTS, ...ODD, ...TEXTS.slice(0, 200).map((text) => text.toUpperCase())];
    const wrong = all.filter((text) => {
      const at = text.search(pattern);
      return finder.isIn(text) !== at >= 0 || finder.isFirst(text) !== (at === 0) || (at >= 0 && !finder.canBe(text));
    });
    expect(wrong).toEqual([]);
  });
});

describe('what a pattern needs', () => {
  test.each([
    ["(?:do|did)(?:\\s+not|n['’]t)", ['not', "n't", 'n’t']],
    ['colou?r', ['colo']],
    ['(?:yes)?[a-z]+', undefined],
    ['(?<!no )budget(?! left)', ['budget']],
    ['on ice|(?:shelved)+', ['on ice', 'shelved']],
    ['on ice|\\p{L}', undefined],
    ['[望看]好', ['望好', '看好']],
    ['x{0,3}', undefined],
    ['[^a]bc', ['bc']],
  ])('%s', (source, needed) => expect(neededIn(source)).toEqual(needed));

  test('brackets and classes hold alternatives together', () => {
    expect(alternativesOf('a(?:b|c)|[|]\\||d')).toEqual(['a(?:b|c)', '[|]\\|', 'd']);
  });
});
