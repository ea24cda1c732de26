// The buyer's own arithmetic: figures multiplied to money a year, and what keeps them from it (docs/method.md §4).
import { MILLION, writtenAmount } from '../../languages/amount.ts';
import type { Measure, TypedMeasure } from '../../model/measure.ts';
import type { Figure } from './figure.ts';
import { Ratio } from './ratio.ts';
import { multiplied, USUAL, type Calendar, type Dimension, type Unit } from './units.ts';

/** Why a product of units is not money a year. */
export type WorthProblem =
  /** Money is not among the factors, or more than once. */
  | { readonly code: 'not-money' }
  /** What does not cancel. */
  | { readonly code: 'units-left'; readonly left: readonly string[] }
  | { readonly code: 'not-per-time' };

/** What something is worth in a year, exactly. */
export type Worth = { readonly low: Ratio; readonly high: Ratio; readonly about: boolean; readonly currency: string | undefined };

/** A factor: the figure that was heard, and what its question counts. */
export type Factor = { readonly figure: Figure; readonly measure: TypedMeasure };

/**
 * Says whether units multiply to money a year (docs/method.md §4).
 * @returns undefined where they do
 */
export function worthProblem(measures: readonly Unit[]): WorthProblem | undefined {
  return problemOf(multiplied(measures));
}

function problemOf({ money, time, things }: Dimension): WorthProblem | undefined {
  if (money !== 1) return { code: 'not-money' };
  if (things.length > 0) return { code: 'units-left', left: things.map(([name]) => name) };
  return time === -1 ? undefined : { code: 'not-per-time' };
}

/**
 * Multiplies figures (docs/method.md §4). Ranges stay ranges, and about stays about.
 * @param currency that of the workspace, for figures of which none says its own
 * @param calendar how long the buyer's year is
 * @returns money a year, or why it is none in the units that were said
 */
export function worthOf(factors: readonly Factor[], currency: string | undefined, calendar: Calendar = USUAL): Worth | WorthProblem {
  const dimension = multiplied(factors.map(unitOf), calendar);
  const problem = problemOf(dimension);
  if (problem) return problem;
  const ends = factors.map(({ figure }) => endsOf(figure));
  const product = (end: 0 | 1): Ratio => ends.reduce((product, pair) => product.times(pair[end]), dimension.size);
  const own = factors
    .map(({ figure, measure }) => figure.currency ?? ('money' in measure ? measure.currency : undefined))
    .find((code) => code !== undefined);
  return { low: product(0), high: product(1), about: factors.some(({ figure }) => figure.about === true), currency: own ?? currency };
}

/** What a factor is counted in: as it was said, otherwise as it was asked. */
export function unitOf({ figure = {}, measure }: Partial<Factor> & Pick<Factor, 'measure'>): Unit {
  const per = figure.per ?? measure.per;
  return 'money' in measure ? { money: true, per } : { unit: figure.unit ?? measure.unit, per };
}

function endsOf({ number, low, high }: Figure): readonly [Ratio, Ratio] {
  const one = exactly(typeof number === 'number' ? number : Number(String(number ?? '').replace(/[,\s]/gu, '')));
  return low === undefined || high === undefined ? [one, one] : [exactly(low), exactly(high)];
}

/** A number as it is written: 0.1 is a tenth. */
function exactly(number: number): Ratio {
  return Ratio.of(Number.isFinite(number) ? number : 0);
}

/** Whether a measure is typed: only then can its figures be multiplied. */
export function isTyped(measure: Measure | undefined): measure is TypedMeasure {
  return typeof measure === 'object';
}

/**
 * Money as it is written: to the hundredth below a thousand, and without hundredths above.
 * @param about what is only about so much has no hundredths at ten either
 */
export function roundedMoney(amount: Ratio, about = false): string {
  const size = amount.above < 0n ? -amount.above : amount.above;
  const part = size >= (about ? 10n : 1000n) * amount.below ? 1n : 100n;
  return writtenAmount((amount.parts(part) * MILLION) / part);
}
