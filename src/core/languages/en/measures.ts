// English questions by what they are after: a number, or which mould they come from (docs/method.md §2, §9).
import { oneLine } from '../one-line.ts';
import { sought } from './sought.ts';
import { beginning, CLOSES, isInvitation } from './questions.ts';

// "How far do they believe it" and "how much does it matter" ask for no number.
const TRUSTING = sought(
  'measure-trusting',
  oneLine`
    \bhow\s+(?:much|far)\s+(?:(?:do|does|did|can|could|would|will|are|is)\s+)(?:[\w'’-]+\s+){1,4}?(?:be\s+)?(?:trust|believe|rely|agree|
    depend|accept|like|care|mind|enjoy|matter|worry|bother|understand|support|follow|feel|think|respect|value|know|hope|share|trusted|
    believed|afraid|worried|aware|sure)\b`,
  'i',
);
const HOW = /\bhow\s+(\w+)/gi;
const SIZES = setOf(`
  many much long often far big large high low late early old fast quickly soon frequent frequently deep wide heavy tall
  expensive costly small short slow thick thin hot cold warm loud full close near accurate accurately likely regularly precise
  precisely cheap cheaply dear profitable recent recently rare rarely strong steep wet dry salty young punctual`);
const FIGURES = setOf(`
  cost costs price prices share rate ratio portion proportion fraction percent percentage average mean median margin headcount
  size number figure figures amount total sum quantity volume turnover budget salary wage wages fee fees bill bills revenue
  value worth yield utilisation utilization occupancy downtime uptime weight length depth height width temperature pressure
  speed distance age score rating capacity loss losses spend spending penalty penalties fine fines interest discount level stock
  backlog commission commissions deposit premium rent tax bonus compensation debt freight postage money overtime hours minutes
  days weeks shrinkage scrap error-rate payback damages interval maximum minimum longest shortest highest lowest largest biggest
  smallest record time part`);
/** What somebody pays, loses or comes to is a number. */
const COUNTED = setOf(`
  cost costs costing weigh measure pay paid pays earn earned earns spend spent charge charged charges lose lost loses budget
  budgeted owe owed refund refunded refunded bill billed invoice invoiced fetch yield total save saved worth paying
  spending earning losing charging billing saving owing`);
const COMES_TO = sought(
  'measure-comes-to',
  oneLine`
    \b(?:comes?|came|amounts?|adds?\s+up|runs?)\s+(?:up\s+)?to\b|\bset\s+you\s+back\b|\bwr(?:ite|ote|itten)\s+off\b|\bbrings?\s+in\b|
    \btakes?\s+in\b|\bmake\s+on\b|\b(?:give|gave|given|hand|handed)\s+back\b|\b(?:pay|paid)\s+(?:back|out|over)\b|\b(?:put|set)\s+aside\b|
    \b(?:give|gave|given|hand|handed|throw|threw|thrown)\s+(?:away|out|over)\b(?=[^?]*\b(?:last|this|per|an?|each|every)\s+(?:day|week|
    month|quarter|season|year)\b)`,
  'i',
);
// What makes a figure, or what becomes of it, is no figure.
const BEHIND = sought(
  'measure-behind',
  oneLine`
    \b(?:what|which)(?:['’]s)?\s+(?:drives|causes|caused|determines|affects|makes|made|pushes|explains|influences|happens|happened|
    is\s+behind|lies\s+behind|decides|goes\s+into|stands\s+behind|do\s+you\s+do|counts\s+as)\b`,
  'i',
);
const WHAT = /\b(?:what|which)\b([^?.!;]*)/gi;
const SPANS = setOf(
  oneLine`
    seconds minutes hours days weeks months quarters years dozens tens hundreds thousands millions pounds euros dollars cents 
    pence kilos tons tonnes metres miles`,
);
const EITHER = /\b(\w+)\s+or\s+(?:even\s+|rather\s+|more\s+like\s+)?(\w+)\b/gi;
// "two or three a week, or more like ten": numbers to choose from.
const NUMBER_WORD = oneLine`
  (?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|
  dozens?|hundreds?|thousands?|half|a\s+(?:dozen|handful|hundred|thousand|third|quarter|few))`;
const OR_NUMBER = sought(
  'measure-or-number',
  oneLine`
    \b${NUMBER_WORD}(?:\s+[\w'’%-]+){0,4},?\s+or\s+(?:(?:is\s+it|are\s+they|was\s+it|more\s+like|rather|nearer|closer\s+to|even|maybe|
    perhaps|around|about|up\s+to|over|more\s+than)\s+){0,2}${NUMBER_WORD}\b[^?]*\?`,
  'i',
);
const OFTEN = oneLine`
  (?:once|twice|now\s+and\s+then|daily|weekly|monthly|hourly|rarely|seldom|(?:every|each)\s+(?:\w+\s+)?(?:hour|shift|day|night|week|
  month|quarter|year)|all\s+the\s+time)`;
const OR_OFTEN = sought('measure-or-often', String.raw`\b${OFTEN}\b[^?]{0,20}?,?\s+or\s+(?:more\s+like\s+|rather\s+)?${OFTEN}\b`, 'i');
// "So it is about sixty trays a week?" wants the number confirmed.
const SAYS_NUMBER = sought(
  'measure-says-number',
  oneLine`
    \b(?:about|around|roughly|some|nearly|almost|up\s+to|over|more\s+than|less\s+than|at\s+least)\s+(?:a\s+|an\s+)?${NUMBER_WORD}\b[^?]*\?`,
  'i',
);
const OF_MANY = sought(
  'measure-of-many',
  oneLine`
    \b(?:(?:more|less|fewer|over|under|above|below|nearer|closer)\s+(?:than|to)?\s*(?:half|a\s+(?:third|quarter|tenth|fifth)|\d|two|
    three|four|five|ten|twenty|fifty|a\s+hundred)|(?:out\s+of|of|in)\s+(?:every\s+)?(?:ten|twenty|fifty|a\s+hundred|a\s+dozen|five|
    \d+)\b)`,
  'i',
);

/** Whether a text asks for a number. "Who shares it" and "how far do they trust it" do not. */
export function asksNumber(text: string): boolean {
  return (
    [...text.matchAll(HOW)].some(([, size = '']) => SIZES.has(size.toLowerCase()) && !TRUSTING.test(text)) ||
    asksFigure(text) ||
    offersSpans(text) ||
    OR_NUMBER.test(text) ||
    OR_OFTEN.test(text) ||
    SAYS_NUMBER.test(text) ||
    OF_MANY.test(text)
  );
}

function asksFigure(text: string): boolean {
  if (BEHIND.test(text)) return false;
  return [...text.matchAll(WHAT)].some(
    ([, rest = '']) =>
      COMES_TO.test(rest) || (rest.toLowerCase().match(/[a-z][a-z-]*/gu) ?? []).some((word) => FIGURES.has(word) || COUNTED.has(word)),
  );
}

function offersSpans(text: string): boolean {
  return [...text.matchAll(EITHER)].some(([, one = '', other = '']) => SPANS.has(one.toLowerCase()) && SPANS.has(other.toLowerCase()));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

const ASKS_WITH = sought(
  'measure-asks-with',
  oneLine`
    \b(?:(how)(?:\s+(many|much|often|long|far|big|large|high|low|late|early|old|fast|soon|deep|wide|heavy|expensive|important))?|
    what(?=[^?]*\b(?:costs?|worth)\b)|what\s+share|what|which|why|where|when|whose|whom|who)\b`,
  'i',
);

/** The mould of a question: the word it asks with, and what is counted with it. */
export function mould(question: string): string {
  const start = beginning(question);
  if (isInvitation(question)) return 'tell';
  if (CLOSES.test(start)) return 'closed';
  const found = ASKS_WITH.exec(start);
  if (!found) return 'other';
  const [word, how, much] = found;
  if (how) return much ? `how ${much.toLowerCase()}` : 'how';
  if (/^what$/i.test(word) && /\bcosts?\b|\bworth\b/i.test(start)) return 'what cost';
  return word.toLowerCase().replace(/\s+/gu, ' ');
}
