// What of an English answer is for the reader of a letter: no notes to oneself, no "no idea", nothing that goes well as it is.
import { oneLine } from '../one-line.ts';
import type { Heard } from '../letter-story.ts';
import { isKeptBack, ownWords, withoutAsides, withoutFiller, withoutUnknown } from './letters-asides.ts';

const BRACKETS = /\s*(?:\[[^\]]*\]|【[^】]*】|\{[^}]*\})/gu;
const PRIVATE = new RegExp(
  oneLine`
    \b(?:do ?n['’]?o?t mention|don['’]t (?:tell|quote|say|write|repeat)|off the record|between (?:us|you and me|ourselves)|confidential|
    internal(?:ly)?|note to self|not for the (?:letter|record)|keep (?:this|that|it) (?:to yourself|quiet))\b`,
  'iu',
);
/** From here to the end it is for oneself. */
const NOTE = /(?:^|[\s;,.–—-])\s*(?:N\.?B\.?|note to self|note|internal|todo|to do|p\.?s\.?|remember|memo)\s*:.*$/isu;
const CHAT = /[,;.–—-]?\s*(?:and\s+)?(?:by the way|between (?:us|you and me)|off the record)\b[^.!?]*/giu;
const RUDE = /\b(?:lazy|idiots?|stupid|useless|rubbish|drunk|incompetent|morons?|fools?|crap|hopeless|clueless|a joke)\b/iu;
const RIVAL = /\b(?:your|our) (?:competitors?|rivals?)\b/iu;

const NOTHING = /^(?:n\/?a|none noted|nothing|nil|tbd|tbc|to be (?:checked|confirmed)|[-–—?.…/]+)$/iu;
const FINE = new RegExp(
  oneLine`
    \b(?:works? (?:very |quite |pretty |really |perfectly |just )?(?:well|fine|great|perfectly|smoothly)|goes? (?:very |quite )?(?:well|
    fine|smoothly)|no (?:issues?|problems?|complaints?|trouble)|not (?:an issue|a problem|a worry)|(?:is|are|it['’]s|all) fine|
    runs? (?:smoothly|well|fine)|happy with (?:it|that|how)|(?:we|they|crews?|people|everybody|everyone|staff|clients|patients|
    customers|drivers|nurses|team) (?:all |really )?(?:like|love|likes|loves) (?:it|that|this)|like it|love it|gladly|
    never (?:a problem|happens|fails)|(?:quite|very|rather) convenient|under control|in (?:good|perfect) order|that['’]s sorted|
    nothing (?:is )?wrong|could(?:n['’]t| not) be better)\b`,
  'iu',
);
const BUT = /\b(?:but|however|except|unless|although|though|until|only when|not)\b/iu;
const DENIED = /^no\b[,.!]?(?:\s|$)(?!\w+\s+(?:who|that|one)\b)/iu;

export function heardInEnglish(answer: string, figure: boolean): Heard {
  const trimmed = answer.trim();
  if (trimmed === '') return { text: '', leftOut: 'nothing' };
  const isPrivate = (inner: string): boolean => PRIVATE.test(inner) || RUDE.test(inner);
  const open = englishSentences(ownWords(trimmed).replace(BRACKETS, '').replace(NOTE, ''))
    .filter((sentence) => !isKeptBack(sentence))
    .map((sentence) => withoutAsides(sentence, isPrivate))
    .join(' ')
    .replace(CHAT, '')
    .trim();
  const kept = englishSentences(open)
    .filter((sentence) => !PRIVATE.test(sentence) && !RUDE.test(sentence) && !RIVAL.test(sentence))
    .map(withoutFiller);
  const whole = kept.join(' ').trim();
  if (!/[\p{L}\p{N}]/u.test(whole)) return { text: '', leftOut: /[\p{L}\p{N}]/u.test(trimmed) ? 'aside' : 'nothing' };
  const text = withoutUnknown(whole, figure);
  if (text === '' || NOTHING.test(text.replace(/(?<![.!…\s])[.!…\s]+$/u, ''))) return { text: '', leftOut: 'nothing' };
  if (
    kept.some(
      (sentence) =>
        FINE.test(sentence) &&
        !BUT.test(sentence.replace(FINE, '')) &&
        !/\b(?:not|n['’]t|nobody|never)\s+\S*\s*$/iu.test(sentence.slice(0, FINE.exec(sentence)?.index ?? 0)),
    )
  )
    return { text: '', leftOut: 'works' };
  return { text };
}

/** A plain no: what was asked about is no trouble. */
export function isDenied(answer: string): boolean {
  return DENIED.test(answer.trim());
}

const ABBREVIATED = /(?:^|\s)(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Rs|No|Nos|Inc|Ltd|Co|approx|ca|vs|e\.g|i\.e|a\.m|p\.m|etc|\p{Lu})\.$/u;

/** Sentences of a text with their ends; "Ms." and initials end none. */
export function englishSentences(text: string): readonly string[] {
  const pieces = text.split(/(?<=[.!?…]["”']?)\s+/u);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && (ABBREVIATED.test(last) || (/^\p{Ll}/u.test(piece) && /[.]$/u.test(last) && ABBREVIATED.test(last))))
      sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}
