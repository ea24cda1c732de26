// An answer as letters and summaries say it: its figure as a number and a unit in words, however the record has them.
import { MILLION, writtenAmount } from '../../languages/amount.ts';
import { partsOf } from '../../languages/figures/units.ts';
import { bare, rowOrStandby } from '../../languages/index.ts';
import type { HeardAnswer } from '../../model/call.ts';
import type { Diagnostic } from '../../model/measure.ts';
import { listOf } from '../../model/value.ts';
import type { Figure } from './figure.ts';
import { isTyped, roundedMoney, type Worth } from './worth.ts';

/** An answer with its number as it is written and its unit; `phrase` is both together where the record has a typed figure. */
export type SaidAnswer = {
  readonly ask: string;
  readonly answer?: string | undefined;
  readonly number?: string | undefined;
  readonly unit?: string | undefined;
  readonly phrase?: string | undefined;
  readonly noted?: string | undefined;
};

/**
 * The figure of an answer in words (docs/method.md §3, §4).
 * @param language of the record
 * @param item as it is on record; a number that 0.1 wrote is a text and stays one
 * @param question the question that was asked, where the prompter still has it
 */
export function saidAnswer(language: string, item: HeardAnswer, question?: Diagnostic): SaidAnswer {
  const { ask, answer, number, unit } = item;
  const noted = notedAs(language, item, question);
  const said = { ask, ...(answer === undefined ? {} : { answer }), ...(noted === undefined ? {} : { noted }) };
  if (typeof number === 'string') return { ...said, number, unit };
  const numeral = numeralOf(item);
  if (numeral === undefined) return said;
  return { ...said, number: numeral, phrase: figureWords(language, item, isTyped(question?.measure) && 'money' in question.measure) };
}

/**
 * A figure in words: `about 25 orders a week`, `80 euros per order`.
 * @param isMoney an amount of which nobody has said the currency is money all the same
 */
export function figureWords(language: string, { unit, per = [], currency, ...figure }: Figure, isMoney: boolean): string {
  const money = currency !== undefined || isMoney;
  const share = unit !== undefined && partsOf(unit) === 100;
  return rowOrStandby(language).grammar.figure({ ...numbersOf(figure), unit, currency, money, share, per: listOf(per) });
}

/** Money in words, to the penny below a thousand and to the unit above; what is only about so much has no pennies. */
export function moneyWords(language: string, { low, high, about, currency }: Worth): string {
  return rowOrStandby(language).grammar.figure({
    low: roundedMoney(low, about),
    high: roundedMoney(high, about),
    about,
    currency,
    money: true,
    share: false,
    per: [],
  });
}

/** How a question wants its answer said back; undefined where it says nothing, or wants a figure that is not there. */
function notedAs(language: string, item: HeardAnswer, question: Diagnostic | undefined): string | undefined {
  const { noted, measure } = question ?? {};
  if (noted === undefined || (item.answer === undefined && numeralOf(item) === undefined)) return undefined;
  const figure =
    typeof item.number === 'string'
      ? item.number
      : numeralOf(item) === undefined
        ? undefined
        : figureWords(language, { ...item, unit: undefined, per: [] }, isTyped(measure) && 'money' in measure);
  const values: Readonly<Record<string, string | undefined>> = {
    number: figure,
    answer: item.answer === undefined ? figure : bare(item.answer),
  };
  const wanted = [...noted.matchAll(PLACE)].map(([, name = '']) => name);
  if (wanted.some((name) => values[name] === undefined)) return undefined;
  const said = noted.replace(PLACE, (_, name: string) => values[name] ?? '');
  return rowOrStandby(language).grammar.filledIn?.(said) ?? said;
}

const PLACE = /\{\{\s*(number|answer)\s*\}\}/gu;

function numeralOf(figure: Figure): string | undefined {
  if (typeof figure.number !== 'number' && (figure.low === undefined || figure.high === undefined)) return undefined;
  const { low, high } = numbersOf(figure);
  return low === high ? low : `${low}–${high}`;
}

function numbersOf({ number, low, high, about = false }: Figure): { low: string; high: string; about: boolean } {
  const written = (value: number | string | undefined): string => (typeof value === 'number' ? wholeNumeral(value) : (value ?? ''));
  return low === undefined || high === undefined
    ? { low: written(number), high: written(number), about }
    : { low: written(low), high: written(high), about };
}

/** With every decimal that was said: 0.125 is not 0.13. */
function wholeNumeral(number: number): string {
  return writtenAmount(BigInt(Math.round(number * Number(MILLION))));
}
