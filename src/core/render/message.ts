// A letter as a message for a chat: greeting, a few plain sentences, and the name; what does not fit is left out and said so
// (docs/method.md §4).
import { rowOrStandby } from '../languages/index.ts';
import { hollowFor } from '../languages/letter-substance.ts';
import { wordClassesFor } from '../languages/word-classes.ts';
import { NoMessage, TooLong } from './sizes.ts';
import { toText } from './text.ts';

/** What of a letter a message needs to know. */
export type Chat = {
  readonly language: string;
  readonly greeting: string;
  readonly name: string;
  /** Answers that the letter is refused without; others, which stay whole or go; and what may go a sentence at a time. */
  readonly needed: readonly string[];
  readonly wanted: readonly string[];
  /** The next step and its day: a message is sent so that it happens. */
  readonly agreed: readonly string[];
  readonly inParts: readonly string[];
  /** Of all these the ones that a sentence may do without where they stand in a clause of their own, in the order in which they go. */
  readonly spared: readonly string[];
};

export type Message = {
  readonly text: string;
  /** Sentences and clauses of the letter that it has no room for, the weightiest first. */
  readonly leftOut: readonly string[];
};

type Piece = { readonly paragraph: number; readonly text: string; readonly rank: number; readonly agreed: boolean };

/**
 * What goes first: what nobody answered, then what the letter could do without, then that of a story by which it is one: how it begins,
 * and its figures; then the first sentence of the letter; then clauses of what is needed, and the first sentence comes back where they
 * leave room; the step that was agreed last of all.
 */
const RANK = { empty: 0, wanted: 1, told: 2, first: 3, agreed: 4, needed: 5 } as const;

/**
 * A letter as a message.
 * @param markdown of the whole letter, its values escaped
 * @throws NoMessage where it is more than a letter; TooLong where what the letter is refused without does not fit; of that only clauses
 * that may be spared are ever left out
 */
export function toMessage(markdown: string, chat: Chat): Message {
  // A table, or what goes on behind a rule, is a paper and no message.
  if (/^\s*\|.*\|\s*$|^---+\s*$/mu.test(markdown)) throw new NoMessage();
  const { most, sizeOf } = rowOrStandby(chat.language).letters.message;
  let pieces = piecesOf(bodyOf(markdown, chat), chat);
  const dropping = pieces
    .map((piece, at) => ({ at, rank: piece.rank }))
    .filter(({ rank }) => rank < RANK.agreed)
    .sort((a, b) => a.rank - b.rank || b.at - a.at);
  const gone = new Set<number>();
  const size = (): number =>
    sizeOf(
      joined(
        chat,
        pieces.filter((_, at) => !gone.has(at)),
      ),
    );
  while (size() > most && dropping.length > 0) gone.add(dropping.shift()?.at ?? 0);
  const said = [...chat.needed, ...chat.wanted].filter(Boolean);
  const shortened: string[] = [];
  for (const answer of chat.spared) {
    if (size() <= most) break;
    const without = pieces.map((piece) => (piece.agreed ? piece : { ...piece, text: withoutClause(piece.text, answer, said) }));
    if (without.some(({ text }, at) => text !== pieces[at]?.text)) shortened.push(answer);
    pieces = without;
  }
  const steps = pieces.flatMap(({ rank }, at) => (rank === RANK.agreed ? [at] : []));
  while (size() > most && steps.length > 0) gone.add(steps.pop() ?? 0);
  if (size() > most) throw new TooLong(size(), most);
  if (shortened.length > 0 && gone.delete(0) && size() > most) gone.add(0);
  const kept = pieces.filter((_, at) => !gone.has(at));
  return { text: `${joined(chat, kept)}\n`, leftOut: [...[...gone].reverse().flatMap((at) => pieces[at]?.text ?? []), ...shortened] };
}

/**
 * A sentence without the clause in which an answer stands: it follows another answer of the same sentence behind a comma, and ends with the
 * sentence or before the next comma: “…, because her area is the most affected”.
 */
function withoutClause(text: string, answer: string, answers: readonly string[]): string {
  const at = answer === '' ? -1 : text.indexOf(answer);
  const rest = text.slice(at + answer.length);
  if (at < 0 || !/^\s*(?:[.。!！?？,，;；\n]|$)/u.test(rest)) return text;
  const ends = answers.flatMap((one) => {
    const found = one === answer ? -1 : text.slice(0, at).lastIndexOf(one);
    return found < 0 ? [] : [found + one.length];
  });
  const from = Math.max(...ends);
  const between = text.slice(from, at);
  const comma = between.search(/[,，;；]/u);
  return ends.length === 0 || comma < 0 || /[.!?](?:\s|$)|[。！？\n]/u.test(between) ? text : text.slice(0, from + comma) + rest;
}

/** The paragraphs between the greeting and the closing. */
function bodyOf(markdown: string, { language, greeting, name }: Chat): readonly string[] {
  const paragraphs = toText(markdown, false)
    .trim()
    .split(/\n{2,}/u);
  const start = greeting === '' ? 0 : paragraphs.findIndex((one) => one.trim() === greeting.trim()) + 1;
  const { closing } = rowOrStandby(language).letters;
  // 順頌 and 商祺 stand on two lines.
  const isClosing = (one: string): boolean => one.replace(/\s+/gu, '').startsWith(closing.replace(/\s+/gu, ''));
  const signs = (one: string): boolean => name !== '' && one.split('\n').some((line) => line.trim() === name);
  const closes = paragraphs.findIndex((one, at) => at >= start && isClosing(one));
  const end = closes >= 0 ? closes : paragraphs.findLastIndex((one, at) => at >= start && signs(one));
  return paragraphs.slice(start, end < 0 ? undefined : end).flatMap(linesOf);
}

/** A list with what leads to it is one thing; other lines stand for themselves, headings without their rule. */
function linesOf(paragraph: string): readonly string[] {
  return LIST.test(paragraph) ? [paragraph] : paragraph.split('\n').filter((line) => !/^[=_-]{3,}$/u.test(line));
}

const LIST = /^(?:- |\d+\. )/mu;

function piecesOf(paragraphs: readonly string[], { language, needed, wanted, agreed, inParts }: Chat): readonly Piece[] {
  const { gap } = rowOrStandby(language).letters.message;
  const hollow = hollowFor(language);
  const split = (text: string): readonly string[] => wordClassesFor(language)?.sentences(text) ?? [text];
  const rankOf = (text: string): Piece['rank'] =>
    needed.some((answer) => holds(text, answer))
      ? RANK.needed
      : isAgreed(text)
        ? RANK.agreed
        : inParts.some((answer) => holds(text, answer))
          ? carries(text)
            ? RANK.told
            : RANK.wanted
          : wanted.some((answer) => holds(text, answer))
            ? RANK.wanted
            : RANK.empty;
  const isAgreed = (text: string): boolean => agreed.some((answer) => holds(text, answer));
  const pieceOf = (paragraph: number, text: string): Piece => ({ paragraph, text, rank: rankOf(text), agreed: isAgreed(text) });
  const carries = (text: string): boolean => !hollow.figure(text) || inParts.some((answer) => folded(answer).startsWith(folded(text)));
  const pieces: Piece[] = [];
  for (const [at, text] of paragraphs.entries()) {
    if (!LIST.test(text)) {
      const isWhole = wanted.some((answer) => folded(answer) === folded(text));
      pieces.push(...(isWhole ? [text] : split(text)).map((sentence) => pieceOf(at, sentence.trim())));
      continue;
    }
    // What leads to a list stays with it, and what "them" in it means stands before it.
    const leads = pieces.at(-1)?.paragraph === at - 1 && !/[.!?。！？]$/u.test(pieces.at(-1)?.text ?? '');
    const before = leads ? pieces.splice(pieces.findIndex(({ paragraph }) => paragraph === at - 1)).map((piece) => piece.text) : [];
    pieces.push({ ...pieceOf(at, text), text: [...(leads ? [before.join(gap)] : []), text].join('\n') });
  }
  return pieces
    .filter(({ text }) => text !== '')
    .map((piece, at) => (at === 0 ? { ...piece, rank: Math.max(piece.rank, RANK.first) } : piece));
}

/** Whether an answer stands in a sentence, or the sentence is part of an answer; a word like "you" stands in any. */
function holds(sentence: string, answer: string): boolean {
  const [text, said] = [folded(sentence), folded(answer)];
  const least = /\p{Script=Han}/u.test(said) ? 2 : 4;
  return said.length >= least && text !== '' && (text.includes(said) || (said.includes(text) && text.length > 3));
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function joined({ language, greeting, name }: Chat, pieces: readonly Piece[]): string {
  const gap = rowOrStandby(language).letters.message.gap;
  const paragraphs = [...new Set(pieces.map(({ paragraph }) => paragraph))].map((paragraph) =>
    pieces
      .filter((piece) => piece.paragraph === paragraph)
      .map(({ text }) => text)
      .join(gap),
  );
  return [greeting, ...paragraphs, name].filter(Boolean).join('\n');
}
