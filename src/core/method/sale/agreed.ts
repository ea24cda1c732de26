// What the buyer agreed to beside the steps: when criteria are looked at next, and whom nobody of ours sees (docs/method.md §4, §5).
import { LOOKS } from '../../model/agreed.ts';
import type { Criterion, Look, Opportunity, Player } from '../../model/opportunity.ts';
import { presentPlayers } from './players.ts';

/** How the criteria stand: what the newest look at each came to, and which look is next. */
export type CriteriaState = {
  readonly met: readonly Criterion[];
  readonly open: readonly Criterion[];
  readonly last?: { readonly at: Look['at']; readonly date: string };
  /** Undefined after the look that follows delivery. */
  readonly next?: Look['at'];
};

/** Undefined where no criteria are agreed. */
export function criteriaState({ criteria = [] }: Pick<Opportunity, 'criteria'>): CriteriaState | undefined {
  if (criteria.length === 0) return undefined;
  const newest = ({ looks = [] }: Criterion): Look | undefined => looks.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  const looks = criteria.flatMap(({ looks: all = [] }) => all);
  const last = looks.toSorted((a, b) => LOOKS.indexOf(a.at) - LOOKS.indexOf(b.at) || (a.date < b.date ? -1 : 1)).at(-1);
  const next = last === undefined ? LOOKS[0] : LOOKS[LOOKS.indexOf(last.at) + 1];
  return {
    met: criteria.filter((one) => newest(one)?.met === 'yes'),
    open: criteria.filter((one) => newest(one)?.met !== 'yes'),
    ...(last ? { last: { at: last.at, date: last.date } } : {}),
    ...(next === undefined ? {} : { next }),
  };
}

/** The players whom nobody of ours sees regularly. */
export function uncovered(opportunity: Pick<Opportunity, 'players' | 'coverage'>): readonly Player[] {
  const covered = new Set((opportunity.coverage ?? []).map(({ theirs }) => theirs));
  return presentPlayers(opportunity).filter(({ id }) => !covered.has(id));
}
