// English boasts of an offer: the fastest on the market, award-winning, do not miss it (docs/method.md §4, §9).
import { oneLine } from '../one-line.ts';
import { sought } from './sought.ts';

const THINGS = oneLine`
  (?:app|tool|software|solution|system|platform|product|service|scanner|device|machine|sensor|tracker|planner|programme|program|provider|
  supplier|vendor|partner|company|package|portal|choice|offer)s?`;
// "The shortest route on the market square" and what the buyer sells is another matter: it is said of a thing that is offered.
const MOST = oneLine`
  (?:(?:fast|cheap|smart|strong|light|quick|clever|eas(?:i)|simpl|safe?|fine?|great|quiet|slim|clean|lean|sharp|tough|sleek|
  new)(?:e?st|iest)|best|leading|finest|lowest|most\s+(?:[a-z]+ly\s+)?(?:advanced|modern|powerful|accurate|reliable|popular|complete|
  trusted|precise|efficient|intelligent|flexible|comprehensive|robust|affordable|versatile|user-friendly|innovative|sophisticated))`;

export const BOASTS = sought.each(
  'boast',
  [
    oneLine`
        \bthe\s+(?:(?:single|very|by\s+far\s+the)\s+)?${MOST}(?:\s+[\w'’-]+){0,6}?\s+(?:on\s+the\s+(?:market|planet)(?!\s+(?:square|place|
        day|hall|stall))|(?:that\s+)?(?:money|you)\s+can\s+(?:buy|get)|in\s+the\s+(?:industry|world|business)|available\s+(?:today|anywhere|
        now)|you(?:['’]ll|\s+will)\s+(?:ever\s+)?find|of\s+its\s+kind|out\s+there)\b|\b(?:the|a|your)\s+(?:world['’]s\s+|
        country['’]s\s+)?(?:number[- ]one|no\.?\s?1|#1|top[- ]rated|best[- ]selling|award[- ]winning|multi[- ]award[- ]winning|
        prize[- ]winning|market[- ]leading|highest[- ]rated|five-star)\s+(?:[\w'’-]+\s+){0,3}?${THINGS}\b|\baward[- ]winning\s+
        (?:[\w'’-]+\s+)?${THINGS}\b|\bours\s+(?:is|are|does|can|will|beats|outperforms|costs)\b`,
    oneLine`
        \b(?:(?:enjoy|see|feel|discover|experience|explore|reap|get|have)\s+(?:for\s+yourself\s+)?(?:all\s+)?the\s+(?:many\s+|full\s+|
        real\s+)?(?:benefits?|advantages?|power|magic|ease|difference)\s+of\s+(?:an?|the|our|this|using|having)\b|(?:don['’]t|do\s+not|
        never|you\s+(?:won['’]t|wouldn['’]t)\s+want\s+to)\s+(?:want\s+to\s+)?miss\s+(?:out(?:\s+on)?|this|the\s+(?:chance|
        opportunity))\b(?!\s+(?:train|bus|flight|turn))|(?:free|no[- ]obligation)\s+(?:trial|demo|consultation|quote)|(?:special|limited|
        introductory|limited[- ]time)\s+offer|money[- ]back\s+guarantee|act\s+now|sign\s+up\s+(?:today|now)|while\s+stocks?\s+lasts?|
        once[- ]in[- ]a[- ]lifetime|what\s+sets\s+us\s+apart|why\s+(?:so\s+many|more\s+and\s+more|thousands\s+of|hundreds\s+of)\s+
        (?:\w+\s+)?(?:companies|customers|firms|businesses|people)\s+(?:have\s+)?(?:chosen?|chose|trust|rely\s+on|switch(?:ed)?\s+to)|\b
        (?:guaranteed|proven)\s+(?:to\s+(?:save|cut|boost|raise|pay)|results|savings|roi))\b`,
  ],
  'gi',
);
