// A word about the letter as a thing, and none about what it says (docs/method.md §7).
import { has } from '../../languages/evidence-words.ts';
import { plainWords } from './alike.ts';
import { textsOf, type Missive, type SaleFile } from './file.ts';
import { HAN } from './folded.ts';
import { mentionOf } from './persons.ts';
import { isPolite, piecesOf } from './reports.ts';

/** A shorter Latin word is of every text. */
const OWN_WORD = 4;

/**
 * Whether a reply speaks of the letter as a thing (its pages, its look), and answers nothing: every other clause is a mere politeness.
 */
export function isMereCourtesy(sale: SaleFile, letter: Missive, text: string): boolean {
  if (!has('ofLetter', text)) return false;
  return piecesOf(text).every((clause) => isPolite(clause) || isOfTheLetter(sale, letter, clause));
}

/** It affirms nothing, names no figure and nobody of theirs, and has no word in common with what the letter says. */
function isOfTheLetter({ opportunity: { players = [] } }: SaleFile, letter: Missive, clause: string): boolean {
  if (!has('ofLetter', clause) || /\p{N}/u.test(clause)) return false;
  if ((['affirms', 'yes', 'assent', 'particular', 'theirOwn'] as const).some((kind) => has(kind, clause))) return false;
  if (players.some((player) => mentionOf(clause, player) !== undefined)) return false;
  const told = ['goal', 'reasons', 'vision', 'worth', 'situation', 'success', 'agreement', 'next.what', 'rows', 'people'];
  const known = new Set(told.flatMap((key) => textsOf(letter.answers[key])).flatMap(pairsOf));
  return !pairsOf(clause).some((piece) => known.has(piece));
}

/** By what two texts have a subject in common: Latin words of some length, pairs of Chinese characters. */
function pairsOf(text: string): readonly string[] {
  const words = plainWords(text);
  return words.flatMap((word, index) => {
    if (!HAN.test(word)) return word.length < OWN_WORD ? [] : [word];
    const next = words[index + 1];
    return next !== undefined && HAN.test(next) ? [word + next] : [];
  });
}
