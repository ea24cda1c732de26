// The power sponsor test: whether somebody gets what they want, whatever the title (docs/method.md §5).
import { POWER, type Player } from '../../model/opportunity.ts';

export type Power = NonNullable<Player['power']>;
export type Statement = (typeof POWER)[number];

/** `inner` is only usual: without it somebody can be one all the same. */
const NEEDED: readonly Statement[] = ['getsIt', 'takesUs', 'arranges'];

export type PowerResult = {
  readonly verdict: 'yes' | 'no' | 'unknown';
  /** The statements that speak against it, and those that nobody knows. */
  readonly against: readonly Statement[];
  readonly open: readonly Statement[];
};

/** What the four statements come to: three must hold, the fourth usually does. */
export function powerOf(power: Power = {}): PowerResult {
  const against = POWER.filter((statement) => power[statement] === 'no');
  const open = POWER.filter((statement) => power[statement] !== 'yes' && power[statement] !== 'no');
  const verdict = NEEDED.some((statement) => against.includes(statement))
    ? 'no'
    : NEEDED.some((statement) => open.includes(statement))
      ? 'unknown'
      : 'yes';
  return { verdict, against, open };
}
