// The steps agreed with the buyer, when two people were at them (method §4).
import type { Opportunity } from '../model/opportunity.ts';

type Plan = NonNullable<Opportunity['plan']>;
type Row = Plan[number];

/**
 * A plan with what each of two people did to it: a step that only one of them touched is as that one left it, and of one that both touched
 * mine counts. Steps are known by what happens in them.
 * @param before the plan that I opened
 * @param mine as I leave it
 * @param theirs as it stands now
 */
export function mergedPlan(before: Plan, mine: Plan, theirs: Plan): Plan {
  if (same(before, theirs)) return mine;
  const find = (plan: Plan, { event }: Row): Row | undefined => plan.find((row) => row.event === event);
  const kept = mine.flatMap((row) => {
    const old = find(before, row);
    return old !== undefined && same(old, row) ? (find(theirs, row) ?? []) : row;
  });
  return [...kept, ...theirs.filter((row) => find(before, row) === undefined && find(mine, row) === undefined)];
}

function same(one: Plan | Row, other: Plan | Row): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
