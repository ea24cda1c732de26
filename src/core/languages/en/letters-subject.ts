// Who does something, where a hurried note leaves it out: "goes to an agency", "porter shuts it"; a letter with notes in it is rewritten.
import { oneLine } from '../one-line.ts';
import { PREPOSITION } from './letters-clause.ts';
import { CLOSED, lowered } from './letters-phrases.ts';
import type { Turned } from './letters-turn.ts';
import { baseForm, isAuxiliary, isBase, isFinite, isNounToo, isParticiple, thirdPerson } from './letters-verbs.ts';

/** Who and what is named in notes without its article. */
const SOMEBODY = oneLine`
  (?:tenant|customer|client|buyer|supplier|vendor|driver|porter|guard|nurse|planner|foreman|caretaker|technician|engineer|dispatcher|
  operator|farmer|trainee|intern|secretary|receptionist|clerk|manager|boss|owner|chef|cook|waiter|agency|agent|broker|carrier|courier|
  patient|doctor|pharmacist|teacher|auditor|inspector|accountant|controller|partner|lawyer|assistant|apprentice|contractor|mechanic|
  fitter|electrician|plumber|captain|supervisor|developer|consultant|insurer|dealer|freelancer|wife|husband|son|daughter|brother|sister|
  father|mother|user|caller|salesman|rep|colleague|PA|
  CEO|CFO|COO|CIO|MD|GM)`;
const FAMILY = /^(?:wife|husband|son|daughter|brother|sister|father|mother)$/iu;
const SOMETHING = oneLine`
  office|warehouse|alarm|machine|system|phone|order|invoice|van|truck|lorry|door|part|batch|file|form|ticket|parcel|claim|shipment|
  delivery|job`;
const BARE_BEGINS = new RegExp(
  oneLine`
    (^|[,;:.!?]\s+|\b(?:and|but|so|then|if|when|because|until|till|or)\s+)((?:(?:night|sales|account|site|shift|quality|export|key|sous|
    head|
    line|field)\s+)?(?:${SOMEBODY}|(${SOMETHING})))(?=(?:\s+|['’]s\s+)([^\s,;.]+)([,;.]?)(?:\s+([^\s,;.]+))?)`,
  'giu',
);
const ADVERBS = /^(?:(?:just|only|mostly|usually|simply|always|never|still|basically|then)\s+)*/iu;
/** What stands behind a verb that may be a noun, and what does behind that of somebody. */
const OBJECT = /^(?:the|an?|them|him|her|it|you|us|me|my|your|our|every|each|all|back|around|round|down|up|out|off|over|\d.*)$/iu;
const PLACED = /^(?:through|to|with|for|by|in|on|at)$/iu;
const DONE_TO = /^(?:it|them|him|her|us|me|you)$/iu;
/** What only people do. */
const OF_PEOPLE = /^(?:want|think|know|say|need|like|hate|prefer|try|hope|wish|love|fear|believe|expect|reckon|guess|worry|feel)$/u;
/** What is said of the thing that was asked about; of the rest "it" is. */
const MOVES = /^(?:get|come|go|travel|arrive|reach|turn|leave|move|sit|lie|land|wait|pass|end|start|begin|run)$/u;
/** Pasts that are no participle as well. */
const PAST = /^(?:had|went|took|gave|came|wrote|knew|rang|saw|did|got|forgot|drove|began|ran|became)$/u;
const NEGATED = /^(?:(does|is|was|has)|(?:do|ca|could|did|wo|would|have|are|were))n['’]?t$/u;

/** "Porter shuts it": the porter does. */
export function withArticles(text: string): string {
  const plain = text.replace(/^(?=(?:last|latest|first|worst) \p{L}+ (?:was|is|were|are|cost)\b)/iu, 'the ');
  const named = plain.replace(
    BARE_BEGINS,
    (whole, before: string, noun: string, thing: string | undefined, verb: string, ends: string, next: string | undefined) =>
      isDoneBy(thing === undefined, verb, ends === '' ? next : undefined)
        ? `${before}${FAMILY.test(noun) ? 'your' : 'the'} ${/^\p{Lu}{2}/u.test(noun) ? noun : lowered(noun)}`
        : whole,
  );
  return namedBare(named);
}

/** "Milk tanker driver brings them", "girl at the desk writes": who is named bare, and what they do. */
const NAMED_BARE = new RegExp(
  oneLine`
    (^|[,;:.!?]\s+|\b(?:and|but|so|then)\s+)((?:\p{Ll}+\s){0,2}?\p{L}\p{Ll}{2,})((?:\s(?:at|in|on|
    from)\s(?:the\s)?\p{Ll}+)?)\s(\p{Ll}{3,}s|(?:does|is|has|was|would|could|did|wo|ca)n['’]t)
    (?=\s+([^\s,;.]+)|[,;.]|$)`,
  'gu',
);
const NO_THING = new RegExp(
  oneLine`
    ^(?:half|most|rest|it|that|this|what|which|who|one|somebody|someone|nobody|everybody|everyone|everything|nothing|something|anybody|
    anyone|whoever|whatever|whichever|each|either|neither|none|all|both|another|there|here|he|she|also|even|otherwise|still|never|
    always|often|
    maintenance|production|payroll|purchasing|procurement|logistics|marketing|quality|dispatch|reception|legal|housekeeping|security|
    management|administration|engineering|finance|head office|facilities|operations|stock|storage|water|rain|money|time|mail|traffic|
    overtime|mum|dad|grandma|grandpa|god|\p{L}+(?:ing|ly|ness|ment|tion|ism)|today|tomorrow|yesterday|later|earlier|\p{L}+day)$`,
  'iu',
);

function namedBare(text: string): string {
  return text.replace(NAMED_BARE, (whole, before: string, noun: string, where: string, verb: string, next: string | undefined) => {
    const words = noun.split(/\s+/u);
    const [first = '', head = ''] = [words[0], words.at(-1)];
    const isName = /^\p{Lu}/u.test(first) && before !== '' && !/^[.!?]/u.test(before);
    const isKnown = /^\p{Ll}/u.test(first) || PERSON.test(head) || EVERYDAY.test(first);
    const isNoun = words.every(
      (word) => !CLOSED.test(word) && !PREPOSITION.test(word) && !NO_THING.test(word) && (!isFinite(word) || isNounToo(word)),
    );
    if (isName || !isKnown || !isNoun || /s$/u.test(head)) return whole;
    const base = baseForm(verb);
    if (!/n['’]t$/u.test(verb) && (base === undefined || verb !== thirdPerson(base))) return whole;
    if (isNounToo(verb) && !(next !== undefined && (OBJECT.test(next) || (PERSON.test(head) && PLACED.test(next))))) return whole;
    return `${before}the ${lowered(noun)}${where} ${verb}`;
  });
}

/** Whether the word behind a name is what they do, and not a second noun: "customer calls the desk", not "customer calls cost us". */
function isDoneBy(somebody: boolean, verb: string, next: string | undefined): boolean {
  if (/^(?:in|on|at|out|off|an?|the|not|already|always|never|too|gone|right|wrong|busy|late|away|ready|angry|ill|sick)$/iu.test(verb))
    return true;
  if (!/[^s]s$/u.test(verb)) return false;
  if (DONE_TO.test(next ?? '')) return true;
  if (somebody && /^(?:the|an?|his|her|my|our|your)$/iu.test(next ?? '')) return true;
  if (!isFinite(verb)) return false;
  if (!isNounToo(verb)) return true;
  return (
    somebody &&
    (next === undefined ||
      OBJECT.test(next) ||
      PLACED.test(next) ||
      (/^\p{L}{3,}$/u.test(next) && !isFinite(next) && !/^(?:from|about|per)$/iu.test(next)))
  );
}

/** Of whom a question asks what they do, or what happens with it. */
const ASKED_OF = /^(?:and |so )?what happens(?: today| then| now)* (?:to|with) ([^,?]+?)(?:\s+(?:when|if|once|after|while)\b.*)?\?*$/iu;
const ASKED_WHEN = /^(?:and |so )?what happens(?: today| then| now)* (?:when|if|once|as soon as) ([^,?]+?)\?*$/iu;
/** The occasion has somebody do something to something. */
const TAKES = /\s(?:when|if|once)\s.*\s\p{L}+s\s(?:one|it|them|an?\s\p{L}+|the\s\p{L}+|something)\b/iu;
/** What may be said of a thing that nobody moves. */
const EVERYDAY = new RegExp(
  oneLine`
    ^(?:milk|shop|shift|line|night|day|office|yard|site|gate|stock|floor|ward|school|bus|sales|girl|boy|lad|guy|bloke|man|woman|
    lady|housekeeper|docket|paper|note|letter|list|mail|sheet|form|file|ticket|truck|van|box|order|job|machine|part|price|old|
    new|young|first|last|next|other|local)$`,
  'iu',
);
const STAYS = /^(?:stay|stand|remain|rot|expire|fail|spoil|stop|break|fall|vanish|disappear|pile|bounce|crash|slip|rust|dry)$/u;
export const PERSON = new RegExp(
  oneLine`^(?:${SOMEBODY}|guest|visitor|member|student|pupil|parent|resident|passenger|shopper|crew|team|child|somebody|someone|colleague|
  \p{L}+(?:er|or|ist|ant|ian|man|woman|yee))$`,
  'iu',
);

/** Who or what it is said of, as the question names it. */
function askedOf(ask: string, turned: Turned | undefined): string {
  const plain = ask.trim();
  if (turned?.asks === 'what' && turned.base === 'do') return turned.subject;
  const thing = ASKED_OF.exec(plain)?.[1];
  if (thing !== undefined) return thing;
  const words = (ASKED_WHEN.exec(plain)?.[1] ?? '').split(/\s+/u);
  const isSeveral = /[^s]s$/iu.test(words[0] ?? '');
  const at = words.findIndex((word, index) => index > 0 && isFinite(word) && (isSeveral || isAuxiliary(word) || baseForm(word) !== word));
  return at < 1 ? '' : words.slice(0, at).join(' ');
}

/**
 * A note that begins with what somebody does, "drives back", with who does it: the one the question names.
 * @returns undefined where the question names nobody of whom it could be said
 */
function withAsked(who: string, base: string, note: string, isDoer: boolean): string | undefined {
  const [noun = ''] = who.split(/\s+(?:of|in|on|at|from|with|without|for|that|who|which)\s+/iu);
  if (noun === '' || /^(?:you|we|i)$/iu.test(noun)) return undefined;
  const head = noun.split(/\s+/u).at(-1) ?? '';
  if (/^(?:somebody|someone|they)$/iu.test(noun)) return `they ${plural(note)}`;
  const isClauseOf = /^(?:what|who)\s/iu.test(who);
  if (!isDoer && !PERSON.test(head) && !MOVES.test(base) && !STAYS.test(base)) return undefined;
  if (isClauseOf) return `${who} ${note}`;
  const named = /^one$/iu.test(noun) ? 'it' : lowered(noun).replace(/^an? /u, 'the ');
  return /[^su]s$|people$/iu.test(head) ? `${named} ${plural(note)}` : `${named} ${note}`;
}

/**
 * A note without its subject gets the one that the question is about.
 * @returns the note as it was where it has one, or where it is no sentence at all
 */
export function withSubject(ask: string, turned: Turned | undefined, note: string): string {
  const said = note.replace(/^(?:nothing|no|nope)[,;]\s+(?=(?:just|only|we|you|\p{L}+ed)\b)/iu, '');
  const [adverbs = ''] = ADVERBS.exec(said) ?? [];
  const [word = '', next = ''] = said
    .slice(adverbs.length)
    .split(/\s+/u)
    .map((one) => one.replace(/[,;.]$/u, ''));
  const verb = word.toLowerCase();
  const base = baseForm(verb);
  const [negated, one] = NEGATED.exec(verb) ?? [];
  const who = askedOf(ask, turned);
  const isThird =
    base !== undefined &&
    base !== verb &&
    verb === thirdPerson(base) &&
    (!isNounToo(verb) || OBJECT.test(next) || (who !== '' && (next === '' || PLACED.test(next) || /^(?:till|until)$/iu.test(next))));
  const isPast =
    PAST.test(verb) ||
    (base !== undefined &&
      base !== verb &&
      verb !== thirdPerson(base) &&
      (adverbs !== '' || !isParticiple(verb) || /^(?:\d|an?$|the$|it$|them$)/u.test(next)));
  if (negated === undefined && !isThird && !isPast) return note;
  const whole = lowered(said);
  if (isThird && who !== '') {
    // "When head office changes one: gets printed" is said of what is changed.
    const isDoneTo = base === 'get' && isParticiple(next) && TAKES.test(ask);
    const done = isDoneTo ? undefined : withAsked(who, base, whole, turned?.asks === 'what' && turned.base === 'do');
    if (done !== undefined) return done;
    // Who rings the caretaker is not said.
    if (ASKED_WHEN.test(ask.trim()) && !MOVES.test(base) && !OF_PEOPLE.test(base)) return note;
  }
  if (isThird && base !== undefined && OF_PEOPLE.test(base)) return `you ${plural(whole)}`;
  if (isPast && one === undefined) return `you ${whole}`;
  if (negated !== undefined && one === undefined) return `you ${whole}`;
  const { subject = '' } = turned ?? {};
  if (subject === '' || /^(?:you|we|they|i|he|she)$/iu.test(subject)) return `${objectOf(turned)} ${whole}`;
  const isPerson = PERSON.test(subject.split(/\s+/u).at(-1) ?? '');
  if (base === undefined || !(isPerson || MOVES.test(base))) return `it ${whole}`;
  const isOne = turned !== undefined && turned.verb !== turned.base;
  return `${subject} ${isOne ? whole : plural(whole)}`;
}

/** "Doesn't get checked" of "how do you check a delivery": the delivery. */
function objectOf(turned: Turned | undefined): string {
  const [, object] = /^((?:an?|the|your)\s+\p{L}+)$/iu.exec(turned?.tail.trim() ?? '') ?? [];
  return object ?? 'it';
}

/** "Leave it there" of the drivers who are asked about: they leave it there. */
export function doing({ subject, base, verb }: Turned, deeds: string): string {
  const who = lowered(subject).replace(/^an? /u, 'the ');
  const isOne = verb !== base && verb === thirdPerson(base);
  const said = isOne
    ? deeds.replace(/(^|,\s+(?:then\s+)?|\b(?:and|or)\s+)(\p{L}+)/gu, (whole, before: string, one: string) =>
        isBase(one) ? `${before}${thirdPerson(one)}` : whole,
      )
    : deeds;
  return `${who} ${said}`;
}

/** "Goes out, comes back" of several: go out, come back. */
function plural(text: string): string {
  return text.replace(
    /(^|,\s+|\band\s+)((?:(?:just|only|usually|mostly|always|then)\s+)?)(\p{L}+)/gu,
    (whole, before: string, adverb: string, verb: string) => {
      const base = baseForm(verb);
      return base !== undefined && verb === thirdPerson(base) ? `${before}${adverb}${base}` : whole;
    },
  );
}
