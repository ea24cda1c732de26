// What a negotiation may open with, and what makes a give a bargain (docs/method.md §6).
import { bargainingFor } from '../../languages/index.ts';
import type { Negotiation, Player } from '../../model/opportunity.ts';

/** What the buyer says yes to before anything is given (docs/method.md §6). */
export const YESES = ['choosingUs', 'onlyThing', 'signToday'] as const;
export type Yes = (typeof YESES)[number];

/** What is missing before it may open, as data; `words.qualifying.gate` has the wording. */
export type Missing =
  | { readonly code: Yes }
  | { readonly code: 'no-signer' }
  | { readonly code: 'cannot-sign'; readonly name: string; readonly id: string };

/** What is missing: one of the three yeses, or somebody who can sign. */
export function missingFor(opening: Pick<Negotiation, Yes | 'signer'>, players: readonly Player[]): readonly Missing[] {
  const yeses = YESES.filter((code) => opening[code] !== 'yes').map((code) => ({ code }));
  const signer = players.find(({ id }) => id === opening.signer);
  if (signer === undefined) return [...yeses, { code: 'no-signer' }];
  return canSign(signer) ? yeses : [...yeses, { code: 'cannot-sign', name: signer.name, id: signer.id }];
}

/** Somebody whose part or role in the decision lets them sign. */
function canSign({ roles = [], part }: Pick<Player, 'roles' | 'part'>): boolean {
  return roles.includes('decision-maker') || roles.includes('finance-approver') || part === 'approves' || part === 'decides';
}

/** Something given, and the get that it is tied to as it was written: its number, or its words. */
export type Give = { readonly give: string; readonly get?: string | undefined };

/**
 * The get that a give is tied to.
 * @returns its words; undefined where it is tied to none of them
 */
export function getFor({ get }: Give, gets: readonly string[]): string | undefined {
  const written = plain(get ?? '');
  return gets[Number(written) - 1] ?? gets.find((one) => plain(one) === written);
}

/** A piece that gives a share of the whole away, such as `5 %` or `九五折`; undefined where there is none. */
export function percentageIn(text: string, language: string): string | undefined {
  return bargainingFor(language).percentage.exec(text)?.[0].trim();
}

/** A piece that asks the buyer how low to go. */
export function surrenderIn(text: string, language: string): string | undefined {
  return bargainingFor(language).surrender.exec(text)?.[0].trim();
}

/** "If you are willing to …, then I can …; can we sign?" for everything that is given for one get. */
export function spokenBargain(language: string, get: string, gives: readonly string[]): string {
  return bargainingFor(language).bargain(get, gives);
}

/** The worksheet as it is spoken: for each get what it buys; gets that buy nothing are still asked for. */
export function bargainsOf(
  { gets = [], gives = [] }: Pick<Negotiation, 'gets' | 'gives'>,
  language: string,
): readonly { get: string; gives: readonly string[]; spoken: string }[] {
  return gets.map((get) => {
    const own = gives.filter((give) => getFor(give, gets) === get).map(({ give }) => give);
    return { get, gives: own, spoken: own.length === 0 ? '' : spokenBargain(language, get, own) };
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
