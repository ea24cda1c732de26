// Whether an answer is a sentence of its own: it then stands as it is, and a piece of one has to be put into the question.
import { oneLine } from '../one-line.ts';
import { CLOSED } from './letters-phrases.ts';
import { isAuxiliary, isBase, isFinite, isNounToo, past } from './letters-verbs.ts';

const SUBJECT =
  /^(?:you|they|it|he|she|nobody|somebody|someone|everybody|everyone|whoever|there|that|this|one|people|everything|nothing|none|i|we)$/iu;
/** What says how, where or when something is done, and is not what is done. */
export const PREPOSITION = new RegExp(
  oneLine`
    ^(?:by|with|on|in|at|for|from|through|via|into|to|out|over|under|off|across|without|as|per|after|before|once|twice|too|very|quite|
    late|later|slowly|manually|online|directly|early|only|mostly|always|never|often|sometimes|when|whenever|if|until|because)$`,
  'iu',
);
const SUBORDINATE = /^(?:when|whenever|if|once|after|before|until|as soon as|while|because|since|so that|whether|how|where|why|which)\b/iu;
/** What stands behind a verb. */
const OBJECT = new RegExp(
  oneLine`
    ^(?:the|an?|at|into|them|him|her|it|you|us|me|every|everything|nothing|each|all|back|around|round|through|to|down|up|out|with|
    for|again)$`,
  'iu',
);
/** "Dame Helen, our managing partner, gets the calls": who it is said of, and what. */
const APPOSED =
  /^([^,]+),\s+(?:my|our|your|their|his|her|the|an?)\s[^,]+,\s+(?!(?:and|or|if|when|whenever|because|unless|until|while)\b)(\S.*)$/iu;
const CONTRACTED =
  /^(?:it|that|there|here|he|she|we|you|they|i|nobody|somebody|someone|everybody|everyone|everything|nothing)['’](?:s|re|ve|d|ll|m)$/iu;
const PRONOUN = /^(?:it|he|she|they|we|you|i|nobody|somebody|someone|everybody|everyone)$/iu;
const ARTICLE = /^(?:the|my|our|your|their|his|her)$/iu;
/** "The driver's in a hurry", "the linen's delivered". */
const IS_SOMEWHERE = /^\p{L}{2,}['’](?:s|re)$/u;
const BE_BEHIND = new RegExp(
  oneLine`
    ^(?:in|on|at|out|off|an?|the|not|already|always|never|still|too|gone|been|right|wrong|busy|full|empty|late|away|ready|open|
    broken|angry|ill|sick|\p{L}+ed)$`,
  'iu',
);
/** What is to be done to something, and what only stands so. */
const DONE_TO = new RegExp(
  oneLine`
    ^(?:the|an?|it|them|him|her|us|you|me|my|your|our|their|everything|everybody|everyone|someone|somebody|every|each|all|back|round|around|
    again|another)$`,
  'iu',
);
const STATE = new RegExp(
  oneLine`
    ^(?:clean|dry|correct|complete|clear|live|mean|direct|extra|waste|present|welcome|better|own|cost|cut|put|read|set|shut|hurt|
    spread|let)$`,
  'iu',
);
/** Behind whom a verb stands without its -s. */
const SEVERAL_DO = new RegExp(
  oneLine`
    (?:[^s]s|people|staff|ones|team|crew|men|women|children|police|management|ly|always|never|often|just|only|still|ever|even|also|
    not|then)$|^(?:half|most|some|many|few|all|rest|
    both|others|two|three|four|five|six|seven|eight|nine|ten|\d+|who|that|which|none|you|we|they|i)$`,
  'iu',
);
const COORDINATE = /^(?:and|but|or|so|then)\b/iu;
const SEVERAL = new RegExp(
  oneLine`
    ^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|many|several|few|both|most|all|some|\d+(?<!^1))$`,
  'iu',
);

/** "Dame Helen, our managing partner, gets the calls" without what she is. */
export function withoutApposition(text: string): string {
  return text.replace(APPOSED, '$1 $2');
}

/** How often, said before anything else. */
const ADVERBS = /^(?:(?:usually|mostly|often|sometimes|only|just|normally|typically|generally|probably|mainly)\s+)+(?=\S)/iu;
/** What begins a clause inside another. */
const INNER = /(?<=\S\s+)(?:if|when|whenever|because|unless|until|till|while|since|as soon as)\s.*$/iu;
/** "An email nobody reads", "the form we use": a thing, and what is said of it. */
const OF_A_THING = new RegExp(
  oneLine`
    ^(?:(?:an?|the|some|our|your|my)\s)?(?:\p{L}+\s)?\p{Ll}+\s(?:nobody|no one|everybody|everyone|somebody|someone|we|you|they|i|
    he|she)\s(?:(?:ever|never|really|all|only)\s)*(\p{L}+)(?:\s(?:in|on|up|out|at|to|with|for|about))?$`,
  'iu',
);
const A_TIME = new RegExp(
  oneLine`
    ^(?:(?:an?|the|some|our|your|my|every|each|this|last|next)\s)?(?:\p{L}+\s)?(?:days?|nights?|weeks?|months?|mornings?|
    evenings?|times?|today|here|there|once|twice|then|now|so|and|but|or|that|what|how|\p{L}+day)\s`,
  'iu',
);

/** Whether something has a subject and a verb; what only says when or why has none of its own. */
export function isClause(text: string): boolean {
  if (APPOSED.test(text)) return isClause(withoutApposition(text));
  const [first = '', ...later] = text
    .replace(ADVERBS, '')
    // "gut feeling and whatever the index says": two things.
    .replace(/\s(?:and|or)\s+(?:what|who|which)ever\b.*$/iu, '')
    .replace(/"[^"]*"|“[^“”]*”/gu, (quoted) => `“${quoted.replace(/[,;:]/gu, '').slice(1)}`)
    .split(/[,;:]\s+/u)
    .map((part) => part.trim());
  if (SUBORDINATE.test(first)) return later.some((part) => !COORDINATE.test(part) && !SUBORDINATE.test(part) && isMain(part));
  if (isMain(first)) return true;
  const [word = ''] = first.split(/\s+/u);
  return PREPOSITION.test(word) && later.some((part) => !COORDINATE.test(part) && !SUBORDINATE.test(part) && isMain(part));
}

/** "Send everyone home", "bin it": what is to be done, and nobody who does it. */
export function isOrder(text: string): boolean {
  const [word = '', next = ''] = text.split(/[\s,;.]+/u);
  if (isAuxiliary(word) || CLOSED.test(word) || PREPOSITION.test(word)) return false;
  // Whatever it is, it is done to it.
  if (!isBase(word)) return /^\p{L}{3,}$/u.test(word) && !isFinite(word) && /^(?:it|them|him|her)$/iu.test(next);
  const isOther = isNounToo(word) || STATE.test(word);
  return isOther ? DONE_TO.test(next) && !/^\p{L}+\s*[,;.]/u.test(text) : true;
}

function isMain(whole: string): boolean {
  const text = whole.replace(INNER, '');
  const [, verb = ''] = OF_A_THING.exec(text.trim()) ?? [];
  if (isFinite(verb) && !isAuxiliary(verb) && !A_TIME.test(text.trim())) return false;
  const words = text
    .replace(/["“”(),;:]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  const [first = '', ...rest] = words;
  if (rest.length === 0) return false;
  if (CONTRACTED.test(first)) return true;
  // "it stinks", "somebody listens": what a pronoun does, whatever it is.
  if (
    PRONOUN.test(first) &&
    /^\p{Ll}{3,}$/u.test(rest[0] ?? '') &&
    !CLOSED.test(rest[0] ?? '') &&
    !PREPOSITION.test(rest[0] ?? '') &&
    !/^(?:else|with|and|but|off|who|since|except)$/u.test(rest[0] ?? '')
  )
    return true;
  const second = rest.findIndex((word) => IS_SOMEWHERE.test(word));
  if (second >= 0 && second < 3 && BE_BEHIND.test(rest[second + 1] ?? '')) return true;
  // "the porter trips over it", "the lights flicker": what is no noun for itself behind another.
  if (ARTICLE.test(first) && rest.length > 1) {
    if (
      rest.length === 2 &&
      /[^s]s$/u.test(rest[0] ?? '') &&
      /^\p{Ll}{4,}$/u.test(rest[1] ?? '') &&
      !PREPOSITION.test(rest[1] ?? '') &&
      !/(?:ly|s|ing|ed)$/u.test(rest[1] ?? '')
    )
      return true;
    if (
      /^\p{Ll}+[^s]s$/u.test(rest[1] ?? '') &&
      /[^s]$/u.test(rest[0] ?? '') &&
      (OBJECT.test(rest[2] ?? '') || PREPOSITION.test(rest[2] ?? '')) &&
      !/^(?:with|for|by)$/u.test(rest[2] ?? '')
    )
      return true;
  }
  if (/^(?:whoever|who|what|whatever|whichever)$/iu.test(first))
    return rest.filter((word, index) => isFinite(word) && !/^(?:the|an?|your|my|our)$/iu.test(rest[index - 1] ?? '')).length > 1;
  // "my people map it": what is done to something stands before it, whatever it is.
  if (
    rest.some(
      (word, index) =>
        /^(?:it|them|him)$/iu.test(word) &&
        /^\p{Ll}{3,}$/u.test(rest[index - 1] ?? '') &&
        !PREPOSITION.test(rest[index - 1] ?? '') &&
        !/^(?:and|but|than|all|about|like|of)$/u.test(rest[index - 1] ?? '') &&
        index > 0,
    )
  )
    return !isBase(first) && !PREPOSITION.test(first);
  // "SAP runs at night".
  if (/^\p{Lu}{2,}$/u.test(first) && isFinite(rest[0] ?? '') && /s$/u.test(rest[0] ?? '')) return true;
  // "one invoice per crate"
  if (/^one$/iu.test(first) && isNounToo(rest[0] ?? '')) return false;
  // "dispatcher looks at the map": a thing named without its article, and what it does.
  if (
    /^\p{L}\p{Ll}+$/u.test(first) &&
    !isFinite(first) &&
    !CLOSED.test(first) &&
    !PREPOSITION.test(first) &&
    /[^s]s$/u.test(rest[0] ?? '') &&
    isFinite(rest[0] ?? '') &&
    /^(?:at|into|out|up|through|back|an?|the|my|your|our|every|each|all|everything|nothing|over)$/iu.test(rest[1] ?? '')
  )
    return true;
  if (isOrder(text)) return false;
  // "people panic"
  if (
    /^people$/iu.test(first) &&
    /^\p{Ll}{3,}$/u.test(rest[0] ?? '') &&
    !PREPOSITION.test(rest[0] ?? '') &&
    !/(?:ed|ing)$/u.test(rest[0] ?? '')
  )
    return true;
  // "everybody on their own drive"
  if (SUBJECT.test(first))
    return rest.some((word, index) => isFinite(word) && !/^(?:the|an?|my|our|your|their|his|her|own)$/iu.test(rest[index - 1] ?? ''));
  // "first come": a saying.
  if ((/^(?:first|last|next)$/iu.test(first) && rest.length === 1) || /^first come\b/iu.test(text)) return false;
  // "associates wait": a plural with the plain verb.
  if (rest.length === 1 && /[^s]s$/u.test(first) && isBase(rest[0] ?? '')) return true;
  if (PREPOSITION.test(first)) return false;
  if (/(?:ed|ing)$/iu.test(first) || (isFinite(first) && !isNounToo(first) && !CLOSED.test(first))) return false;
  const joins = words.findIndex((one) => /^(?:and|or|to|[\p{L}-]+[^su]s)$/iu.test(one));
  return rest.some((word, index) => {
    if (!isFinite(word)) return false;
    // "a guy who owes me one"
    if (/^(?:who|which|that)$/iu.test(index === 0 ? first : (rest[index - 1] ?? ''))) return false;
    // "usb stick": one does it in -s, several are said as such.
    if (
      isBase(word) &&
      !isAuxiliary(word) &&
      past(word) !== word &&
      !SEVERAL_DO.test(index === 0 ? first : (rest[index - 1] ?? '')) &&
      (joins < 0 || joins > index)
    )
      return false;
    if (!isNounToo(word)) return index > 0 || !/^(?:the|an?|my|your|our|no)$/iu.test(first);
    // "nine different invoices": several do nothing in -s.
    if (SEVERAL.test(first) && /s$/u.test(word)) return false;
    const next = rest[index + 1] ?? '';
    const before = index === 0 ? first : (rest[index - 1] ?? '');
    // "review by the managers": one person does it in -s, or it is a noun.
    if (
      isBase(word) &&
      !/(?:[^s]s|people|staff|ones|team)$/iu.test(before) &&
      !(/^and$/iu.test(words[index - 1] ?? '') && /^\p{Lu}/u.test(before))
    )
      return false;
    // "the office calls every customer": a noun would not be followed by another.
    return !/^(?:the|an?|my|your|our|of|no)$/iu.test(before) && (OBJECT.test(next) || (next === '' && index > 0 && /s$/u.test(word)));
  });
}
