// English questions without limits, or that a prepared seller need not ask (docs/method.md §3, §9).
import { oneLine, watched, type Piece, type Watch } from '../classes.ts';

const NOW = String.raw`(?:\s+(?:today|now|right\s+now|at\s+the\s+moment|these\s+days|currently|this\s+year|at\s+present|in\s+general|overall|in\s+your\s+(?:job|role|work|business|company|position|industry|world|life|field|area|department|team|place|part\s+of\s+the\s+world|neck\s+of\s+the\s+woods)|with\s+you|at\s+your\s+end|on\s+your\s+side|over\s+there|around\s+here|at\s+work|for\s+you|(?:the\s+)?most|so\s+far|as\s+an?\s+[\w\s-]{1,30}|here))*`;
const END = String.raw`${NOW}\s*[?.!]*["'”’)]*\s*$`;
const AT = String.raw`(?:^|[.?!:,]\s+)(?:so|and|well|now|tell\s+(?:me|us))?[,:]?\s*`;
const WORRIES = String.raw`(?:challenges?|problems?|pain\s+points?|pains?|issues?|concerns?|worr(?:y|ies)|headaches?|priorit(?:y|ies)|goals?|objectives?|needs?|frustrations?|difficulties|wishes|dreams?|ambitions?|plans?|hopes|fears|thoughts|expectations|requirements|obstacles|bottlenecks)`;
const BOUNDLESS: readonly Watch[] = [
  [
    /\bif\b|one thing|wish|unlimited/i,
    /\bif\s+(?:money|cost|budget|price|time)\s+(?:were|was|is)\s+no\s+(?:object|issue|problem|concern)\b|\bunlimited\s+(?:budget|money|funds|resources)\b|\b(?:one|three)\s+wish(?:es)?\b|\bwhat(?:['’]s|\s+is|\s+would\s+be)\s+the\s+(?:one|single)\s+thing\s+(?:that\s+)?you(?:['’]d|\s+would|\s+could)\s+(?:most\s+)?(?:like\s+to\s+)?(?:fix|change|improve|wish|do)\b/i,
  ],
  [
    /\b(?:life|job|day|work)\b|\byou\b/i,
    new RegExp(
      String.raw`${AT}what\s+(?:would|could|can)\s+make\s+(?:your|things|it|everything)\s*(?:life|job|day|work|week)?\s*(?:a\s+(?:little|bit|lot)\s+)?(?:easier|better|simpler|happier|easier\s+for\s+you)${END}|${AT}what(?:['’]s|\s+does)\s+a\s+(?:typical|normal|usual|average)\s+(?:day|week)\s+(?:look\s+)?like(?:\s+for\s+you)?${END}|${AT}what\s+(?:\w+\s+)?(?:frustrates|bothers|annoys|excites|drives|motivates|inspires|worries|concerns|scares|troubles|moves|stresses)\s+you${END}`,
      'i',
    ),
  ],
  [
    /\b(?:story|opportunit|potential|take on|view|opinion|anything)/i,
    new RegExp(
      String.raw`${AT}what(?:['’]s|\s+is)\s+(?:the|your)\s+story(?:\s+(?:with|of|behind)\s+(?:your|the)\s+\w+)?${END}|${AT}where\s+do\s+you\s+see\s+(?:the\s+|your\s+)?(?:(?:biggest|greatest|main|most|real|best)\s+)?(?:opportunit(?:y|ies)|potential|challenges?|problems?|risks?|growth)${END}|${AT}what(?:['’]s|\s+is|\s+are)\s+your\s+(?:take|views?|opinion|thoughts|position|feelings?)\s+(?:on|of|about)\s+(?:where\s+)?(?:the\s+|this\s+|our\s+|your\s+)?(?:future|market|economy|industry|sector|trade|world|ai|artificial\s+intelligence|digitali[sz]ation|situation|things|sustainability)(?:\s+\w+){0,3}${END}|${AT}(?:is\s+there\s+)?anything\s+(?:in\s+particular\s+|else\s+|special\s+|specific\s+)?(?:you|that\s+you)(?:['’]d|\s+would|\s+want)?\s+(?:like\s+)?to\s+(?:talk\s+about|discuss|add|raise|know|say|share|tell\s+(?:me|us))${END}`,
      'i',
    ),
  ],
  [
    /trends|changes|developments|opportunities|\bmind\b|plate|agenda|busy|secret/i,
    new RegExp(
      String.raw`${AT}what\s+(?:trends|changes|developments|opportunities)\s+(?:do\s+you\s+see|are\s+you\s+seeing)(?:\s+(?:in|for)\s+(?:the|your)\s+\w+)?${END}|${AT}what(?:['’]s|\s+is)\s+(?:top\s+of\s+mind|on\s+your\s+(?:mind|plate|agenda|desk)|keeping\s+you\s+busy|(?:your|the)\s+secret(?:\s+of\s+your\s+success)?)${END}`,
      'i',
    ),
  ],
  [/keeps? you|los(?:e|ing) sleep|wand/i, /\bkeeps?\s+you\s+(?:up|awake)\b|\b(?:lose|losing)\s+sleep\b|\bmagic\s+wand\b/i],
  [
    /challenge|problem|\bpain|issue|concern|worr|headache|priorit|goals?\b|objective|needs?\b|frustrat|difficult|wishes|dream|ambition|plans\b|hopes|fears|thoughts|expectation|requirement|obstacle|bottleneck/i,
    new RegExp(
      String.raw`${AT}(?:what(?:['’]s|['’]re|\s+is|\s+are|\s+were)|which\s+are|what\s+would\s+you\s+say\s+(?:is|are)|describe|list)\s+(?:your|the)\s+(?:(?:\w+\s+){0,3}?(?:${WORRIES})(?:\s+(?:and|or)\s+(?:\w+\s+)?${WORRIES})?)(?:\s+(?:for\s+the\s+future|you\s+(?:have|face|are\s+facing|see)))?${END}`,
      'i',
    ),
  ],
  [
    /challenge|problem|\bpain|issue|concern|worr|headache|priorit|goals?\b|objective|needs?\b|frustrat|difficult|wishes|dream|ambition|plans\b|hopes|fears|thoughts|expectation|requirement|obstacle|bottleneck/i,
    new RegExp(String.raw`${AT}what\s+(?:${WORRIES})\s+(?:do|does|are)\s+you\s+(?:have|face|facing|see)${END}`, 'i'),
  ],
  [
    /\bhow (?:are|do) you find|\bhow(?:['’]s| is| are| was| were| has| have) (?:business|things|life|everything|it |you\b|your)/i,
    new RegExp(
      String.raw`${AT}how\s+are\s+you\s+(?:finding|getting\s+on\s+with)\s+(?:things|life|it\s+all|everything|the\s+(?:job|new\s+job|market))${END}|${AT}how(?:['’]s|\s+is|\s+are|\s+was|\s+were|\s+has|\s+have)\s+(?:business|things|life|everything|it\s+all|it\s+going|you|your\s+(?:day|week|year|weekend|morning|business|company|job|work|family|holiday))(?:\s+(?:been|going|doing|been\s+going|treating\s+you|so\s+far))*${END}`,
      'i',
    ),
  ],
  [
    /future|market|industry|world|economy|sector|things|next|business/i,
    new RegExp(
      String.raw`${AT}how\s+(?:do|would)\s+you\s+(?:see|view|envision|imagine)\s+(?:the\s+|your\s+)?(?:future|market|industry|world|economy|sector|things|next\s+(?:few\s+)?years?|business)(?:\s+(?:developing|evolving|changing|going|of\s+(?:the|your)\s+\w+))*${END}`,
      'i',
    ),
  ],
  [
    /\bin\b/i,
    /\bwhere\s+do\s+you\s+(?:see|want)\s+(?:yourself|your\s+(?:company|business|firm|team|department)|the\s+(?:company|business|firm))(?:\s+to\s+be)?\s+in\b/i,
  ],
  [/future/i, new RegExp(String.raw`${AT}what\s+(?:do|does)\s+the\s+future\s+(?:hold|look)`, 'i')],
  [
    /what(?:['’]s| is) (?:new|on your mind|important|going|happening|your)/i,
    new RegExp(
      String.raw`${AT}what(?:['’]s|\s+is)\s+(?:new|on\s+your\s+mind|important\s+to\s+you|going\s+on|happening|your\s+(?:vision|mission|dream|philosophy|strategy|story))${END}`,
      'i',
    ),
  ],
  [
    /to you|what do you/i,
    new RegExp(
      String.raw`${AT}what\s+(?:matters|counts)\s+(?:most\s+)?to\s+you${END}|${AT}what\s+do\s+you\s+(?:care\s+about|need|want|wish\s+for|hope\s+for|worry\s+about|value|expect|look\s+for)(?:\s+(?:most|from\s+(?:us|a\s+(?:supplier|partner|vendor))))*${END}`,
      'i',
    ),
  ],
  [
    /can (?:we|i)|looking for/i,
    new RegExp(
      String.raw`${AT}(?:how|what)\s+can\s+(?:we|i)\s+(?:help|do)(?:\s+(?:you|for\s+you|with))*${END}|${AT}what\s+are\s+you\s+looking\s+for${END}`,
      'i',
    ),
  ],
  [
    /do you think/i,
    new RegExp(
      String.raw`${AT}what\s+do\s+you\s+think\s+(?:about|of)\s+(?:the\s+(?:future|market|economy|industry|situation|world)|ai|artificial\s+intelligence|digitali[sz]ation|things|everything|sustainability|innovation|change)${END}`,
      'i',
    ),
  ],
  [
    /do you feel about/i,
    new RegExp(
      String.raw`${AT}how\s+do\s+you\s+feel\s+about\s+(?:the\s+(?:future|market|economy|industry)|ai|change|digitali[sz]ation|things|your\s+(?:job|work))${END}`,
      'i',
    ),
  ],
  [
    /success|good|life|happiness|ideal/i,
    new RegExp(
      String.raw`${AT}what\s+(?:does|would)\s+(?:success|happiness|the\s+ideal\s+\w+)\s+(?:look\s+like|mean)(?:\s+(?:to|for)\s+you)?${END}`,
      'i',
    ),
  ],
  [
    /change/i,
    new RegExp(
      String.raw`${AT}(?:if\s+you\s+could\s+change\s+(?:one\s+thing|anything)[^?]{0,40}|what\s+would\s+you\s+change(?:\s+if\s+you\s+could)?)${END}`,
      'i',
    ),
  ],
  [
    /about you/i,
    new RegExp(
      String.raw`${AT}(?:tell\s+(?:me|us)|talk\s+to\s+me)\s+(?:a\s+(?:bit|little)\s+|something\s+|more\s+|all\s+|everything\s+)?about\s+(?:yourself|your\s+(?:business|life|day|world|work|challenges|problems|needs|goals))${END}`,
      'i',
    ),
  ],
  [
    /anything else|business|things|everything/i,
    new RegExp(
      String.raw`${AT}(?:is|are)\s+(?:business|things|everything)\s+(?:good|going\s+well|ok|okay|alright|fine|all\s+right)${END}|${AT}anything\s+else${END}`,
      'i',
    ),
  ],
  [
    /wrong|not working|bothering|troubling/i,
    new RegExp(String.raw`${AT}what(?:['’]s|\s+is)\s+(?:wrong|not\s+working|going\s+wrong|bothering\s+you|troubling\s+you)${END}`, 'i'),
  ],
];

const COMPANY = String.raw`(?:company|firm|business|organi[sz]ation|group|enterprise|school|college|university|hospital|hotel|practice|bank|agency|association|brewery|restaurant|institution|concern|corporation)`;
const SITES = oneLine`
  (?:(?:\w+\s+)?(?:employees?|staff|people|branch(?:es)?|sites?|locations?|plants?|factor(?:y|ies)|offices?|stores?|shops?|homes?|hotels?|schools?|subsidiar(?:y|ies)|
  countries|outlets?|restaurants?|clinics?|warehouses?|hospitals?|depots?|beds?|rooms?|pupils?|students?|members?|customers?|clients?|brands?|divisions?|business\s+units?|campuses|garages?|vessels?|ships?|workers))`;
const YOU_ALL = String.raw`(?:you|(?:your|the)\s+${COMPANY})`;
const WIDE = String.raw`(?:\s+(?:by\s+now|so\s+far|all\s+in\s+all|across\s+the\s+(?:country|group)|in\s+the\s+(?:group|country)|today|now|in\s+total|in\s+all|altogether|worldwide|currently|at\s+the\s+moment|overall|at\s+present|all\s+told|these\s+days|nationwide|there|again|actually|exactly))*\s*[?.!]*["'”’)]*\s*$`;
const LOOKED_UP: readonly Watch[] = [
  [
    /\bwhen (?:are|do) you/i,
    /\bwhen\s+(?:are|do)\s+you\s+(?:open|close)(?:\s+(?:to|for)\s+(?:the\s+public|business|customers|visitors))?\s*\?/i,
  ],
  [
    /what (?:is it|does (?:your|the)|your|the|exactly|do you|kind|sort|type|line)/i,
    new RegExp(
      String.raw`\bwhat\s+(?:(?:is\s+it\s+that\s+)?(?:does\s+)?(?:your|the)\s+${COMPANY}\s+(?:actually\s+|really\s+|mainly\s+|exactly\s+)?(?:do|does|makes?|sells?|produces?|offers?|manufactures?|supply|supplies|specialis\w+|specializ\w+)(?:\s+in)?|(?:exactly\s+)?do\s+you\s+(?:guys\s+|actually\s+|mainly\s+|exactly\s+|all\s+)*(?:make|sell|produce|manufacture)|(?:kind|sort|type|line)\s+of\s+(?:${COMPANY}|industry|sector|work)\s+(?:are|is|do|does)\s+${YOU_ALL}(?:\s+(?:in|do|run|part\s+of))?)${WIDE}`,
      'i',
    ),
  ],
  [
    /(?:what|which) (?:industry|sector|line|trade|branch|market|countr|region|segment)/i,
    new RegExp(
      String.raw`\b(?:what|which)\s+(?:industry|sector|line\s+of\s+business|trade|branch|markets?|countries|regions?|segments?)\s+(?:are|is|do|does)\s+${YOU_ALL}(?:\s+(?:in|active\s+in|operate\s+in|serve|sell\s+to|work\s+in|cover|supply))*${WIDE}`,
      'i',
    ),
  ],
  [
    /(?:what|which)|products|services/i,
    new RegExp(
      String.raw`\bwhat\s+(?:products|services|brands|courses|subjects|product\s+lines|lines|models|programmes|programs|treatments|dishes)\s+(?:and\s+\w+\s+)?(?:do|does)\s+${YOU_ALL}\s+(?:offer|sell|make|have|provide|carry|teach|produce|stock|serve)${WIDE}`,
      'i',
    ),
  ],
  [
    /\bwho(?:['’]s|\s+are|\s+is|\s+would|\s+do)\s+(?:you\b|your|the)/i,
    new RegExp(
      String.raw`\bwho(?:['’]s|\s+are|\s+is|\s+would\s+you\s+say(?:\s+(?:are|is))?|\s+do\s+you\s+(?:see|regard|consider)(?:\s+as)?)\s+(?:your|the)\s+(?:(?:main|biggest|key|largest|most\s+important|direct|closest|chief|principal|current|new|present)\s+)*(?:competitors?|competition|rivals?|customers?|clients?|owners?|shareholders?|founders?|parent\s+company|chief\s+executive(?:\s+officer)?|ceo|cfo|managing\s+director|chairman|president|auditors?|board\s+members?)(?:\s+(?:are|is))?${WIDE}`,
      'i',
    ),
  ],
  [
    /\bwhom?\s+(?:owns|runs|founded|heads|leads|started|chairs|do|else\s+is)/i,
    new RegExp(
      String.raw`\bwho\s+(?:owns|runs|founded|heads|leads|started|chairs)\s+(?:your|the)\s+${COMPANY}${WIDE}|\bwho(?:m)?\s+(?:do|does)\s+${YOU_ALL}\s+(?:compete\s+with|compete\s+against|sell\s+to|belong\s+to|supply)${WIDE}|\bwho\s+else\s+is\s+in\s+your\s+(?:market|industry)`,
      'i',
    ),
  ],
  [
    /how many/i,
    new RegExp(
      String.raw`\bhow\s+many\s+${SITES}\s+(?:(?:do|does|did)\s+${YOU_ALL}\s+(?:have|run|own|operate|employ|manage|serve)|(?:have|has)\s+${YOU_ALL}\s+(?:got)?|(?:are|is)\s+there\s+(?:in|at)\s+(?:your|the)\s+${COMPANY}|(?:are|is)\s+${YOU_ALL}(?:\s+in)?|works?\s+(?:for|at|in)\s+${YOU_ALL}|belongs?\s+to\s+${YOU_ALL}|has\s+${YOU_ALL}(?:\s+got)?)${WIDE}`,
      'i',
    ),
  ],
  [
    /\bwhere (?:is|are|do|does)/i,
    new RegExp(
      String.raw`\bwhere\s+(?:is|are|do|does)\s+(?:${YOU_ALL}|(?:your|the)\s+(?:\w+\s+)?(?:head\s+office|headquarters?|hq|registered\s+office|main\s+(?:office|site|plant)|branches|offices|plants|sites|factories|factory|plant|stores|shops|warehouses?|schools?|homes|hotels|restaurants|clinics|branch|depots))(?:\s+(?:based|located|situated|registered|headquartered|sit))*${WIDE}`,
      'i',
    ),
  ],
  [
    /\bwhen (?:was|were|did|has)|year/i,
    new RegExp(
      String.raw`\b(?:when|in\s+(?:which|what)\s+year|what\s+year)\s+(?:was|were|did|has)\s+${YOU_ALL}\s+(?:first\s+)?(?:founded|set\s+up|established|started|start|begin|open|go\s+public|formed|created)\b`,
      'i',
    ),
  ],
  [
    /how (?:old|big|large|long) (?:is|has|have)/i,
    new RegExp(
      String.raw`\bhow\s+(?:old|big|large)\s+is\s+(?:your|the)\s+${COMPANY}${WIDE}|\bhow\s+long\s+(?:has|have)\s+${YOU_ALL}\s+(?:existed|been\s+(?:in\s+business|around|going|on\s+the\s+market|in\s+operation|trading))`,
      'i',
    ),
  ],
  [
    /what(?:['’]s| is| are| was| were) (?:your|the)/i,
    new RegExp(
      String.raw`\bwhat(?:['’]s|\s+is|\s+are|\s+was|\s+were)\s+(?:your|the)\s+(?:${COMPANY}['’]s\s+)?(?:(?:annual|yearly|total|current|official|full|legal)\s+)?(?:turnover|revenues?|market\s+share|share\s+price|mission(?:\s+statement)?|website|web\s+address|address|legal\s+form|slogan|opening\s+hours|job\s+title|title|position|name|size)(?:\s+(?:of\s+(?:your|the)\s+${COMPANY}|last\s+year))*${WIDE}`,
      'i',
    ),
  ],
  [
    /what(?:['’]s| is| are) y?our?|what do you do|responsible/i,
    new RegExp(
      String.raw`\bwhat(?:['’]s|\s+is)\s+your\s+(?:job|role|function)${WIDE}|\bwhat\s+are\s+you\s+responsible\s+for${WIDE}|\bwhat\s+do\s+you\s+do(?:\s+(?:here|for\s+a\s+living|at\s+(?:the|your)\s+\w+|in\s+your\s+(?:job|role)))?${WIDE}`,
      'i',
    ),
  ],
  [
    /\b(?:are|is|do|does) (?:you|your|the)|in this (?:job|role|position)|with the (?:company|firm|group)|your board/i,
    new RegExp(
      String.raw`\b(?:do|does)\s+${YOU_ALL}\s+belong\s+to\s+(?:an?|any)\b|\bhow\s+long\s+have\s+you\s+been\s+(?:in\s+this\s+(?:job|role|position)|with\s+(?:the|your)\s+${COMPANY}|here)${WIDE}|\bwho\s+(?:sits|is)\s+on\s+your\s+board${WIDE}|\b(?:are|is)\s+${YOU_ALL}\s+(?:part\s+of\s+a|listed|publicly|family[- ]owned|privately|a\s+(?:public|private|family|listed|subsidiary))`,
      'i',
    ),
  ],
  [
    /\b(?:tell|say|introduce|describe)\b.*\b(?:your|the)\b/i,
    new RegExp(
      String.raw`\b(?:tell\s+(?:me|us)|say)\s+(?:a\s+(?:bit|little|few\s+words)\s+|something\s+|more\s+)?about\s+(?:your|the)\s+${COMPANY}${WIDE}|\b(?:introduce|describe)\s+your\s+${COMPANY}${WIDE}`,
      'i',
    ),
  ],
  [
    /do you (?:also )?(?:have|run)|what business|business are you/i,
    new RegExp(
      String.raw`\bwhat\s+(?:line\s+of\s+)?business\s+(?:are|is)\s+${YOU_ALL}\s+in${WIDE}|\bdo\s+you\s+(?:also\s+)?(?:have|run)\s+(?:a\s+website|(?:any\s+)?(?:other\s+|more\s+|further\s+)?(?:branches|offices|plants|subsidiaries|locations|sites|depots|stores|shops|factories|warehouses))(?:\s+(?:abroad|elsewhere|overseas))?${WIDE}`,
      'i',
    ),
  ],
];

export function boundless(question: string): Piece | undefined {
  return trimmedPiece(question, watched(question, BOUNDLESS));
}

export function lookedUp(question: string): Piece | undefined {
  return trimmedPiece(question, watched(question, LOOKED_UP));
}

/** Without what stands before the question and behind it. */
function trimmedPiece(text: string, piece: Piece | undefined): Piece | undefined {
  if (!piece) return undefined;
  const match = piece.match.replace(/^[.?!:,\s]+/u, '').trimEnd();
  return { match, at: text.indexOf(match, piece.at) };
}
