// English letters: what a buyer said in a conversation, said back in sentences.
import type { LetterStory, Said } from '../letter-story.ts';
import { bare } from '../grammar.ts';
import { figureClause, indirect, isQuantity } from './letters-figure.ts';
import { englishSentences, heardInEnglish, isDenied } from './letters-heard.ts';
import { toSecondPerson, toThirdPerson } from './letters-persons.ts';
import { ASKED_FOR, turnedQuestion, type Turned } from './letters-turn.ts';
import { baseOfGerund, isBase, isFinite, isNounToo } from './letters-verbs.ts';

/** What a clause begins with, so that a capital there is only that of a sentence. */
const CLOSED =
  /^(?:the|an?|you|your|yours|they|their|it|its|he|she|his|her|this|that|these|those|there|nobody|no|none|somebody|someone|everybody|everyone|whoever|who|what|when|while|where|if|because|since|each|every|both|all|some|most|many|few|two|three|four|five|six|seven|eight|nine|ten|twelve|about|around|roughly|half|by|with|on|in|at|for|from|through|into|after|before|until|as|usually|often|sometimes|mostly|only|just|people|one|twice|once|always|never|then|so|nothing|everything|something|any|another|other|not|out|up|to|of|over|under|between|maybe|perhaps|however|today|asked)$/iu;
const SUBJECT = /^(?:you|they|it|he|she|nobody|somebody|someone|everybody|everyone|whoever|there|that|this|one|people|i|we)$/iu;
const FOLLOWS_VERB =
  /^(?:it|them|the|an?|by|off|up|out|on|in|to|every|each|all|my|our|your|back|down|around|with|for|and|through|over|again|what|who)$/iu;
const PREPOSITION =
  /^(?:by|with|on|in|at|for|from|through|via|into|to|out|over|under|off|across|without|as|per|after|before|once|twice|too|very|quite|late|later|slowly|manually|online|directly|early|only|mostly|always|never|often|sometimes|when|whenever)$/iu;
const FIGURE_LEADS = ['by your figures, ', 'by your own count, ', 'by your estimate, ', 'as you reckon it, '];
/** What people say before they say something. */
const CHATTER = /^(?:(?:well|oh|look|i mean|you know|honestly|ok|okay|so|hm+|er+|yes|yeah)\b[,.!]?\s+)+/iu;
/** What could not be turned round stands as question and answer. */
const AS_ANSWERED = /^(?:asked|to the question) /u;
const LEADS = ['today, ', 'as you told me, ', 'at the moment, ', 'as things stand, '];

export const englishStory: LetterStory = {
  language: 'en',
  heard: heardInEnglish,
  asksFigure(ask) {
    const turned = turnedQuestion(ask);
    if (turned !== undefined) return /^(?:many|much|share|cost|long|often)$/u.test(turned.asks);
    return /(?:^|,\s+|\b(?:and|so)\s+)(?:how (?:many|much|long|often|far)|what (?:share|percentage|proportion|part))\b/iu.test(ask);
  },

  sentences(said, nth) {
    const plain = said.filter((one) => !one.figure || !looksCounted(one));
    const counted = said.filter((one) => one.figure && looksCounted(one));
    const told = plain.flatMap((one, index) => toldSentences(one, nth + index));
    const figures = counted.map((one) => figureClause(one, toSecondPerson));
    const clauses = figures.map(({ text, remark }) => (remark === '' ? text : `${text} (${bare(remark)})`));
    return [...told, ...countedSentences(clauses, nth)];
  },

  byName: (answer, names) =>
    names.reduce(
      (text, name) => (text.startsWith(`${name} `) ? text.slice(name.length).replace(/^\s+(?:says|said)\b/iu, 'You said') : text).trim(),
      answer,
    ),
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
    const step = bare(what);
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

/** A question for a figure may be answered with something else. */
function looksCounted({ answer = '', number, ask }: Said): boolean {
  return (
    number !== undefined ||
    isQuantity(firstPart(answer)) ||
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
  const when = occasion(ask, turned);
  const lead = when === '' ? (LEADS[nth % LEADS.length] ?? '') : `${when}, `;
  const isWho = /^(?:and )?who\b/iu.test(ask.trim());
  if (isClause(isWho ? (said.split(',')[0] ?? said) : said))
    return canFollow(said) ? [stopped(capital(`${lead}${lowerFirst(said)}`)), ...others] : [stopped(said), ...others];
  const [word = ''] = said.split(/\s+/u);
  if (isBase(word.toLowerCase()) && FOLLOWS_VERB.test(said.split(/\s+/u)[1] ?? ''))
    return [stopped(capital(`${lead}you ${lowerFirst(said)}`)), ...others];
  const inside = turned && !/["“”]/u.test(said) ? within(turned, said) : undefined;
  if (inside !== undefined) return [stopped(capital(inside)), ...others];
  return [stopped(capital(described(ask, turned, said, when))), ...others];
}

/** "by phone" stands in the sentence that the question makes. */
function within({ asks, subject, verb, tail, when, base }: Turned, said: string): string | undefined {
  const [first = ''] = said.split(/\s+/u);
  const goesWith = asks === 'what' && /^(?:by|on|with|from|for)$/iu.test(tail.split(/\s+/u)[0] ?? '');
  if (goesWith && new RegExp(`^${tail.split(/\s+/u)[0] ?? ''}\\b`, 'iu').test(said)) return undefined;
  const adverbial = asks === 'how' && (PREPOSITION.test(first) || /ly$/iu.test(first)) && base !== 'happen';
  if (subject === '' || (!goesWith && !adverbial)) return undefined;
  const [particle = '', ...rest] = tail.split(/\s+/u);
  const parts = goesWith ? [subject, verb, particle, lowerFirst(said), ...rest, when] : [subject, verb, tail, lowerFirst(said), when];
  return parts.filter(Boolean).join(' ');
}

function described(ask: string, turned: Turned | undefined, said: string, when: string): string {
  const words = /["“”]/u.test(said) ? said : `“${said}”`;
  if (when.startsWith('as for ')) return `what happens to ${when.slice('as for '.length)}, in your words: ${words}`;
  if (/^what happens\b/iu.test(ask.trim())) return `${when === '' ? 'what happens then' : `what happens ${when}`}, in your words: ${words}`;
  const who = /^(?:and )?(who(?: else)?\b.*?)\?*$/iu.exec(ask.trim())?.[1];
  if (who !== undefined) return `asked ${lowered(who)}, you named ${lowerFirst(said)}`;
  if (turned === undefined || turned.subject === '') return `to my question “${ask.trim()}” you said: ${words}`;
  return `you described ${indirect(ask, turned)} as ${words}`;
}

/** What the question names as the occasion: "when a lift stops with people in it". */
function occasion(ask: string, turned: Turned | undefined): string {
  const happens =
    /^what happens\b(?: (?:today|then|now))?(?:\s*to (.+?))?(?:\s*(?:today|on your side|there|then))*\s*((?:when|if|once|after|while|with|as soon as)\b.+?)?\?*$/iu.exec(
      ask.trim(),
    );
  if (happens) {
    const [, thing = '', when = ''] = happens;
    if (when !== '') return when.replace(/\s+today\b/iu, '').trim();
    return thing === '' ? '' : `as for ${thing.replace(/\s*\btoday\b/iu, '').trim()}`;
  }
  const before = /^(.*?)\s(?:when|whenever|while|if|once|as soon as)\s/iu.exec(ask.replace(/\s+today\b/iu, ''))?.[1] ?? '';
  if (ASKED_FOR.test(before)) return '';
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

/** A goal as it completes "You want to". */
function infinitive(goal: string): string {
  const text = goal
    .replace(
      /^(?:(?:our|my|the|their|your) (?:goal|aim|target|wish) (?:is|would be)\s+|(?:that )?(?:i|we|you) (?:really |just |would |only |all )*(?:want|like|need|hope|wish|aim|plan|have|try|intend|are trying|would like)|(?:i|we)['’]d (?:really )?(?:like|love)|(?:i|we) (?:am|are) (?:trying|looking|hoping))\s+(?=to\b)/iu,
      '',
    )
    .replace(/^(?:our|my|the) (?:goal|aim|target|wish) (?:is|would be):?\s+/iu, '')
    .replace(/^to\s+/iu, '');
  const needed = /^(?:(?:i|we|you) (?:really |just |urgently )?(?:need|want|must have|would like)|(?:i|we)['’]d like)\s+(.+)$/iu.exec(
    text,
  )?.[1];
  if (needed !== undefined) return startsWithVerb(needed) ? lowerFirst(needed) : `have ${lowerFirst(needed)}`;
  const must = /^(?:i|we) (?:must|have to|should|can)\s+(.+)$/iu.exec(text)?.[1];
  if (must !== undefined) return lowerFirst(must);
  const [first = '', ...rest] = text.split(/\s+/u);
  if (isBase(first.toLowerCase()) || /^(?:not|never|finally)$/iu.test(first)) return [first.toLowerCase(), ...rest].join(' ');
  const base = baseOfGerund(first);
  if (base !== undefined) return [base, ...rest].join(' ');
  const isNoun =
    /^(?:an?|the|no|fewer|less|more|faster|better|shorter|quicker|lower|higher|every|each|one|two|three|zero|reliable|clear|your|my|our|\d\S*)$/iu.test(
      first,
    ) || /(?:er|tion|ment|ity|ness|s)$/iu.test(first);
  return isNoun
    ? `have ${CLOSED.test(first) || /^(?:fewer|less|more|faster|better|shorter|quicker|lower|higher|reliable|clear|my|our)$/iu.test(first) ? lowered(text) : text}`
    : text;
}

function startsWithVerb(text: string): boolean {
  const [first = ''] = text.split(/\s+/u);
  return isBase(first.toLowerCase()) && !isNounToo(first);
}

/** What completes "if you could", "because", "when", "who", "they tell me": never said twice, and without a capital of its own. */
function completing(before: string, text: string): string {
  const plain = bare(text);
  const stem = before.trim().toLowerCase().replace(/[,:]$/u, '');
  if (/\bwant to$/u.test(stem)) return toSecondPerson(infinitive(plain));
  const [last = ''] = stem.split(/\s+/u).slice(-1);
  const doubled: Readonly<Record<string, RegExp>> = {
    to: /^to\s+/iu,
    could: /^(?:(?:if )?you (?:could|can|were able to)|could|can|be able to|to)\s+/iu,
    because: /^(?:because|since|as)\s+/iu,
    when: /^(?:when|whenever|if)\s+/iu,
    who: /^(?:who|they|he|she)\s+/iu,
    for: /^for\s+/iu,
    if: /^if\s+/iu,
    have: /^(?:(?:you|we) have|have)\s+/iu,
    others: /^(?:helped )?(?:others )?(?:to )?/iu,
  };
  const known = Object.hasOwn(doubled, last) ? doubled[last] : undefined;
  const rest = known === undefined ? plain : plain.replace(known, '');
  const said = /\byou could$/u.test(stem) ? toSecondPerson(rest) : rest;
  return before.trim() === '' ? plain : lowerFirst(said);
}

/** Whether something has a subject and a verb. */
function isClause(text: string): boolean {
  const words = text
    .replace(/["“”(),;:]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  const [first = '', ...rest] = words;
  if (rest.length === 0) return false;
  if (/^(?:whoever|who|what|whatever)$/iu.test(first))
    return rest.filter((word, index) => isFinite(word) && !/^(?:the|an?|your|my|our)$/iu.test(rest[index - 1] ?? '')).length > 1;
  if (SUBJECT.test(first)) return rest.some((word) => isFinite(word));
  // "associates wait": a plural with the plain verb.
  if (rest.length === 1 && /[^s]s$/u.test(first) && isBase(rest[0] ?? '')) return true;
  if (PREPOSITION.test(first) && !/^(?:when|whenever|after|before|once|as)$/iu.test(first)) return false;
  if (/(?:ed|ing)$/iu.test(first) || (isFinite(first) && !isNounToo(first) && !CLOSED.test(first))) return false;
  return rest.some((word, index) => {
    if (!isFinite(word)) return false;
    if (!isNounToo(word)) return index > 0 || !/^(?:the|an?|my|your|our|no)$/iu.test(first);
    const next = rest[index + 1] ?? '';
    // "the office calls every customer": a noun would not be followed by another.
    return (
      !/^(?:the|an?|my|your|our|of|no)$/iu.test(index === 0 ? first : (rest[index - 1] ?? '')) &&
      (/^(?:the|an?|them|him|her|it|you|us|me|every|each|all|back|around|through|to|down|up|out|with|for|by|again)$/iu.test(next) ||
        (next === '' && index > 0 && /s$/u.test(word)))
    );
  });
}

/** Whether the first word may lose its capital, or has none. */
function canFollow(text: string): boolean {
  const [first = ''] = text.split(/[\s,]+/u);
  return (
    /^\p{Ll}/u.test(first) ||
    CLOSED.test(first) ||
    /^\P{L}/u.test(first) ||
    /^\p{Lu}{2,}/u.test(first) ||
    /^(?:Mr|Mrs|Ms|Dr)\.?$/u.test(first)
  );
}

function lowerFirst(text: string): string {
  const [first = ''] = text.split(/[\s,]+/u);
  return CLOSED.test(first) || isBase(first.toLowerCase()) ? lowered(text) : text;
}

function lowered(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

function capital(text: string): string {
  return text.replace(/^(["“(]*)(\p{Ll})(?!\p{Lu})/u, (_, marks: string, letter: string) => `${marks}${letter.toUpperCase()}`);
}

/** With one stop at its end; a quotation that has its own keeps it inside. */
function stopped(sentence: string): string {
  const text = sentence.trim().replace(/[\s.,;:…]+$/u, '');
  return /[!?]$/u.test(text) || /[.!?]["”]$/u.test(text) ? text : `${text}.`;
}
