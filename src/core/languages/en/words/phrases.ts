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

/** What to do about what the system says, for the reasons that are met. */
export const unwritable = (reason: string): string => {
  if (reason === 'ENOENT') return 'Its folder is not there: make it or choose another, then do it again.';
  if (/^E(?:ACCES|PERM|ROFS)$/u.test(reason))
    return 'You may not write there: choose another folder, or have it opened to you, then do it again.';
  return 'Make room or choose another folder, then do it again.';
};
