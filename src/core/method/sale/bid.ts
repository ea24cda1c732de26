// Whether to answer a tender, and what it costs to lose it (docs/method.md §5).
import { shellWord } from '../../languages/shell-word.ts';
import type { Opportunity, Rfp } from '../../model/opportunity.ts';
import { presentPlayers } from './players.ts';

export type Bid = {
  /** Undefined as long as it is not known whether the key players can be met. */
  readonly decision: Rfp['decision'];
  readonly reason: 'uninvited' | 'preferred' | 'players' | 'ask-first' | 'written-for-another';
};

/**
 * Bid or not: somebody who comes uninvited while the buyer decides stays away, somebody who is not preferred bids only if the key players
 * can be met. What is not known to be a yes is none.
 */
export function bidFor({ preferred, meetPlayers }: Rfp, { buyerPhase, invited }: Pick<Opportunity, 'buyerPhase' | 'invited'>): Bid {
  if (buyerPhase === 3 && invited === 'no') return { decision: 'no-bid', reason: 'uninvited' };
  if (preferred === 'yes') return { decision: 'bid', reason: 'preferred' };
  if (meetPlayers === 'yes') return { decision: 'bid', reason: 'players' };
  return meetPlayers === 'unsure' ? { decision: undefined, reason: 'ask-first' } : { decision: 'no-bid', reason: 'written-for-another' };
}

/** A command that says no, and whether it says to whom. */
export type Decline = { readonly command: string; readonly named: boolean };

/** The command for the polite no: from the last conversation of this sale, otherwise to its first player, never from another customer's. */
export function declineFor(opportunity: Pick<Opportunity, 'account' | 'prompters' | 'players'>): Decline {
  const { account, prompters = [] } = opportunity;
  const command = 'ccs letter decline';
  const conversation = prompters.at(-1);
  if (conversation !== undefined) return { command: `${command} --from ${shellWord(conversation)}`, named: true };
  const [to] = presentPlayers(opportunity);
  const sets = [`to.company=${account}`, ...(to ? [`to.name=${to.name}`] : []), `to.title=${to?.title ?? ''}`];
  return { command: [command, ...sets.map((set) => `--set ${shellWord(set.replace(/\s+/gu, ' '))}`)].join(' '), named: to !== undefined };
}

/**
 * What losing costs on average: (1 − win rate) × cost of selling, to the cent.
 * @param winRate from 0 to 1
 * @param costOfSelling in the currency of the opportunity
 */
export function costOfLosing(winRate: number, costOfSelling: number): number {
  return Math.round((1 - winRate) * costOfSelling * 100) / 100;
}

/**
 * The share that a percentage is.
 * @param text e.g. `20`, `20 %`
 * @returns from 0 to 1; undefined where it is none, or so small that the percent were left out
 */
export function shareIn(text: string): number | undefined {
  const digits = /^(\d+(?:\.\d+)?)\s*%?$/u.exec(text.normalize('NFKC').trim())?.[1];
  const percent = Number(digits);
  if (digits === undefined || percent > 100 || (percent > 0 && percent < 1)) return undefined;
  return Math.round(percent * 100) / 10_000;
}

/** A share as a percentage to be read and typed: 0.2 → `20`. */
export function percentOf(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}
