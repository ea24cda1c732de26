// A word about the letter as a thing, and none about what it says (docs/method.md §7).
import { has, without } from '../../languages/evidence-words.ts';
import { once } from '../../languages/once.ts';
import { plainWords, weightOf } from './alike.ts';
import { ourselves, textsOf, type Missive, type SaleFile } from './file.ts';
import { folded, HAN, squeezed } from './folded.ts';
import { mentionOf } from './persons.ts';
import { isPolite, piecesOf } from './reports.ts';

/** A shorter Latin word is of every text. */
const OWN_WORD = 4;

/** A clause of so many words or fewer may be a terse yes. */
const TERSE = 3;

/**
 * Whether a reply speaks of the letter as a thing (its pages, its look) or is polite, and answers nothing: no clause of it has anything in
 * it that a yes or a no is made of.
 */
export function isMereCourtesy(sale: SaleFile, letter: Missive, text: string): boolean {
  const clauses = piecesOf(text).filter((clause) => squeezed(clause) !== '');
  const tellsNothing = silentOn(sale, letter);
  const isOfLetter = (clause: string): boolean => has('ofLetter', clause) && tellsNothing(clause);
  if (has('ofLetter', text) && clauses.every((clause) => isPolite(clause) || isOfLetter(clause))) return true;
  // A yes has something in it that affirms, binds or speaks of their matter, however it is worded: praise and idle talk have not.
  const names = ourselves(sale).names.map(folded);
  const isCalled = (clause: string): boolean => names.some((name) => ` ${name} `.includes(` ${folded(clause)} `));
  const isIdle = (clause: string): boolean =>
    isCalled(clause) || ((isPolite(clause) || lengthOf(clause) > TERSE) && !has('number', clause) && tellsNothing(clause));
  return clauses.some((clause) => !isCalled(clause)) && clauses.every(isIdle);
}

/** In words; of Chinese two characters are about one. */
function lengthOf(clause: string): number {
  return HAN.test(clause) ? weightOf(plainWords(clause)) : clause.trim().split(/\s+/u).length;
}

/** Tells whether a clause affirms nothing, names no figure and nobody of theirs, and has no word in common with what the letter says. */
function silentOn({ opportunity: { players = [] } }: SaleFile, letter: Missive): (clause: string) => boolean {
  const told = ['goal', 'reasons', 'vision', 'worth', 'situation', 'success', 'agreement', 'next.what', 'rows', 'people'];
  const known = once(() => new Set(told.flatMap((key) => textsOf(letter.answers[key])).flatMap(pairsOf)));
  return (clause) => {
    if (/\p{N}/u.test(clause)) return false;
    if ((['affirms', 'yes', 'assent', 'particular', 'theirOwn'] as const).some((kind) => has(kind, clause))) return false;
    if (players.some((player) => mentionOf(clause, player) !== undefined)) return false;
    return !pairsOf(clause).some((piece) => known().has(piece));
  };
}

/** By what two texts have a subject in common: Latin words of some length, pairs of Chinese characters. */
function pairsOf(text: string): readonly string[] {
  const words = plainWords(text);
  return words.flatMap((word, index) => {
    if (!HAN.test(word)) return word.length < OWN_WORD || squeezed(without('receipt', word)) === '' ? [] : [word];
    const next = words[index + 1];
    return next !== undefined && HAN.test(next) ? [word + next] : [];
  });
}
