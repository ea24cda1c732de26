// Amounts where people read them: each language sets large numbers apart its own way (docs/method.md §7).
import { expect, test } from 'vitest';
import { amountOf, amountsOf } from '../../../src/core/render/pipeline/said.ts';
import { wordsOf } from '../../words.ts';

test.each([
  ['en', 1_264_000, '1,264,000 CNY'],
  ['zh-Hans', 1_264_000, '126.4万元'],
  ['zh-Hant', 1_264_000, '126.4萬元'],
  ['zh-Hans', 230_000_000, '2.3亿元'],
  // What is lost in 万 is written in full.
  ['zh-Hans', 1_264_321, '1,264,321元'],
  ['zh-Hans', 8000, '8,000元'],
] as const)('%s: %d is %s', (language, value, written) => {
  const said = { words: wordsOf(language) };
  expect(amountOf(value, 'CNY', said)).toBe(written);
  expect(amountsOf({ CNY: value }, said)).toEqual([written]);
});
