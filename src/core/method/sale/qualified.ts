// What the sheets of a sale came to: the 22 questions, the strategy, the tender, what is known before the order (docs/method.md §5).
import type { Mark, Opportunity, Outcome } from '../../model/opportunity.ts';
import { assessmentsOf, GROUP_NAMES, GROUPS, marksOf, movedSince, tally, US, type Group, type Moved } from './assessment.ts';
import { bidFor, type Bid } from './bid.ts';
import { unknownIn, type ReadyKey } from './closing.ts';
import { stillHolds } from './strategy.ts';

/** The newest answers of one side, and what became different since the ones before. */
export type Totals = {
  readonly date: string;
  readonly groups: Readonly<Record<Group, Readonly<Record<Mark, number>>>>;
  readonly changedSince?: string;
  readonly changed: readonly Moved[];
};

export type Qualified = {
  readonly us?: Totals;
  readonly them?: Totals & { readonly name: string };
  /** `holds`: today's marks still lead there. */
  readonly strategy?: { readonly date: string; readonly outcome: Outcome; readonly holds: boolean };
  readonly tender?: Bid & { readonly due?: string };
  readonly ready?: { readonly unknown: readonly ReadyKey[] };
};

/** What is on record; a part that was never filled is left out. */
export function qualified(opportunity: Opportunity): Qualified {
  const { competitor, rfp, ready = {}, strategies = [] } = opportunity;
  const us = totalsOf(opportunity, US);
  const them = competitor === undefined ? undefined : totalsOf(opportunity, competitor);
  const last = strategies.at(-1);
  const marks = marksOf(assessmentsOf(opportunity, US).at(-1));
  return {
    ...(us ? { us } : {}),
    ...(them && competitor !== undefined ? { them: { name: competitor, ...them } } : {}),
    ...(last ? { strategy: { date: last.date, outcome: last.outcome, holds: stillHolds(last, marks, opportunity) } } : {}),
    ...(rfp ? { tender: { ...bidFor(rfp, opportunity), ...(rfp.due === undefined ? {} : { due: rfp.due }) } } : {}),
    ...(Object.keys(ready).length > 0 ? { ready: { unknown: unknownIn(ready) } } : {}),
  };
}

function totalsOf(opportunity: Opportunity, of: string): Totals | undefined {
  const [now, before] = assessmentsOf(opportunity, of).toReversed();
  if (now === undefined) return undefined;
  const groups = Object.fromEntries(GROUP_NAMES.map((group) => [group, tally(now, GROUPS[group])])) as Totals['groups'];
  return { date: now.date, groups, ...(before ? { changedSince: before.date } : {}), changed: before ? movedSince(before, now) : [] };
}
