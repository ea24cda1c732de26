// What an opportunity was on an earlier day: its value, its close, whose it was, whether it was worked on (docs/method.md §7).
import type { Change, Opportunity } from '../../model/opportunity.ts';

/** What an opportunity keeps a history of. */
export const KEPT = ['value', 'close', 'owner'] as const;
export type Kept = Pick<Opportunity, (typeof KEPT)[number]>;

export type AsOf = { readonly [K in (typeof KEPT)[number]]: Opportunity[K] | undefined } & {
  /** It was open already on that day. */
  readonly existed: boolean;
  readonly inactive: boolean;
};

/**
 * Rebuilds a day. Behind the last change it is what the record says now, which somebody may have edited by hand.
 * @param at a day; what changed after it does not count. A field that was never changed is as it is now.
 */
export function asOf(opportunity: Opportunity, at: string): AsOf {
  const { changes = [], inactive, opened, value, close, owner } = opportunity;
  const [existed, setAside] = [opened <= at, inactive !== undefined && inactive.date <= at];
  if (changes.every(({ date }) => date <= at)) return { value, close, owner, existed, inactive: setAside };
  // A field that has a history was nothing before it began.
  const then = <K extends keyof Change>(key: K, now: Change[K] | undefined): Change[K] | undefined => {
    let last: Change | undefined;
    let hasBegun = false;
    for (const change of changes) {
      if (change[key] === undefined) continue;
      hasBegun = true;
      if (change.date <= at && (last === undefined || change.date >= last.date)) last = change;
    }
    return hasBegun ? last?.[key] : now;
  };
  return {
    value: then('value', value),
    close: then('close', close),
    owner: then('owner', owner),
    existed,
    inactive: then('inactive', undefined) ?? setAside,
  };
}
