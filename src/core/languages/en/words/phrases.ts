// Turns of phrase that many wordings share.
import type { Wording } from '../../wording.ts';

/** What data says in this language. */
export const say = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.en);
/** `a, b and c`. */
export const listed = (items: readonly (string | number)[], last: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? String(items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
export const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(', ');
export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
/** What may have been meant, or else what to do. */
export const maybe = (near: string | undefined, otherwise: string): string => (near ? `Did you mean ${near}?` : otherwise);
