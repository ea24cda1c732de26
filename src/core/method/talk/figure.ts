// The one figure of an answer that its question asked for, wherever it is certain which one that is (docs/method.md §3, §4).
import { figuresIn, ONE, type SpokenFigure } from '../../languages/figures/index.ts';
import { isShare, partsOf, timeUnitOf } from '../../languages/figures/units.ts';
import type { HeardAnswer } from '../../model/call.ts';
import type { TypedMeasure } from '../../model/measure.ts';
import { listOf } from '../../model/value.ts';
import { isSameNoun } from './units.ts';

/** A figure as a record keeps it: `number`, or `low` and `high`; whether it was said with "about"; in what, how often, in which money. */
export type Figure = Pick<HeardAnswer, 'number' | 'low' | 'high' | 'about' | 'unit' | 'per' | 'currency'>;

export type FigureHeard = {
  readonly figure?: Figure;
  /** Two currencies in one answer cannot be one figure. */
  readonly currencies?: readonly string[];
};

/**
 * The figure of an answer (docs/method.md §4): the buyer's number as it was said, in the unit and the period that were said where they
 * were, and otherwise in those of the question.
 * @param said the answer as it was said
 * @param currency that of the workspace, for money of which nobody said the currency
 * @returns nothing where no number was said, where it is not what was asked for, or where two could be meant: it is to be asked again
 */
export function figureHeard(said: string, measure: TypedMeasure, currency?: string): FigureHeard {
  const all = figuresIn(said, ('money' in measure ? measure.currency : undefined) ?? currency);
  const currencies = [...new Set(all.flatMap((figure) => figure.currencies))];
  if (currencies.length > 1) return { currencies };
  const others = all.filter((figure) => !isCalendar(figure) || kindOf(measure) === 'time');
  const fitting = others
    .map((figure) => ({ figure: asShare(figure, measure), ...fits(asShare(figure, measure), measure) }))
    .filter(({ fit }) => fit);
  const named = fitting.filter(({ named }) => named);
  // "Two machines, 480k": of figures that name no money the one that counts nothing else is the money that was asked for.
  const bare = kindOf(measure) === 'money' && named.length === 0 ? fitting.filter(({ figure }) => figure.nouns.length === 0) : [];
  const chosen = [named, fitting, bare].find(({ length }) => length === 1)?.[0];
  if (chosen === undefined) return {};
  const { figure } = chosen;
  // "50 an hour, eight hours a day": what was asked for a day must be put together first.
  const period = figure.per && figure.per.time !== periodOf(measure);
  return period && others.length > 1 && !chosen.named ? {} : { figure: kept(figure, measure, currency) };
}

/** The days or weeks that a buyer says a year has: "we are open 365 days a year". */
export function calendarIn(said: string): { readonly days?: number; readonly weeks?: number } {
  const found = figuresIn(said)
    .filter(isCalendar)
    .filter(({ low, high }) => low === high);
  return Object.assign(
    {},
    ...found.map(({ low, of }) => ({ [typeof of === 'object' && of.time === 'week' ? 'weeks' : 'days']: Number(low / ONE) })),
  ) as { days?: number; weeks?: number };
}

function isCalendar({ of, per, low, high }: SpokenFigure): boolean {
  if (typeof of !== 'object' || per?.time !== 'year' || low !== high) return false;
  return of.time === 'day' ? low >= 100n * ONE && low <= 366n * ONE : of.time === 'week' && low >= 20n * ONE && low <= 53n * ONE;
}

function kindOf(measure: TypedMeasure): 'money' | 'share' | 'time' | 'count' {
  if ('money' in measure) return 'money';
  return isShare(measure.unit) ? 'share' : timeUnitOf(measure.unit) === undefined ? 'count' : 'time';
}

function periodOf({ per = [] }: TypedMeasure): string | undefined {
  return listOf(per)
    .map(timeUnitOf)
    .find((unit) => unit !== undefined);
}

/** "Three quarters" where a share was asked for is no nine months. */
function asShare(figure: SpokenFigure, measure: TypedMeasure): SpokenFigure {
  const { of, low, high } = figure;
  if (kindOf(measure) !== 'share' || typeof of !== 'object' || of.time !== 'quarter' || low > 4n * ONE) return figure;
  return { ...figure, of: 'share', low: low * 25n, high: high * 25n };
}

/** Whether a figure can be the answer, and whether it says so itself. */
function fits({ of, nouns }: SpokenFigure, measure: TypedMeasure): { fit: boolean; named: boolean } {
  const kind = kindOf(measure);
  const own = typeof of === 'object' ? 'time' : of;
  if (own === kind && own !== 'count') return { fit: true, named: true };
  if (own !== 'count') return { fit: false, named: false };
  const isNamed =
    'unit' in measure &&
    nouns.some(
      (_, index) =>
        isSameNoun(nouns.slice(0, index + 1).join(' '), measure.unit) ||
        isSameNoun(nouns[index] ?? '', measure.unit) ||
        measure.unit.split(' ').some((word) => word.length > 3 && isSameNoun(nouns[index] ?? '', word)),
    );
  return { fit: isNamed || !nouns.slice(0, 3).some(isPlural), named: isNamed };
}

const MANY = /^(?:people|men|women|children|[a-z]{3,}[^su']s)$/u;
const NO_NOUN: ReadonlySet<string> = new Set(['times', 'always', 'sometimes', 'others', 'perhaps', 'besides', 'ones']);

function isPlural(noun: string): boolean {
  return MANY.test(noun) && !NO_NOUN.has(noun);
}

function kept({ low, high, about, of, per, currencies }: SpokenFigure, measure: TypedMeasure, usual: string | undefined): Figure {
  const said = listOf(measure.per ?? []);
  const own =
    per === undefined || per.time === periodOf(measure)
      ? said
      : [per.word, ...said.filter((word) => timeUnitOf(word) === undefined && periodOf(measure) !== undefined)];
  const unit = 'unit' in measure ? (typeof of === 'object' && of.time !== timeUnitOf(measure.unit) ? of.word : measure.unit) : undefined;
  // A share is in hundredths; 两成半 asked for in 成 is two and a half.
  const parts = of === 'share' && 'unit' in measure ? BigInt(partsOf(measure.unit) ?? 100) : 100n;
  const inUnit = (value: bigint): number => asNumber((value * parts) / 100n);
  const currency = 'money' in measure ? (currencies[0] ?? measure.currency ?? usual) : undefined;
  return {
    ...(low === high ? { number: inUnit(low) } : { low: inUnit(low), high: inUnit(high) }),
    ...(about ? { about: true } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(own.length === 0 ? {} : { per: own.length === 1 ? (own[0] ?? '') : [...own] }),
    ...(currency === undefined ? {} : { currency }),
  };
}

function asNumber(millionths: bigint): number {
  return Number(millionths) / Number(ONE);
}
