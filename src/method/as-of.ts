// What an opportunity was on an earlier day: its value, its close, whose it was, whether it was worked on (method §7).
import type { Change, Opportunity } from '../model/opportunity.ts';

/** What an opportunity keeps a history of. */
export const KEPT = ['value', 'close', 'owner'] as const;
export type Kept = Pick<Opportunity, (typeof KEPT)[number]>;

export type AsOf = Kept & {
  /** It was open already on that day. */
  readonly existed: boolean;
  readonly inactive: boolean;
};

/**
 * Rebuilds a day.
 * @param at a day; what changed after it does not count. A field that was never changed is as it is now.
 */
export function asOf(opportunity: Opportunity, at: string): AsOf {
  const { changes = [], inactive, opened } = opportunity;
  const until = changes.filter(({ date }) => date <= at).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const became = <K extends keyof Change>(key: K): Change[K] | undefined => until.findLast((change) => change[key] !== undefined)?.[key];
  const kept = KEPT.flatMap((key) => {
    const value = became(key) ?? (changes.some((change) => change[key] !== undefined) ? undefined : opportunity[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...(Object.fromEntries(kept) as Kept), existed: opened <= at, inactive: became('inactive') ?? (inactive !== undefined && inactive.date <= at) };
}
