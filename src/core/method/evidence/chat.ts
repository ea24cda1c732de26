// A chat that was kept as a text: who speaks stands over his words or before them (docs/method.md §7).
import { ourselves, type SaleFile } from './file.ts';
import { folded } from './folded.ts';

/** A day, an hour and what messengers put around them. */
const STAMP = String.raw`[\s\p{N}:/.,，、年月日上下午時时分秒apm()（）\[\]-]*`;

/**
 * What they say in a chat, without its headings; every other text as it is.
 * @returns empty where only we speak
 */
export function theirTurns(sale: SaleFile, text: string): string {
  const ours = headingOf(ourselves(sale).names);
  const theirs = headingOf((sale.opportunity.players ?? []).map(({ name }) => name));
  const lines = text.split(/\r?\n/u).map((line) => ({ line, plain: line.normalize('NFKC') }));
  if (!lines.some(({ plain }) => ours?.test(plain))) return text;
  let isOurs = false;
  return lines
    .flatMap(({ line, plain }) => {
      const head = theirs?.exec(plain)?.[0] ?? '';
      if (ours?.test(plain)) isOurs = true;
      else if (head !== '') isOurs = false;
      // What is quoted stands as it was typed, unless its signs were counted otherwise.
      return isOurs ? [] : [plain.length === line.length ? line.slice(head.length) : plain.slice(head.length)];
    })
    .join('\n')
    .trim();
}

/** The head of a turn: one of the names, with a stamp before or behind, and then a colon or the end of the line. */
function headingOf(names: readonly string[]): RegExp | undefined {
  const all = names.flatMap((name) => [name, ...(/\p{Script=Latin}/u.test(name) ? [name.split(/\s+/u)[0] ?? name] : [])]).map(folded);
  if (all.length === 0) return undefined;
  const one = all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  return new RegExp(`^${STAMP}(?:${one})(?:[(（][^)）]{1,20}[)）])?${STAMP}(?::|(?<=\\p{N}[\\])）]?)\\s*$)\\s*`, 'iu');
}
