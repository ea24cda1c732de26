// Whether whoever sells has graded it; a lone seller may, as long as nobody else sells beside (docs/method.md §7).
import type { SaleFile, Step } from './file.ts';
import type { Finding } from './finding.ts';
import { isOnePerson } from './persons.ts';

/**
 * What is wrong where the owner has graded a step.
 * @param owner whose the sale was when it was graded, by the record or by its history
 */
export function gradedByOwner(sale: SaleFile, { at, entry, milestone }: Step, owner: string | undefined): readonly Finding[] {
  const { by, date } = entry;
  if (owner === undefined || !isOnePerson(owner, by.trim())) return [];
  const beside = sale.around.alone ? sale.colleague(owner, date) : undefined;
  if (sale.around.alone && beside === undefined) return [];
  return [{ code: 'self-graded', milestone: milestone.id, entry: at, args: { by: by.trim(), beside } }];
}
