// What the rep only tells of: a yes that somebody is said to have given, and a receipt that is no answer (docs/method.md §7).
import { allOf, cut, has, without } from '../../languages/evidence-words.ts';
import { plainWords, weightOf } from './alike.ts';
import { answerOf, ourselves, type Missive, type SaleFile } from './file.ts';
import { folded, squeezed } from './folded.ts';
import { likeness, mentionOf, peopleIn, postIn, postOf, type Who } from './persons.ts';

/** Longer than any note of a rep's about a yes. */
const NOTE = 30;

/**
 * Whether words that stand for the buyer's tell of the buyer: nobody speaks of himself by name, "he" is somebody else where somebody else
 * is named, and who speaks to us is no rep.
 */
export function isReport(sale: SaleFile, letter: Missive, said: string): boolean {
  if (has('report', said)) return true;
  const text = withoutSender(letter, said);
  if (isDoneToAddressee(letter, text)) return true;
  const isToUs = has('toUs', text);
  const isOfAnother = namesAnother(sale, letter, text);
  const isTheirs = isToUs || has('theirOwn', text) || isOfAnother;
  if (has('guess', text) && !isTheirs) return true;
  if (isToUs || weightOf(plainWords(text)) > NOTE) return false;
  const isTheOne = namesAddressee(sale, letter, text);
  // Why he did not write himself: nobody says that of himself by name, or of himself as him.
  if (!isTheirs && (isTheOne || has('spokenOf', text)) && has('unwritten', text)) return true;
  const assents = has('assent', text);
  const isHeard = has('heardBy', text);
  const isPlain = !has('particular', text);
  if (isTheOne) return (isPlain && (assents || !isOfAnother)) || (assents && isHeard);
  if (isTheirs) return false;
  if (has('spokenOf', text)) return assents || (isHeard && isPlain);
  return has('noted', text) && assents && isHeard;
}

/** Without the name of whoever wrote it: in the head of a mail, over a message or under it. */
export function withoutSender(letter: Missive, said: string): string {
  const text = said
    .normalize('NFKC')
    .replace(/^(?:[\p{L}-]{2,12} ?:[^\n]*\n)+\s*/u, '')
    .split('\n')
    .filter((line) => !isNameOnly(letter, line))
    .join('\n')
    .trim();
  const head = /^([^:\n]{2,60}):\s*/u.exec(text);
  const foot = /[\s.,;!—–-]*(?:[.,;!\n—–]|-)\s*([^.,;!\n—–-]{1,40})[.!]?$/u.exec(text);
  return [head && isHeading(letter, head[1] ?? '') && head, foot && isNameOnly(letter, foot[1] ?? '') && foot].reduce(
    (rest, side) => (side ? rest.replace(side[0], '') : rest),
    text,
  );
}

function addressees(letter: Missive): readonly Who[] {
  return peopleIn(answerOf(letter, 'to.name') ?? '').map((name) => ({ name, title: answerOf(letter, 'to.title') }));
}

/** "Morag's secretary": somebody else than Morag. */
const OF_HIS = /\p{L}['’]s \p{L}/u;

/** What stands before words that are somebody's: a name, and by which way and when. */
function isHeading(letter: Missive, text: string): boolean {
  return addressees(letter).some((who) => isFirst(text, mentionOf(text, who)?.at)) && !OF_HIS.test(text) && weightOf(plainWords(text)) <= 6;
}

function isFirst(text: string, at: number | undefined): boolean {
  return at !== undefined && squeezed(without('address', text.slice(0, at))) === '';
}

/** A name with its title, and a day at most behind it. */
function isNameOnly(letter: Missive, text: string): boolean {
  return addressees(letter).some(({ name, title = '' }) => {
    const mention = mentionOf(text, { name, title });
    if (!isFirst(text, mention?.at) || has('assent', text)) return false;
    const own = new Set([...plainWords(name), ...plainWords(title)]);
    return plainWords(text).filter((word) => !own.has(word) && weightOf([word]) > 0).length <= 2;
  });
}

/** By name, and not by one that somebody else of theirs has as well; or by the post alone. */
function namesAddressee(sale: SaleFile, letter: Missive, text: string): boolean {
  const others = othersThan(sale, letter);
  return addressees(letter).some((who) => {
    const mention = mentionOf(text, who);
    if (mention !== undefined) return !others.some((other) => isWider(mentionOf(text, other), mention));
    return postIn(text, who)?.at === 0 && !others.some((other) => postOf(other) === postOf(who));
  });
}

/** Euan Sinclair is not Morag Sinclair; Ms Sinclair may be either. */
function isWider(other: ReturnType<typeof mentionOf>, own: { readonly at: number; readonly end: number }): boolean {
  return other !== undefined && other.at <= own.at && other.end >= own.end && other.end - other.at > own.end - own.at;
}

/** Something was done to the addressee by name: nobody rings himself. */
function isDoneToAddressee(letter: Missive, text: string): boolean {
  return addressees(letter).some((who) => {
    const mention = mentionOf(text, who);
    return mention !== undefined && has('sellerDid', text) && has('toWhom', text.slice(0, mention.at));
  });
}

function othersThan({ opportunity: { players = [] } }: SaleFile, letter: Missive): readonly Who[] {
  const to = addressees(letter);
  return players.filter((player) => to.every((one) => likeness(one, player) === 'other'));
}

function namesAnother(sale: SaleFile, letter: Missive, text: string): boolean {
  return othersThan(sale, letter).some((player) => mentionOf(text, player) !== undefined);
}

/** "Received, thank you", praise of the letter as a thing, and nothing more. */
export function onlyReceived(sale: SaleFile, text: string): boolean {
  if (!has('received', text) && !has('praised', text)) return false;
  const names = [...(sale.opportunity.players ?? []).map(({ name }) => name), ...ourselves(sale).names];
  const left = names.reduce((rest, name) => {
    const words = folded(name)
      .split(/[\s.,]+/u)
      .filter((word) => word.length > 1);
    return words.reduce((one, word) => one.replaceAll(word, ' '), rest);
  }, folded(text));
  return piecesOf(left).every(isPolite);
}

/** Nothing but a receipt, thanks and good wishes. */
export function isPolite(clause: string): boolean {
  return squeezed(without('receipt', clause)) === '' || has('receiptClause', clause) || isCourtesy(clause);
}

/** Nothing but thanks for the letter and praise of it. */
function isCourtesy(clause: string): boolean {
  const rest = without('courtesy', clause);
  return rest !== clause && squeezed(without('receipt', rest)) === '';
}

/** Cut at every mark, and where somebody else does something. */
export function piecesOf(text: string): readonly string[] {
  return cut('clause', text.replace(/,\s*|\s+-+\s+|\s+[–—]\s+|[.!?。！？]+$|\n/gu, '; '))
    .flatMap((clause) => clause.split(/[;.]\s*|(?<![\p{L}])and(?= (?:i|we|will|'ll|thank)(?![\p{L}]))/u))
    .map((clause) => clause.replace(/\s+/gu, ' ').trim());
}

/**
 * Whether a reply leaves everything open: every clause of it is hedged or hangs on a condition, and it is hedged twice. One hedge is how
 * people speak of facts ("perhaps ten rather than nine"), and who names a figure or agrees outright says something.
 */
export function isHedged(text: string): boolean {
  if (allOf('hedge', text).length < 2 || /\p{N}/u.test(text)) return false;
  if (has('assent', text) && !has('hanging', text)) return false;
  const pieces = piecesOf(text.normalize('NFKC').trim()).filter((piece) => squeezed(piece) !== '');
  return pieces.every((piece) => has('hedge', piece) || has('hanging', piece) || squeezed(without('receipt', piece)) === '');
}
