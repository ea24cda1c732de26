// What changed in an opportunity, written down as it changes (docs/method.md §7).
import { inFileOrder, type Change, type Opportunity } from '../../model/opportunity.ts';
import { KEPT, type Kept } from './as-of.ts';

/**
 * An opportunity with what is different from before written into its history.
 * @param today the day of the change; several of one day are one entry
 */
export function withChanges(before: Opportunity | undefined, after: Opportunity, today: string): Opportunity {
  const changed = KEPT.filter((key) => after[key] !== undefined && after[key] !== before?.[key]);
  if (changed.length === 0) return after;
  const history = before === undefined ? [] : withBeginning(before);
  return inFileOrder({
    ...after,
    changes: appended(history, { date: before === undefined ? after.opened : today, ...picked(after, changed) }),
  });
}

/** A change at the end of a history; one of the same day goes into its entry. */
export function appended(changes: readonly Change[], change: Change): Change[] {
  const last = changes.at(-1);
  return last?.date === change.date ? [...changes.slice(0, -1), { ...last, ...change }] : [...changes, change];
}

/** What stood in a record that somebody wrote by hand is kept as what it began with. */
function withBeginning({ changes = [], ...before }: Opportunity): readonly Change[] {
  const unknown = KEPT.filter((key) => before[key] !== undefined && !changes.some((change) => change[key] !== undefined));
  return unknown.length === 0 ? changes : [{ date: before.opened, ...picked(before, unknown) }, ...changes];
}

function picked(from: Kept, keys: readonly (keyof Kept)[]): Kept {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Kept;
}
