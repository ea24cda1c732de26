// Whether what is shown is there, unchanged, used once, and not another customer's (docs/method.md §7).
import { has } from '../../languages/evidence-words.ts';
import { onceForEachText } from '../../languages/once.ts';
import { isAlike, plainWords, weightOf } from './alike.ts';
import { addsTo, type Finding } from './finding.ts';
import { lettersOf, meaningOf, meaningOfDay, textsOf, type Missive, type SaleFile, type Step } from './file.ts';
import { folded, squeezed } from './folded.ts';

/** A reply that short may be given twice. */
const LONG_REPLY = 3.5;
/** What is longer than that is not written twice. */
const LONG_TEXT = 5;
const ALIKE = 0.9;
/** The lines over a mail. */
const HEAD = /^(?:[\p{L}-]{2,12} ?[:：][^\n]*\n)+/u;

/** What is wrong with one step by itself. */
export function standingChecks(sale: SaleFile, step: Step): readonly Finding[] {
  const { entry, letter } = step;
  const { letter: id, file, date, what, sha256, marks } = entry.evidence ?? {};
  const found: Finding[] = [];
  const add = addsTo(found, step);
  if (id !== undefined && letter === undefined) add('missing-file', { thing: id, empty: false });
  if (file !== undefined) {
    const paper = sale.paper(file);
    if (paper === undefined || paper.size === 0) add('missing-file', { thing: file, empty: paper !== undefined });
    else if (sha256 !== undefined && !isOne(paper.hashes, sha256)) add('changed-since', { thing: file });
  }
  if (sha256 !== undefined) {
    const { digest } = sale.around;
    if (letter !== undefined && digest(meaningOf(sale, letter, marks ?? step.marks)) !== bare(sha256))
      add('changed-since', { thing: letter.id });
    if (id === undefined && file === undefined && date !== undefined && digest(meaningOfDay(date, what)) !== bare(sha256))
      add('changed-since', { thing: date });
  }
  const talk = step.call?.talk.id ?? letter?.id;
  for (const { other, account, of } of talk === undefined ? [] : sale.twins(talk)) add('copied', { thing: of, other, account });
  return found;
}

/** Replies on file, of every letter of the sale; prompters and letters that are linked. */
export function replyChecks(sale: SaleFile, steps: readonly Step[]): readonly Finding[] {
  const replies = lettersOf(sale, steps).flatMap(({ letter: { reply }, step }): Finding[] => {
    if (reply === undefined) return [];
    const about = { milestone: step?.milestone.id, entry: step?.at };
    const paper = sale.paper(reply.file);
    if (paper === undefined || paper.size === 0)
      return [{ code: 'missing-file', ...about, args: { thing: reply.file, empty: paper !== undefined } }];
    return reply.sha256 === undefined || isOne(paper.hashes, reply.sha256)
      ? []
      : [{ code: 'changed-since', ...about, args: { thing: reply.file } }];
  });
  const { letters = [], prompters = [] } = sale.opportunity;
  const gone = [...letters.filter((id) => sale.letter(id) === undefined), ...prompters.filter((id) => sale.talk(id) === undefined)];
  return [
    ...replies,
    ...gone
      .filter((id) => !steps.some(({ entry }) => entry.evidence?.letter === id))
      .map((thing) => ({ code: 'missing-file' as const, milestone: undefined, entry: undefined, args: { thing, empty: false } })),
  ];
}

/** What shows two milestones. */
export function reuseChecks(sale: SaleFile, steps: readonly Step[]): readonly Finding[] {
  const found: Finding[] = [];
  steps.forEach((step, index) => {
    // The same milestone again, after a step back, is no second use.
    const first = steps.find((one, at) => at < index && one.milestone.id !== step.milestone.id && isShownTwice(sale, one, step));
    if (first === undefined) return;
    const { letter, entry } = step;
    found.push({
      code: 'reused',
      milestone: step.milestone.id,
      entry: step.at,
      args: { thing: letter?.id ?? entry.evidence?.file ?? entry.evidence?.date ?? '', milestone: first.milestone.id },
    });
  });
  return found;
}

function isShownTwice(sale: SaleFile, first: Step, second: Step): boolean {
  const [a, b] = [first.letter, second.letter];
  const [one, other] = [first.entry.evidence ?? {}, second.entry.evidence ?? {}];
  if (a !== undefined && b !== undefined) {
    // To have been sent is nothing new of the buyer's.
    if (a.id === b.id) return second.marks.every((mark) => mark === 'sent' || first.marks.includes(mark));
    return isOneLetter(a, b) || isOneReply(sale, a, b);
  }
  if (one.file !== undefined && other.file !== undefined) return one.file === other.file || isOnePaper(sale, one.file, other.file);
  for (const [letter, file] of [
    [a, other.file],
    [b, one.file],
  ] as const)
    if (letter?.reply !== undefined && file !== undefined && (letter.reply.file === file || isOnePaper(sale, letter.reply.file, file)))
      return true;
  const bare = a === undefined && b === undefined && one.file === undefined && other.file === undefined;
  if (!bare || one.what === undefined || other.what === undefined) return false;
  return isOneText(sale, one.what, other.what) || (one.date === other.date && squeezed(one.what) === squeezed(other.what));
}

/** The same words under two names. */
function isOneLetter(a: Missive, b: Missive): boolean {
  const said = (letter: Missive): string =>
    Object.keys(letter.answers)
      .sort()
      .flatMap((key) => textsOf(letter.answers[key]))
      .map(squeezed)
      .join('|');
  return said(a) === said(b);
}

function isOneReply(sale: SaleFile, a: Missive, b: Missive): boolean {
  if (a.reply !== undefined && b.reply !== undefined && isOnePaper(sale, a.reply.file, b.reply.file)) return !answersBoth(sale, a, b);
  const [one, other] = [a.acceptedSaid, b.acceptedSaid];
  if (one === undefined || other === undefined) return false;
  return isOneText(sale, one, other) || (folded(one) === folded(other) && weightOf(plainWords(one)) >= LONG_REPLY);
}

/** Two letters that went out together may have one answer, to both. */
function answersBoth(sale: SaleFile, a: Missive, b: Missive): boolean {
  const text = a.reply === undefined ? undefined : sale.paper(a.reply.file)?.text;
  return a.sent === b.sent && text !== undefined && has('both', text);
}

function isOnePaper(sale: SaleFile, one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [sale.paper(one), sale.paper(other)];
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return false;
  if (a.hashes.some((hash) => b.hashes.includes(hash))) return true;
  return a.text !== undefined && b.text !== undefined && isOneText(sale, a.text, b.text);
}

/** The same words with another day, another mark or a word put in. */
function isOneText(sale: SaleFile, a: string, b: string): boolean {
  const one = saidIn(sale, a);
  return isAlike(one, saidIn(sale, b), ALIKE) && weightOf(one) >= LONG_TEXT;
}

const saidIn = onceForEachText((_: SaleFile, text): readonly string[] => plainWords(text.replace(HEAD, '')));

function isOne(hashes: readonly string[], sha256: string): boolean {
  return hashes.includes(bare(sha256));
}

function bare(sha256: string): string {
  return sha256.replace(/^sha256:/u, '').toLowerCase();
}
