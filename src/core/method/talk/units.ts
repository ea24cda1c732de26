// Units that multiply and cancel: things, time, money and shares of a hundred (docs/method.md §4).
import { plainly } from '../../languages/figures/plainly.ts';
import { partsOf, timeUnitOf } from '../../languages/figures/units.ts';
import type { TimeUnit } from '../../languages/figures/words.ts';
import { listOf } from '../../model/value.ts';
import { Ratio } from './ratio.ts';

/** How much of each there is in a year: working time, since that is what a day of a company is. */
export type Calendar = { readonly weeks: number; readonly days: number; readonly hours: number };

/** A year has 52 weeks and 250 working days of eight hours, unless the buyer or the settings say otherwise (docs/method.md §4). */
export const USUAL: Calendar = { weeks: 52, days: 250, hours: 8 };

/** What something is counted in: `money` per `order`, `orders` per `week`. */
export type Unit = {
  readonly unit?: string | undefined;
  readonly money?: boolean | undefined;
  readonly per?: string | readonly string[] | undefined;
};

/** A product of units: how often money, time and each thing stands in it, above the line or (negative) below. */
export type Dimension = {
  readonly money: number;
  readonly time: number;
  readonly things: readonly (readonly [name: string, times: number])[];
  /** What one of it is in money, years and things. */
  readonly size: Ratio;
};

/**
 * Multiplies units. Singular and plural of a noun are the same, in Chinese with its measure word or without; units of time convert into
 * each other, and percent are hundredths (docs/method.md §4).
 * @param calendar how long a year is
 */
export function multiplied(units: readonly Unit[], calendar: Calendar = USUAL): Dimension {
  let [money, time, size] = [0, 0, new Ratio(1n)];
  const things: [string, number][] = [];
  const put = (word: string, times: 1 | -1): void => {
    const parts = partsOf(word);
    if (parts !== undefined) size = times === 1 ? size.over(Ratio.of(parts)) : size.times(Ratio.of(parts));
    const unit = timeUnitOf(word);
    if (unit !== undefined) {
      time += times;
      const many = Ratio.of(inYear(unit, calendar));
      size = times === 1 ? size.over(many) : size.times(many);
    }
    if (parts !== undefined || unit !== undefined) return;
    const known = things.find(([name]) => isSameNoun(name, word));
    if (known) known[1] += times;
    else things.push([word, times]);
  };
  for (const { unit, money: isMoney, per = [] } of units) {
    if (isMoney) money++;
    else if (unit !== undefined) put(unit, 1);
    for (const word of listOf(per)) put(word, -1);
  }
  return { money, time, things: things.filter(([, times]) => times !== 0), size };
}

/** What a product is multiplied with and divided by, so that it is one a year: × 12 for a month, ÷ 60 where minutes meet an hour. */
export type ToYear = { readonly times: readonly number[]; readonly over: readonly number[] };

/**
 * The numbers between a product of units and the same in a year, as whoever works it out by hand needs them (docs/method.md §4). Hundredths
 * are none of them: their sign stands at the figure.
 * @param units that multiply to something in a time
 * @param calendar how long a year is
 */
export function toYear(units: readonly Unit[], calendar: Calendar = USUAL): ToYear {
  const many = (words: readonly (string | undefined)[]): number[] =>
    words
      .flatMap((word = '') => timeUnitOf(word) ?? [])
      .map((unit) => inYear(unit, calendar))
      .sort((a, b) => b - a);
  const above = many(units.map(({ money, unit }) => (money ? undefined : unit)));
  const below = many(units.flatMap(({ per }) => listOf(per ?? [])));
  const [times, over]: [number[], number[]] = [[], []];
  // The shortest times meet each other; the longest that nothing meets is that of the whole.
  for (const [at, one] of below.entries()) {
    const met = above[at] ?? 1;
    if (Number.isInteger(one / met)) times.push(one / met);
    else if (Number.isInteger(met / one)) over.push(met / one);
    else {
      times.push(one);
      over.push(met);
    }
  }
  return { times: times.filter((one) => one !== 1), over };
}

/** How many of a unit a year has. */
function inYear(unit: TimeUnit, { weeks, days, hours }: Calendar): number {
  const inOne: Readonly<Record<TimeUnit, number>> = {
    year: 1,
    quarter: 4,
    month: 12,
    week: weeks,
    day: days,
    hour: days * hours,
    minute: days * hours * 60,
    second: days * hours * 3600,
  };
  return inOne[unit];
}

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  oxen: 'ox',
  dice: 'die',
  criteria: 'criterion',
  indices: 'index',
  data: 'datum',
  media: 'medium',
};
/** A measure word is one only where two characters or more follow it. */
const MEASURE_WORD = new RegExp(
  '^[' +
    '个张台件辆起次份条只支枝批箱包袋瓶桶盒吨家名位笔单票套块根卷' +
    '匹艘架间场趟通项门颗片本封组队班桌碗杯层节段道尊扇副双对宗桩例' +
    '](?=\\p{Script=Han}{2})',
  'u',
);

/**
 * Whether two words name the same thing: singular and plural do, and so does a Chinese noun with its measure word.
 */
export function isSameNoun(one: string, other: string): boolean {
  const [a, b] = [nounOf(one), nounOf(other)];
  return a === b || pluralsOf(a).includes(b) || pluralsOf(b).includes(a);
}

function nounOf(word: string): string {
  const plain = plainly(word)
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:an?|the|one) /u, '')
    .replace(MEASURE_WORD, '');
  return plain.replace(
    /(?<=^| |-)[a-z]+$/u,
    (last) => IRREGULAR[last] ?? last.replace(/^(.*)men$/u, (all, stem: string) => (stem.length > 2 ? `${stem}man` : all)),
  );
}

function pluralsOf(noun: string): readonly string[] {
  const last = noun.at(-1) ?? '';
  if (!/[a-z]/u.test(last)) return [];
  return [
    `${noun}s`,
    ...(/(?:[sxzo]|[cs]h)$/u.test(noun) ? [`${noun}es`] : []),
    ...(/[^aeiou]y$/u.test(noun) ? [`${noun.slice(0, -1)}ies`] : []),
    ...(/fe?$/u.test(noun) ? [noun.replace(/fe?$/u, 'ves')] : []),
    ...(noun.endsWith('is') ? [`${noun.slice(0, -2)}es`] : []),
  ];
}
