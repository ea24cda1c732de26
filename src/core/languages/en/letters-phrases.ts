// Phrases as they stand in a sentence: what completes a stem is not said twice, capitals and stops are those of a sentence.
import { oneLine } from '../one-line.ts';
import { bare } from '../grammar.ts';
import { toSecondPerson } from './letters-persons.ts';
import { baseOfGerund, isBase, isNounToo } from './letters-verbs.ts';

/** What a clause begins with, so that a capital there is only that of a sentence. */
export const CLOSED = new RegExp(
  oneLine`
    ^(?:the|an?|you|your|yours|they|their|it|its|he|she|his|her|this|that|these|those|there|nobody|no|none|somebody|someone|everybody|
    everyone|whoever|whatever|wherever|whenever|who|what|when|while|where|if|because|since|each|every|both|all|some|most|many|few|two|
    three|four|five|six|seven|
    eight|nine|ten|twelve|about|around|roughly|half|by|with|on|in|at|for|from|through|into|after|before|until|as|usually|often|
    sometimes|mostly|only|just|people|one|twice|once|always|never|then|so|nothing|everything|something|any|another|other|not|out|up|to|
    of|over|under|between|maybe|perhaps|however|today|asked)$`,
  'iu',
);

/** A goal as it completes "You want to". */
export function infinitive(goal: string): string {
  const text = goal
    .replace(
      new RegExp(
        oneLine`
        ^(?:(?:our|my|the|their|your) (?:goal|aim|target|wish) (?:is|would be)\s+|(?:that )?(?:i|we|you) (?:really |just |would |only |
        all )*(?:want|like|need|hope|wish|aim|plan|have|try|intend|are trying|would like)|(?:i|we)['’]d (?:really )?(?:like|love)|(?:i|
        we) (?:am|are) (?:trying|looking|hoping))\s+(?=to\b)`,
        'iu',
      ),
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
    new RegExp(
      oneLine`
      ^(?:an?|the|no|fewer|less|more|faster|better|shorter|quicker|lower|higher|every|each|one|two|three|zero|reliable|clear|your|my|
      our|\d\S*)$`,
      'iu',
    ).test(first) || /(?:er|tion|ment|ity|ness|s)$/iu.test(first);
  return isNoun
    ? `have ${
        CLOSED.test(first) ||
        new RegExp(
          oneLine`
      ^(?:fewer|less|more|faster|better|shorter|quicker|lower|higher|reliable|clear|my|our)$`,
          'iu',
        ).test(first)
          ? lowered(text)
          : text
      }`
    : text;
}

function startsWithVerb(text: string): boolean {
  const [first = ''] = text.split(/\s+/u);
  return isBase(first.toLowerCase()) && !isNounToo(first);
}

/** What completes "if you could", "because", "when", "who", "they tell me": never said twice, and without a capital of its own. */
export function completing(before: string, text: string): string {
  const plain = bare(text);
  const stem = before.trim().toLowerCase().replace(/[,:]$/u, '');
  if (/\bwant to$/u.test(stem)) return toSecondPerson(infinitive(plain));
  const [last = ''] = stem.split(/\s+/u).slice(-1);
  const doubled: Readonly<Record<string, RegExp>> = {
    to: /^to\s+/iu,
    could:
      /^(?:(?:if )?you (?:could|can|were able to|(?:just |really |only )*(?:want|need|would like|wish) to)|could|can|be able to|to)\s+/iu,
    because: /^(?:because|since|as)\s+/iu,
    when: /^(?:when|whenever|if|once|as soon as)\s+/iu,
    who: /^(?:who|they|he|she)(?:\s+|(?=['’]))/iu,
    for: /^for\s+/iu,
    if: /^if\s+/iu,
    have: /^(?:(?:you|we) have|have)\s+/iu,
    others: /^(?:helped )?(?:others )?(?:to )?/iu,
  };
  const known = Object.hasOwn(doubled, last) ? doubled[last] : undefined;
  const said = /\bagreed to$/u.test(stem) ? agreedTo(plain) : last === 'when' ? afterwards(plain) : plain;
  const cut = known === undefined ? said : said.replace(known, '');
  const rest = last === 'who' ? cut.replace(/^['’]ve\b/u, 'have').replace(/^['’]d\b/u, 'had') : cut;
  const turned = /\byou could$/u.test(stem) ? toSecondPerson(rest) : rest;
  return before.trim() === '' ? plain : lowerFirst(turned);
}

const AGREED = new RegExp(
  oneLine`
    ^(?:that\s+)?(?:you|we|they)(?:['’](?:d|ll)|\s(?:would|will|can|could|should|might|
    agreed|agree|promised|offered|want|are happy|are willing))?(?:\s+to)?\s+(.+)$`,
  'isu',
);

/** "You would look at it with us": what was agreed to is to look at it. */
function agreedTo(text: string): string {
  const [, act = ''] = AGREED.exec(text) ?? [];
  const [first = ''] = act.split(/\s+/u);
  return isBase(first.toLowerCase()) ? act : text;
}

/** "After the call on Friday": it is complete when the call has taken place. */
function afterwards(text: string): string {
  const [, what = ''] =
    /^after\s+((?:the|a|an|your|our|my)\s+(?:(?!(?:I|you|we|they|she|he|it|who|that)\b)\S+\s*){1,7})$/iu.exec(text) ?? [];
  return what === '' ? text.replace(/^after\s+/iu, '') : `${what.trim()} has taken place`;
}

export function lowerFirst(text: string): string {
  const [first = ''] = text.split(/[\s,]+/u);
  return CLOSED.test(first) || isBase(first.toLowerCase()) ? lowered(text) : text;
}

export function lowered(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

export function capital(text: string): string {
  return text.replace(/^(["“(]*)(\p{Ll})(?!\p{Lu})/u, (_, marks: string, letter: string) => `${marks}${letter.toUpperCase()}`);
}

/** With one stop at its end; a quotation that has its own keeps it inside. */
export function stopped(sentence: string): string {
  const text = sentence.trim().replace(/(?<![\s.,;:…])[\s.,;:…]+$/u, '');
  return /[!?]$/u.test(text) || /[.!?]["”)]$/u.test(text) ? text : `${text}.`;
}

/** Whether nothing but a written day is agreed on. */
export function isOnlyDay(what: string): boolean {
  return /^(?:on )?\d{1,2} \p{Lu}\p{L}+ \d{4}$/u.test(what);
}

/** The day that the sentence begins with is not said again. */
export function withoutDay(what: string, day: string): string {
  return day === '' ? what : what.replace(new RegExp(`(?:^|\\s+)(?:on )?${day}$|^(?:on )?${day},?\\s+`, 'u'), '');
}
