// A figure put back into the question that it answers, because a number without its noun is no sentence and proves nothing.
import { oneLine } from '../one-line.ts';
import type { Said } from '../letter-story.ts';
import { asOne, beginsCounting, counted, manyOf, notRepeating } from './letters-counted.ts';
import { hasDigitOrNumber, isQuantity, OWN_PERIOD, PERIOD, howOften, quantityOf, withCircumstance } from './letters-quantity.ts';
import { lowerFirst } from './letters-phrases.ts';
import { isAuxiliary, isBase, isFinite, thirdPerson } from './letters-verbs.ts';
import { turnedQuestion, type Turned } from './letters-turn.ts';

/** "90k this year, 70k the year before". */
const TWO_FIGURES = /\d\S*\s+\p{L}[^,]*,\s+\S*\d/u;
/** How often, without a number. */
const RARELY = new RegExp(
  oneLine`
    ^(?:rarely|seldom|hardly ever|often|(?:very|too|quite) often|regularly|more often than not|now and then|from time to time|
    most of the time)$`,
  'iu',
);
const DITRANSITIVE = /^(?:cost|bring|earn|save|give|take|pay|lose|leave|owe|charge|offer)$/u;
const INDIRECT = new RegExp(
  oneLine`
    ^(?:you|them|us|me|it|him|her|others|an?\s(?!(?:day|night|week|month|quarter|season|year|shift|minute|hour)\b)\p{L}+|(?:the|your|
    each|every)\s+(?:firm|company|office|plant|team|house|practice|business|store|shop|clinic|
    ward|department|\p{L}+))\b(?!\s+of\b)`,
  'iu',
);
const PARTICLE = /^(?:to|on|in|into|up|out|for|from|by|of|at|off|away|back)$/iu;

export type Figure = { readonly text: string; readonly remark: string };

/**
 * What was said to a question for a figure, as a clause without capital and stop.
 * @param inWords what the figure is said with where the question does not bend
 */
export function figureClause(said: Said, toBuyer: (text: string) => string): Figure {
  const { quantity, remark } = quantityOf(said);
  const turned = turnedQuestion(said.ask);
  // "A bonus round, so about 300k": the figure stands in what was added.
  if (!hasDigitOrNumber(quantity) && hasDigitOrNumber(remark))
    return {
      text: toBuyer(asked(said.ask, turned, `${quantity}, ${remark}`))
        .replace(/\s+/gu, ' ')
        .trim(),
      remark: '',
    };
  const { bare, circumstance } = withCircumstance(quantity, turned?.counted ?? '');
  const whole = turned && placed(turned, quantity, said.unit);
  const { question, left } = turned === undefined ? { question: turned, left: circumstance } : within(turned, circumstance);
  const put = whole ?? (question && circumstance !== '' ? placed(question, bare, said.unit) : undefined);
  const plain = put === undefined ? elliptic(said.ask, quantity) : undefined;
  const short = plain ?? (put === undefined && circumstance !== '' ? elliptic(said.ask, bare) : undefined);
  // What is quoted is quoted whole.
  const text = put ?? short ?? asked(said.ask, turned, remark === '' ? quantity : wholly(said, quantity, remark));
  const isLeft = whole === undefined && (put !== undefined || (short !== undefined && plain === undefined));
  const remarks = put === undefined && short === undefined ? '' : [isLeft ? left : '', remark].filter(Boolean).join(', ');
  return { text: toBuyer(text).replace(/\s+/gu, ' ').trim(), remark: lowerFirst(toBuyer(remarks)) };
}

/** What a circumstance says of the question itself: the year is "a bad year", the deliveries those "that mattered". */
function within(question: Turned, circumstance: string): { readonly question: Turned; readonly left: string } {
  const [, noun = ''] = /^in an? \p{L}+ (\p{L}+)$/iu.exec(circumstance) ?? [];
  const theirs = new RegExp(`\\bin an? ${noun}\\b`, 'iu');
  if (noun !== '' && theirs.test(question.tail))
    return { question: { ...question, tail: question.tail.replace(theirs, circumstance) }, left: '' };
  const [, things = '', time = ''] = /^(.*?)((?:\s+(?:last|this|an?|per|each|every|in|on)\b.*)?)$/iu.exec(question.counted) ?? [];
  if (/^that\b/iu.test(circumstance) && things !== '' && question.asks === 'many')
    return { question: { ...question, counted: `${things} ${circumstance}${time}` }, left: '' };
  return { question, left: circumstance };
}

function placed(several: Turned, said: string, unit: string | undefined): string | undefined {
  const quantity = notRepeating(several, said);
  const question = asOne(several, quantity);
  if (quantity === '' || isClauseLike(quantity) || TWO_FIGURES.test(quantity)) return undefined;
  const frequent = asFrequency(question, quantity);
  if (frequent !== undefined) return frequent;
  // A time that the answer names takes the place of that of the question: calls that "come in a week" come in a night.
  const own = /^(?:many|much)$/u.test(question.asks) ? OWN_PERIOD.exec(quantity)?.[0] : undefined;
  if (own !== undefined && /^in an? \p{L}+$/iu.test(question.tail) && PERIOD.test(question.tail))
    return placed(
      { ...question, tail: `in ${own.replace(/^(?:per|each|every)\s/iu, 'a ')}` },
      quantity.replace(OWN_PERIOD, '').trim(),
      unit,
    );
  // "One every month" of the letters announcing something: they reach you every month.
  if (own !== undefined && /\p{L}+ing\b/u.test(question.counted) && !PERIOD.test(`${question.counted} ${question.tail}`)) {
    const [, before = '', after = ''] = /^(.*?)((?:\s+(?:in|over|during|last|since)\b.*)?)$/iu.exec(question.tail) ?? [];
    return placed({ ...question, tail: `${before} ${own}${after}` }, quantity.replace(OWN_PERIOD, '').trim(), unit);
  }
  const turned = own === undefined ? question : withoutPeriod(question);
  const { asks, when, subject } = turned;
  // "The part is rarely missing", and it is missing more often than not.
  if (asks === 'often' && RARELY.test(quantity)) {
    const adverb = quantity.toLowerCase();
    const early = /^(?:rarely|seldom|hardly ever|often|regularly)$/u.test(adverb);
    return joined(
      turned.subject,
      early ? '' : turned.verb,
      early && !isBe(turned.verb) ? adverb : '',
      early ? turned.verb : '',
      early && isBe(turned.verb) ? adverb : '',
      turned.tail,
      early ? '' : adverb,
      when,
    );
  }
  // What the answer names is not included once more.
  const tail = turned.tail.replace(/,? ?,\s*(\p{L}+) included$/iu, (whole, noun: string) =>
    new RegExp(`\\b${noun}\\b`, 'iu').test(quantity) ? '' : whole,
  );
  // "40 minutes late" of what is late: said once.
  const [after = ''] = tail.split(/\s+/u);
  const once = /^(?:late|early|short|long|wide|apart|behind|over)$/iu.test(after)
    ? quantity.replace(new RegExp(`\\s${after}(?=\\s(?:an?|per|each)\\s|$)`, 'iu'), '')
    : quantity;
  const object = counted(turned, once, unit);
  if (object === undefined || !beginsCounting(turned, object)) return undefined;
  const { by } = turned;
  if (by !== undefined) {
    const isLater = tail.startsWith(',');
    return subject === '' ? undefined : joined(subject, turned.verb, isLater ? '' : tail, `${by} ${object}`, isLater ? tail : '', when);
  }
  // "half a day goes into it"
  const verb =
    subject === '' && isBase(turned.base) && turned.verb === turned.base && /^(?:about |roughly )?(?:half )?an? \p{L}+$/u.test(object)
      ? thirdPerson(turned.base)
      : turned.verb;
  const lead = when !== '' && subject === '' ? ` ${when}` : '';
  if (subject === '') return joined(object, verb, tail, lead);
  const early = /^(?:when|if|once|after|on|in|at|last)\b/iu.test(when) && asks !== 'how' ? when : '';
  const late = early === '' ? when : '';
  const whole = (...parts: readonly string[]): string => `${early === '' ? '' : `${early}, `}${joined(...parts, late)}`;
  const times = /\btimes\b/iu.test(object) || asks === 'often';
  if (asks === 'long' && !/^(?:take|last|spend)$/u.test(turned.base)) return whole(subject, verb, tail, `for ${object}`);
  if (times && !/^(?:is|are|was|were)$/u.test(verb)) {
    if (!hasDigitOrNumber(object) || /^none\b/iu.test(object)) return undefined;
    // "One failed twice last year."
    return /^(?:last|this|in|over|during|since)\b/iu.test(tail) ? whole(subject, verb, object, tail) : whole(subject, verb, tail, object);
  }
  if (/^(?:nights?|days?|evenings?|mornings?|weekends?)\b/iu.test(turned.counted) && turned.base === 'happen')
    return whole(subject, verb, tail, `on ${object}`);
  if (asks === 'far') return whole(subject, verb, object, tail);
  if (/^(?:is|are|was|were)$/u.test(verb)) {
    if (/^there$/iu.test(subject)) return whole(subject, verb, object, tail);
    // "worth 400 to you"
    if (/^worth\b/iu.test(tail)) return whole(subject, verb, 'worth', object, tail.slice('worth'.length).trim());
    // "you were last quoted 12,000 for one"
    const done = tail.split(/\s+/u).findIndex((word) => /(?:ed|paid|told|sold|sent|lost)$/iu.test(word));
    if ((asks === 'much' || asks === 'many') && done >= 0) {
      const parts = tail.split(/\s+/u);
      return whole(subject, verb, parts.slice(0, done + 1).join(' '), object, parts.slice(done + 1).join(' '));
    }
    return whole(subject, verb, tail, object);
  }
  const [, io = ''] = DITRANSITIVE.test(turned.base) ? (/^(.+?)(?=\s|,|$)/u.exec(INDIRECT.exec(tail)?.[0] ?? '') ?? []) : [];
  const indirect = io === '' ? '' : (INDIRECT.exec(tail)?.[0] ?? '');
  const rest = tail.slice(indirect.length).trim();
  const words = rest.split(/\s+/u);
  if (/^(?:keep|leave|hold)$/u.test(turned.base) && words.length === 1) return whole(subject, verb, object, rest);
  if (/^(?:still|idle|empty|alive|open|short)$/iu.test(words[0] ?? ''))
    return whole(subject, verb, words[0] ?? '', object, words.slice(1).join(' '));
  // "wrote off 85 thousand on extras"
  if (/^(?:off|up|away|out|down)$/iu.test(words[0] ?? '') && /^(?:on|for|because|over|with|from)$/iu.test(words[1] ?? ''))
    return whole(subject, verb, indirect, words[0] ?? '', object, words.slice(1).join(' '));
  // "come to", "go by": the figure follows the little word where nothing else does.
  if (PARTICLE.test(words[0] ?? '') && (words.length === 1 || /^(?:last|over|during|this|per)$/iu.test(words[1] ?? '')))
    return whole(subject, verb, words[0] ?? '', object, words.slice(1).join(' '));
  if (/^(?:have|need)$/u.test(turned.base) && words[0] === 'to') {
    let at = 2;
    while (
      at < words.length &&
      (/^(?:or|and)$/iu.test(words[at] ?? '') || /^(?:or|and)$/iu.test(words[at + 1] ?? '') || /^(?:or|and)$/iu.test(words[at - 1] ?? ''))
    )
      at++;
    return whole(subject, verb, words.slice(0, at).join(' '), object, words.slice(at).join(' '));
  }
  return whole(subject, verb, indirect, object, rest);
}

function isBe(verb: string): boolean {
  return /^(?:is|are|was|were)$/u.test(verb);
}

/** "Once a month" answers how many as well as how often: "changes of that kind reach you once a month". */
function asFrequency(turned: Turned, quantity: string): string | undefined {
  if (turned.asks !== 'many' && turned.asks !== 'often') return undefined;
  const theirs = PERIOD.exec(`${turned.counted} ${turned.tail}`)?.[0] ?? /\bin an? \p{L}+/iu.exec(turned.counted)?.[0] ?? '';
  const often = howOften(quantity, theirs);
  if (often === undefined) return undefined;
  const { subject, verb, tail, when, counted: things } = withoutPeriod(turned);
  const named = things.replace(/\s*\bin$/iu, '');
  const what = /^(?:times|nights|days|evenings|mornings|weekends|of them)?$/iu.test(named) ? '' : named;
  // "One failed twice last year."
  const inOrder = /^(?:last|this|in|over|during|since)\b/iu.test(tail) ? [often, tail] : [tail, often];
  return subject === '' ? joined(what, verb, ...inOrder, when) : joined(subject, verb, what, ...inOrder, when);
}

/** The question without the time in which it counts. */
function withoutPeriod(turned: Turned): Turned {
  const without = (text: string): string =>
    text
      .replace(new RegExp(`(?:(?<!\\bcome )\\b(?:in|during|over|within)\\s+)?${PERIOD.source.replace('|in a|', '|')}`, 'iu'), '')
      .replace(/\s+/gu, ' ')
      .trim();
  return { ...turned, counted: without(turned.counted), tail: without(turned.tail) };
}

/** A clause with a verb of its own is no figure that could be put into another sentence. */
function isClauseLike(text: string): boolean {
  return (
    text.split(/\s+/u).length > 3 &&
    /^(?:(?:at|in|on|by|from|during)\s.*?)?\b(?:i|we|they|it|he|she|you|nobody|somebody|the|my|our)\b/iu.test(text) &&
    text.split(/\s+/u).slice(1).some(isFinite)
  );
}

function asked(ask: string, turned: Turned | undefined, quantity: string): string {
  const said = `“${quantity}”`;
  if (turned === undefined || turned.asks === 'whether') return `asked “${ask.trim()}”, you said ${said}`;
  return `asked ${indirect(ask, turned)}, you said ${said}`;
}

/** "how a document reaches the courthouse when the registry closes": the question as part of a sentence. */
export function indirect(ask: string, turned: Turned): string {
  const asked = /\b(how many|how much|how long|how often|how far|how|where|what|which|who)\b/iu.exec(ask)?.[1]?.toLowerCase() ?? 'how';
  const { counted: things, subject, verb, tail, when } = turned;
  const share = turned.asks === 'share' ? 'what share of' : asked;
  return joined(share, things, subject, verb, tail, when);
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ').replace(/\s+,/gu, ',').replace(/\s+/gu, ' ').trim();
}

/** All that was said, as it was said. */
function wholly({ answer }: Said, quantity: string, remark: string): string {
  return answer === undefined ? `${quantity}, ${remark}` : answer.trim().replace(/(?<![.!…\s])[.!…\s]+$/u, '');
}

/** "How many door alarms a week?" has no verb of its own. */
function elliptic(ask: string, quantity: string): string | undefined {
  const [, things] = /^(?:and |so |oh,? )?how many\s+(?:of (?:those|them|these)\s*)?(.*?)\s*(?:now|today)?\?*$/iu.exec(ask.trim()) ?? [];
  const [, until] = /^(?:and |so )?how long\s+((?:until|till|before)\s.+?)\?*$/iu.exec(ask.trim()) ?? [];
  if (until !== undefined && /\d|\b(?:an?|half|two|three|four|five|six)\b/iu.test(quantity) && isFinite(until.split(/\s+/u).at(-2) ?? ''))
    return `it takes ${quantity} ${until}`;
  if (things === undefined && /^(?:and )?how often\s*\?*$/iu.test(ask.trim()) && howOften(quantity, '') !== undefined)
    return `that happens ${quantity}`;
  if (things === undefined)
    return /^(?:and )?how (?:often|much|long)\s*\?*$/iu.test(ask.trim()) && isQuantity(quantity.replace(PERIOD, ''))
      ? `that is ${quantity}`
      : undefined;
  if (turnedQuestion(ask) !== undefined || things.split(/\s+/u).some(isAuxiliary)) return undefined;
  if (things === '' || /^(?:a|an|per|each|every|in an?)\s+\p{L}+$/iu.test(things))
    return `it is ${PERIOD.test(quantity) ? quantity : `${quantity} ${things}`}`;
  const [what = ''] = things.split(/\s+(?=(?:an?|per|each|every|in|on|at|over|during|last|this|with|without|of|for|from|to)\s)/iu);
  if (!/(?:[^su]s|ies|people|staff|men|women|children|others)$/iu.test(what)) return undefined;
  const put = manyOf(quantity, things, '');
  return put === undefined ? undefined : `there are ${put}`;
}
