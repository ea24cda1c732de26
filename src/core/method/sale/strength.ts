// How strong the key players are for us, as one number with its parts (docs/method.md §5).
import { ROLES, type ATTITUDES, type Opportunity } from '../../model/opportunity.ts';
import { presentPlayers } from './players.ts';

/** So many of so many. */
export type Share = { readonly have: number; readonly of: number };

export type Strength = {
  /** From 0 to 100; each of the five parts counts a fifth. */
  readonly number: number;
  readonly parts: {
    readonly roles: Share;
    readonly goals: Share;
    readonly metAlone: Share;
    readonly wins: Share;
    /** How those stand to us who are listened to, in hundredths: 100 where all of them are sponsors. */
    readonly attitude: Share;
  };
};

/** In quarters, ours; what is not known does not speak for us. */
const STANDS: Readonly<Record<(typeof ATTITUDES)[number], number>> = { sponsor: 4, supporter: 3, neutral: 2, 'non-supporter': 1, enemy: 0 };
const UNKNOWN = 1;

/**
 * The strength of the key players; whoever has left no longer counts.
 * @returns undefined where nobody is named
 */
export function strengthOf(opportunity: Pick<Opportunity, 'players'>): Strength | undefined {
  const players = presentPlayers(opportunity);
  if (players.length === 0) return undefined;
  const filled = new Set(players.flatMap(({ roles = [] }) => roles));
  const share = (holds: (player: (typeof players)[number]) => boolean): Share => ({
    have: players.filter(holds).length,
    of: players.length,
  });
  // Somebody without influence still has a voice.
  const weights = players.map(
    ({ influence = 0, attitude }) => [influence + 1, attitude === undefined ? UNKNOWN : STANDS[attitude]] as const,
  );
  const heard = weights.reduce((sum, [weight]) => sum + weight, 0);
  const forUs = weights.reduce((sum, [weight, stands]) => sum + (weight * stands) / 4, 0);
  const parts = {
    roles: { have: filled.size, of: ROLES.length },
    goals: share(({ goal }) => goal !== undefined),
    metAlone: share(({ metAlone }) => metAlone !== undefined),
    wins: share(({ win }) => win !== undefined),
    attitude: { have: Math.round((forUs / heard) * 100), of: 100 },
  };
  const all = Object.values(parts).map(({ have, of }) => have / of);
  return { number: Math.round((all.reduce((sum, one) => sum + one, 0) / all.length) * 100), parts };
}
