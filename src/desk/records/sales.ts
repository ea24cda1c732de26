// The sale that a letter belongs to, as far as the records tell.
import { saleOf, type OnSale } from '../../core/method/letters/sale.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { opportunityStore } from './opportunities.ts';

/** What a letter is looked up by. */
export type Wanted = Pick<Letter, 'sale'> & {
  readonly id?: string;
  readonly company?: string | undefined;
  readonly prompter?: string | undefined;
};

/**
 * The sale: the one it names, the one it is linked to, or the only one of the company.
 * @returns the ids of several where it could be any of them
 * @throws CcsError no-record, ambiguous-id where it names none
 */
export async function saleFor(
  desk: Desk,
  { id, sale, company, prompter }: Wanted,
): Promise<Stored<Opportunity> | { readonly could: readonly string[] }> {
  const store = opportunityStore(desk);
  if (sale !== undefined) return store.find(sale);
  const all: OnSale[] = [];
  for await (const batch of (await store.look()).sketches())
    for (const one of batch) if ('sketch' in one) all.push({ ...one.sketch, id: one.lying.id });
  const linked = id === undefined ? undefined : all.find(({ letters = [] }) => letters.includes(id));
  const found = linked ?? saleOf(all, company, prompter);
  return 'could' in found ? { could: found.could.map((one) => one.id) } : store.read(found.id);
}
