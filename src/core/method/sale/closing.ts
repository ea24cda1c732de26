// Seven things to know before asking for the order (docs/method.md §5).
import type { Ready } from '../../model/opportunity.ts';

/** What has to be known before one negotiates. */
export const READY = ['goals', 'situation', 'help', 'justification', 'delivery', 'trust', 'decision'] as const;
export type ReadyKey = (typeof READY)[number];

/** What is still not known; as long as there is something, nobody asks for the order. */
export function unknownIn(ready: Ready = {}): readonly ReadyKey[] {
  return READY.filter((key) => ready[key]?.known !== 'yes');
}

/**
 * The record with what was answered now; what did not become different keeps its day.
 * @param today the day of the answers
 */
export function withReady(
  before: Ready = {},
  given: Readonly<Record<ReadyKey, Pick<Ready[string], 'known' | 'what'>>>,
  today: string,
): Ready {
  return Object.fromEntries(
    READY.map((key) => {
      const [old, { known, what }] = [before[key], given[key]];
      const same = old?.known === known && old.what === what;
      return [key, same ? old : { known, ...(what === undefined ? {} : { what }), date: today }];
    }),
  );
}
