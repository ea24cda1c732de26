// What a sale is worth, as it is written or as it is said (docs/method.md §4).
import { amountIn, type Amount } from '../../languages/amount.ts';
import { figuresIn, type SpokenFigure } from '../../languages/figures/index.ts';
import { figureHeard } from './figure.ts';

/** 600.000 is two amounts, whatever stands beside it. */
const EITHER = /\d\.\d{3}(?!\d)/u;
const MINUS = /^\s*(?:[-−]|minus\b|[负負])/iu;
/** What a word of size comes to that is said once for two numbers: none, thousand, 万, million, 亿. */
const SIZES = [1n, 1000n, 10_000n, 1_000_000n, 100_000_000n] as const;
/** Two sums further apart are hardly one range. */
const NEAR = 4n;

/**
 * Reads an amount of money: 600,000, ¥60 万, and what figures of a conversation are read from: 三十来万, "60k or so, maybe 80". Of a range
 * it is the lower end, since a forecast must hold; what is said of a month or a piece is no amount.
 * @param usual the currency of the workspace, which 元 and $ are where it is written so
 * @returns undefined where it is none, or where two could be meant
 */
export function spokenAmount(text: string, usual?: string): Amount | undefined {
  const written = amountIn(text, usual);
  if (written !== undefined || !/\p{L}|\d\s*[-–~～至到]\s*\d/u.test(text) || EITHER.test(text)) return written;
  const figures = figuresIn(text, usual);
  const [first, second] = figures;
  if (first === undefined || MINUS.test(text)) return undefined;
  const currency = figures.flatMap(({ currencies }) => currencies)[0];
  if (second !== undefined) return figures.length > 2 ? undefined : lower(first, second, currency);
  const { figure } = figureHeard(text, { money: true }, usual);
  return figure === undefined || figure.per !== undefined ? undefined : { millionths: first.low, currency };
}

/** "60k or so, maybe 80": of two sums of the same size the smaller one, where the second is said in the unit of the first. */
function lower(first: SpokenFigure, second: SpokenFigure, currency: string | undefined): Amount | undefined {
  const isPlain = ({ of, nouns, per }: SpokenFigure): boolean =>
    (of === 'count' ? nouns.length === 0 : of === 'money') && per === undefined;
  if (![first, second].every(isPlain)) return undefined;
  const size = SIZES.find((one) => first.low % one === 0n && second.low * one > first.low / NEAR && second.low * one < first.low * NEAR);
  if (size === undefined) return undefined;
  const other = second.low * size;
  if (other < first.low) return { millionths: other, currency };
  return { millionths: first.low, currency };
}
