// Units that multiply to money a year, and those that do not: whatever the nouns are called, and however one of them is mutated.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureHeard } from '../../../../src/core/method/talk/figure.ts';
import { Ratio } from '../../../../src/core/method/talk/ratio.ts';
import { isSameNoun, multiplied, toYear, USUAL } from '../../../../src/core/method/talk/units.ts';
import { worthOf, worthProblem } from '../../../../src/core/method/talk/worth.ts';
import type { TypedMeasure } from '../../../../src/core/model/measure.ts';
import { rounds } from '../../../support.ts';

/** Things by their number, each with the ways in which it may be written. */
const THINGS = [
  ['order', 'orders', 'Orders', ' order '],
  ['late delivery', 'late deliveries'],
  ['branch', 'branches'],
  ['person', 'people'],
  ['child', 'children'],
  ['shelf', 'shelves'],
  ['invoice', 'invoices'],
  ['box', 'boxes'],
  ['订单', '张订单', '笔订单'],
  ['设备', '台设备'],
  ['事故', '起事故'],
  ['货车', '辆货车'],
  ['批次'],
  ['purchase order', 'purchase orders'],
  ['key', 'keys'],
  ['crisis', 'crises'],
] as const;
const PERIODS = [
  ['minute', 'minutes', '分钟'],
  ['hour', '小时', '个小时', 'hours'],
  ['day', 'days', '天', 'working day', '工作日'],
  ['week', '周', '星期', '个星期', 'weeks'],
  ['month', '月', '个月'],
  ['quarter', '季度'],
  ['year', '年', 'years'],
] as const;

/** A unit by what it is, and a word for it: the words are what is tested, the kinds are the truth. */
type Part = { readonly kind: 'thing' | 'time' | 'percent'; readonly of: number; readonly word: string };
type Abstract = { readonly unit: Part | 'money' | undefined; readonly per: readonly Part[] };

const thing = (of: number): fc.Arbitrary<Part> =>
  fc.constantFrom(...(THINGS[of] as readonly string[])).map((word) => ({ kind: 'thing', of, word }) as const);
const period: fc.Arbitrary<Part> = fc
  .nat({ max: PERIODS.length - 1 })
  .chain((of) => fc.constantFrom(...(PERIODS[of] as readonly string[])).map((word) => ({ kind: 'time', of, word }) as const));
const percent: fc.Arbitrary<Part> = fc
  .constantFrom('percent', '%', '百分比', 'per cent')
  .map((word) => ({ kind: 'percent', of: 0, word }) as const);
const anything = fc.nat({ max: THINGS.length - 1 }).chain(thing);

/** A chain that adds up: things a week, minutes for each, money an hour; in any order. */
const right: fc.Arbitrary<Abstract[]> = fc
  .record({
    chain: fc.uniqueArray(fc.nat({ max: THINGS.length - 1 }), { maxLength: 3 }),
    first: period,
    share: fc.boolean(),
    timed: fc.boolean(),
  })
  .chain(({ chain, first, share, timed }) => {
    const factors: fc.Arbitrary<Abstract>[] = [];
    let per: fc.Arbitrary<Part> = fc.constant(first);
    for (const of of chain) {
      factors.push(fc.record({ unit: thing(of), per: per.map((one) => [one]) }));
      per = thing(of);
    }
    if (timed) {
      factors.push(fc.record({ unit: period, per: per.map((one) => [one]) }));
      per = period;
    }
    factors.push(fc.record({ unit: fc.constant('money' as const), per: per.map((one) => [one]) }));
    if (share) factors.push(fc.record({ unit: percent, per: fc.constant([]) }));
    return fc.tuple(...factors).chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
  });

const mutation = fc.record({
  at: fc.nat(),
  what: fc.constantFrom('unit', 'per', 'drop-per', 'more-per', 'money', 'drop', 'twice', 'none'),
  part: fc.oneof(anything, period, percent),
});

function mutated(factors: readonly Abstract[], { at, what, part }: { at: number; what: string; part: Part }): Abstract[] {
  const index = at % factors.length;
  const factor = factors[index]!;
  const put = (changed: Abstract): Abstract[] => factors.with(index, changed);
  switch (what) {
    case 'unit':
      return put({ ...factor, unit: part });
    case 'per':
      return put({ ...factor, per: [part] });
    case 'drop-per':
      return put({ ...factor, per: [] });
    case 'more-per':
      return put({ ...factor, per: [...factor.per, part] });
    case 'money':
      return put({ ...factor, unit: 'money' });
    case 'drop':
      return factors.length > 1 ? factors.toSpliced(index, 1) : [...factors];
    case 'twice':
      return [...factors, factor];
    default:
      return [...factors];
  }
}

/** The same by counting kinds, without a word of it being read. */
function truth(factors: readonly Abstract[]): string | undefined {
  const counts = new Map<string, number>();
  const put = (part: Part | 'money' | undefined, times: number): void => {
    if (part === undefined || (part !== 'money' && part.kind === 'percent')) return;
    const key = part === 'money' ? 'money' : part.kind === 'time' ? 'time' : `thing ${part.of}`;
    counts.set(key, (counts.get(key) ?? 0) + times);
  };
  for (const { unit, per } of factors) {
    put(unit, 1);
    for (const part of per) put(part, -1);
  }
  if ((counts.get('money') ?? 0) !== 1) return 'not-money';
  if ([...counts].some(([key, times]) => key.startsWith('thing') && times !== 0)) return 'units-left';
  return (counts.get('time') ?? 0) === -1 ? undefined : 'not-per-time';
}

const written = (factors: readonly Abstract[]) =>
  factors.map(({ unit, per }) => ({
    ...(unit === 'money' ? { money: true } : { unit: unit?.word ?? '' }),
    per: per.map(({ word }) => word),
  }));

test('of mutated units none slips through, and none that adds up is refused', () => {
  const all = rounds(10_000);
  let [wrong, fine] = [0, 0];
  fc.assert(
    fc.property(right, fc.array(mutation, { minLength: 1, maxLength: 2 }), (chain, mutations) => {
      expect(worthProblem(written(chain))).toBeUndefined();
      const factors = mutations.reduce<Abstract[]>((all, one) => mutated(all, one), [...chain]);
      const problem = worthProblem(written(factors))?.code;
      expect({ units: written(factors), problem }).toEqual({ units: written(factors), problem: truth(factors) });
      if (problem === undefined) fine++;
      else wrong++;
    }),
    { numRuns: all, seed: 7 },
  );
  // Otherwise the comparison says nothing.
  expect([wrong > all / 2, fine > all / 20]).toEqual([true, true]);
});

test('whoever multiplies by hand with the numbers that make it a year comes to the same', () => {
  const product = (numbers: readonly number[]): Ratio => numbers.reduce((all, one) => all.times(Ratio.of(one)), new Ratio(1n));
  const calendar = fc.record({
    weeks: fc.constantFrom(52, 48, 45.5),
    days: fc.constantFrom(250, 365, 220),
    hours: fc.constantFrom(8, 7.5),
  });
  fc.assert(
    fc.property(right, calendar, (chain, year) => {
      const { times, over } = toYear(written(chain), year);
      const shares = chain.flatMap(({ unit }) => (unit !== undefined && unit !== 'money' && unit.kind === 'percent' ? [100] : []));
      const byHand = product(times).over(product([...over, ...shares]));
      expect(String(byHand)).toBe(String(multiplied(written(chain), year).size));
    }),
    { numRuns: rounds(1_000), seed: 7 },
  );
});

test.each([
  ['filings/month × money/filing', '× 12'],
  ['订单/周 × money/订单', '× 52'],
  ['money/year', ''],
  ['money/季度', '× 4'],
  ['工單/天 × 分鐘/工單 × money/小時', '÷ 60 × 250'],
  ['returns/month × hours/return × money/hour', '× 12'],
])('%s %s', (units, shown) => {
  const { times, over } = toYear(
    units.split(' × ').map((one) => {
      const [unit, per] = one.split('/');
      return { per, ...(unit === 'money' ? { money: true } : { unit }) };
    }),
  );
  expect([...over.map((one) => `÷ ${one}`), ...times.map((one) => `× ${one}`)].join(' ')).toBe(shown);
});

describe('the same noun', () => {
  test.each([
    ['order', 'orders'],
    ['box', 'boxes'],
    ['delivery', 'deliveries'],
    ['movie', 'movies'],
    ['bus', 'buses'],
    ['class', 'classes'],
    ['person', 'people'],
    ['salesman', 'salesmen'],
    ['knife', 'knives'],
    ['Order', 'ORDERS'],
    ['an order', 'orders'],
    ['订单', '张订单'],
    ['設備', '設備'],
    ['man-hour of work', 'man-hour of work'],
  ])('%s, %s', (a, b) => {
    expect([isSameNoun(a, b), isSameNoun(b, a)]).toEqual([true, true]);
  });
  test.each([
    ['plan', 'planes'],
    ['care', 'cars'],
    ['order', 'delivery'],
    ['late order', 'order'],
    ['订单', '错单'],
    ['订单', '订单行'],
    ['批次', '次'],
    ['new', 'news desk'],
  ])('but not %s, %s', (a, b) => {
    expect([isSameNoun(a, b), isSameNoun(b, a)]).toEqual([false, false]);
  });
});

describe('what is multiplied is exact', () => {
  const factor = (said: string, measure: TypedMeasure) => ({ figure: figureHeard(said, measure).figure!, measure });
  const sum = (...factors: ReturnType<typeof factor>[]) => {
    const worth = worthOf(factors, 'EUR');
    return 'code' in worth ? worth.code : String(worth.low);
  };
  test('a tenth and two tenths make no 0.30000000000000004', () => {
    expect(sum(factor('0.1', { unit: 'orders', per: 'year' }), factor('0.2', { money: true, per: 'order' }))).toBe('1/50');
    expect(
      sum(
        factor('3', { unit: 'orders', per: 'day' }),
        factor('7 minutes', { unit: 'minutes', per: 'order' }),
        factor('29.90', { money: true, per: 'hour' }),
      ),
    ).toBe('10465/4');
  });
  test('a third of the minutes of an hour stays a third', () => {
    expect(
      sum(
        factor('1', { unit: 'orders', per: 'year' }),
        factor('20 minutes', { unit: 'minutes', per: 'order' }),
        factor('1', { money: true, per: 'hour' }),
      ),
    ).toBe('1/3');
  });
  test('the year of the settings counts', () => {
    const factors = [factor('2 a day', { unit: 'orders', per: 'day' }), factor('5', { money: true, per: 'order' })];
    const worth = worthOf(factors, 'EUR', { ...USUAL, days: 300 });
    expect('code' in worth ? worth.code : worth.low.valueOf()).toBe(3000);
    expect(multiplied([{ unit: 'hours', per: 'day' }]).size.toString()).toBe('1/8');
  });
});

describe('no figure is taken that was not the answer', () => {
  test.each<[string, TypedMeasure]>([
    ['three drivers do it', { unit: 'deliveries', per: 'week' }],
    ['about 20 minutes', { money: true, per: 'order' }],
    ['80 euros', { unit: 'minutes', per: 'order' }],
    ['25 now, 40 in winter', { unit: 'orders', per: 'week' }],
    ['half of them', { unit: 'orders', per: 'week' }],
    ['it was 1.200', { money: true, per: 'month' }],
    ['since 2019', { unit: 'orders', per: 'year' }],
    ['at 18:30', { unit: 'orders', per: 'day' }],
    ['no idea', { unit: 'orders', per: 'day' }],
    ['every two weeks', { unit: 'orders', per: 'month' }],
    ['下午三点以后', { unit: '订单', per: '天' }],
    ['第三次了', { unit: '事故', per: '年' }],
    ['没统计过', { unit: '订单', per: '天' }],
    ['周一到周五', { unit: '订单', per: '周' }],
    ['9'.repeat(400), { money: true, per: 'order' }],
    ['夏天三十单，冬天八十单', { unit: '订单', per: '周' }],
    ['300 in a good month, 200 in a bad one', { money: true, per: 'month' }],
    ['三百，有时候五百', { money: true, per: '单' }],
  ])('%s', (said, measure) => {
    expect(figureHeard(said, measure)).toEqual({});
  });
});

describe('a figure is kept as it was said', () => {
  test.each<[string, TypedMeasure, object]>([
    [
      'we have 3 drivers who make 40 deliveries a week',
      { unit: 'deliveries', per: 'week' },
      { number: 40, unit: 'deliveries', per: 'week' },
    ],
    ['about 5 a day', { unit: 'faults', per: 'week' }, { number: 5, about: true, unit: 'faults', per: 'day' }],
    ['30 to 40', { unit: 'orders', per: 'week' }, { low: 30, high: 40, unit: 'orders', per: 'week' }],
    ['2 doz', { unit: 'orders', per: 'week' }, { number: 24, unit: 'orders', per: 'week' }],
    ['$80 - $100', { money: true, per: 'order', currency: 'EUR' }, { low: 80, high: 100, per: 'order', currency: 'USD' }],
    [
      'eighty bucks, maybe a hundred',
      { money: true, per: 'order', currency: 'EUR' },
      { low: 80, high: 100, per: 'order', currency: 'USD' },
    ],
    ['80 maybe', { unit: 'orders', per: 'week' }, { number: 80, about: true, unit: 'orders', per: 'week' }],
    ['an hour and a half', { unit: 'minutes', per: ['claim', 'person'] }, { number: 1.5, unit: 'hour', per: ['claim', 'person'] }],
    ['£640', { money: true, per: 'batch', currency: 'EUR' }, { number: 640, per: 'batch', currency: 'GBP' }],
    ['80', { money: true, per: 'order', currency: 'EUR' }, { number: 80, per: 'order', currency: 'EUR' }],
    [
      'one machine, 480k, shelved in March',
      { money: true, per: 'year', currency: 'EUR' },
      { number: 480_000, per: 'year', currency: 'EUR' },
    ],
    [
      '有两台加工中心没批，一百二三十万吧',
      { money: true, per: '年', currency: 'CNY' },
      { low: 1_200_000, high: 1_300_000, per: '年', currency: 'CNY' },
    ],
    ['二十几单', { unit: '订单', per: '周' }, { low: 21, high: 29, about: true, unit: '订单', per: '周' }],
    ['一个月大概三千来块', { money: true, per: '周' }, { number: 3000, about: true, per: '月', currency: 'CNY' }],
    ['兩三百單', { unit: '訂單', per: '週' }, { low: 200, high: 300, unit: '訂單', per: '週' }],
  ])('%s', (said, measure, figure) => {
    expect(figureHeard(said, measure)).toEqual({ figure });
  });
  test('two currencies are refused', () => {
    expect(figureHeard('80 euros and 15 dollars', { money: true, per: 'order' })).toEqual({ currencies: ['EUR', 'USD'] });
  });
});
