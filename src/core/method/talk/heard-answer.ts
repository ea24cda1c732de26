// An answer as it was typed becomes what a record keeps: the words, and the figure in them (docs/method.md §3, §4).
import { isShare, timeUnitOf } from '../../languages/figures/units.ts';
import type { TimeUnit } from '../../languages/figures/words.ts';
import type { HeardAnswer } from '../../model/call.ts';
import type { Measure } from '../../model/measure.ts';
import { figureHeard } from './figure.ts';
import { heardNumber } from './heard.ts';
import { typedMeasure } from './typed-measure.ts';

/**
 * Takes an answer as it was typed. Behind a bar, `by phone | 12 a month`, the figure is said outright; an empty bar says there is none.
 * @param measure what the question counts; in words, the number is kept as 0.1 kept it wherever that reads it
 * @param currency that of the workspace
 */
export function heardAnswer(typed: string, measure: Measure | undefined, currency?: string): Omit<HeardAnswer, 'ask'> {
  if (typeof measure !== 'object') return inWords(typed, measure);
  const [said = '', outright] = parted(typed);
  const { figure } = figureHeard(outright ?? said, measure, currency);
  return { ...(said === '' ? {} : { answer: said }), ...figure };
}

/** The two currencies of an answer that cannot be one figure. */
export function currenciesIn(typed: string, measure: Measure | undefined): readonly string[] {
  const [said = '', outright] = parted(typed);
  return typeof measure === 'object' ? (figureHeard(outright ?? said, measure).currencies ?? []) : [];
}

/** A measure in words: what cannot be read as 0.1 did is read as if it were typed. */
function inWords(typed: string, measure: string | undefined): Omit<HeardAnswer, 'ask'> {
  const heard = heardNumber(typed, measure);
  if (
    (heard.number !== undefined && !TEN_THOUSANDS.test(heard.number)) ||
    heard.answer === undefined ||
    measure === undefined ||
    /[|｜]/u.test(typed)
  )
    return heard;
  const counted = typedMeasure(measure);
  const figure = counted && figureHeard(heard.answer, counted).figure;
  if (!figure) return heard;
  const { per: _, currency: __, unit, ...number } = figure;
  if (unit === undefined || measure.startsWith(unit) || isShare(unit)) return { ...heard, ...number, unit: measure };
  const inClock = 'unit' in counted ? byTheClock(number, unit, counted.unit) : undefined;
  return inClock ? { ...heard, ...inClock, unit: measure } : heard;
}

const SECONDS: Partial<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600 };

/** "A quarter of an hour" where minutes are counted: 15. Undefined where it is no figure of the other that can be written down whole. */
function byTheClock<T extends Pick<HeardAnswer, 'number' | 'low' | 'high'>>(figure: T, said: string, asked: string): T | undefined {
  const [from, to] = [said, asked].map((unit) => SECONDS[timeUnitOf(unit) ?? 'year']);
  if (from === undefined || to === undefined) return undefined;
  const parts = (['number', 'low', 'high'] as const).flatMap((part) => {
    const value = figure[part];
    return typeof value === 'number' ? [[part, (value * from) / to] as const] : [];
  });
  return parts.every(([, value]) => Number.isInteger(value * 100)) ? { ...figure, ...Object.fromEntries(parts) } : undefined;
}

/** A number of words and digits; as digits it can be found, sorted and said in any language. */
const TEN_THOUSANDS = /[万亿]$/u;

function parted(typed: string): readonly [said: string, outright?: string] {
  const bar = /^(.*?)\s*[|｜]\s*([^|｜]*)$/su.exec(typed.trim());
  return bar ? [(bar[1] ?? '').trim(), bar[2] ?? ''] : [typed.trim()];
}
