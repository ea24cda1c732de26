// Of which sales a report is: those of one owner, of one process, or all.
import { CcsError } from '../../core/errors.ts';
import { lately } from '../../core/languages/once.ts';
import { processesWith } from '../../core/method/pipeline/process.ts';
import { folded } from '../../core/model/file-names.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import type { Desk } from '../desk.ts';

/** What of a line says of which sales it is. */
export type SaleOptions = { readonly owner?: string | undefined; readonly process?: string | undefined };

export type SaleFilter = {
  /** Whether a sale is asked for; each is counted, and its owner is known from then on. */
  takes(sale: { readonly owner?: string | undefined; readonly process: string }): boolean;
  /** Whether somebody is the owner who is asked for, whatever the case of the name; anybody is where no owner is. */
  isTheirs(owner: string | undefined): boolean;
  /** How many sales there were, and how many of them are asked for. */
  seen(): number;
  taken(): number;
  /** @throws CcsError no-owner where there were sales, and none of anybody of that name */
  refuseStranger(): void;
};

/**
 * Sifts sales by what was typed.
 * @throws CcsError no-process
 */
export function saleFilter({ workspace }: Desk, { owner, process }: SaleOptions): SaleFilter {
  const processes = Object.keys(processesWith(workspace.settings));
  if (process !== undefined && !processes.includes(process))
    throw new CcsError('no-process', { process, near: nearest(process, processes), known: processes });
  const sameName = lately((name) => folded(name.trim()));
  const isTheirs = (name = ''): boolean => owner === undefined || sameName(name) === sameName(owner);
  const owners = new Set<string>();
  let seen = 0;
  let taken = 0;
  return {
    isTheirs,
    takes(sale) {
      seen++;
      if (sale.owner) owners.add(sale.owner);
      const takes = (process === undefined || sale.process === process) && isTheirs(sale.owner);
      if (takes) taken++;
      return takes;
    },
    seen: () => seen,
    taken: () => taken,
    refuseStranger() {
      if (owner === undefined || seen === 0 || [...owners].some(isTheirs)) return;
      const known = [...owners].sort();
      throw new CcsError('no-owner', { owner, near: nearest(owner, known), known });
    },
  };
}
