// What the rules know about English words, put together (docs/method.md §9).
import { firstOf, oneLine, type Piece, type WordClasses } from '../classes.ts';
import { vague } from './actions.ts';
import { goalFault } from './goals.ts';
import { pushes } from './leading.ts';
import { asksImpact, asksNumber, mould } from './measures.ts';
import { classify, glance, isInvitation, sentences } from './questions.ts';
import { secondQuestion } from './second.ts';
import { boundless, lookedUp } from './unprepared.ts';
import { harms, seller } from './wording.ts';

// Most texts hold none of these words, and the long patterns need not even be compiled.
const PERHAPS_HARMS = oneLine`
  \bwhy|how come|n['’]?t\b|nobody|no one|possessed|supposed|meant to|careless|irrespons|reckless|unprofess|short-sighted|foolish|na[iï]ve|lazy|as (?:the|an?|one)|how (?:can|could) an?|imagine|suppose|guess|expect|reckon|dare say|what if|can you see|ours|let me|may i|shall i|could i|can i|fault|blame|whose|without|surely|obvious|clearly|of course|certain|doubt|naturally|evident|definite|needless|agree|admit|assume|presume|\bsure\b|\bbet\b|take it|convinced|\bnot\b|must|know|
  how \w+ would|how much \w+ would|how much \w+ \w+ would|what a\b|would(?:n['’]?t)? (?:it|that|this|you)|\blove\b|thrilled|afford|really|honest|seriously|want to|like to|high time|need to|say no|
  how (?:frustr|annoy|terr|awful|horr|dread|fed|sick|tired|ridic|stupid)|longer|hate|suffer|(?:right|correct|yes|no|agreed|true|eh|huh|ok(?:ay)?|innit|(?:you|it|that|they|he|she|we|there)) ?\?|
  \bwe\b|\bour|\bus\b|\bi\b|rest assured|your word|even|reali[sz]e|bother|aware|ashamed|embarrass|should|ought|call (?:that|this)|best you|because|broken|outdated|antiquated|chaotic|sloppy|mess|hopeless|
  backward|primitive|poor|shoddy|pathetic|miserable|amateur|careless|lousy|appalling|disast|joke|disgrace|shambles|fail|neglect|wast|you people|incompeten|inexcus|shameful|excuse|explain|explanation|justif|defend|what took|thinking|on earth|wrong|
  all (?:day|night|week|th[ei]s|those|along)|so long|until now|years ago|forg[eo]t|asleep|dropped|bungled|botched|happen|made (?:this|that|the|such)|responsible|let you|happen that|can you|could you|let down|
  powerful|seamless|effortless|frictionless|in[- ]class|of[- ]breed|world[- ]|-edge|of[- ]the[- ]art|-leading|game[- ]|breaking|blazing|pioneer|unparallel|unriv|unmatch|unbeat|unsurp|peerless|revolution|supercharg|turbocharg|turn-?key|next-gen|synerg|
  paradigm|hassle|undisputed|one-of-a-kind|actionable|mission-critical|deep[- ]dive|pane of|silver bullet|plug-and|stunning|spectacular|best-kept|number[- ]one|future|holistic|innovat|empower|ultra-|top-notch|mind-?blow|jaw-|phenomenal|lightning|rock-|ai[- ]|win-win|one-stop|thought leader|low-hang|needle|never before|next level|unlock|unleash|second to|leverag`;
const HARM = new RegExp(PERHAPS_HARMS, 'i');

const WORD = /[A-Za-zÀ-ɏ\d{]\S*/g;

const BRACKETS = /[(（[【][^)）\]】]{0,200}[)）\]】]?/;
const SHORTENED = oneLine`
  \b(?:qty|approx|incl|excl|max|min|avg|est|dept|mgmt|mfr|mfg|w\/o|w\/|b\/w|asap|fyi|tbd|tbc|eod|eow|eom|vs|resp|misc|pcs?|nos?|ref|acct|amt|appt|cust|inv|govt|mgr|hrs?|mins?|secs?|wks?|mths?|yrs?|lot\s+nos?|p\.\s?a|p\.\s?m|e\.g|i\.e|etc|cf|viz|
  temp|ext|addl?|prev|req|spec|std|info)\.(?=\s|$|[,;:?!])|\b(?:qty|w\/o|mfr|mgmt|b\/w|i\/o|n\/a|c\/o|24x7|and\/or|his\/her|he\/she|s\/he|him\/her|\w+\(s\))|\b(?:p\/n|s\/n|w\/e|y\/n)\b|\s(?:=|≥|≤|>|<|->|→|≈)\s`;
const SHORT = new RegExp(SHORTENED, 'i');
const RELATIVE = /\b(?:that|whom|which|whose|who)\b/gi;
// "… that the contractor whom the unit that was shut down had called in put up": nobody can follow by ear.
const NESTED = /\b(?:that|whom|which|who)\s+(?:the|a|an|his|her|their|your|our|each|every|one)\s+\w+\s+(?:that|whom|which|who)\b/i;
const REPORTED =
  /\b(?:asks?|asking|asked|wonders?|wondering|inquires?|enquires?|wants? to know|would like to know|needs? to know|demands? to know)(?:\s+(?!for\b|to\b|about\b)[\w'’]+){0,3}?,?\s+(?:whether|if|what|where|why|who|how|which|whose|when)\b[^,.?!]*/i;

const TELLS = new RegExp(
  oneLine`
  \b(?:you|we|i|it|that|this|they|there|he|she|your\s+\w+|everyone|everybody|nobody|customers?|clients?|life|work)
    (?:['’](?:ll|d|re|ve|s|m)|\s+(?:will|would|can|could|need|must|have|has|had|want|are|is|am|do|does|get|gets|love|deserve|should|know|may|might|save|see|promise|guarantee|make|makes|help|helps|give|gives|find|feel|gain|win|like|benefit|always|surely|certainly|really|only|all|both))\b|
  ^\s*(?:it|that|this|our\s+\w+|your\s+\w+|the\s+\w+)\s+(?:\w+ly\s+)?\w+(?<!s)s\b|^\s*(?:just\s+)?(?:imagine|picture|think|consider|let|guess|trust|rest|good\s+news|best\s+of\s+all|no\s+(?:problem|worries|doubt)|great|perfect|wonderful|fantastic|excellent|luckily|fortunately|from\s+now\s+on|so\s+that|in\s+order|which\s+means|to\s+make\s+sure)\b`,
  'i',
);

function tells(part: string): boolean {
  return classify(part) === 'neither' && TELLS.test(part);
}

function unsayable(text: string): Piece | undefined {
  const found = firstOf(text, BRACKETS, SHORT);
  if (found || (text.match(RELATIVE)?.length ?? 0) < 3) return found;
  return firstOf(text, NESTED);
}

export const englishClasses: WordClasses = {
  questionMark: '?',
  sentences,
  classify,
  glance,
  isInvitation,
  tells,
  asksNumber,
  asksImpact,
  mould,
  secondQuestion,
  mayHarm: (text) => HARM.test(text),
  harms,
  pushes,
  boundless,
  lookedUp,
  seller,
  vague,
  goalFault,
  unit: 'words',
  extent: (text) => text.match(WORD)?.length ?? 0,
  breath: { scenario: 32, capability: 12, question: 25 },
  unsayable,
  reported: (event) => firstOf(event, REPORTED),
};
