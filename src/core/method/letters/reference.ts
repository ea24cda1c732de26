// Whether a reference is one that its reader trusts: pragmatists trust only their own kind (docs/method.md §2).
import type { Player } from '../../model/opportunity.ts';
import { samePerson } from './addressee.ts';

type Style = NonNullable<Player['style']>;
const EARLY: readonly Style[] = ['innovator', 'visionary'];

export type Market = 'early' | 'mainstream';

/** The market that somebody of this style belongs to. */
export function marketOf(style: Style): Market {
  return EARLY.includes(style) ? 'early' : 'mainstream';
}

/**
 * Whether somebody of the mainstream is offered a reference of the early market.
 * @param players everybody on record
 * @returns the styles of both; undefined where one is not known, or they go together
 */
export function strangeReference(
  players: readonly Player[],
  reader: string,
  reference: string,
): { readonly reader: Style; readonly reference: Style } | undefined {
  const styleOf = (name: string): Style | undefined => players.find((one) => one.style !== undefined && samePerson(one.name, name))?.style;
  const [theirs, told] = [styleOf(reader), styleOf(reference)];
  if (theirs === undefined || told === undefined || marketOf(theirs) === 'early' || marketOf(told) !== 'early') return undefined;
  return { reader: theirs, reference: told };
}
