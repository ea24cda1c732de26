// What a number counts, from words to a typed measure: `orders a week`, `money per order`, 订单/周.
import type { TypedMeasure } from '../../model/measure.ts';

const PER = /\s+(?:an?|per)\s+|\s*\/\s*/u;
const MONEY = /^(?:money|amount|cost|costs|元|块|钱|金额)$/iu;
const CODE = /^(?:EUR|USD|GBP|CHF|CNY|JPY|HKD|CAD|AUD|SEK|NOK|DKK|PLN|SGD|TWD)$/u;

/**
 * Reads a measure that was written in words (docs/method.md §4).
 * @returns undefined where the words name what a number is and not what it counts: `cost of one late filing`, `丢单后的天数`
 */
export function typedMeasure(words: string): TypedMeasure | undefined {
  const [unit = '', ...pers] = words
    .trim()
    .split(PER)
    .map((part) => part.trim());
  const per = pers.length === 0 ? {} : { per: pers.length === 1 ? (pers[0] ?? '') : pers };
  if (unit === '' || pers.includes('')) return undefined;
  if (MONEY.test(unit)) return { money: true, ...per };
  if (CODE.test(unit)) return { money: true, ...per, currency: unit };
  // 万元 is counted in ten thousands already.
  if (/^[万亿][元块]$/u.test(unit) || /\s(?:of|in|after|until|without)\s/u.test(unit)) return undefined;
  const isShort = /^\p{Script=Han}{1,4}$/u.test(unit) || /^(?:percent|per cent|%)$/iu.test(unit);
  return pers.length > 0 || isShort ? { unit, ...per } : undefined;
}
