// What stands before an answer: when it is so, that it was told, or the question, where the answer alone would not be understood.
import { oneLine } from '../one-line.ts';
import { indirect } from './letters-figure.ts';
import { thereIs, uncapital } from './letters-fragment.ts';
import { lowered } from './letters-phrases.ts';
import { ASKED_FOR, type Turned } from './letters-turn.ts';

/** "When a crate is late, who else hears of it?" */
const WHO = /^(?:((?:when|whenever|while|if|once|after|as soon as)\s[^,?]*),\s+)?(?:and )?(who(?: else)?\b.*?)\?*$/iu;
/** What was so is not so today. */
const PAST = new RegExp(
  oneLine`
    \b(?:used to|yesterday|ago)\b|^(?:last (?:week|month|quarter|year|time|night|summer|winter|spring|autumn))\b|^(?:\S+\s+){1,3}(?:was|
    were|
    had)\b|
    ^(?:you|we|they|i|he|she|it|nobody|somebody)\s+(?:just\s+|only\s+)?(?:did|went|waited|lost|got|took|\p{L}+ed)\b`,
  'iu',
);
const LEADS_OF_PAST = ['by your account, ', 'as you told me, '];
const LEADS = ['today, ', 'as you told me, ', 'at the moment, ', 'as things stand, '];

/** Whether it is asked who: who is named need do nothing. */
export function asksWho(ask: string): boolean {
  return WHO.test(ask.trim());
}

/**
 * What leads a sentence in.
 * @param when the occasion that the question names
 * @param nth of the answers of a letter, so that not all begin alike
 */
export function leadOf(said: string, when: string, nth: number): string {
  const isPast = PAST.test(said);
  if (when !== '' && !isPast) return `${when}, `;
  const leads = isPast ? LEADS_OF_PAST : LEADS;
  return leads[nth % leads.length] ?? '';
}

/** What is no sentence and bends into none follows the question as what was told. */
export function described(ask: string, turned: Turned | undefined, said: string, when: string, nth: number): string {
  const told = uncapital(said);
  if (when.startsWith('as for ')) return `this happens to ${when.slice('as for '.length)}: ${told}`;
  if (/^what happens\b/iu.test(ask.trim())) return happening(said, when === '' ? 'today' : when);
  const [, then = '', who] = WHO.exec(ask.trim()) ?? [];
  if (who !== undefined) return `asked ${[lowered(who), lowered(then)].filter(Boolean).join(' ')}, you named ${told}`;
  const quoted = /["“”]/u.test(said) ? said : `“${said}”`;
  if (turned === undefined || turned.subject === '') return `asked “${ask.trim()}”, you said: ${quoted}`;
  return `you ${nth % 2 === 0 ? '' : 'also '}told me ${indirect(ask, turned)}: ${told}`;
}

/** "Panic" is that there is panic; what is no thing stands as it was said. */
function happening(said: string, when: string): string {
  const there = /^nothing$/iu.test(said) ? 'nothing happens' : thereIs(said);
  if (there !== undefined) return `${when}, ${there}`;
  return /[,;:“”"]/u.test(said) || said.split(/\s+/u).length > 5
    ? `${when}, this happens: ${uncapital(said)}`
    : `${when}, in your words: “${said}”`;
}

/** What the question names as the occasion: "when a lift stops with people in it". */
export function occasion(ask: string, turned: Turned | undefined): string {
  const happens = new RegExp(
    oneLine`
      ^what happens\b(?: (?:today|then|now))?(?:\s*to (.+?))?(?:\s*(?:today|on your side|there|then))*\s*(\b(?:when|if|once|after|while|
      with|as soon as|at|during)\b.+?)?\?*$`,
    'iu',
  ).exec(ask.trim());
  if (happens) {
    const [, thing = '', when = ''] = happens;
    if (when !== '') return when.replace(/(?<!\s)\s+today\b/iu, '').trim();
    return thing === '' ? '' : `as for ${thing.replace(/\s*\btoday\b/iu, '').trim()}`;
  }
  const before = /^(.*?)\s(?:when|whenever|while|if|once|as soon as)\s/iu.exec(ask.replace(/(?<!\s)\s+today\b/iu, ''))?.[1] ?? '';
  if (ASKED_FOR.test(before)) return '';
  const [, then = ''] = WHO.exec(ask.trim()) ?? [];
  if (then !== '') return lowered(then);
  const asked = /\b((?:when|whenever|while|if|once|as soon as)\s.+?)\?*$/iu.exec(ask.trim().replace(/(?<!\s)\s+today\b/iu, ''));
  return turned !== undefined && asked !== null ? (asked[1] ?? '') : '';
}
