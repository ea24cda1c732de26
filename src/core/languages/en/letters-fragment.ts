// Answers that are a noun, an adverb or a name, and no sentence, become one by what was asked: "panic" is "there is panic".
import { oneLine } from '../one-line.ts';
import { PREPOSITION } from './letters-clause.ts';
import { CLOSED, lowered, lowerFirst } from './letters-phrases.ts';
import { asMeans, done } from './letters-short.ts';
import { PERSON } from './letters-subject.ts';
import { turnedQuestion, type Turned } from './letters-turn.ts';
import { baseForm, isAuxiliary, isBase, isFinite, isParticiple, thirdPerson } from './letters-verbs.ts';

/** "Not really planned". */
const NOT_DONE = /^(?:not|never)\b/iu;
/** Who does something, and is not what it is done to. */
const SUBJECTS = /^(?:you|we|they|i|he|she)$/iu;
/** Verbs of which the subject is what something is done to: orders come in, they are typed. */
const MOVES = /^(?:get|come|go|travel|arrive|reach|become|turn|leave|move|is|are)$/iu;
const DETERMINER = /^(?:an?|the|some|more|less|fewer|no|another|every|each|all|many|several|plenty|lots|your|our|my|their|\d.*)$/iu;
/** What has no plural takes no article. */
const MASS = new RegExp(
  oneLine`
    ^(?:panic|chaos|confusion|overtime|stress|trouble|rework|work|gossip|noise|silence|anger|damage|waste|help|paper|paperwork|traffic|
    uproar|pressure|guesswork|optimism|pessimism|hope|luck|experience|intuition|\p{L}{3,}(?:ing|ion|ness|ment))$`,
  'iu',
);
/** What is one of several, and stands with an article. */
const ONE = new RegExp(
  oneLine`
    ^(?:mess|fine|delay|queue|fight|argument|row|complaint|game|problem|backlog|jam|gap|scramble|meeting|call|list|letter|penalty|scene|
    fuss|ticket|report|bill|charge|claim|dispute|emergency|crisis|visit|standstill|rush|struggle)$`,
  'iu',
);
/** Who rather than what. */
const PEOPLE = /(?:people|staff|(?:er|or|ist|ant|ent|ian|man|men|clerk|nurse|rep|team|boss|lead)s?)$/iu;
/** How something comes, not by what. */
const MANNER = /\b(?:ways|batches|piles|bits|pieces|bursts|waves|dribs and drabs)$/iu;
/** A word that says how or when. */
const ADVERBIAL = new RegExp(
  oneLine`
    ^(?:much |far |too |always |usually |often |mostly |very |rather )*(?:late|later|early|soon)$|^(?:the )?(?:night|day|week|evening|
    morning|month|year) (?:before|after)$`,
  'iu',
);
const FREQUENCY = /^(usually|mostly|often|always|sometimes|only|mainly|normally|typically)\s+(?=\S)/iu;
const SAYS_WHAT = /(?:^|\s)(?=(?:that|where|why|what|when|how|who|which|whether|if)\b)/iu;
const JOINS = /^(?:when|whenever|if|after|before|once|because|until|while|as soon as|only (?:when|if|after))\b/iu;

/** Notes begin with a capital; in a sentence only names have one, and what somebody of a name owns. */
export function uncapital(text: string): string {
  const [first = ''] = text.split(/[\s,]+/u);
  const owner = /^(.+)['’]s$/u.exec(first)?.[1];
  if (GIVEN_NAME.test(owner ?? first)) return text;
  if (owner !== undefined) return isThing(owner) && !NAME_TOO.test(owner) && !/^\p{Lu}{2}/u.test(first) ? lowered(text) : lowerFirst(text);
  const isEveryday = isThing(first) || isBase(first.toLowerCase()) || isFinite(first) || isParticiple(first) || EVERYDAY.test(first);
  return isEveryday && !/^\p{Lu}{2}/u.test(first) ? lowered(text) : lowerFirst(text);
}

/** Whether a sentence begins with people who bear no name: "Drivers wait", "Residents' clothes". */
export function areSeveral(text: string): boolean {
  const one = /^(\p{L}+)s['’]?(?=\s)/u.exec(text)?.[1];
  return one !== undefined && PERSON.test(one) && !GIVEN_NAME.test(one) && !/^\p{Lu}{2}/u.test(one);
}

/** "Bill" and "Mark" are verbs and names: whose it is tells no verb. */
function isThing(word: string): boolean {
  return CLOSED.test(word) || PERSON.test(word) || MASS.test(word) || ONE.test(word) || THING.test(word);
}
/** Names that end as those do who do something. */
const GIVEN_NAME = new RegExp(
  oneLine`
    ^(?:peter|roger|walter|oliver|alexander|christopher|heather|jennifer|amber|esther|hester|tyler|dieter|günter|rainer|werner|xavier|
    taylor|victor|viktor|connor|conor|hector|igor|eleanor|trevor|ivor|bryant|brian|bryan|ian|adrian|julian|christian|vivian|fabian|
    damian|sebastian|florian|norman|herman|roman|lilian|lillian|gillian|marian|vincent|trent|kent|brent|clement|millicent|devon|
    marion|simeon|gideon|agnes)$`,
  'iu',
);
/** Words of every day where they own nothing. */
const NAME_TOO = /^(?:bill|grant|hope|faith|grace|joy)$/iu;
/** Places, times and things of every trade. */
const THING = new RegExp(
  oneLine`
    ^(?:yesterday|tomorrow|tonight|here|anyone|anybody|anything|\p{L}*(?:house|room|yard|shop|floor|sheet|board)|(?:log|note|hand)?book|
    (?:dead|pipe|head|air)?line|truck|lorry|van|site|office|store|stock|day|week|month|year|night|morning|afternoon|evening|quarter|
    season|company|firm|depot|plant|machine|system|computer|server|school|hospital|clinic|ward|hotel|bakery|farm|ship|boat|train|bus|
    car|crane|pump|oven|kiln|mill|press|road|street|town|city|bank|council|market|budget|price|cost|place|thing|phone|tool|weather|
    rain|snow|sun|wind|dock|gate|door)$`,
  'iu',
);
const EVERYDAY = new RegExp(
  oneLine`
    ^(?:whiteboards?|blackboard|clipboard|handshake|spreadsheet|notebook|binder|folder|postcards?|sticker|signature|laminated|printed|
    pen|radio|calendar|diary|
    logbook|checklist|pinboard|magnets?|shout(?:s|ing)?|word|half|full|empty|rough|gut|phone|fax|late|too|total|old|new|bad|good|big|
    long|short|angry|lost|last|next|first|same|double|manual|monthly|weekly|daily|
    yearly|endless|constant|random|handwritten|wrong|missing|everyone|nobody|\p{L}{4,}(?:ly|ous|ful|less|able|ible|ive|[^s]s))$`,
  'iu',
);

/** Whether it says when or how something is done, without a preposition. */
function isAdverb(said: string): boolean {
  return ADVERBIAL.test(said);
}

/**
 * "Panic": there is panic; "phone calls": there are phone calls.
 * @returns undefined where it is none that there is: "usually too late"
 */
export function thereIs(said: string): string | undefined {
  const words = said.split(/\s+/u);
  const [first = ''] = words;
  if (/\S\s(?:nobody|no one|everybody|everyone|we|you|they|he|she)\s/iu.test(said)) return undefined;
  if (/[,;:“”"?]/u.test(said) || FREQUENCY.test(said) || isAdverb(said) || /^\p{L}+ly$/iu.test(first) || words.some(isAuxiliary))
    return undefined;
  // "The guard" does something then, and nobody said what.
  if (/^(?:the|your|our|my|his|her|their|all|every|each|this|that)$/iu.test(first)) return undefined;
  const phrase = said.split(/\s+(?:of|in|on|at|by|from|with|for|about|between|to|and|or)\s+/iu)[0] ?? said;
  const head = (/^(?:a )?(?:lots?|plenty) of (.+)$/iu.exec(said)?.[1] ?? phrase).split(/\s+/u).at(-1) ?? '';
  if (MASS.test(head) && !/\sand\s/iu.test(said)) return `there is ${uncapital(said)}`;
  const isSeveral =
    /(?:[^su]s|ies|people|e-?mails)$/iu.test(head) ||
    /\sand\s/iu.test(said) ||
    /^(?:two|three|four|five|six|several|many|\d{2,}|[2-9])$/iu.test(first);
  if (isSeveral) return `there are ${uncapital(said)}`;
  if (DETERMINER.test(first)) return `there is ${uncapital(said)}`;
  return ONE.test(head) ? `there is ${/^[aeiou]/iu.test(first) ? 'an' : 'a'} ${uncapital(said)}` : undefined;
}

/** "Who else feels it? The drivers": the drivers feel it too. */
export function feltBy(ask: string, said: string): string | undefined {
  const [, verb = '', rest = ''] = /^(?:and |so )?who else (\p{L}+s)\b([^,?]*)\?*$/iu.exec(ask.trim()) ?? [];
  const base = baseForm(verb);
  const words = said.split(/\s+/u);
  if (
    base === undefined ||
    isAuxiliary(verb) ||
    words.length > 5 ||
    /[,;:“”"?]|\b(?:first|mostly|mainly|maybe|perhaps|also|even|not|only)\b/iu.test(said)
  )
    return undefined;
  if (/^(?:nobody|no one|none)$/iu.test(said)) return `nobody else ${verb}${rest}`;
  const isSeveral = /\band\b/iu.test(said) || /^(?:you|we|they)$/iu.test(said) || /(?:[^s]s|people|staff|men)$/iu.test(words.at(-1) ?? '');
  return `${uncapital(said)} ${isSeveral ? base : verb}${rest} too`;
}

/** "How do you check it? The warehouse does": the warehouse checks it. */
export function doneInstead({ asks, subject, base, tail, when }: Turned, said: string): string | undefined {
  const [, who = '', does = ''] = /^(.{2,40}?) (does|do)(?: (?:it|that|this))?$/iu.exec(said) ?? [];
  if (asks !== 'how' || !/^you$/iu.test(subject) || who === '' || who.includes(',') || /^(?:we|you|they|i|it)$/iu.test(who))
    return undefined;
  return [uncapital(who), /^do$/iu.test(does) ? base : thirdPerson(base), tail, when].filter(Boolean).join(' ');
}

/** "Why are the forecasts wrong? Old data": the forecasts are wrong because of old data. */
export function becauseOf(ask: string, said: string, isSentence: boolean): string | undefined {
  const [, asked] = /^(?:and |so )?why\s+([^?.!]+)\?*$/iu.exec(ask.trim()) ?? [];
  if (asked === undefined || /[“”"?;]/u.test(said)) return undefined;
  const [, be = '', thing = '', state = ''] =
    /^(is|are|was|were) ((?:(?:the|your|our|their|this|that|these|those) )?\S+) (.+)$/iu.exec(asked) ?? [];
  const turned = be === '' ? turnedQuestion(`How ${asked}?`) : { subject: thing, verb: be, tail: state, when: '' };
  if (turned === undefined || turned.subject === '') return undefined;
  const { subject, verb, tail, when } = turned;
  const reason = said.replace(/^because\s+(?=\S)/iu, '');
  const lead = /^of\b/iu.test(reason) || isSentence || reason !== said ? 'because' : 'because of';
  return `${[subject, verb, tail, when].filter(Boolean).join(' ')} ${lead} ${uncapital(reason)}`;
}

/** "Usually too late", said of when somebody learns that something is so: you usually learn too late that it is so. */
function insertedAdverb({ subject, verb, tail, when }: Turned, said: string): string | undefined {
  const at = tail.search(SAYS_WHAT);
  if (at < 0 || JOINS.test(said) || /[,;:“”"]/u.test(said) || said.split(/\s+/u).length > 5) return undefined;
  const often = FREQUENCY.exec(said)?.[1] ?? '';
  const how = said.slice(often.length).trim();
  // "Keep track of what it costs": nothing stands between the two.
  if (/\b(?:of|for|to|with|at|about|on)\s*$/iu.test(tail.slice(0, at))) return undefined;
  if (/^(?:never|not)\b/iu.test(how)) return undefined;
  return [subject, often.toLowerCase(), verb, tail.slice(0, at).trim(), uncapital(how), tail.slice(at).trim(), when]
    .filter(Boolean)
    .join(' ');
}

/** "Complaints" by which something is learnt, "counting" by which it is checked, "all sorts of ways" in which it comes. */
function byWayOf(said: string): string | undefined {
  if (isAdverb(said)) return said;
  if (MANNER.test(said) && !/[,;:]|^in\b/iu.test(said)) return `in ${uncapital(said)}`;
  if (/^\p{L}{3,}ing$/iu.test(said)) return `by ${lowered(said)}`;
  const isThings = /^(?:[\p{L}'’-]+\s+){0,2}[\p{L}-]+[^sui\W]s(?:\s+and\s+(?:[\p{L}-]+\s+)?[\p{L}-]+s)?$/iu.test(said);
  const [first = ''] = said.split(/\s+/u);
  return isThings && !DETERMINER.test(first) && !PREPOSITION.test(first) && !PEOPLE.test(said) && !/ly$/iu.test(first)
    ? `through ${uncapital(said)}`
    : undefined;
}

/** "by phone" stands in the sentence that the question makes. */
export function within(turned: Turned, said: string): string | undefined {
  const { asks, subject, verb, tail, when, base } = turned;
  const [first = ''] = said.split(/\s+/u);
  const goesWith =
    asks === 'what' &&
    base !== 'do' &&
    !/\s|^$/u.test(tail) &&
    !said.includes(',') &&
    /^(?:by|on|with|from|for|to)$/iu.test(tail.split(/\s+/u)[0] ?? '');
  if (goesWith && new RegExp(`^${tail.split(/\s+/u)[0] ?? ''}\\b`, 'iu').test(said)) return undefined;
  if (asks === 'how' && subject !== '' && !SUBJECTS.test(subject) && MOVES.test(base) && done(said))
    return `${subject} ${isOne(verb, base) ? 'is' : 'are'} ${lowerFirst(said)}`;
  // "Counted by hand" of how it is counted is by hand; of how it is known, it is counted.
  const [, deed = '', doing = ''] = /^(\p{L}+)\s+(\S.*)$/u.exec(said) ?? [];
  if (asks === 'how' && /^you$/iu.test(subject) && done(said) && (isParticiple(deed) || NOT_DONE.test(said)))
    return baseForm(deed) === base ? within(turned, doing) : `it is ${lowered(said)}`;
  const means = asks === 'how' && base !== 'happen' && !tail.includes(',') ? asMeans(said) : undefined;
  const way = asks === 'how' ? (means ?? byWayOf(said)) : undefined;
  const adverbial = asks === 'how' && (way !== undefined || isAdverbial(said)) && base !== 'happen';
  if (subject === '' || (!goesWith && !adverbial)) return undefined;
  if (adverbial && /^only\b/iu.test(said) && verb === base && /\bthat\b/iu.test(tail))
    return `${lowered(said)} do ${[subject, base, tail].join(' ')}`;
  // Behind "that it has not come back", it would be said of the coming back.
  if (adverbial && /\b(?:that|where|why|what|when|how|who)\b/iu.test(tail) && !goesWith)
    return (
      insertedAdverb(turned, way ?? said) ??
      (means !== undefined || isAdverbial(said)
        ? `${lowerFirst(means ?? said)}, ${[subject, verb, tail, when].filter(Boolean).join(' ')}`
        : undefined)
    );
  if (way !== undefined) return [subject, verb, tail, way, when].filter(Boolean).join(' ');
  const [particle = '', ...rest] = tail.split(/\s+/u);
  const parts = goesWith
    ? [subject, verb, particle, uncapital(said), ...rest, when]
    : [subject, verb, tail, PREPOSITION.test(first) ? lowered(said) : lowerFirst(said), when];
  return parts.filter(Boolean).join(' ');
}

/** "By hand", "late, mostly", "slowly"; "too many papers" are things. */
function isAdverbial(said: string): boolean {
  const [first = '', second = ''] = said.split(/\s+/u);
  if (/^(?:ad hoc|in-house|last[- ]minute)\b/iu.test(said)) return true;
  if (/^(?:monthly|weekly|daily|yearly|hourly|quarterly|friendly|family|early)$/iu.test(first) && second !== '') return false;
  return !/^(?:many|much|few|little)$/iu.test(second) && (PREPOSITION.test(first.replace(/,$/u, '')) || /ly,?$/iu.test(first));
}

/** "It travels": one; "they travel": several. */
function isOne(verb: string, base: string): boolean {
  return /^(?:is|was|has)$/u.test(verb) || (verb !== base && verb === thirdPerson(base));
}

const EVENT = new RegExp(
  oneLine`
    ^(?:call|meeting|workshop|demo|demonstration|visit|tour|review|session|interview|presentation|pilot|trial|test|lunch|dinner|
    walk-?through|kick-?off|training|webinar|conference|briefing|appointment|trip|discussion|talk|chat|audit|assessment|survey)s?$`,
  'iu',
);

/** A step that is named and not told: "workshop with operations" is a workshop with operations. */
export function occasionOf(step: string): string | undefined {
  const phrase = (step.split(/\s+(?:with|to|of|for|at|from|by|between|about|on|in)\s+/iu)[0] ?? '').split(/\s+/u);
  const [first = '', head = ''] = [phrase[0], phrase.at(-1)];
  if (!EVENT.test(head) || phrase.length > 4 || (phrase.length > 1 && isBase(first.toLowerCase()) && !EVENT.test(first))) return undefined;
  const isBare = DETERMINER.test(first) || /[^s]s$/iu.test(head) || /^(?:lunch|dinner|training)$/iu.test(phrase.join(' '));
  return `${isBare ? '' : /^[aeiou]/iu.test(first) ? 'an ' : 'a '}${uncapital(step)}`;
}
