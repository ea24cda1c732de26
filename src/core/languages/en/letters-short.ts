// Answers too short to be sentences, put into the turned question: "we don't", "fax", "typed by temps" would say nothing alone.
import { oneLine } from '../one-line.ts';
import type { Turned } from './letters-turn.ts';
import { baseForm, isAuxiliary, isParticiple, thirdPerson } from './letters-verbs.ts';

const NOT = new RegExp(
  oneLine`
    ^(?:(?:I|you|we|they|he|she|it)\s+(?:really\s+|just\s+|simply\s+)?(do not|don['’]t|does not|doesn['’]t|did not|didn['’]t|cannot|
    cannot|can['’]t|could not|couldn['’]t|will not|won['’]t)(?:\s+(?:at all|really))?|(not at all|not really|never|hardly(?: ever)?|
    rarely|seldom))$`,
  'iu',
);
/** What work goes by, and the word that stands before it. */
const MEANS: readonly (readonly [string, RegExp])[] = [
  [
    'by',
    new RegExp(
      oneLine`
      ^(?:fax|e-?mail|mail|phone|telephone|post|courier|letter|text|text message|taxi|bike|bicycle|van|train|truck|lorry|car|ship|hand|
      eye|
      ear|instinct|gut(?: (?:feeling|feel))?|experience|word of mouth|messenger|FTP|EDI)$`,
      'iu',
    ),
  ],
  ['in', /^(?:Excel|(?:an? )?(?:Excel )?spreadsheets?|Word|SAP|Outlook|a notebook|a logbook)$/iu],
  ['on', /^(?:paper|a whiteboard|WhatsApp|WeChat|Teams|Slack|foot|the phone)$/iu],
  ['from', /^memory$/iu],
];

/**
 * The answer that it is not done at all, with what is not done.
 * @returns undefined where the answer says more, or the question does not bend
 */
export function denial(turned: Turned, said: string): string | undefined {
  const { asks, subject, verb, base, tail, when } = turned;
  const [, first = said, more = ''] = /^([^,;]+)(,\s.+)$/u.exec(said.trim()) ?? [];
  if (more !== '' && NOT.test(first)) {
    const plain = denial(turned, first);
    return plain && `${plain}${more}`;
  }
  const [whole, helper = '', adverb = ''] = NOT.exec(said.trim()) ?? [];
  if (whole === undefined || asks !== 'how' || subject === '') return undefined;
  const put = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ').replace(/\s+,/gu, ',');
  const isBe = /^(?:is|are|was|were)$/u.test(verb);
  if (/^(?:never|hardly|rarely|seldom)/iu.test(adverb))
    return isBe ? put(subject, verb, adverb.toLowerCase(), tail, when) : put(subject, adverb.toLowerCase(), verb, tail, when);
  if (isBe) return put(subject, verb, 'not', tail, when);
  const isOne = verb !== base && verb === thirdPerson(base);
  const can = /^(?:can|could|will|won)/iu.exec(helper)?.[0]?.toLowerCase() ?? '';
  const not = can === 'can' ? 'cannot' : can === 'could' ? 'could not' : can === '' ? (isOne ? 'does not' : 'do not') : 'will not';
  return put(subject, not, base, tail, when);
}

/** "Who keeps the list? Kari does, on the wall": Kari keeps the list, on the wall. */
export function doneBy(ask: string, said: string): string | undefined {
  const [, verb = '', rest = ''] =
    /^(?:and |so )?who (?:else )?(\p{L}+)((?: [^,?]+)?)(?:,? and (?:what|how|when)\b.*)?\?*$/iu.exec(
      ask.trim().replace(/(?<!\s)\s+today\b/iu, ''),
    ) ?? [];
  const [, who = '', more = ''] = /^(.{1,60}?) (?:does|do)(?: (?:it|that|this|so))?((?:,? .*)?)$/iu.exec(said) ?? [];
  const base = baseForm(verb);
  if (base === undefined || who === '' || isAuxiliary(verb)) return undefined;
  const several = /^(?:you|we|they|i)$/iu.test(who) || /\band\b|\bboth\b|[^s]s$/iu.test(who);
  return `${who} ${several ? base : verb}${rest}${more}`;
}

/** "Fax and phone": by fax and phone; undefined where something else is said. */
export function asMeans(said: string): string | undefined {
  const [, lead = '', plain = said] = /^((?:mostly|mainly|usually|only|just|always)\s+)(.+)$/iu.exec(said) ?? [];
  const [list = '', ...more] = plain.split(/,\s+(?=mostly|mainly|sometimes|usually|often|always)/iu);
  const parts = list.split(/(?:,\s+|\s+)(?:and|or)\s+|,\s+|\//iu).map((part) => part.trim());
  const words = parts.map((part) => MEANS.find(([, means]) => means.test(part))?.[0]);
  const [word] = words;
  if (word === undefined || words.some((one) => one !== word)) return undefined;
  const lower = list.replace(/^\p{Lu}(?=\p{Ll}+\b)(?!xcel|ord\b|hatsApp|eChat|eams|lack|utlook)/u, (letter) => letter.toLowerCase());
  return [`${lead.toLowerCase()}${word} ${lower.replace(/^gut$/iu, 'gut feeling')}`, ...more].join(', ');
}

/** Whether it says what is done to something: "typed in by temps". */
export function done(said: string): boolean {
  const words = said.split(/\s+/u);
  const at = words.findIndex((word) => !/^(?:all|mostly|still|just|simply|always|usually|then|first|not|never|really)$/iu.test(word));
  if (words.length < 2 || !isParticiple(words[at] ?? '') || /^(?:the|an?|my|our|your|it|them)$/iu.test(words[at + 1] ?? '')) return false;
  // "printed folder, by taxi": a thing of that kind.
  return (
    !/^\p{L}+\s\p{Ll}{3,}[,;]\s/u.test(said) ||
    /(?:ly|again|twice|once|out|off|away|back|down|over|around|there|here|late|today),$/iu.test(words[at + 1] ?? '')
  );
}
