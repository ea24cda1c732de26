// An answer as letters and summaries say it: its figure as a number and a unit in words, however the record has them.
import { MILLION, writtenAmount } from '../../languages/amount.ts';
import type { HeardAnswer } from '../../model/call.ts';
import { measureWords } from './compose.ts';

/** An answer with its number as it is written, `240,000` or `30–40`, and its unit, `orders a week`. */
export type SaidAnswer = {
  readonly ask: string;
  readonly answer?: string | undefined;
  readonly number?: string | undefined;
  readonly unit?: string | undefined;
};

/**
 * The figure of an answer in words (method §3).
 * @param language of the record
 * @param item as it is on record; a number that 0.1 wrote is a text and stays one
 */
export function saidAnswer(language: string, item: HeardAnswer): SaidAnswer {
  const { ask, answer, number, low, high, unit, per, currency } = item;
  const said = { ask, answer };
  if (typeof number === 'string') return { ...said, number, unit };
  const written =
    number !== undefined
      ? writtenNumber(number)
      : low !== undefined && high !== undefined
        ? `${writtenNumber(low)}–${writtenNumber(high)}`
        : undefined;
  if (written === undefined) return said;
  const money = { money: true, ...(currency === undefined ? {} : { currency }) } as const;
  const counted = unit === undefined ? (currency === undefined ? undefined : money) : { unit };
  return { ...said, number: written, unit: counted && measureWords(language, { ...counted, ...(per === undefined ? {} : { per }) }) };
}

function writtenNumber(number: number): string {
  return writtenAmount(BigInt(Math.round(number * Number(MILLION))));
}
