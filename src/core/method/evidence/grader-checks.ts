// Who graded: somebody with a name, neither the buyer nor, as long as there is anybody else, whoever sells (docs/method.md §7).
import { has } from '../../languages/evidence-words.ts';
import { onceForEachText } from '../../languages/once.ts';
import { asOf } from '../pipeline/as-of.ts';
import { answerOf, ourselves, type SaleFile, type Step } from './file.ts';
import type { Finding } from './finding.ts';
import { folded, HAN, squeezed } from './folded.ts';
import { isOnePerson, type Who } from './persons.ts';

/** What is wrong with who graded a step. */
export function graderChecks(sale: SaleFile, step: Step): readonly Finding[] {
  const { entry, letter } = step;
  const about = { milestone: step.milestone.id, entry: step.at } as const;
  const by = entry.by.trim();
  if (squeezed(by) === '' || has('noGrader', by)) return [{ code: 'nameless-grade', ...about, args: { by, theirs: false } }];
  if (isBuyer(sale, by)) return [{ code: 'nameless-grade', ...about, args: { by, theirs: true } }];
  const owner = asOf(sale.opportunity, entry.date).owner ?? (letter === undefined ? undefined : answerOf(letter, 'from.name'));
  return gradedByOwner(sale, step, owner);
}

/**
 * What is wrong where the owner has graded a step; a lone seller may, as long as nobody else sells beside.
 * @param owner whose the sale was when it was graded, by the record or by its history
 */
export function gradedByOwner(sale: SaleFile, { at, entry, milestone }: Step, owner: string | undefined): readonly Finding[] {
  const by = entry.by.trim();
  if (owner === undefined || !isOnePerson(owner, by)) return [];
  const beside = sale.around.alone ? sale.colleague(owner, entry.date) : undefined;
  if (sale.around.alone && beside === undefined) return [];
  return [{ code: 'self-graded', milestone: milestone.id, entry: at, args: { by, beside } }];
}

/** Whoever buys does not grade, by whatever spelling. */
const isBuyer = onceForEachText((sale: SaleFile, by): boolean => {
  const { players = [] } = sale.opportunity;
  return (
    players.some((player) => isPlayer(player, by)) &&
    (players.some(({ name }) => folded(name) === folded(by)) || !ourselves(sale).names.some((name) => isOnePerson(name, by)))
  );
});

/** A family name, or a first one, may be that of somebody of ours as well. */
function isPlayer({ name, title = '' }: Who, by: string): boolean {
  if (folded(name) === folded(by)) return true;
  if (!isOnePerson(name, by)) return false;
  if (!HAN.test(by)) return /\p{L}{2}.*[^\p{L}]+\p{L}{2}/u.test(by) && /\p{L}{2}.*[^\p{L}]+\p{L}{2}/u.test(name);
  // 褚主任 is 褚卫东 where that one is 制粉车间主任; 王经理 may be anybody.
  const post = folded(by).slice(1);
  return folded(name).endsWith(folded(by)) || (post.length > 1 && folded(title).endsWith(post) && !has('noGrader', post));
}
