// What of an answer is for the reader of a letter: no note to oneself, no "no idea", and nothing that goes well told as a trouble.
import { oneLine } from '../one-line.ts';
import type { Heard } from '../letter-story.ts';
import { isKeptBack, ownWords, withoutAsides, withoutFiller, withoutSmallTalk, withoutUnknown } from './letters-asides.ts';

const BRACKETS = /(?<!\s)\s*(?:\[[^[\]]*\]|【[^【】]*】|\{[^{}]*\})/gu;
const PRIVATE = new RegExp(
  oneLine`
    \b(?:do ?n['’]?o?t mention|don['’]t (?:tell|quote|say|write|repeat)|off the record|between (?:us|you and me|ourselves)|confidential|
    (?:for\s)?us\sonly|(?:for\s)?our\s(?:eyes|ears)(?:\sonly)?|
    internal(?:ly)?(?= only\b| use\b|\s*[:)!]|$)|for internal|note to self|not for the (?:letter|record)|keep (?:(?:this|that|
    it) )?to yourself|keep (?:this|that|it) quiet)\b`,
  'iu',
);
/** From here to the end it is for oneself. */
const NOTE = new RegExp(
  oneLine`
    (?:^|(?<![\s;,.–—-])[\s;,.–—-]+)(?:N\.?B\.?|note to self|note|internal(?:ly)?|todo|to do|p\.?s\.?|remember|memo|for us|(?:for )?us only|
    (?:for )?our (?:eyes|ears)(?: only)?|aside|btw)\s*:.*$`,
  'isu',
);
/** The same without its colon, in capitals as it is written then; FYI only behind what was said. */
const NB = /(?:^|(?<!\s)\s|[;,.–—-])\s*(?:NB|N\.B\.|PS|TODO)\s.*$|(?<=[^\s;,.–—-])[\s;,.–—-]+FYI\b.*$/su;
/** What is set off by signs is a remark on what was said, as programs and margins have it. */
const SET_OFF = /\s*\/\*.*?\*\/|(?:^|\s+)(?:\/{2,}|\*{2,}|#{1,3}|>{2,}|\|\|)\s.*$/su;
const CHAT = /[,;.–—-]?\s*(?:and\s+)?(?:by the way|between (?:us|you and me)|off the record)\b[^.!?]*/giu;
const RUDE = new RegExp(
  oneLine`
    \b(?:lazy|idiots?|stupid|useless|rubbish|bullshit|bollocks|arseholes?|assholes?|bastards?|wankers?|drunk|incompetent|morons?|
    fools?|crap|hopeless|clueless|a joke)\b`,
  'iu',
);
const RIVAL = /\b(?:your|our) (?:competitors?|rivals?)\b/iu;

const NOTHING = new RegExp(
  oneLine`
    ^(?:n\/?[ak]|none noted|nothing|nil|tbd|tbc|to be (?:checked|confirmed)|[-–—?.…/]+|ditto|idem|(?:see |as )(?:above|before|
    discussed|said|mentioned|per (?:last|previous) \p{L}+)|(?:the )?same (?:again|here|story|thing|answer)|(?:the )?same as (?:above|before|
    last time|always|every(?:one|body|where)(?: else)?|the (?:last|other|first) one)|(?:it|that) (?:all |really |just )?(?:varies|depends)|
    varies|depends|(?:that['’]?s |it['’]?s )?(?:a )?(?:good|great|tough|tricky) (?:question|one)|(?:that['’]?s |
    it['’]?s )?a (?:sore|sensitive|touchy|delicate)\s(?:point|subject|topic|one)|(?:it['’]?s )?a long story|(?:do ?n['’]?o?t ask|
    do ?n['’]?o?t get me started)|where do (?:i|we) start)$`,
  'iu',
);
const FINE = new RegExp(
  oneLine`
    \b(?:works? (?:very |quite |pretty |really |perfectly |just )?(?:well|fine|great|perfectly|smoothly)|goes? (?:very |quite )?(?:well|
    fine|smoothly)|no (?:issues?|problems?|complaints?|trouble)|not (?:an issue|a problem|a worry)|(?:is|are|it['’]s|all) fine|
    (?:runs?|works?|goes|go) (?:smoothly|well|fine|beautifully|nicely|a treat|a dream|like (?:a charm|a dream|clockwork|magic))|
    (?:does|did) the (?:job|trick)|no (?:bother|hassle|drama|dramas|fuss|worries|grief)|(?:spot|bang) on|top[- ]notch|
    never (?:lets?|let) (?:us|me|you) down|never (?:had|has|have) (?:a|any) (?:problem|complaint|issue|trouble)s?|as good as gold|
    could(?:n['’]t| not) (?:be happier|ask for more|wish for better|fault it)|happy with (?:it|that|how)|
    (?:we|they|crews?|people|everybody|everyone|staff|clients|patients|
    customers|drivers|nurses|team) (?:all |really )?(?:like|love|likes|loves) (?:it|that|this)|like it|love it|gladly|
    never (?:a problem|happens|fails)|(?:quite|very|rather) convenient|under control|in (?:good|perfect) order|that['’]s sorted|
    nothing (?:is )?wrong|could(?:n['’]t| not) be better|without (?:a|any) (?:hitch|snag|glitch)(?:es)?|
    ^(?:(?:quite|very|pretty|rather|mostly|all) )?(?:smoothly|nicely|beautifully|perfectly|brilliantly|swimmingly|like clockwork)(?=[,.;]|
    $|\s(?:enough|now|so far|since|these days)))\b`,
  'iu',
);
const BUT = /\b(?:but|however|except|unless|although|though|until|only when|not)\b/iu;
/** No trouble of the kind that was asked for. */
const NONE = new RegExp(
  oneLine`
    ^(?:none|zero|0|never|nil|not (?:once|one|a single one))(?: (?:so far|yet|lately|recently|this (?:month|quarter|season)|this year|
    last year|at all|really|that (?:i|
    we) (?:know|heard) of|to (?:my|our) knowledge))*[,;]?(?: (?:luckily|thankfully|knock on wood|touch wood))?$`,
  'iu',
);
const DENIED = /^no\b[,.!]?(?:\s|$)(?!\w+\s+(?:who|that|one)\b)/iu;

export function heardInEnglish(answer: string, figure: boolean): Heard {
  const trimmed = answer.trim();
  if (trimmed === '') return { text: '', leftOut: 'nothing' };
  const isPrivate = (inner: string): boolean => PRIVATE.test(inner) || RUDE.test(inner);
  const open = withoutSmallTalk(
    englishSentences(ownWords(trimmed).replace(BRACKETS, '').replace(SET_OFF, '').replace(NOTE, '').replace(NB, '')),
  )
    .map((sentence) => withoutPart(sentence, isKeptBack))
    .filter(Boolean)
    .map((sentence) => withoutAsides(sentence, isPrivate))
    .join(' ')
    .replace(CHAT, '')
    .trim();
  const kept = englishSentences(open)
    .map((sentence) => withoutPart(sentence, (part) => PRIVATE.test(part) || RUDE.test(part) || RIVAL.test(part)))
    .filter(Boolean)
    .map(withoutFiller)
    .filter(
      (sentence, _, all) => all.length === 1 || withoutFiller(`so, ${sentence}`) !== `so${/(?<![.!…])[.!…]*$/u.exec(sentence)?.[0] ?? ''}`,
    );
  const whole = kept.join(' ').trim();
  if (!/[\p{L}\p{N}]/u.test(whole)) return { text: '', leftOut: /[\p{L}\p{N}]/u.test(trimmed) ? 'aside' : 'nothing' };
  const text = withoutUnknown(whole, figure);
  if (text === '' || NOTHING.test(text.replace(/(?<![.!…\s])[.!…\s]+$/u, ''))) return { text: '', leftOut: 'nothing' };
  if (figure && NONE.test(text.replace(/(?<![.!…\s])[.!…\s]+$/u, ''))) return { text: '', leftOut: 'works' };
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

/** What is not for the reader goes up to the semicolon, and the rest of the sentence stays. */
function withoutPart(sentence: string, isHidden: (part: string) => boolean): string {
  if (!isHidden(sentence) && !sentence.split(/;\s+/u).some(isHidden)) return sentence;
  return sentence
    .split(/;\s+/u)
    .filter((part) => !isHidden(part))
    .join('; ');
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
