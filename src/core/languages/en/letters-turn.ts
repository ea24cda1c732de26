// Questions turned round, so that an answer can stand in them and none is echoed: "How many do you lose?" becomes "you lose 12".
import { baseForm, isAuxiliary, isBase, isFinite, isNounToo, isParticiple, past, thirdPerson } from './letters-verbs.ts';

export type Turned = {
  /** What is asked for: `many` and `much` a quantity, `share` a part, `cost` money, the others what they say. */
  readonly asks: 'many' | 'much' | 'share' | 'cost' | 'long' | 'often' | 'far' | 'what' | 'how' | 'whether';
  /** A clause of time or condition, as it stood. */
  readonly when: string;
  /** What is counted: "filings a month". */
  readonly counted: string;
  /** Empty where the answer itself is the subject. */
  readonly subject: string;
  readonly verb: string;
  readonly base: string;
  /** What follows the verb, the clause of time left out. */
  readonly tail: string;
  /** What stands before the figure: "by how many". */
  readonly by?: string | undefined;
};

const PRONOUN = /^(?:you|we|they|it|he|she|i|that|this|these|those|there|one)$/iu;
const BEGINS_NOUN = /^(?:the|an?|your|our|their|its|his|her|my|this|that|these|those|each|every|one|some|all|both)$/iu;
const ADVERB = /^(?:usually|normally|often|typically|still|currently|actually|really|mainly|always|generally|now|each|not)$/iu;
const WHEN = /\s((?:when|while|whenever|after|before|once|if|as soon as|until|by the time)\s.+)$/iu;
/** What is followed by what somebody finds out. */
export const ASKED_FOR = /\b(?:find out|know|learn|notice|tell|decide|see|say|hear|agree|settle|judge|plan)$/iu;
const LEADING =
  /^((?:when|while|whenever|after|before|once|if|as soon as|on|in|at|during|over|last)\b[^,?]*),\s+(?=(?:how|what|who|where|which)\b)/iu;
/** "By how many people", "at what percentage". */
const BY = /^(?:(by|at|for)\s+(?=how (?:many|much)\b|(?:what|which)\s))?(.*)$/isu;
const FILLER = /^(?:(?:and|so|oh|well|ok|okay|then|now)\b,?\s+)+/iu;
const TODAY = /(?<!\s)\s+(?:today|right now|nowadays|at present|currently|these days)\b/giu;

const PATTERNS: readonly (readonly [RegExp, Turned['asks']])[] = [
  [/^how many\b\s*/iu, 'many'],
  [/^how much\b\s*/iu, 'much'],
  [/^(?:what|which) (?:share|percentage|proportion|part|fraction|per ?cent)\b\s*(?:of\s+)?/iu, 'share'],
  [/^how long\b\s*/iu, 'long'],
  [/^how often\b\s*/iu, 'often'],
  [/^how far\b\s*/iu, 'far'],
  [/^how\b\s*/iu, 'how'],
  [/^where\b\s*/iu, 'how'],
  [/^what\s+(?=(?:revenue|profit|margin|turnover|income|amount|sum|savings)\b)/iu, 'much'],
  [/^what(?:['’]s|(?=\sis\b|\swas\b))\s+(?=.*\bworth\b|(?:(?:is|was)\s)?(?:the|your|an?)\s(?:average|mean|usual|typical)\b)/iu, 'cost'],
  [/^what(?:['’]s| is)\s+(?=(?:the|your|an?)\b)/iu, 'what'],
  [/^what\b\s*/iu, 'what'],
];

/**
 * Takes a question apart.
 * @returns undefined where it is not certain which word is the verb
 */
export function turnedQuestion(ask: string): Turned | undefined {
  const asked = ask
    .trim()
    .replace(/(?<!\?)\?+$/u, '')
    .trimEnd()
    .replace(FILLER, '');
  if (/[?.!]\s/u.test(asked)) return undefined;
  const [, lead = ''] = LEADING.exec(asked) ?? [];
  const [, by, rest = ''] = BY.exec(lead === '' ? asked : asked.slice(lead.length).replace(/^,\s*/u, '')) ?? [];
  const found = PATTERNS.find(([pattern]) => pattern.test(rest));
  if (found === undefined) return lead === '' && isAuxiliary(firstOf(rest)) ? inverted('whether', '', '', rest) : undefined;
  const [pattern, asks] = found;
  const turned = inverted(asks, lowered(lead), '', rest.replace(pattern, ''));
  return turned && by !== undefined ? { ...turned, by: by.toLowerCase() } : turned;
}

function inverted(asks: Turned['asks'], lead: string, counted: string, rest: string): Turned | undefined {
  const [clause = '', split] = cutWhen(rest.replace(TODAY, ''));
  const when = [lead, split].filter(Boolean).join(', ');
  const words = clause.split(/\s+/u).filter(Boolean);
  const at = words.findIndex((word) => isAuxiliary(word));
  const counts = asks === 'many' || asks === 'much' || asks === 'share' || asks === 'often' || asks === 'far';
  const helper = (words[at] ?? '').toLowerCase();
  const next = words[at + 1] ?? '';
  const isDo = /^(?:do|does|did)$/u.test(helper);
  const whole = { asks, when, counted };
  // The answer is the subject: "how many filings leave the building".
  // "What was written off", "what is set aside".
  const isDone = asks === 'what' && at === 0 && /^(?:is|was|are|were)$/u.test(helper) && isParticiple(next);
  if (at < 0 || isDone || (!isDo && !PRONOUN.test(next) && !BEGINS_NOUN.test(next) && counts)) {
    if (!isDone && (!counts || asks === 'often' || asks === 'far')) return undefined;
    const from =
      at >= 0 ? at : verbIn(words, asks === 'share' || asks === 'much' || words.length < 4 || beginsWithVerb(words) ? 0 : 1, true);
    if (from < 0 || (asks === 'many' && !isDoneBySeveral(words, from))) return undefined;
    return {
      ...whole,
      counted: words.slice(0, from).join(' '),
      subject: '',
      verb: words[from] ?? '',
      base: (words[from] ?? '').toLowerCase(),
      tail: words.slice(from + 1).join(' '),
    };
  }
  const noun = words.slice(0, at).join(' ');
  const after = words.slice(at + 1);
  if (isDo || /^(?:would|will|can|could|may|must|might)$/u.test(helper)) {
    // "How much does a hearing cost that has to be put off?"
    const costAt = /^(?:much|what)$/u.test(asks) ? after.findIndex((word, index) => index > 1 && /^cost,?$/iu.test(word)) : -1;
    const plainAt = PRONOUN.test(after[0] ?? '') && !/^one$/iu.test(after[0] ?? '') ? skipAdverbs(after, 1) : verbIn(after, 1, false);
    // "What did overtime add to running cost?"
    const isOther = plainAt > 0 && plainAt < costAt && !isNounToo(after[plainAt] ?? '') && /^to$/iu.test(after[plainAt + 1] ?? '');
    const isCost = costAt > 0 && !isOther && !/^(?:to|the|an?|your|our|of|in|total|whole|extra)$/iu.test(after[costAt - 1] ?? '');
    const verbAt = isCost ? costAt : plainAt;
    const [, said = '', mark = ''] = /^(.*?)([,;:]?)$/u.exec(after[verbAt] ?? '') ?? [];
    const base = said.toLowerCase();
    // In "deliveries that could not be proved" it is not the verb that is denied.
    const denies = (word: string, at: number): boolean =>
      at > 0 && at < verbAt && /^not$/iu.test(word) && !isAuxiliary(after[at - 1] ?? '');
    const negated = after.some(denies) ? 'not ' : '';
    // Behind "you" stands the verb, whichever it is.
    const isKnown =
      isBase(base) || (isDo && verbAt === plainAt && /^(?:you|we|they|i)$/iu.test(after[0] ?? '') && /^\p{Ll}{3,}$/u.test(base));
    if (verbAt < 1 || !isKnown) return undefined;
    const verb =
      helper === 'do' ? base : helper === 'does' ? thirdPerson(base) : helper === 'did' ? past(base) : `${helper} ${negated}${base}`;
    const subject = after
      .slice(0, verbAt)
      .filter((word, at) => !denies(word, at))
      .join(' ');
    // What is said of the subject comes before what it costs.
    const rest = after.slice(verbAt + 1).join(' ');
    const [, indirect = '', relative = ''] = (mark === '' && /^((?:you\b)?)\s*((?:that|which|who)\s.+)$/iu.exec(rest)) || [];
    return {
      ...whole,
      asks: asks === 'what' && base === 'cost' ? 'cost' : asks,
      counted: noun,
      subject: base === 'cost' && relative !== '' ? `${subject} ${relative}` : subject,
      verb,
      base,
      tail: base === 'cost' && relative !== '' ? indirect : `${mark}${mark === '' ? '' : ' '}${rest}`,
    };
  }
  // "How often is the part missing", "how are invoices matched": the noun ends where what is said of it begins.
  if (/^(?:is|are|was|were|have|has|had)$/u.test(helper)) {
    const until =
      PRONOUN.test(after[0] ?? '') && !(/^(?:that|this|these|those|one)$/iu.test(after[0] ?? '') && /^\p{L}+$/u.test(after[1] ?? ''))
        ? 1
        : asks === 'far'
          ? distanceIn(after)
          : asks === 'cost'
            ? worthIn(after)
            : predicateIn(after);
    if (until < 1 || /^to$/iu.test(after[0] ?? '')) return undefined;
    return {
      ...whole,
      counted: noun,
      subject: after.slice(0, until).join(' '),
      verb: helper,
      base: helper,
      tail: after.slice(until).join(' '),
    };
  }
  return undefined;
}

/** Where the verb stands: a word that can only be one before one that may be a noun, and none behind "to" or an article. */
function verbIn(words: readonly string[], from: number, finite: boolean): number {
  const can = words.flatMap((word, index) => {
    const before = words[index - 1] ?? '';
    const bare = word.replace(/[,;:]$/u, '');
    const isVerb = finite ? isFinite(bare) : isBase(bare);
    // "last quarter" is a time.
    const isTime =
      /^(?:last|next)$/iu.test(bare) &&
      /^(?:year|quarter|month|week|season|term|night|spring|summer|autumn|winter)\b/iu.test(words[index + 1] ?? '');
    // "On a day like that."
    const isLike = /^like$/iu.test(bare) && /^(?:that|this|these|those)$/iu.test(words[index + 1] ?? '');
    // "deliveries that could not be proved": what a helper stands before is said of the noun.
    const isHelped = !finite && (isAuxiliary(before) || /^not$/iu.test(before));
    return index >= from &&
      isVerb &&
      !isTime &&
      !isLike &&
      !isHelped &&
      !/^(?:to|the|an?|your|our|their|its|my|this|that|of|in|for|on|with|by|from|at|each|every)$/iu.test(before)
      ? [index]
      : [];
  });
  const isSure = (index: number): boolean => !isNounToo(words[index] ?? '');
  // "turn into": what is a verb by the little word behind it.
  const leads = (index: number): boolean => /^(?:into|up|out|through)$/iu.test(words[index + 1] ?? '');
  // "need a second visit", not "calls a day".
  const takes = (index: number): boolean =>
    isBase(words[index] ?? '') &&
    /^(?:an?|the|your|our|it|them|you|more)$/iu.test(words[index + 1] ?? '') &&
    !/^(?:minute|hour|shift|day|night|week|month|quarter|season|term|year)$/iu.test(words[index + 2] ?? '');
  return can.find(isSure) ?? can.find(leads) ?? can.find(takes) ?? can.at(-1) ?? -1;
}

/** "How many turned into a sale", "how many start without": the verb stands first. */
function beginsWithVerb([first = '', next = '']: readonly string[]): boolean {
  return isBase(first) || (isFinite(first) && /^(?:into|in|up|out|off|away|back|from|for|to|without|before|after|unnoticed)$/iu.test(next));
}

/** "Stops a month", "wasted trips a week": a noun in -s and what is said of it are no verb of several. */
function isDoneBySeveral(words: readonly string[], at: number): boolean {
  const [verb = '', next = ''] = [words[at], words[at + 1]];
  const base = baseForm(verb.toLowerCase());
  if (isAuxiliary(verb) || base === undefined) return true;
  if (base !== verb.toLowerCase() && verb.toLowerCase() === thirdPerson(base))
    return !(isNounToo(verb) && /^(?:an?|per|each|every|in|on|last|this|of)?$/iu.test(next));
  return !(isParticiple(verb) && /[^s]s$/u.test(next) && /^(?:an?|per|each|every|in|last|this)?$/iu.test(words[at + 2] ?? ''));
}

/** "How far off was the number on average": the noun ends where it is said when. */
function distanceIn(words: readonly string[]): number {
  const at = words.findIndex((word, index) => index > 0 && /^(?:on|over|during|last|this|in)$/iu.test(word));
  return at < 0 ? words.length : at;
}

/** "What is a lost day worth to you", "what is the average repair". */
function worthIn(words: readonly string[]): number {
  const at = words.findIndex((word, index) => index > 0 && /^worth$/iu.test(word));
  return at < 0 ? words.length : at;
}

function predicateIn(words: readonly string[]): number {
  return words.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:\p{L}+ed|missing|late|worth|open|closed|sorted|made|done|kept|sent|paid|lost|found|spent|put|short|out|back|full|empty)$/iu.test(
        word,
      ),
  );
}

function skipAdverbs(words: readonly string[], from: number): number {
  let at = from;
  while (ADVERB.test(words[at] ?? '')) at++;
  return at;
}

/** The clause of time or condition at the end; "until every supplier has answered" belongs to it. */
function cutWhen(text: string): readonly [string, string] {
  const [whole = '', when = ''] = WHEN.exec(text) ?? [];
  const before = text.slice(0, text.length - whole.length);
  // "find out when it will come": that is what they find out. "Days after month-end are they closed": what is asked is still to come.
  const isAsked = ASKED_FOR.test(before) || !before.split(/\s+/u).some(isFinite);
  return when === '' || isAsked ? [text, ''] : [text.slice(0, text.length - whole.length), when];
}

function firstOf(text: string): string {
  return text.split(/\s+/u, 1)[0] ?? '';
}

function lowered(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}
