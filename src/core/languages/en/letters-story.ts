// English letters: what a buyer said in a conversation, said back in sentences; docs/notes-to-sentences.md tells the order of the steps.
import { oneLine } from '../one-line.ts';
import { isPlainYes } from './confirms.ts';
import type { LetterStory, Said } from '../letter-story.ts';
import { bare } from '../grammar.ts';
import { withoutOwnSide } from '../own-side.ts';
import { ours } from './letters-ours.ts';
import { capital, CLOSED, completing, infinitive, isOnlyDay, lowered, lowerFirst, stopped, withoutDay } from './letters-phrases.ts';
import { figureClause } from './letters-figure.ts';
import { isQuantity, OWN_PERIOD, withoutLead } from './letters-quantity.ts';
import { englishSentences, heardInEnglish, isDenied } from './letters-heard.ts';
import { inFirstPerson, toReader, toSecondPerson, toThirdPerson } from './letters-persons.ts';
import { plainly, withoutHums } from './letters-plainly.ts';
import { othersSaid, saidByName } from './letters-voices.ts';
import { turnedQuestion, type Turned } from './letters-turn.ts';
import { asksWho, described, leadOf, occasion } from './letters-scene.ts';
import { doing, withArticles, withSubject } from './letters-subject.ts';
import { figureSpelledOut, spelledOut } from './letters-typed.ts';
import { areSeveral, becauseOf, doneInstead, feltBy, occasionOf, uncapital, within } from './letters-fragment.ts';
import { asMeans, denial, doneBy } from './letters-short.ts';
import { isClause, isOrder, PREPOSITION, withoutApposition } from './letters-clause.ts';
import { isBase, isFinite, isNounToo } from './letters-verbs.ts';

const FOLLOWS_VERB =
  /^(?:it|them|the|an?|by|off|up|out|on|in|to|every|each|all|my|our|your|back|down|around|with|for|and|through|over|again|what|who)$/iu;
const FIGURE_LEADS = ['by your figures, ', 'by your own count, ', 'by your estimate, ', 'as you reckon it, '];
/** What people say before they say something. */
const CHATTER = new RegExp(
  oneLine`
    ^(?:(?:well|oh|look|i mean|you know|honestly|frankly|tbh|imho|to be honest|ok|okay|so|hm+|er+|yes|yeah|basically|essentially|anyway|
    nah)\b[,.!?]*\s+)+`,
  'iu',
);
/** What only adds to what stands before it. */
const ADDED = /^(?:and|or|plus)\b/iu;
/** What could not be turned round stands as question and answer. */
const AS_ANSWERED = /^asked /u;
export const englishStory: LetterStory = {
  language: 'en',
  heard(answer, figure) {
    const theirs = withoutOwnSide(dictated(withoutHums(answer)), figure, ours);
    return theirs === '' && answer.trim() !== '' ? { text: '', leftOut: 'aside' } : heardInEnglish(spoken(theirs), figure);
  },
  asksFigure(ask) {
    const turned = turnedQuestion(ask);
    if (turned !== undefined) return /^(?:many|much|share|cost|long|often|far)$/u.test(turned.asks);
    return /(?:^|,\s+|\b(?:and|so)\s+)(?:how (?:many|much|long|often|far)|what (?:share|percentage|proportion|part))\b/iu.test(ask);
  },

  sentences(said, nth) {
    const isCounted = (one: Said): boolean =>
      one.noted !== undefined || (one.figure ? looksCounted(one) : turnedQuestion(one.ask)?.asks === 'what' && isSum(one.answer ?? ''));
    const plain = said.filter((one) => !isCounted(one));
    const counted = said.filter(isCounted);
    const told = plain.flatMap((one, index) => toldSentences(one, nth + index));
    const figures = counted.map((one) => (one.noted === undefined ? figureClause(one, toSecondPerson) : { text: one.noted, remark: '' }));
    const clauses = figures.map(({ text, remark }) => (remark === '' ? text : `${text} (${bare(remark)})`));
    return [...told, ...countedSentences(clauses, nth)];
  },

  byName: (answer, names) => othersSaid(names.reduce((text, name) => saidByName(text.trim(), name), answer)),
  plainly,
  toTheBuyer: toSecondPerson,
  isYes: isPlainYes,
  // The wish comes first: "we need" is no longer one once it is theirs.
  ofAnother: (goal) => toThirdPerson(infinitive(bare(goal))),
  completing(before, text) {
    const said = completing(before, text);
    return before.trim() === '' || !areSeveral(said) ? said : lowered(said);
  },
  passage: (text) =>
    englishSentences(text)
      .map((sentence) => stopped(capital(sentence)))
      .join(' '),

  inFirstPerson,
  obstacle: (text) => stopped(`What stands in the way: ${lowerFirst(bare(toSecondPerson(text)))}`),

  step(what, day) {
    const step = toReader(withoutDay(bare(what), day));
    if (step === '' || isOnlyDay(step)) return `Our next step is on ${day === '' ? step : day}.`;
    const [first = ''] = step.split(/\s+/u);
    const lower = uncapital(step);
    const on = day === '' ? 'Next, ' : `On ${day}, `;
    if (isClause(step)) return stopped(`${on}${lower}`);
    const thing = occasionOf(step);
    if (thing !== undefined) return stopped(day === '' ? `The next step is ${thing}` : `The next step, on ${day}, is ${thing}`);
    const isVerb =
      isBase(first.toLowerCase()) ||
      (/^\p{Ll}/u.test(first) && !CLOSED.test(first) && /^(?:the|an?|your|our|with|to|each|every|all)$/u.test(step.split(/\s+/u)[1] ?? ''));
    return isVerb
      ? stopped(`${on}we ${lower}`)
      : stopped(day === '' ? `The next step is this: ${step}` : `The next step, on ${day}, is this: ${step}`);
  },

  lasting(years) {
    const plain = bare(spelledOut(years)).replace(/^for\s+/iu, '');
    if (/^(?:since|from|ever since)\b/iu.test(plain)) return lowerFirst(plain);
    if (/^(?:19|20)\d\d$/u.test(plain)) return `since ${plain}`;
    if (/^\d+$/u.test(plain)) return `for ${plain} year${plain === '1' ? '' : 's'}`;
    return /^[\p{L}-]+$/u.test(plain) && isQuantity(plain) ? `for ${lowerFirst(plain)} years` : `for ${lowerFirst(plain)}`;
  },
};

/** Notes taken in capitals are not shouted; names in capitals have none of the words that hold a sentence together. */
function spoken(note: string): string {
  const answer = spelledOut(note)
    .replace(/(?<=\d\S{0,24})\s+(?:I|we) (?:think|guess|reckon|suppose|believe)(?=$|[,;.]|\s[–—-]\s)/iu, '')
    .replace(/\b(do|does|did|ca|is|are|was|has|have)nt\b/giu, "$1n't")
    .replace(/^(?=(?:not sure|unsure)\b)/iu, 'we are ')
    .replace(/^(?=no (?:idea|clue)\b)/iu, 'we have ')
    .replace(/^(?=(?:hard|difficult|impossible) to\b)/iu, 'it is ')
    .replace(/^its (?=(?:all|an?|the|not|just|only|on|in|always|never|very|too)\b)/iu, "it's ");
  const words = answer.split(/[^\p{L}]+/u).filter(Boolean);
  if (words.length === 1 && /^\p{Lu}{5,}\W*$/u.test(answer)) return answer.toLowerCase();
  const isShouted =
    words.length > 1 && !/\p{Ll}/u.test(answer) && words.some((word) => word.length > 2 && (CLOSED.test(word) || isFinite(word)));
  return isShouted ? capital(answer.toLowerCase().replace(/\bi\b/gu, 'I')) : answer;
}

/** "nobody comma really full stop": marks were spoken where none are written and the last is "full stop". */
function dictated(note: string): string {
  if (/[,.;:!?]/u.test(note) || !/(?<!\b(?:an?|the|to|complete)) full stop\s*$/iu.test(note)) return note;
  return note
    .replace(/ comma (?=\S)/giu, ', ')
    .replace(/(?<!\b(?:an?|the|to|complete)) full stop(?=\s|$)/giu, '.')
    .trim();
}

/** "12 % of turnover" answers what something brings. */
function isSum(answer: string): boolean {
  const [first = '', second = ''] = answer.split(/\s+/u);
  return /^\P{L}?\d/u.test(answer) && (isQuantity(`${first} ${second}`) || /^(?:an?|per|each|every|of)$/iu.test(second));
}

/** A question for a figure may be answered with something else. */
function looksCounted({ answer: said = '', number, ask }: Said): boolean {
  const answer = withoutLead(said);
  if (/^(?:(?:I|we)[’']d say|(?:I|we) would say|I think|I guess)\b.*\d/iu.test(said)) return true;
  // "It was 90 in October": it stands for what was asked.
  if (/^(?:it|that|this|they|there)(?:['’]s|\s)/iu.test(answer) && /\d/u.test(answer)) return true;
  // "6 - but two of those were false alarms": it begins with the figure.
  if (/^\P{L}{0,3}\d|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b/iu.test(answer)) return true;
  return (
    number !== undefined ||
    isQuantity(firstPart(withoutLead(answer))) ||
    !isClause(toSecondPerson(bare(answer))) ||
    turnedQuestion(ask)?.asks === 'whether'
  );
}

function countedSentences(clauses: readonly string[], nth: number): readonly string[] {
  const quoted = clauses.filter((clause) => AS_ANSWERED.test(clause));
  const plain = clauses.filter((clause) => !AS_ANSWERED.test(clause));
  const sentences: string[] = [];
  for (let at = 0; at < plain.length; at += 2) {
    const lead = FIGURE_LEADS[(nth + at / 2) % FIGURE_LEADS.length] ?? '';
    sentences.push(stopped(capital(`${lead}${plain.slice(at, at + 2).join(', and ')}`)));
  }
  return [...sentences, ...quoted.map((clause) => stopped(capital(clause)))];
}

/** What was said up to the first comma, without the time it is counted in. */
function firstPart(answer: string): string {
  const figure = figureSpelledOut(answer).split(/[,;.]\s|\s[(–—-]\s?/u)[0] ?? '';
  return figure.replace(OWN_PERIOD, '').trim();
}

function denied(said: string): string {
  return said.replace(/^no\b[,.!]?\s*/iu, '');
}

/** How something is done, in the buyer's words. */
function toldSentences({ ask, answer = '' }: Said, nth: number): readonly string[] {
  const turned = turnedQuestion(ask);
  const whole = withArticles(toSecondPerson(answer.replace(CHATTER, '')));
  const sentences = because(
    inBreath(englishSentences(whole).map((sentence, at) => (at === 0 ? withSubject(ask, turned, sentence) : sentence))),
  );
  const [first = '', ...more] = sentences;
  const said = bare(first);
  if (said === '') return [];
  const others = more.flatMap((sentence) =>
    isClause(bare(sentence)) ? [stopped(capital(sentence.replace(/(?<!!)!+$/u, '')))] : [`${capital(bare(sentence))}.`],
  );
  if (turned?.asks === 'whether' && isDenied(answer)) return isClause(denied(said)) ? [stopped(capital(denied(said))), ...others] : [];
  if (turned?.asks === 'whether') return [stopped(capital(yes(turned, said))), ...others];
  const by = doneBy(ask, said);
  if (by !== undefined) return [stopped(capital(by)), ...others];
  const felt = isClause(said) ? undefined : feltBy(ask, said);
  if (felt !== undefined) return [stopped(capital(felt)), ...others];
  const why = becauseOf(ask, said, isClause(said));
  if (why !== undefined) return [stopped(capital(why)), ...others];
  const denies = turned && (denial(turned, said) ?? doneInstead(turned, said));
  if (denies !== undefined) return [stopped(capital(denies)), ...others];
  const when = occasion(ask, turned);
  const lead = isSaidOf(said, when) ? '' : leadOf(said, when, nth);
  // "Bin it. Ask for a new one.": what is done, one after the other.
  const orders = sentences.findIndex((sentence) => !isOrder(bare(sentence)));
  if (orders !== 0 && turned?.asks === 'what' && turned.base === 'do') {
    const deeds = sentences.slice(0, orders < 0 ? sentences.length : orders).map((sentence) => lowered(bare(sentence)));
    return [stopped(capital(`${lead}${doing(turned, deeds.join(', '))}`)), ...others.slice(deeds.length - 1)];
  }
  // "Copy and paste" is what they do.
  const [, one = '', two = ''] = /^(\p{L}+) and (\p{L}+)$/u.exec(said) ?? [];
  if (isBase(one.toLowerCase()) && isBase(two) && !isNounToo(two)) return [stopped(capital(`${lead}you ${lowered(said)}`)), ...others];
  if (isClause(asksWho(ask) ? (withoutApposition(said).split(',')[0] ?? said) : said))
    return canFollow(said) ? [stopped(capital(`${lead}${lowerFirst(said)}`)), ...others] : [stopped(said), ...others];
  const [word = ''] = said.split(/\s+/u);
  const next = said.split(/\s+/u)[1] ?? '';
  // "Pray": what is done then.
  if (
    /^what happens\b/iu.test(ask.trim()) &&
    /^\p{L}+$/u.test(said) &&
    isBase(said.toLowerCase()) &&
    !(more.length > 0 && more.every((one) => !isClause(bare(one))))
  )
    return [stopped(capital(`${lead}you ${lowered(said)}`)), ...others];
  // "Bin it": what is done to it.
  if (/^(?:it|them|him|her)$/iu.test(next.replace(/,$/u, '')) && !PREPOSITION.test(word) && /^\p{L}+$/u.test(word))
    return [stopped(capital(`${lead.startsWith('as for') || lead.startsWith('with ') ? '' : lead}you ${lowered(said)}`)), ...others];
  // "Check the mail, check the site, give up": what is done, one after the other.
  const steps = said.split(/,\s+/u).map((step) => step.replace(/^(?:then|and|finally)\s+/iu, '').split(/\s+/u, 1)[0] ?? '');
  if (steps.length > 2 && asMeans(said) === undefined && steps.every((step) => isBase(step.toLowerCase())))
    return [stopped(capital(`${lead}you ${lowered(said)}`)), ...others];
  // "Fax and email" are two things.
  if (isBase(word.toLowerCase()) && FOLLOWS_VERB.test(next) && !(/^(?:and|in|on|to|by|for|with)$/iu.test(next) && isNounToo(word)))
    return [stopped(capital(`${lead}you ${lowerFirst(said)}`)), ...others];
  const inside =
    turned && !/["“”]/u.test(said) && (more.length === 0 || (isClause(bare(more[0] ?? '')) && !ADDED.test(more[0] ?? '')))
      ? within(turned, said)
      : undefined;
  if (inside !== undefined) return [stopped(capital(inside)), ...others];
  // What follows a piece of a sentence and is none itself belongs to it.
  const pieces = more.findIndex((sentence) => isClause(bare(sentence)) && !ADDED.test(sentence));
  const all = [
    said,
    ...more
      .slice(0, pieces < 0 ? more.length : pieces)
      .map((piece) => uncapital(bare(piece)).replace(/^(?:And|But|Or|Plus|Also)\b/u, lowered))
      .map((piece) => (isFinite(piece.split(/[\s,]+/u)[0]?.toLowerCase() ?? '') ? lowered(piece) : piece)),
  ].join(', ');
  return [stopped(capital(described(ask, turned, all, when, nth))), ...(pieces < 0 ? [] : others.slice(pieces))];
}

/** "As for what they tell them, what they tell them stays in their heads": said once. */
function isSaidOf(said: string, when: string): boolean {
  const [, thing = ''] = /^(?:as for|with) (?:an?\s)?([^,]+)$/iu.exec(when) ?? [];
  return (
    thing !== '' &&
    said
      .toLowerCase()
      .replace(/^the\s/u, '')
      .startsWith(thing.toLowerCase().replace(/^the\s/u, ''))
  );
}

/** "You count. They count." is said in one breath. */
function inBreath(sentences: readonly string[]): readonly string[] {
  const isShort =
    sentences.length > 1 &&
    sentences.every(
      (sentence) => sentence.split(/\s+/u).length < 6 && isClause(bare(sentence)) && canFollow(sentence) && /[.…]$/u.test(sentence),
    );
  return isShort ? [`${sentences.map((sentence) => lowerFirst(bare(sentence))).join(', ')}.`] : sentences;
}

/** "Why do we drive twice? Because nobody asks." is one sentence about today. */
function because(sentences: readonly string[]): readonly string[] {
  const [first = '', second = '', ...more] = sentences;
  const [, asked] = /^why\s+(.+)\?$/iu.exec(first) ?? [];
  if (asked === undefined || !/^because\b/iu.test(second)) return sentences;
  const turned = turnedQuestion(`How ${asked}?`);
  if (turned === undefined || turned.subject === '') return sentences;
  const { subject, verb, tail, when } = turned;
  return [`${[subject, verb, tail, when].filter(Boolean).join(' ')} ${lowerFirst(second)}`, ...more];
}

function yes({ subject, verb, tail, when }: Turned, said: string): string {
  const more = said.replace(/^(?:yes|yeah|yep|sure|of course|oh yes|they do|it does|we do)\b[,.]?\s*/iu, '');
  return `${[subject, verb, tail, when].filter(Boolean).join(' ')}${more === '' ? '' : `: ${lowerFirst(more)}`}`;
}

/** Whether the first word may lose its capital, or has none. */
function canFollow(text: string): boolean {
  const [first = ''] = text.split(/[\s,]+/u);
  return (
    /^\p{Ll}/u.test(first) ||
    CLOSED.test(first) ||
    /^\P{L}/u.test(first) ||
    /^\p{Lu}{2,}/u.test(first) ||
    /^(?:Mr|Mrs|Ms|Dr)\.?$/u.test(first) ||
    (!CLOSED.test(first.slice(0, -2)) && /^\p{Lu}\p{Ll}+['’]s$/u.test(first) && isFinite(text.split(/\s+/u)[2] ?? '')) ||
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text)
  );
}
