// Whose words these are: the buyer's yes, a no, a receipt, a machine's, the rep's own (docs/method.md §7).
import { has, without } from '../../languages/evidence-words.ts';
import { lately } from '../../languages/once.ts';
import { isMereCourtesy } from './courtesy.ts';
import { dice, heldBy, plainWords, weightOf } from './alike.ts';
import type { Unsaid } from './finding.ts';
import { answerOf, ourselves, textsOf, type Missive, type Paper, type SaleFile } from './file.ts';
import { folded, HAN, squeezed } from './folded.ts';
import { ownsDomain } from './companies.ts';
import { likeness, type Who } from './persons.ts';
import { theirTurns } from './chat.ts';
import { isHedged, isReport, onlyReceived, piecesOf, withoutSender } from './reports.ts';

/** Undefined: the buyer's own, and no no. */
export type Judged = { readonly why: Unsaid; readonly said: string } | undefined;

const SHORT = 14;
/** What stands beside a condition without being an answer, in words. */
const BESIDE = 3;

/** A record of this workspace is written by us, whatever it says. */
export function isRecord(path: string): boolean {
  return /\.ya?ml$/iu.test(path);
}

/** What is said about an acceptance: the sentence on record, and the reply on file. */
export function acceptance(sale: SaleFile, letter: Missive): { readonly own: Judged; readonly denied: string | undefined } {
  const { acceptedSaid, reply } = letter;
  const paper = reply === undefined ? undefined : sale.paper(reply.file);
  const judged: Judged[] = [];
  if (acceptedSaid !== undefined) judged.push(judgedWords(sale, letter, acceptedSaid));
  // What cannot be read cannot be doubted, and that is said elsewhere.
  if (reply !== undefined && isRecord(reply.file)) judged.push({ why: 'ours', said: reply.file });
  else if (paper !== undefined && paper.size > 0) judged.push(judgedPaper(sale, letter, unwrapped(sale, paper)));
  const no = judged.find((one) => one?.why === 'denied');
  if (no) return { own: no, denied: no.said };
  if (judged.length === 0) return { own: { why: 'bare', said: '' }, denied: undefined };
  return { own: judged.every((one) => one !== undefined) ? judged[0] : undefined, denied: undefined };
}

function judgedPaper(sale: SaleFile, letter: Missive, { text, mail }: Paper): Judged {
  if (mail?.automatic || (mail && has('machine', `${mail.subject}\n${mail.name}\n${mail.address}`)))
    return { why: 'machine', said: mail.subject };
  if (mail && isMailOfOurs(sale, mail)) return { why: 'ours', said: mail.subject };
  if (text === undefined) return undefined;
  if (mail && mail.name === '' && mail.address === '') return { why: 'bare', said: mail.subject };
  if (mail === undefined && isFromUs(sale, text)) return { why: 'ours', said: firstLine(text) };
  const own = mail === undefined ? theirTurns(sale, ownPart(text)) : ownPart(text);
  if (squeezed(own) === '') return { why: 'ours', said: firstLine(text) };
  const judged = judgedWords(sale, letter, own, mail !== undefined || HEAD.test(text));
  return judged && { ...judged, said: firstLine(judged.said) };
}

/**
 * What was forwarded, where the mail is one of ours that only hands on another one: its sender and its words.
 * Every other paper as it is.
 */
export function unwrapped(sale: SaleFile, paper: Paper): Paper {
  const { mail, text } = paper;
  if (mail === undefined || text === undefined || mail.automatic || !isOurs(sale, mail.name, mail.address)) return paper;
  const [, head = '', body = ''] =
    /^(?:from|发件人|寄件者|寄件人|發件人)\s*[:：]([\s\S]*?)\n\s*\n([\s\S]*)$/imu.exec(text.replace(/\r\n?/gu, '\n')) ?? [];
  const sender = head.split('\n', 1)[0]?.trim() ?? '';
  if (!has('forwarded', mail.subject) || sender === '' || squeezed(body) === '') return paper;
  const address = /[^\s<>"]+@[^\s<>"]+/u.exec(sender)?.[0] ?? '';
  const name = sender
    .replace(/<[^>]*>/gu, '')
    .replaceAll('"', '')
    .replace(address, '')
    .trim();
  if (isOurs(sale, name, address)) return paper;
  return { ...paper, text: body, mail: { ...mail, name, address, subject: mail.subject.replace(/^[^:：]*[:：]\s*/u, '') } };
}

/** Who and when, as it stands over a mail that was kept as a text. */
const HEAD = /^(?:from|发件人|寄件者|寄件人|發件人) ?[:：]([^\n]*)\n(?:[\p{L}-]{2,12} ?[:：][^\n]*\n)*\s*/iu;

/** Without the head of a mail that was kept as a text, and without what it quotes of the one before. */
export function ownPart(text: string): string {
  const body = text.replace(HEAD, '');
  const at = without('quoted', body, '\u0000').indexOf('\u0000');
  return at < 0 ? body : body.slice(0, at);
}

/** Who stands as the sender over a mail that was kept as a text; undefined over any other text. */
export function headOf(text: string): Paper['mail'] {
  const sender = HEAD.exec(text)?.[1]?.trim() ?? '';
  const address = /[^\s<>"]+@[^\s<>"]+/u.exec(sender)?.[0] ?? '';
  const name = sender
    .replace(/<[^>]*>/gu, '')
    .replace(address, '')
    .trim();
  return sender === '' ? undefined : { name, address, day: undefined, subject: '', automatic: false, through: [], isDraft: false };
}

/** Whether a text has one of us over it as the one who wrote it. */
function isFromUs(sale: SaleFile, text: string): boolean {
  const head = headOf(text);
  return head !== undefined && isOurs(sale, head.name, head.address);
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.slice(0, 120) ?? '';
}

/** Whether a mail comes from us, whatever name stands over it, or was never sent at all. */
export function isMailOfOurs(sale: SaleFile, { name, address, through, isDraft }: NonNullable<Paper['mail']>): boolean {
  return isDraft || isOurs(sale, name, address) || through.some((one) => isOurs(sale, one.name, one.address));
}

/** Whether somebody with an address is one of us. */
export function isOurs(sale: SaleFile, name: string, address: string): boolean {
  const { names, companies } = ourselves(sale);
  const domain = address.split('@')[1] ?? '';
  if (
    domain !== '' &&
    companies.some((company) => ownsDomain(domain, company) === true) &&
    ownsDomain(domain, sale.opportunity.account) !== true
  )
    return true;
  const { players = [] } = sale.opportunity;
  const is = (who: string, { name: known }: Who): boolean => who !== '' && likeness({ name: who }, { name: known }) === 'same';
  // Whatever stands over it: kit.farrow77@gmail.com is Kit Farrow.
  const local = address
    .replace(/@.*$/u, '')
    .replace(/[\d._+-]+/gu, ' ')
    .trim();
  if (names.some((one) => is(local, { name: one })) && !players.some((player) => is(local, player))) return true;
  if (players.some((player) => is(name || address, player))) return false;
  return names.some((one) => is(name, { name: one }));
}

/**
 * Words that stand for the buyer's.
 * @param isSent somebody else than us is their sender: then they are no note of ours
 */
function judgedWords(sale: SaleFile, letter: Missive, said: string, isSent = false): Judged {
  const plain = said.normalize('NFKC').trim();
  // It is quoted as it was typed.
  const found = (why: Unsaid): Judged => ({ why, said: firstLine(said) });
  if (squeezed(plain) === '' && !/\p{Extended_Pictographic}/u.test(plain)) return found('bare');
  if (has('machine', plain)) return found('machine');
  if (onlyReceived(sale, plain) || onlyReceived(sale, withoutSender(letter, plain))) return found('receipt');
  if (saysNo(plain) || saysNo(nameless(sale, plain))) return found('denied');
  if (!isSent && isReport(sale, letter, plain)) return found('report');
  if (isMereCourtesy(sale, letter, withoutSender(letter, plain))) return found('receipt');
  if (isLetterItself(sale, letter, plain)) return found('ours');
  return undefined;
}

/** With "he" for everybody of theirs: whoever it is that says no. */
function nameless({ opportunity: { players = [] } }: SaleFile, text: string): string {
  return players
    .flatMap(({ name }) => [name, ...name.split(/\s+/u)])
    .filter((name) => name.length > 2 && /^\p{Script=Latin}/u.test(name))
    .reduce((rest, name) => rest.replaceAll(name, 'he'), text);
}

/** A no, or a not yet with nothing else. */
export const saysNo = lately((text): boolean => {
  // Who sends the others away says no, but not to us.
  if (has('denial', without('noDenial', without('rejectsOthers', text)))) return true;
  if (isHung(text) || isHedged(text)) return true;
  return has('delay', text) && !has('yes', text) && !isBound(text) && weightOf(plainWords(text)) <= SHORT;
});

/** What outweighs a delay: a figure, or a clause beside it that binds them to a part, a count or a day. */
function isBound(text: string): boolean {
  return /\p{N}/u.test(text) || piecesOf(text).some((clause) => has('commits', clause) && !has('delay', clause));
}

/** A yes that hangs on somebody who has not said it, and little beside it. */
function isHung(text: string): boolean {
  const rest = without('conditional', text);
  return rest !== text && !has('yes', rest) && !has('assent', rest) && !has('particular', rest) && weightOf(plainWords(rest)) <= BESIDE;
}

/** Our own letter, or a piece of it. */
function isLetterItself(sale: SaleFile, letter: Missive, text: string): boolean {
  const words = plainWords(text);
  const weight = weightOf(words);
  if (weight < (HAN.test(text) ? 4 : 5)) return false;
  const skip = new Set(['to.name', 'from.name', 'date', 'to.company']);
  const texts = Object.entries(letter.answers).flatMap(([key, value]) => (skip.has(key) ? [] : textsOf(value)));
  if (texts.some((one) => dice(words, plainWords(one)) >= 0.85)) return true;
  if (
    heldBy(
      words,
      texts.flatMap((one) => plainWords(one)),
    ) >= 0.85
  )
    return true;
  // It greets the buyer, is signed by us, and says what the letter says.
  const { names } = ourselves(sale);
  const said = folded(text);
  const signed = names.some((name) => said.includes(folded(name)));
  const held = ['goal', 'vision', 'reasons'].filter((key) => {
    const one = answerOf(letter, key);
    return one !== undefined && squeezed(one).length > 8 && squeezed(text).includes(squeezed(one));
  });
  return held.length >= 2 || (signed && held.length >= 1 && weight > 30);
}
