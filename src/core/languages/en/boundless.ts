// English questions without limits (docs/method.md §3, §9).
import { firstOf, trimmedPiece, type Piece } from '../classes.ts';
import { oneLine } from '../one-line.ts';
import { mayFindAny } from '../sought.ts';
import { sought } from './sought.ts';

const NOW = oneLine`
  (?:\s+(?:today|now|right\s+now|at\s+the\s+moment|these\s+days|currently|this\s+year|at\s+present|in\s+general|overall|
  in\s+(?:your|this)\s+(?:job|role|work|trade|game|business|
  company|position|industry|world|life|field|area|department|team|place|part\s+of\s+the\s+world|
  neck\s+of\s+the\s+woods)|with\s+you|at\s+your\s+end|on\s+your\s+side|over\s+there|around\s+here|at\s+work|for\s+you|(?:the\s+)?most|
  so\s+far|as\s+an?\s+[\w\s-]{1,30}|here|(?:for|in|over|during|of)\s+the\s+(?:(?:near|distant)\s+)?(?:future|(?:coming|next|
  following)\s+(?:few\s+|two\s+|three\s+|five\s+|ten\s+|\w+\s+)?(?:years?|decades?))))*`;
const END = String.raw`${NOW}\s*[?.!]*["'”’)]*\s*$`;
const AT = String.raw`(?:^|[.?!:,]\s+)(?:so|and|well|now|tell\s+(?:me|us))?[,:]?\s*`;
const WORRIES = oneLine`
  (?:challenges?|problems?|pain\s+points?|pains?|issues?|concerns?|worr(?:y|ies)|headaches?|priorit(?:y|ies)|goals?|objectives?|needs?|
  frustrations?|difficulties|wishes|dreams?|ambitions?|plans?|hopes|fears|thoughts|expectations|requirements|obstacles|bottlenecks)`;
const BOUNDLESS = sought.each(
  'boundless',
  [
    oneLine`
        \bif\s+(?:money|cost|budget|price|time)\s+(?:were|was|is)\s+no\s+(?:object|issue|problem|concern)\b|\bunlimited\s+(?:budget|
        money|funds|resources)\b|\b(?:one|three)\s+wish(?:es)?\b|\bwhat(?:['’]s|\s+is|\s+would\s+be)\s+the\s+(?:one|
        single)\s+thing\s+(?:that\s+)?you(?:['’]d|\s+would|\s+could)\s+(?:most\s+)?(?:like\s+to\s+)?(?:fix|change|improve|wish|do)\b`,
    oneLine`
        ${AT}what\s+(?:would|could|can)\s+make\s+(?:your|things|it|everything)\s*(?:life|job|day|work|week)?\s*(?:a\s+(?:little|bit|
        lot)\s+)?(?:easier|better|simpler|happier|easier\s+for\s+you)${END}|${AT}what(?:['’]s|\s+does)\s+a\s+(?:typical|normal|usual|
        average)\s+(?:day|week)\s+(?:look\s+)?like(?:\s+for\s+you)?${END}|${AT}what\s+(?:\w+\s+)?(?:frustrates|bothers|annoys|excites|
        drives|motivates|inspires|worries|concerns|scares|troubles|moves|stresses)\s+you${END}`,
    oneLine`
        ${AT}what\s+are\s+you\s+(?:hoping\s+for|aiming\s+for|looking\s+forward\s+to|dreaming\s+of|working\s+on|up\s+to)${END}|
        ${AT}how\s+would\s+you\s+describe\s+(?:yourself|your\s+(?:business|company|firm|job|work|role|team))${END}|${AT}what(?:['’]s|
        \s+is)\s+(?:the|your)\s+story(?:\s+(?:with|of|behind)\s+(?:your|the)\s+\w+)?${END}|${AT}where\s+do\s+you\s+see\s+(?:the\s+|
        your\s+)?(?:(?:biggest|greatest|main|most|real|best)\s+)?(?:opportunit(?:y|ies)|potential|challenges?|problems?|risks?|
        growth)${END}|${AT}what(?:['’]s|\s+is|\s+are)\s+your\s+(?:take|views?|opinion|thoughts|position|feelings?)\s+(?:on|of|
        about)\s+(?:where\s+)?(?:the\s+|this\s+|our\s+|your\s+)?(?:future|market|economy|industry|sector|trade|world|ai|
        artificial\s+intelligence|digitali[sz]ation|situation|things|sustainability)(?:\s+\w+){0,3}${END}|
        ${AT}(?:is\s+there\s+)?anything\s+(?:in\s+particular\s+|else\s+|special\s+|specific\s+)?(?:you|that\s+you)(?:['’]d|\s+would|
        \s+want)?\s+(?:like\s+)?to\s+(?:talk\s+about|discuss|add|raise|know|say|share|tell\s+(?:me|us))${END}`,
    oneLine`
        ${AT}what\s+(?:trends|changes|developments|opportunities)\s+(?:do\s+you\s+see|are\s+you\s+seeing)(?:\s+(?:in|for)\s+(?:the|
        your)\s+\w+)?${END}|${AT}what(?:['’]s|\s+is)\s+(?:top\s+of\s+mind|on\s+your\s+(?:mind|plate|agenda|desk)|keeping\s+you\s+busy|
        (?:your|the)\s+secret(?:\s+of\s+your\s+success)?)${END}`,
    String.raw`\bkeeps?\s+you\s+(?:up|awake)\b|(?<!\bwhich\s[^?.!]{1,40})\b(?:lose|losing)\s+sleep\b|\bmagic\s+wand\b`,
    String.raw`${AT}what\s+(?:\w+\s+)?keeps?\s+(?:an?|the|your)\s+(?:[\w'’-]+\s+){1,3}?(?:up|awake)(?:\s+at\s+night)?${END}`,
    oneLine`
        ${AT}(?:what\s+(?:do|does|will|would)\s+(?:you\s+think\s+)?(?:the\s+)?(?:future|(?:coming|next)\s+(?:\w+\s+)?(?:years?|
        decades?))\s+(?:will\s+)?(?:hold|bring|have\s+in\s+store|look\s+like)(?:\s+(?:for|to)\s+(?:you|us|your\s+\w+))?|how\s+(?:do|
        would)\s+you\s+(?:see|imagine|picture|envision|feel\s+about|think\s+about)\s+the\s+(?:coming|next)\s+(?:\w+\s+)?(?:years?|
        decades?)|where\s+do\s+you\s+see\s+(?:the\s+\w+|things|it|your\s+\w+|all\s+this)\s+(?:going|heading|ending\s+up|
        moving)?(?:\s*in\s+(?:the\s+(?:next|coming)\s+)?(?:\w+\s+)?(?:years?|decades?)(?:\s+time)?)?)${END}`,
    oneLine`
        ${AT}(?:what\s+makes\s+you\s+(?:happy|proud|smile|tick|get\s+up|angry|sad|nervous|laugh|feel\s+\w+)|
        what\s+would\s+you\s+(?:most\s+)?wish\s+for|what\s+would\s+(?:your|the)\s+(?:dream|ideal|perfect)(?:\s+[\w-]+)?\s+(?:be|
        look\s+like)|what\s+are\s+you\s+most\s+(?:afraid|proud|scared|fond|tired)\s+of|what\s+are\s+you\s+most\s+(?:worried|excited|
        concerned|passionate|happy)\s+about)${END}`,
    oneLine`
        ${AT}(?:what(?:['’]s|['’]re|\s+is|\s+are|\s+were)|which\s+are|what\s+would\s+you\s+say\s+(?:is|are)|describe|list)\s+(?:your|
        the)\s+(?:(?:\w+\s+){0,3}?(?:${WORRIES})(?:\s+(?:and|or)\s+(?:\w+\s+)?${WORRIES})?)(?:\s+(?:for\s+the\s+future|you\s+(?:have|
        face|are\s+facing|see)))?${END}`,
    String.raw`${AT}what\s+(?:${WORRIES})\s+(?:do|does|are)\s+you\s+(?:have|face|facing|see)${END}`,
    oneLine`
        ${AT}how\s+are\s+you\s+(?:finding|getting\s+on\s+with)\s+(?:things|life|it\s+all|everything|the\s+(?:job|new\s+job|
        market))${END}|${AT}how(?:['’]s|\s+is|\s+are|\s+was|\s+were|\s+has|\s+have)\s+(?:business|things|life|everything|it\s+all|
        it\s+going|you|your\s+(?:day|week|year|weekend|morning|business|company|job|work|family|holiday))(?:\s+(?:been|going|doing|
        been\s+going|treating\s+you|so\s+far))*${END}`,
    oneLine`
        ${AT}how\s+(?:do|would)\s+you\s+(?:see|view|envision|imagine)\s+(?:the\s+|your\s+)?(?:future|market|industry|world|economy|
        sector|things|next\s+(?:few\s+)?years?|business)(?:\s+(?:developing|evolving|changing|going|of\s+(?:the|your)\s+\w+))*${END}`,
    oneLine`
        \bwhere\s+do\s+you\s+(?:see|want)\s+(?:yourself|your\s+(?:company|business|firm|team|department)|the\s+(?:company|business|
        firm))(?:\s+to\s+be)?\s+in\b`,
    oneLine`
        ${AT}what\s+(?:do|would|did)\s+you\s+(?:most\s+|really\s+|still\s+|personally\s+)?(?:want|hope|wish|expect|like|dream|fear|
        regret)(?:\s+(?:most|for|to\s+\w+))*\s+(?:out\s+of|from|in|with|of|about)\s+(?:(?:the\s+rest\s+of\s+)?your\s+)?
        (?:whole\s+)?(?:life|lifetime|career)${END}`,
    String.raw`${AT}what\s+(?:do|does)\s+the\s+future\s+(?:hold|look)`,
    oneLine`
        ${AT}what(?:['’]s|\s+is)\s+(?:new|on\s+your\s+mind|important\s+to\s+you|going\s+on|happening|your\s+(?:vision|mission|dream|
        philosophy|strategy|story))${END}`,
    oneLine`
        ${AT}what\s+(?:matters|counts)\s+(?:most\s+)?to\s+you${END}|${AT}what\s+do\s+you\s+(?:care\s+about|need|want|wish\s+for|
        hope\s+for|worry\s+about|value|expect|look\s+for)(?:\s+(?:most|from\s+(?:us|a\s+(?:supplier|partner|vendor))))*${END}`,
    oneLine`
        ${AT}(?:how|what)\s+can\s+(?:we|i)\s+(?:help|do)(?:\s+(?:you|for\s+you|with))*${END}|${AT}what\s+are\s+you\s+looking\s+for${END}`,
    oneLine`
        ${AT}what\s+do\s+you\s+think\s+(?:about|of)\s+(?:the\s+(?:future|market|economy|industry|situation|world)|ai|
        artificial\s+intelligence|digitali[sz]ation|things|everything|sustainability|innovation|change)${END}`,
    oneLine`
        ${AT}how\s+do\s+you\s+feel\s+about\s+(?:the\s+(?:future|market|economy|industry)|ai|change|digitali[sz]ation|things|
        your\s+(?:job|work))${END}`,
    String.raw`${AT}what\s+(?:does|would)\s+(?:success|happiness|the\s+ideal\s+\w+)\s+(?:look\s+like|mean)(?:\s+(?:to|for)\s+you)?${END}`,
    oneLine`
        ${AT}(?:if\s+you\s+could\s+change\s+(?:one\s+thing|anything)[^?]{0,40}|
        what\s+would\s+you\s+change(?:\s+if\s+you\s+could)?)${END}`,
    oneLine`
        ${AT}(?:tell\s+(?:me|us)|talk\s+to\s+me)\s+(?:a\s+(?:bit|little)\s+|something\s+|more\s+|all\s+|
        everything\s+)?about\s+(?:yourself|your\s+(?:business|life|day|world|work|challenges|problems|needs|goals))${END}`,
    oneLine`
        ${AT}(?:is|are)\s+(?:business|things|everything)\s+(?:good|going\s+well|ok|okay|alright|fine|all\s+right)${END}|
        ${AT}anything\s+else${END}`,
    String.raw`${AT}what(?:['’]s|\s+is)\s+(?:wrong|not\s+working|going\s+wrong|bothering\s+you|troubling\s+you)${END}`,
  ],
  'i',
);

/** Whether a text may hold one: told at a glance. */
export const mayBeBoundless = mayFindAny(BOUNDLESS);

export function boundless(question: string): Piece | undefined {
  return trimmedPiece(question, mayBeBoundless(question) ? firstOf(question, ...BOUNDLESS) : undefined);
}
