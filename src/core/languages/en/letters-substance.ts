// Answers with nothing in them, a yes, two words, "like us", somebody: a letter built on them promises nothing, and is refused.
import { oneLine } from '../one-line.ts';
import type { Hollow } from '../letter-speech.ts';
import { isQuantity } from './letters-quantity.ts';

const ASSENT = new RegExp(
  oneLine`
    \b(?:yes|yeah|yep|yup|ok|okay|sure|fine|agreed|agree|right|good|great|absolutely|definitely|certainly|exactly|of course|
    sounds (?:good|great|fine|interesting)|will do|go ahead|no problem|all ?right|perfect|deal|let['’]s (?:see|do it|go)|why not|
    interested|happy|think about it|get back to (?:us|you|me)|talk (?:again|later)|maybe|probably|no|nope|not|nothing|none|yet|refused|
    declined)\b`,
  'giu',
);
const SMALL = new RegExp(
  oneLine`
    \b(?:i|we|they|he|she|you|it|that|this|everything|all|to|the|a|an|is|are|was|be|with|in|on|and|for|very|really|so|then|well|just|
    some|more|of|by|us|our|my|your|their|who|has|have|had|would|will|could|can|like|at|also|much|quite|what)\b`,
  'giu',
);
const OPINION = new RegExp(
  oneLine`
    \b(?:likes?|liked|loves?|loved|knows?|knew|trusts?|recommends?|uses?|used|buys?|bought|happy|satisfied|pleased|delighted|impressed|
    enjoys?|enjoyed|fans?|customers?|clients?|users?|reference|works?|worked|good|great|nice|well|best|long|years?|product|software|
    system|service|solution|tool|platform|team|partners?|friends?|results?|
    feedback|reviews?)\b`,
  'giu',
);
const GENERAL = new RegExp(
  oneLine`
    \b(?:improve[ds]?|increase[ds]?|optimi[sz]e[ds]?|reduce[ds]?|cut|lower|save[ds]?|boost|raise|better|faster|cheaper|more|less|higher|
    efficien(?:t|cy)|productiv(?:e|ity)|quality|costs?|money|time|profits?|revenue|sales|business|process(?:es)?|performance|work|
    things?|growth|grow|success(?:es|ful|fully)?|succeed|digital|transformation|get|make|have|do|together|cooperat(?:e|ion)|
    collaborat(?:e|ion)|partnership|synerg(?:y|ies)|various|several|many|certain|challenges?|issues?|problems?|difficult(?:y|ies)|
    considerable|significant|substantial|noticeable|modern|new|current|today|ways?|working|savings?|opportunit(?:y|ies)|needs?|future|
    potential|value|results?|goals?|improvements?|further|continu(?:e|ous|ously))\b`,
  'giu',
);
const NOBODY = new RegExp(
  oneLine`
    ^(?:(?:some|any|no)(?:one|body)\b.*|whoever .*|(?:the )?powers that be|upstairs|(?:the )?(?:people|folks?|ones?) upstairs|
    the (?:right|relevant|responsible) (?:person|
    people)|(?:the |my |his |her |their )?(?:boss(?:es)?|management|leadership|bosses|superiors?|higher[- ]ups?|board|others?|team|
    people|decision[- ]?makers?|people in charge|person in charge|manager|director|executives?)|tb[cda]|to be (?:decided|confirmed|
    defined)|n\/?a|none|unknown|not known yet|\?+|-+|x+)$`,
  'iu',
);
const MERIT = new RegExp(
  oneLine`
    \b(?:prices?|pricing|priced|cheap(?:er|est)?|affordable|inexpensive|discounts?|rebates?|quality|reliab(?:le|ility)|
    durab(?:le|ility)|value for money|warranty)\b`,
  'iu',
);
const PRAISE = new RegExp(
  oneLine`
    \b(?:low(?:er|est)?|good|better|best|high(?:er|est)?|fair(?:er)?|attractive|competitive|special|top|excellent|superior|outstanding|
    great|consistent|proven|premium|than|competitors?|competition|others?|rivals?|market|purchase|purchasing|offers?|products?|software|
    service|per|cent|percent|off|\d+)\b`,
  'giu',
);
/** A year or a day is no figure. */
const CALENDAR = new RegExp(
  oneLine`
    \b(?:19|20)\d\d(?:-\d\d-\d\d)?\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:jan|
    feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d{1,2}\b|\bQ[1-4]\b`,
  'giu',
);
/** Money, a share, or a number of something. */
const FIGURE = new RegExp(
  oneLine`
    [€$£¥]\s?\d|\d\s?(?:[€$£¥%]|k\b|m\b|bn\b)|\d[\d.,]{0,24}[\s-]+(?!(?:to|and|or|in|on|by|from|instead|than|at|of|the|since|until|last|
    this|next)\b)\p{L}|\b(?:half|halv(?:e|es|ed|ing)|third|quarter|doubled?|doubling|twice|tripled?|per ?cent|dozen|hundreds?|thousands?|
    millions?)\b`,
  'iu',
);
const NUMBER = /^\d/u;
/** "By the end of next June": it says when, and nothing else. */
const ONLY_WHEN = new RegExp(
  oneLine`
    ^(?:(?:by|on|at|in|until|till|before|after|within|from|around|about|sometime|of|the|an?|this|next|coming|early|late|mid|end|beginning|
    start|middle|first|second|third|fourth|last|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple|latest|week|weeks|
    days?|months?|quarters?|years?|fortnight|weekend|now|today|tomorrow|tonight|soon|later|then|time|morning|afternoon|evening|noon|
    (?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|christmas|easter|new|year['’]?s|q[1-4]|\d{1,4}(?:st|nd|rd|
    th)?|\d{4}-\d\d-\d\d|[a-z]+teenth|[a-z]+ieth|eleventh|twelfth|fifth|sixth|seventh|eighth|ninth|tenth|
    (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*)(?:[\s,.-]+|$))+$`,
  'iu',
);

export const englishHollow: Hollow = {
  promise: (text) => left(text, ASSENT, SMALL).length === 0,
  vision: (text) => words(text).length < 3 || left(text, GENERAL, SMALL).length === 0,
  proof: (text) => words(text).length < 2 || left(text, OPINION, SMALL).length === 0,
  benefit: (text) => MERIT.test(text) && left(text, new RegExp(MERIT.source, 'giu'), PRAISE, SMALL).length === 0,
  condition: (text) => ONLY_WHEN.test(text.trim()),
  person: (text) => NOBODY.test(text.trim().replace(/(?<![.!])[.!]+$/u, '')),
  figure: (text) =>
    !FIGURE.test(text.replace(CALENDAR, ' ')) &&
    !words(text).some(
      (word) =>
        isQuantity(word) &&
        !NUMBER.test(word) &&
        !new RegExp(
          oneLine`
          ^(?:a|an|and|or|to|of|the|at|about|some|more|most|less|least|than|in|so|only|just|up|over|under|good|bare|all|few|every|one|
          none|close)$`,
          'iu',
        ).test(word),
    ),
};

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

function left(text: string, ...patterns: readonly RegExp[]): readonly string[] {
  return words(patterns.reduce((rest, pattern) => rest.replace(pattern, ' '), text));
}
