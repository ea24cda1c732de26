// What does not belong into a letter: a price, something given away, a list of features, the words of a brochure (docs/method.md §4).
import { letterSpeechFor } from '../../languages/index.ts';
import { wordClassesFor } from '../../languages/word-classes.ts';
import { checkPlaybook, type ExtraWords, type Found } from '../rules/index.ts';
import { comparable } from '../rules/words.ts';

/** A text as it is sent, and what is known of the offering behind it. */
export type SentText = {
  readonly language: string;
  /** Its lines, a paragraph each. */
  readonly text: string;
  readonly product?: string | undefined;
  /** The seller's own notes of features; none of them is for the buyer. */
  readonly features?: readonly string[] | undefined;
  /** What the rep wrote: a price asked for in it is ours. `result`: it tells what others did, and may name what that brought. */
  readonly ours?: readonly { readonly text: string; readonly result: boolean }[] | undefined;
  /** What the buyer said; amounts in it are the buyer's own. */
  readonly buyers?: readonly string[] | undefined;
  /** It speaks as the buyer: "we" are not the seller. */
  readonly asBuyer?: boolean | undefined;
  readonly words?: ExtraWords | undefined;
};

/** 1-based, in UTF-16 code units of the text. */
export type LetterPlace = { readonly line: number; readonly column: number };
export type LetterFinding = LetterPlace &
  (
    | { readonly code: 'price' | 'discount' | 'feature' | 'features'; readonly piece: string }
    | { readonly code: 'rule'; readonly found: Found }
  );

const RULES: ReadonlySet<string> = new Set(['no-pitch', 'plain-words']);
const BULLET = /^\s*[-*+]\s+/u;
const TABLE_RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/u;
/** What only a seller has to offer. */
const OFFERED = /product|platform|solution|software|system|service|tool|suite|offer|产品|產品|平台|方案|系[统統]|软件|軟體|服[务務]/iu;
const MANY = 3;
const LEAST_NOTE = { letters: 12, characters: 5 };

/**
 * Reads a letter before it is sent; everything found is a reason to think again, none is certain.
 * @returns in the order of the text
 */
export function checkLetter(sent: SentText): readonly LetterFinding[] {
  const lines = sent.text.split('\n');
  const inText = lines.flatMap((line, index) => inLine(sent, line, index + 1));
  const own = [...inText, ...asked(sent, lines, inText), ...listsIn(sent, lines)];
  const prices = own.filter(({ code }) => code === 'price');
  // "Our price is …" is one thing to think again about, not two.
  const ruled = againstRules(sent, lines).filter((one) => !prices.some((price) => isWithin(one, price)) && !isBuyersOwn(sent, one));
  return [...own, ...ruled].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** "Our planner" in the buyer's words is the buyer's; a promise and the name of a product are none of theirs. */
function isBuyersOwn({ buyers = [] }: SentText, finding: LetterFinding): boolean {
  if (finding.code !== 'rule' || finding.found.code !== 'offer') return false;
  const { match } = finding.found;
  return match !== undefined && !OFFERED.test(match) && buyers.some((text) => text.includes(match));
}

function isWithin({ line, column }: LetterPlace, around: LetterFinding): boolean {
  const length = around.code === 'rule' ? 0 : around.piece.length;
  return line === around.line && column >= around.column && column < around.column + length;
}

function inLine({ language, features = [], buyers = [] }: SentText, line: string, number: number): LetterFinding[] {
  const speech = letterSpeechFor(language);
  const prices = sentencesOf(language, line).filter((sentence) => {
    const price = speech.priceIn(sentence);
    return price && (price.ours || !buyers.some((text) => text.includes(price.amount)));
  });
  const notes = features.filter((note) => isTelling(note) && comparable(line).includes(comparable(note)));
  return [
    ...prices.map((piece) => ({ code: 'price' as const, line: number, column: columnOf(line, piece), piece })),
    ...[...line.matchAll(speech.discount)]
      .filter(([piece]) => !buyers.some((text) => text.includes(piece)))
      .map((match) => ({ code: 'discount' as const, line: number, column: match.index + 1, piece: match[0] })),
    ...sentencesOf(language, line)
      .filter((sentence) => partsIn(speech.feature, sentence) >= MANY && !buyers.some((text) => text.includes(sentence.trim())))
      .map((piece) => ({ code: 'features' as const, line: number, column: columnOf(line, piece), piece })),
    ...notes.map((piece) => ({ code: 'feature' as const, line: number, column: columnOf(line, piece), piece })),
  ];
}

/** How many different parts of a product a sentence names. */
function partsIn(feature: RegExp, sentence: string): number {
  const all = sentence.matchAll(new RegExp(feature.source, `${feature.flags.replace('g', '')}g`));
  return new Set([...all].map(([part]) => part.toLowerCase())).size;
}

/** Prices in what the rep wrote, whatever stands around them. */
function asked(
  { language, ours = [], buyers = [] }: SentText,
  lines: readonly string[],
  before: readonly LetterFinding[],
): LetterFinding[] {
  const speech = letterSpeechFor(language);
  return ours.flatMap(({ text, result }): LetterFinding[] => {
    const amount = speech.askedIn(text, result);
    if (amount === undefined || buyers.some((said) => said.includes(amount))) return [];
    const at = lines.findIndex((line) => line.includes(amount));
    if (at < 0 || before.some(({ code, line }) => code === 'price' && line === at + 1)) return [];
    const line = lines[at] ?? '';
    const piece = sentencesOf(language, line).find((sentence) => sentence.includes(amount)) ?? amount;
    return [{ code: 'price', line: at + 1, column: columnOf(line, piece), piece }];
  });
}

/** Three points or more in a row, and most of them parts of a product: what the buyer's people can do is no such list. */
function listsIn({ language }: SentText, lines: readonly string[]): LetterFinding[] {
  const { feature } = letterSpeechFor(language);
  const findings: LetterFinding[] = [];
  let points: string[] = [];
  for (const [index, line] of [...lines, ''].entries()) {
    if (BULLET.test(line)) points.push(line);
    else if (line.trim() !== '' || index === lines.length) {
      const parts = points.filter((point) => feature.test(point));
      const [first = ''] = parts;
      if (points.length >= MANY && parts.length * 2 > points.length)
        findings.push({ code: 'features', line: lines.indexOf(first) + 1, column: 1, piece: first.replace(BULLET, '') });
      points = [];
    }
  }
  return findings;
}

/** The rules on wording see each line as something that is said; the head of a table only names its columns. */
function againstRules({ language, product, asBuyer, words }: SentText, lines: readonly string[]): LetterFinding[] {
  const frame = lines.map((line, index) => (TABLE_RULE.test(lines[index + 1] ?? '') ? '' : line));
  const found = checkPlaybook(
    { language, ...(product === undefined ? {} : { product }), frame },
    words,
    (rule) => RULES.has(rule) && !(asBuyer && rule === 'no-pitch'),
  );
  return found.map((one) => ({ code: 'rule', line: Number(one.path[1] ?? 0) + 1, column: (one.at ?? 0) + 1, found: one }));
}

function sentencesOf(language: string, line: string): readonly string[] {
  return wordClassesFor(language)?.sentences(line) ?? [line];
}

/** Two words of a note may stand anywhere by chance. */
function isTelling(note: string): boolean {
  const text = comparable(note);
  return text.length >= (/\p{Script=Han}/u.test(text) ? LEAST_NOTE.characters : LEAST_NOTE.letters);
}

function columnOf(line: string, piece: string): number {
  return Math.max(0, line.toLowerCase().indexOf(piece.toLowerCase())) + 1;
}
