// What was said to a buyer, said by the buyer or of the buyer: what a champion takes inside says we and us, a letter to others they.
import { isAuxiliary, isFinite } from './letters-verbs.ts';

type Person = { readonly subject: string; readonly object: string; readonly own: string; readonly owned: string; readonly self: string };

const PERSONS: Readonly<Record<'first' | 'third', Person>> = {
  first: { subject: 'we', object: 'us', own: 'our', owned: 'ours', self: 'ourselves' },
  third: { subject: 'they', object: 'them', own: 'their', owned: 'theirs', self: 'themselves' },
};
const QUOTED = /("[^"]*"|“[^“”]*”)/u;
const ADVERB = /^(?:still|always|never|often|only|now|also|then|usually|sometimes|both|all|really|just|already|\p{L}+ly)$/iu;
const PREPOSITION = /^(?:to|of|for|with|at|by|from|on|upon|about|against|behind|without|than|like|between|before|after)$/iu;

/**
 * Turns what was said to somebody into what they say, or what is told of them; quotations stay.
 * @param person first: by them; third: of them
 */
export function secondTo(person: 'first' | 'third', text: string): string {
  return text
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : turned(PERSONS[person], part)))
    .join('');
}

function turned({ subject, object, own, owned, self }: Person, part: string): string {
  return part
    .replace(/\bas you told me\b/giu, (said) => cased(said, 'today'))
    .replace(/\b(?:yourselves|yourself)\b/giu, (said) => cased(said, self))
    .replace(/\byours\b/giu, (said) => cased(said, owned))
    .replace(/\byour\b/giu, (said) => cased(said, own))
    .replace(/\byou(?=['’](?:re|ve|ll|d)\b)/giu, (said) => cased(said, subject))
    .replace(/\byou\b(?!['’])/giu, (said, at: number, whole: string) => cased(said, isObject(whole, at) ? object : subject));
}

/** Whether something is done to the "you" at a place: a preposition or a verb stands before it, and no verb of its own behind it. */
function isObject(whole: string, at: number): boolean {
  const before = whole.slice(0, at).trimEnd();
  const [last = ''] = before.match(/(?<![\p{L}'’])[\p{L}'’]+$/u) ?? [];
  if (PREPOSITION.test(last)) return true;
  if (!isFinite(last) || isAuxiliary(last)) return false;
  const after =
    whole
      .slice(at + 3)
      .match(/^[\s\p{L}'’]+/u)?.[0]
      .match(/[\p{L}'’]+/gu) ?? [];
  const [next = ''] = after.filter((word) => !ADVERB.test(word));
  return !isAuxiliary(next);
}

function cased(said: string, instead: string): string {
  return /^\p{Lu}/u.test(said) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}
