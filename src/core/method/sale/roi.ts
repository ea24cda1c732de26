// What an offer returns in a year for its price (docs/method.md §8), without rounding on the way.
import { amountIn, MILLION, writtenAmount } from '../../languages/amount.ts';

/** One offer, its amounts as they were written. */
export type Offer = {
  readonly price?: string | undefined;
  readonly savings?: string | undefined;
  readonly profit?: string | undefined;
  readonly once?: string | undefined;
};

/** The same worked out, as it is written in a table; what cannot be known is an empty text. */
export type Return = {
  readonly price: string;
  readonly savings: string;
  readonly profit: string;
  readonly benefit: string;
  readonly roi: string;
  readonly once: string;
};

const COLUMNS = ['price', 'savings', 'profit', 'once'] as const;

/**
 * Yearly benefit (savings and profit from more revenue) over price, in per cent, rounded to a tenth. Cash that comes once stands apart and
 * never counts in it (docs/method.md §8).
 * @param offer a benefit that is left out is none; without a price, or without any benefit, there is no percentage
 */
export function returnOf(offer: Offer): Return {
  const [price, savings, profit, once] = COLUMNS.map((column) => amountIn(offer[column] ?? '')?.millionths);
  const benefit = savings === undefined && profit === undefined ? undefined : (savings ?? 0n) + (profit ?? 0n);
  const known = price !== undefined && price > 0n && benefit !== undefined;
  return {
    price: written(price),
    savings: written(savings),
    profit: written(profit),
    benefit: written(benefit),
    roi: known ? percent(benefit, price) : '',
    once: written(once),
  };
}

/** The currency that the amounts are written in, where one of them says so. */
export function currencyOf(offers: readonly Offer[]): string | undefined {
  return offers.flatMap((offer) => COLUMNS.flatMap((column) => amountIn(offer[column] ?? '')?.currency ?? []))[0];
}

/** A share in per cent, half a tenth rounded away from nothing: `50%`, `33.3%`. */
function percent(part: bigint, whole: bigint): string {
  const doubled = part * 2000n;
  const tenths = (doubled + (doubled < 0n ? -whole : whole)) / (whole * 2n);
  return `${writtenAmount((tenths * MILLION) / 10n).replace(/(\.\d)0$/u, '$1')}%`;
}

function written(millionths: bigint | undefined): string {
  return millionths === undefined ? '' : writtenAmount(millionths);
}
