// English questions that push towards an answer (docs/method.md §2, §3).
import { firstOf, type Piece } from '../classes.ts';
import { oneLine } from '../one-line.ts';
import { AUXILIARY, beginning, classify, CLOSES, glance, sentences, WH } from './questions.ts';
import { mayFindAny } from '../sought.ts';
import { sought } from './sought.ts';

const BEGINS = String.raw`(?:^|[.?!,;:—–-]\s*|\b(?:and|but|or|so|then)\s+)`;
const SOMEBODY = oneLine`
  (?:you|it|that|this|there|they|he|she|we|your|the|a|an|all|most|some|any|every\w*|no(?:body|t)?|people|anyone|anybody|someone|somebody|
  these|those|his|her|their|customers?|clients?)`;
const NEGATED = String.raw`(?:is|are|was|were|do|does|did|have|has|had|would|could|should|will|can|wo|ca|need|must)n['’]?t`;
const PRAISE = oneLine`
  (?:great|good|nice|fantastic|wonderful|amazing|awesome|brilliant|cool|lovely|marvellous|marvelous|terrific|excellent|superb|perfect|ideal|
  delightful|fabulous|incredible|magical|happy|pleased|thrilled|glad|grateful|delighted|relieved)`;
const BETTER = oneLine`(?:better|easier|happier|simpler|nicer|faster|smoother|calmer|quicker|safer|richer|more\s+\w+)`;
const CERTAIN = String.raw`(?:surely|obviously|clearly|certainly|undoubtedly|definitely|of\s+course|no\s+doubt|naturally|evidently)`;

const PUSHES = sought.each(
  'push',
  [
    // "wouldn't you", "isn't it time", "don't the drivers …".
    String.raw`${BEGINS}${NEGATED}\s+${SOMEBODY}\b`,
    oneLine`
        ${BEGINS}(?:surely|obviously|clearly|of\s+course|naturally|certainly|undoubtedly|no\s+doubt|needless\s+to\s+say|
        let['’]s\s+be\s+honest|be\s+honest|admit\s+it)\b|\b(?:you|it|that|this|they|he|she|your\s+\w+)\s+(?:would\s+|will\s+|
        must\s+|['’]d\s+)?(?:${CERTAIN}|really\s+must)\b|\b(?:^(?:everyone|everybody)|we\s+all|we\s+both|as\s+(?:you|we)\s+(?:all\s+|
        both\s+|surely\s+|no\s+doubt\s+|will\s+)?)\s*know(?:s)?\b|\b(?:would|do|will|must|can)\s+you\s+(?:not\s+|
        also\s+)?agree\b|\b(?:can|could)\s+we\s+agree\b|\byou(?:['’]d|['’]ll|\s+would|\s+will|
        \s+must)?\s+(?:have\s+to\s+)?(?:agree|admit)\b|\b(?:i['’]m|i\s+am)\s+(?:sure|certain|convinced)\b|\bi\s+(?:bet|
        take\s+it|assume|presume)\b|${BEGINS}i(?:['’]d|\s+would)?\s+(?:imagine|suppose|guess|expect|reckon|dare\s+say)\s+(?!how\b|
        what\b)|\bwould\s+you\s+not\b|\b(?:do|does|is|are|would)\s+(?:you|it|that|they|we)\s+not\s+(?:think|agree|find|feel|
        want|believe|be\s+(?:better|easier|good|nice))\b`,
    oneLine`
        \bhow\s+(?:much\s+(?:\w+\s+)?(?:${BETTER})(?:\s+(?:off|\w+))?|${PRAISE})\s+would\b|\bwhat\s+if\s+(?:i|we)\s+(?:told|said\s+to|
        could\s+show)\b|\bcan\s+you\s+(?:see|imagine)\s+(?:how\s+much\s+(?:\w+\s+)?(?:${BETTER})|the\s+(?:benefit|advantage|value|
        difference))|\bwhat\s+a\s+(?:difference|relief)\b|\bwould(?:n['’]t)?\s+(?:it|that|this)\s+(?:not\s+)?be\s+(?:just\s+|
        so\s+|really\s+)?(?:great|fantastic|wonderful|amazing|awesome|brilliant|lovely|marvellous|terrific|superb|perfect|
        fabulous|a\s+dream|a\s+blessing)\b|\bwould\s+you\s+(?:love|be\s+(?:delighted|thrilled|overjoyed))\b|\b(?:do|
        would)\s+you\s+(?:want|like)\s+to\s+(?:save|cut|reduce|increase|boost|grow|make\s+more|earn\s+more|lose\s+less|
        stop\s+losing|stop\s+wasting)\b|\bwho\s+(?:would(?:n['’]t|\s+not)|could\s+say\s+no|does(?:n['’]t|\s+not)\s+want)\b|
        \bwhy\s+would(?:n['’]t\s+you|\s+you\s+not)\b|\bhow\s+could\s+you\s+say\s+no\b|\bwhat(?:['’]s|\s+is)\s+not\s+to\s+like\b|
        \b(?:can|could)\s+(?:you|your\s+\w+)\s+(?:really\s+|honestly\s+|still\s+)?afford\s+(?:not\s+)?to\b|
        \bdo\s+you\s+(?:really|honestly|seriously)\s+(?:want|think|believe|wish)\b|\bdo\s+you\s+want\s+to\s+(?:lose|risk|miss|
        fall|keep|go\s+on|continue|wait\s+until)\b|\bhow\s+(?:frustrating|annoying|terrible|awful|horrible|dreadful|fed\s+up|
        sick|tired|ridiculous|stupid)\s+(?:is|are|must|would)\b|\bhow\s+much\s+(?:longer\s+)?(?:do|will|can)\s+you\s+(?:hate|
        suffer|put\s+up|stand|tolerate)\b|\bhow\s+much\s+longer\s+(?:do|will|can|must)\b|\bis\s+it\s+(?:not|high)\s+time\b|
        \b(?:you|they|it|that|this|there)\s+(?:really\s+)?(?:do(?:es)?\s+)?need\s+to\s+(?:change|act|stop)\b`,
  ],
  'i',
);

// Behind what reads as a statement these ask for nothing but a yes.
const PRESSING_TAG = sought(
  'leading-pressing-tag',
  oneLine`
    (?:,|\s[–—-])\s*(?:right|correct|yes|no|agreed|true|surely|eh|huh|okay|ok|innit|you\s+agree|(?:do|
    would)(?:n['’]t)?\s+you\s+(?:not\s+)?(?:agree|say|think)|am\s+i\s+(?:not\s+)?right|${NEGATED}\s+(?:i|you|it|that|they|he|she|we|
    there)|(?:is|are|do|does|did|was|were|have|has|can|will|would)\s+(?:you|it|that|they|he|she|we|
    there)(?:\s+not)?)\s*\?["'”’)]*$`,
  'i',
);
const MIRRORS = sought(
  'leading-mirrors',
  oneLine`
    \byou (?:said|say|mentioned|told|mean|meant|are saying|were saying|wrote)\b|\b(?:if )?i (?:understand|understood|follow|heard|
    have it right)\b|\bmy understanding\b|\blet me see\b`,
  'i',
);

const SUBJECT = oneLine`
  (?:you|they|it|that|this|there|he|she|we|nobody|everybody|everyone|somebody|someone|(?:your|the|every|each|all|most|some|half|those|
  these|no)\s+(?:[\w'’-]+\s+){0,3}?[\w'’-]+)`;
const DECLARES = sought(
  'leading-declares',
  oneLine`
    ^${SUBJECT}(?:['’](?:re|s|d|ve|ll)|\s+(?:${AUXILIARY}|\w+(?<!s)s|need|want|know|lose|spend|waste|feel|find|hate|get|see|
    have|must|still|also|often|never|always|only))\s+\S`,
  'i',
);
const MUST_BE =
  /^(?:(?:and|but|so|then|well),?\s+)?(?:you|it|that|this|they|there|your \w+|the \w+)\s+(?:must|surely|really|do|does)\s+(?:\w+\s+)?\w+/i;
const SO = /^(?:and |but )?(?:so|then|which means|that means|meaning)\b/i;

/** A statement that only its mark makes a question: "So all of it comes out of your own pocket?" */
function declares(sentence: string): boolean {
  if (!sentence.endsWith('?') || MIRRORS.test(sentence) || classify(sentence) !== 'neither') return false;
  const start = beginning(sentence);
  if (start.split(/\s+/u).length < 4 || new RegExp(`^(?:${WH}|if\\b|say\\b)`, 'i').test(start) || CLOSES.test(start)) return false;
  return (
    MUST_BE.test(sentence) ||
    (DECLARES.test(start) && (SO.test(sentence) || /^(?:you|they|it|that|this|there|nobody|everybody|everyone)\b/i.test(start)))
  );
}

const mayPush = mayFindAny(PUSHES);

/** Where a question suggests its answer. */
export function pushes(question: string, confirms: boolean): Piece | undefined {
  const pushing = mayPush(question) ? firstOf(question, ...PUSHES) : undefined;
  if (pushing)
    return {
      match: pushing.match.replace(/^[.?!,;:—–-]\s*/u, ''),
      at: pushing.at + (pushing.match.length - pushing.match.replace(/^[.?!,;:—–-]\s*/u, '').length),
    };
  // Nothing that is plainly an open question declares, or presses behind it.
  if (confirms || glance(question) === 'open') return undefined;
  for (const sentence of sentences(question)) {
    const tag = classify(sentence) === 'open' || MIRRORS.test(sentence) ? undefined : firstOf(sentence, PRESSING_TAG);
    const found = tag ?? (declares(sentence) ? { match: sentence, at: 0 } : undefined);
    if (found) return { match: found.match, at: question.indexOf(sentence) + found.at };
  }
  return undefined;
}
