// What the worksheet of a negotiation sees (method §6).
import { bare } from '../languages/grammar.ts';
import { bargainsOf } from '../method/sale/negotiation.ts';
import type { Negotiation, Opportunity } from '../model/opportunity.ts';
import { writtenDate } from './prompter-view.ts';

/** The data of its template; every field is always there, an empty text where nothing is known. */
export function negotiationView(
  { account, players = [] }: Pick<Opportunity, 'account' | 'players'>,
  sheet: Negotiation,
  language: string,
): object {
  const signer = players.find(({ id }) => id === sheet.signer);
  return {
    account,
    date: writtenDate(sheet.date, language),
    signer: { name: signer?.name ?? sheet.signer ?? '', title: signer?.title ?? '' },
    stand: sheet.stand ?? '',
    refusals: sheet.refusals ?? [],
    questions: sheet.questions ?? [],
    bargains: bargainsOf(sheet, language).map((bargain, index) => ({ ...bargain, number: index + 1, get: bare(bargain.get) })),
    withdrawn: sheet.withdrawn ?? '',
    nextDate: sheet.nextDate === undefined ? '' : writtenDate(sheet.nextDate, language),
  };
}
