// What the worksheet of a negotiation sees (docs/method.md §6).
import { bare } from '../languages/grammar.ts';
import { bargainsOf } from '../method/sale/negotiation.ts';
import type { Negotiation, Opportunity } from '../model/opportunity.ts';
import { writtenDate } from './prompter-view.ts';

/** The data of its template; every field is always there, an empty text where nothing is known. */
export function negotiationView(
  { account, players = [] }: Pick<Opportunity, 'account' | 'players'>,
  negotiation: Negotiation,
  language: string,
): object {
  const signer = players.find(({ id }) => id === negotiation.signer);
  return {
    account,
    date: writtenDate(negotiation.date, language),
    signer: { name: signer?.name ?? negotiation.signer ?? '', title: signer?.title ?? '' },
    stand: negotiation.stand ?? '',
    refusals: negotiation.refusals ?? [],
    questions: negotiation.questions ?? [],
    bargains: bargainsOf(negotiation, language).map((bargain, index) => ({ ...bargain, number: index + 1, get: bare(bargain.get) })),
    withdrawn: negotiation.withdrawn ?? '',
    nextDate: negotiation.nextDate === undefined ? '' : writtenDate(negotiation.nextDate, language),
  };
}
