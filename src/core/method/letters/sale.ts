// Which sale a plan belongs to, and what of it stands in the next issue (docs/method.md §4).
import { sameCompany } from './addressee.ts';
import type { Row } from './given.ts';

/** A sale as far as a letter may know it. */
export type OnSale = {
  readonly id: string;
  readonly account: string;
  readonly prompters?: readonly string[] | undefined;
  readonly letters?: readonly string[] | undefined;
  /** Set aside; it issues no plan. */
  readonly inactive?: unknown;
};

/** What a letter takes from its sale: the agreed steps as rows, and what the buyer will be content with. */
export type SaleFields = { readonly rows: readonly Row[]; readonly criteria: readonly string[] };

/**
 * The one sale that a letter to a company belongs to.
 * @param prompter the id of the conversation it is made from; a sale that has it goes before others of the company
 * @returns the sale, or how many it could be
 */
export function saleOf<T extends OnSale>(
  sales: readonly T[],
  company: string | undefined,
  prompter: string | undefined,
): T | { readonly could: readonly T[] } {
  const there =
    company === undefined ? [] : sales.filter(({ account, inactive }) => inactive === undefined && sameCompany(account, company));
  const linked = prompter === undefined ? [] : there.filter(({ prompters = [] }) => prompters.includes(prompter));
  const could = linked.length > 0 ? linked : there;
  return could.length === 1 ? could[0]! : { could };
}
