// The steps agreed with the buyer, when two people were at them (docs/method.md §4).
import type { Opportunity } from '../../model/opportunity.ts';

type Plan = NonNullable<Opportunity['plan']>;
type Row = Plan[number];

/**
 * A plan with what each of two people did to it: a step that only one of them touched is as that one left it, and of one that both touched
 * mine counts. Steps are known by what happens in them, and by their day where that happens more than once.
 * @param before the plan that I opened
 * @param mine as I leave it
 * @param theirs as it stands now
 */
export function mergedPlan(before: Plan, mine: Plan, theirs: Plan): Plan {
  if (same(before, theirs)) return mine;
  const nameOf = namesFor([before, mine, theirs]);
  const [old, now, own] = [before, theirs, mine].map((plan) => new Map(nameOf(plan).map((name, index) => [name, plan[index]!])));
  const names = nameOf(mine);
  const kept = mine.flatMap((row, index) => {
    const was = old!.get(names[index]!);
    return was !== undefined && same(was, row) ? (now!.get(names[index]!) ?? []) : row;
  });
  return [...kept, ...[...now!].filter(([name]) => !old!.has(name) && !own!.has(name)).map(([, row]) => row)];
}

/** What each step of a plan is known by: what happens, and where that happens twice in one of the plans, the day as well. */
function namesFor(plans: readonly Plan[]): (plan: Plan) => readonly string[] {
  const twice = new Set(plans.flatMap((plan) => plan.map(({ event }) => event).filter((event, index, all) => all.indexOf(event) < index)));
  return (plan) => {
    const seen = new Map<string, number>();
    return plan.map(({ event, date }) => {
      const name = JSON.stringify(twice.has(event) ? [event, date] : [event]);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return `${name} ${count}`;
    });
  };
}

function same(one: Plan | Row, other: Plan | Row): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
