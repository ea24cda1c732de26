// Money as people write and say it from Taipei to Kuala Lumpur: which currency is meant, and how letters say it.
import { describe, expect, test } from 'vitest';
import { amountIn, currencyName, MILLION } from '../../../src/core/languages/amount.ts';
import { letterSpeechFor, wordsOf } from '../../../src/core/languages/index.ts';
import { figureHeard } from '../../../src/core/method/talk/figure.ts';
import { moneyWords } from '../../../src/core/method/talk/said-figure.ts';
import { worthOf } from '../../../src/core/method/talk/worth.ts';

const read = (text: string, usual?: string): readonly [number, string | undefined] | undefined => {
  const amount = amountIn(text, usual);
  return amount && [Number(amount.millionths / MILLION), amount.currency];
};

test.each([
  ['en', 'USD'],
  ['zh-Hans', 'CNY'],
  ['zh-Hant', 'TWD'],
] as const)('the examples of money in %s are of whoever reads it', async (language, own) => {
  const { problems, opportunity } = await wordsOf(language);
  const said = [problems['no-currency']({ text: 'x' }), JSON.stringify(opportunity)];
  expect(said[0]).toContain(own);
  if (own !== 'CNY') expect(said.join('\n')).not.toContain(own === 'TWD' ? 'CNY' : 'TWD');
});

describe('an amount', () => {
  test.each([
    ['NT$500,000', 500000, 'TWD'],
    ['新臺幣50萬元', 500000, 'TWD'],
    ['新台币50万', 500000, 'TWD'],
    ['HK$20萬', 200000, 'HKD'],
    ['港幣20萬元', 200000, 'HKD'],
    ['20万元港币', 200000, 'HKD'],
    ['RM 5,000', 5000, 'MYR'],
    ['S$3000', 3000, 'SGD'],
    ['3 萬坡幣', 30000, 'SGD'],
    ['20万元人民币', 200000, 'CNY'],
    ['US$ 5k', 5000, 'USD'],
  ])('%s says its currency wherever it is written', (text, number, currency) => {
    for (const usual of [undefined, 'TWD', 'EUR']) expect(read(text, usual)).toEqual([number, currency]);
  });

  test.each([
    ['50萬元', 'TWD', 'TWD'],
    ['50萬元', 'HKD', 'HKD'],
    ['50万元', 'EUR', 'CNY'],
    ['50万元', undefined, 'CNY'],
    ['$300', 'TWD', 'TWD'],
    ['$300', 'SGD', 'SGD'],
    ['$300', 'EUR', 'USD'],
    ['¥300', 'JPY', 'JPY'],
    ['¥300', 'TWD', 'CNY'],
  ])('%s in a workspace in %s is %s', (text, usual, currency) => expect(read(text, usual)?.[1]).toBe(currency));

  test.each(['X$300', '港幣20萬美元', 'ZZ$5'])('%s is none, and never one of an unknown currency', (text) =>
    expect(read(text)).toBeUndefined(),
  );
});

describe('a figure that was said', () => {
  test.each([
    ['一張要30元', 'TWD', 30, 'TWD'],
    ['三百塊', 'HKD', 300, 'HKD'],
    ['三百块', undefined, 300, 'CNY'],
    ['一單新臺幣三百元', 'HKD', 300, 'TWD'],
    ['HK$ 5,000 左右', 'TWD', 5000, 'HKD'],
    ['五千元港币', undefined, 5000, 'HKD'],
    ['NT$1,200', undefined, 1200, 'TWD'],
    ['RM 500 each', undefined, 500, 'MYR'],
    ['$40 an order', 'SGD', 40, 'SGD'],
    ['300元人民幣', 'TWD', 300, 'CNY'],
  ])('%s in a workspace in %s', (said, usual, number, currency) =>
    expect(figureHeard(said, { money: true }, usual).figure).toMatchObject({ number, currency }),
  );

  test('of two currencies is none', () => expect(figureHeard('30元新台币，也就是7元人民币', { money: true }).currencies).toHaveLength(2));
});

test('a letter says it as its reader does', () => {
  const worth = worthOf(
    [
      { figure: { number: 300, unit: 'orders', per: 'week' }, measure: { unit: 'orders', per: 'week' } },
      { figure: { number: 30, currency: 'TWD' }, measure: { money: true, per: 'order' } },
    ],
    'TWD',
  );
  if ('code' in worth) throw new Error(worth.code);
  expect(moneyWords('zh-Hant', worth)).toBe('46.8萬元');
  expect(moneyWords('zh-Hans', worth)).toBe('46.8万元新台币');
  expect(currencyName('zh-Hant', 'CNY')).toBe('元人民幣');
  for (const [tag, text] of [
    ['zh-Hant', '一套港幣三萬'],
    ['zh-Hant', '一年只要NT$30,000'],
    ['zh-Hans', '一套马币三千'],
    ['en', 'a pilot for RM 5,000'],
    ['en', 'try it for HK$200'],
  ] as const)
    expect([text, letterSpeechFor(tag).askedIn(text, false)]).toEqual([text, expect.stringMatching(/\d|三/u)]);
});
