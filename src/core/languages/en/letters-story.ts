// English letters: what a buyer said in a conversation, said back in sentences.
import { oneLine } from '../one-line.ts';
import type { LetterStory, Said } from '../letter-story.ts';
import { bare } from '../grammar.ts';
import { capital, CLOSED, completing, infinitive, lowered, lowerFirst, stopped } from './letters-phrases.ts';
import { figureClause, indirect } from './letters-figure.ts';
import { isQuantity, withoutLead } from './letters-quantity.ts';
import { englishSentences, heardInEnglish, isDenied } from './letters-heard.ts';
import { toReader, toSecondPerson, toThirdPerson } from './letters-persons.ts';
import { ASKED_FOR, turnedQuestion, type Turned } from './letters-turn.ts';
import { asMeans, denial, done } from './letters-short.ts';
import { isClause, PREPOSITION, withoutApposition } from './letters-clause.ts';
import { isBase, isFinite, isNounToo, thirdPerson } from './letters-verbs.ts';

const FOLLOWS_VERB =
  /^(?:it|them|the|an?|by|off|up|out|on|in|to|every|each|all|my|our|your|back|down|around|with|for|and|through|over|again|what|who)$/iu;
const FIGURE_LEADS = ['by your figures, ', 'by your own count, ', 'by your estimate, ', 'as you reckon it, '];
/** What people say before they say something. */
const CHATTER = /^(?:(?:well|oh|look|i mean|you know|honestly|frankly|to be honest|ok|okay|so|hm+|er+|yes|yeah)\b[,.!?]*\s+)+/iu;
/** What only adds to what stands before it. */
const ADDED = /^(?:and|or|plus)\b/iu;
/** Who does something, and is not what it is done to. */
const SUBJECTS = /^(?:you|we|they|i|he|she)$/iu;
/** Verbs of which the subject is what something is done to: orders come in, they are typed. */
const MOVES = /^(?:get|come|go|travel|arrive|reach|become|turn|leave|move|is|are)$/iu;
/** What could not be turned round stands as question and answer. */
const AS_ANSWERED = /^asked /u;
/** "When a crate is late, who else hears of it?" */
const WHO = /^(?:((?:when|whenever|while|if|once|after|as soon as)\s[^,?]*),\s+)?(?:and )?(who(?: else)?\b.*?)\?*$/iu;
const LEADS = ['today, ', 'as you told me, ', 'at the moment, ', 'as things stand, '];

export const englishStory: LetterStory = {
  language: 'en',
  heard: (answer, figure) => heardInEnglish(spoken(answer), figure),
  asksFigure(ask) {
    const turned = turnedQuestion(ask);
    if (turned !== undefined) return /^(?:many|much|share|cost|long|often)$/u.test(turned.asks);
    return /(?:^|,\s+|\b(?:and|so)\s+)(?:how (?:many|much|long|often|far)|what (?:share|percentage|proportion|part))\b/iu.test(ask);
  },

  sentences(said, nth) {
    const isCounted = (one: Said): boolean => one.noted !== undefined || (one.figure && looksCounted(one));
    const plain = said.filter((one) => !isCounted(one));
    const counted = said.filter(isCounted);
    const told = plain.flatMap((one, index) => toldSentences(one, nth + index));
    const figures = counted.map((one) => (one.noted === undefined ? figureClause(one, toSecondPerson) : { text: one.noted, remark: '' }));
    const clauses = figures.map(({ text, remark }) => (remark === '' ? text : `${text} (${bare(remark)})`));
    return [...told, ...countedSentences(clauses, nth)];
  },

  byName: (answer, names) => names.reduce((text, name) => saidByName(text.trim(), name), answer),
  toTheBuyer: toSecondPerson,
  // The wish comes first: "we need" is no longer one once it is theirs.
  ofAnother: (goal) => toThirdPerson(infinitive(bare(goal))),
  completing,
  passage: (text) =>
    englishSentences(text)
      .map((sentence) => stopped(capital(sentence)))
      .join(' '),

  obstacle: (text) => stopped(`What stands in the way: ${lowerFirst(bare(toSecondPerson(text)))}`),

  step(what, day) {
    const step = toReader(bare(what));
    const [first = ''] = step.split(/\s+/u);
    const lower = lowerFirst(step);
    const on = day === '' ? 'Next, ' : `On ${day}, `;
    if (isClause(step)) return stopped(`${on}${lower}`);
    const isVerb =
      isBase(first.toLowerCase()) ||
      (/^\p{Ll}/u.test(first) && !CLOSED.test(first) && /^(?:the|an?|your|our|with|to|each|every|all)$/u.test(step.split(/\s+/u)[1] ?? ''));
    return isVerb
      ? stopped(`${on}we ${lower}`)
      : stopped(day === '' ? `The next step is this: ${step}` : `The next step, on ${day}, is this: ${step}`);
  },

  lasting(years) {
    const plain = bare(years).replace(/^for\s+/iu, '');
    if (/^(?:since|from|ever since)\b/iu.test(plain)) return lowerFirst(plain);
    if (/^(?:19|20)\d\d$/u.test(plain)) return `since ${plain}`;
    if (/^\d+$/u.test(plain)) return `for ${plain} year${plain === '1' ? '' : 's'}`;
    return /^[\p{L}-]+$/u.test(plain) && isQuantity(plain) ? `for ${lowerFirst(plain)} years` : `for ${lowerFirst(plain)}`;
  },
};

/** Who is named as saying it is the reader: "Dana says they wait", `"They wait," says Dana`. */
function saidByName(text: string, name: string): string {
  const plain = text.replace(/[.!]$/u, '');
  const tail = [`says ${name}`, `said ${name}`, `${name} says`, `${name} said`].find((one) => plain.endsWith(one)) ?? '';
  const quoted = tail === '' ? '' : plain.slice(0, -tail.length).trimEnd();
  if (/["”],?$/u.test(quoted)) return `${quoted} she said`;
  if (!text.startsWith(`${name} `)) return text;
  return text
    .slice(name.length)
    .replace(/^\s+(?:says|said)[:,]?\s+(?=["“])/iu, 'She said ')
    .replace(/^\s+(?:says|said)\b/iu, 'You said')
    .trim();
}

/** Notes taken in capitals are not shouted; names in capitals have none of the words that hold a sentence together. */
function spoken(note: string): string {
  const answer = note
    .replace(/(?<=\S)\s+(?=[,;!?](?:\s|$))/gu, '')
    .replace(/\b(do|does|did|ca|is|are|was|has|have)nt\b/giu, "$1n't")
    .replace(/^(?=(?:not sure|unsure)\b)/iu, 'we are ')
    .replace(/^(?=no (?:idea|clue)\b)/iu, 'we have ')
    .replace(/^(?=(?:hard|difficult|impossible) to\b)/iu, 'it is ')
    .replace(/^its (?=(?:all|an?|the|not|just|only|on|in|always|never|very|too)\b)/iu, "it's ");
  const words = answer.split(/[^\p{L}]+/u).filter(Boolean);
  const isShouted =
    words.length > 1 && !/\p{Ll}/u.test(answer) && words.some((word) => word.length > 2 && (CLOSED.test(word) || isFinite(word)));
  return isShouted ? capital(answer.toLowerCase().replace(/\bi\b/gu, 'I')) : answer;
}

/** A question for a figure may be answered with something else. */
function looksCounted({ answer = '', number, ask }: Said): boolean {
  if (/^(?:(?:I|we)[’']d say|(?:I|we) would say|I think|I guess)\b.*\d/iu.test(answer)) return true;
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
  return (answer.split(/[,;.]\s/u)[0] ?? '').replace(/\b(?:a|an|per|each|every)\s+\p{L}+$/iu, '').trim();
}

function denied(said: string): string {
  return said.replace(/^no\b[,.!]?\s*/iu, '');
}

/** How something is done, in the buyer's words. */
function toldSentences({ ask, answer = '' }: Said, nth: number): readonly string[] {
  const turned = turnedQuestion(ask);
  const sentences = because(inBreath(englishSentences(toSecondPerson(answer.replace(CHATTER, '')))));
  const [first = '', ...more] = sentences;
  const said = bare(first);
  if (said === '') return [];
  const others = more.flatMap((sentence) => (isClause(bare(sentence)) ? [stopped(capital(sentence))] : [`${capital(bare(sentence))}.`]));
  if (turned?.asks === 'whether' && isDenied(answer)) return isClause(denied(said)) ? [stopped(capital(denied(said))), ...others] : [];
  if (turned?.asks === 'whether') return [stopped(capital(yes(turned, said))), ...others];
  const denies = turned && denial(turned, said);
  if (denies !== undefined) return [stopped(capital(denies)), ...others];
  const when = occasion(ask, turned);
  const lead = when === '' ? (LEADS[nth % LEADS.length] ?? '') : `${when}, `;
  // "Copy and paste" is what they do.
  const [, one = '', two = ''] = /^(\p{L}+) and (\p{L}+)$/u.exec(said) ?? [];
  if (isBase(one.toLowerCase()) && isBase(two) && !isNounToo(two)) return [stopped(capital(`${lead}you ${lowered(said)}`)), ...others];
  const isWho = WHO.test(ask.trim());
  if (isClause(isWho ? (withoutApposition(said).split(',')[0] ?? said) : said))
    return canFollow(said) ? [stopped(capital(`${lead}${lowerFirst(said)}`)), ...others] : [stopped(said), ...others];
  const [word = ''] = said.split(/\s+/u);
  const next = said.split(/\s+/u)[1] ?? '';
  // "Fax and email" are two things.
  if (isBase(word.toLowerCase()) && FOLLOWS_VERB.test(next) && !(/^and$/iu.test(next) && isNounToo(word)))
    return [stopped(capital(`${lead}you ${lowerFirst(said)}`)), ...others];
  const inside =
    turned && !/["“”]/u.test(said) && (more.length === 0 || (isClause(bare(more[0] ?? '')) && !ADDED.test(more[0] ?? '')))
      ? within(turned, said)
      : undefined;
  if (inside !== undefined) return [stopped(capital(inside)), ...others];
  // What follows a piece of a sentence and is none itself belongs to it.
  const pieces = more.findIndex((sentence) => isClause(bare(sentence)) && !ADDED.test(sentence));
  const whole = [said, ...more.slice(0, pieces < 0 ? more.length : pieces).map(bare)].join('. ');
  return [stopped(capital(described(ask, turned, whole, when))), ...(pieces < 0 ? [] : others.slice(pieces))];
}

/** "by phone" stands in the sentence that the question makes. */
function within(turned: Turned, said: string): string | undefined {
  const { asks, subject, verb, tail, when, base } = turned;
  const [first = ''] = said.split(/\s+/u);
  const goesWith = asks === 'what' && /^(?:by|on|with|from|for)$/iu.test(tail.split(/\s+/u)[0] ?? '');
  if (goesWith && new RegExp(`^${tail.split(/\s+/u)[0] ?? ''}\\b`, 'iu').test(said)) return undefined;
  if (asks === 'how' && subject !== '' && !SUBJECTS.test(subject) && MOVES.test(base) && done(said))
    return `${subject} ${isOne(verb, base) ? 'is' : 'are'} ${lowerFirst(said)}`;
  const means = asks === 'how' && base !== 'happen' && !tail.includes(',') ? asMeans(said) : undefined;
  const adverbial = asks === 'how' && (means !== undefined || PREPOSITION.test(first) || /ly$/iu.test(first)) && base !== 'happen';
  if (subject === '' || (!goesWith && !adverbial)) return undefined;
  // Behind "that it has not come back", it would be said of the coming back.
  if (adverbial && /\b(?:that|where|why|what|when|how|who)\b/iu.test(tail) && !goesWith)
    return `${lowerFirst(means ?? said)}, ${[subject, verb, tail, when].filter(Boolean).join(' ')}`;
  if (means !== undefined) return [subject, verb, tail, means, when].filter(Boolean).join(' ');
  const [particle = '', ...rest] = tail.split(/\s+/u);
  const parts = goesWith
    ? [subject, verb, particle, lowerFirst(said), ...rest, when]
    : [subject, verb, tail, PREPOSITION.test(first) ? lowered(said) : lowerFirst(said), when];
  return parts.filter(Boolean).join(' ');
}

/** "It travels": one; "they travel": several. */
function isOne(verb: string, base: string): boolean {
  return /^(?:is|was|has)$/u.test(verb) || (verb !== base && verb === thirdPerson(base));
}

function described(ask: string, turned: Turned | undefined, said: string, when: string): string {
  const words = /["“”]/u.test(said) ? said : `“${said}”`;
  if (when.startsWith('as for ')) return `what happens to ${when.slice('as for '.length)}, in your words: ${words}`;
  if (/^what happens\b/iu.test(ask.trim())) return `${when === '' ? 'what happens then' : `what happens ${when}`}, in your words: ${words}`;
  const [, then = '', who] = WHO.exec(ask.trim()) ?? [];
  if (who !== undefined) return `asked ${[lowered(who), lowered(then)].filter(Boolean).join(' ')}, you named ${lowerFirst(said)}`;
  if (turned === undefined || turned.subject === '') return `asked “${ask.trim()}”, you said: ${words}`;
  return `you described ${indirect(ask, turned)} as ${words}`;
}

/** What the question names as the occasion: "when a lift stops with people in it". */
function occasion(ask: string, turned: Turned | undefined): string {
  const happens = new RegExp(
    oneLine`
      ^what happens\b(?: (?:today|then|now))?(?:\s*to (.+?))?(?:\s*(?:today|on your side|there|then))*\s*((?:when|if|once|after|while|
      with|as soon as)\b.+?)?\?*$`,
    'iu',
  ).exec(ask.trim());
  if (happens) {
    const [, thing = '', when = ''] = happens;
    if (when !== '') return when.replace(/\s+today\b/iu, '').trim();
    return thing === '' ? '' : `as for ${thing.replace(/\s*\btoday\b/iu, '').trim()}`;
  }
  const before = /^(.*?)\s(?:when|whenever|while|if|once|as soon as)\s/iu.exec(ask.replace(/\s+today\b/iu, ''))?.[1] ?? '';
  if (ASKED_FOR.test(before)) return '';
  const [, then = ''] = WHO.exec(ask.trim()) ?? [];
  if (then !== '') return lowered(then);
  const asked = /\b((?:when|whenever|while|if|once|as soon as)\s.+?)\?*$/iu.exec(ask.trim().replace(/\s+today\b/iu, ''));
  return turned !== undefined && asked !== null ? (asked[1] ?? '') : '';
}

/** "You count. They count." is said in one breath. */
function inBreath(sentences: readonly string[]): readonly string[] {
  const isShort =
    sentences.length > 1 &&
    sentences.every((sentence) => sentence.split(/\s+/u).length < 6 && isClause(bare(sentence)) && /[.…]$/u.test(sentence));
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
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text)
  );
}
