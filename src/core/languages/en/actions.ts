// English actions and capabilities that nobody can picture: abstract verbs with abstract objects (docs/method.md §9).
import { firstOf, type Piece } from '../classes.ts';
import { oneLine } from '../one-line.ts';
import { mayFindAny } from '../sought.ts';
import { sought } from './sought.ts';

const ADVERB = oneLine`
  (?:(?:better|really|fully|truly|constantly|continuously|significantly|actively|easily|quickly|seamlessly|efficiently|effectively|
  proactively|always|finally|further|securely|strategically)\s+)?`;
// These say that something gets better or more, and nothing of what is done.
const STRONG = oneLine`
  (?:improve|enhance|boost|increase|raise|strengthen|foster|drive|facilitate|elevate|accelerate|simplify|modernise|modernize|digitise|
  digitize|digitalise|digitalize|automate|achieve|ensure|enable|realise|realize|promote|advance|maximise|maximize|minimise|minimize|
  mitigate|reduce|cut|lower|manage|control|deliver|create|support|standardise|standardize|harmonise|harmonize|integrate|align|monitor|
  master|understand|optimise|optimize|streamline|leverage|transform|harness|unlock|empower|gain|develop|build|build\s+up|safeguard|
  secure|maintain|provide|bring|add|grow|cultivate|exploit|utilise|utilize|make\s+use\s+of|benefit\s+from|handle|govern|orchestrate|
  consolidate|speed\s+up|scale|uphold|share|assess|analyse|analyze|increase)`;
const WEAK = oneLine`
  (?:gain|get|have|obtain|enjoy|see|access|know|use|give|keep|take|reach|find|receive|achieve|view|establish|experience|find|offer|win|
  retrieve|connect|combine|track|visualise|visualize|look\s+at|feel|hold|stay\s+in|be\s+in|count\s+on|rely\s+on)`;
// These want no object to be empty.
const HOLLOW = oneLine`
  (?:optimise|optimize|streamline|leverage|harness|empower|revolutionise|revolutionize|transform|unleash|digitalise|digitalize|
  modernise|modernize|future-proof|supercharge|synergise|synergize)`;
const ABSTRACT = oneLine`
  (?:efficienc(?:y|ies)|productivity|transparency|visibility|insights?|overview|control|performance|quality|process(?:es)?|workflows?|
  operations?|collaboration|communications?|coordination|alignment|synerg(?:y|ies)|experiences?|satisfaction|engagement|agility|
  flexibility|scalability|compliance|security|safety|risks?|costs?|expenses?|value|growth|innovation|transformation|digitali[sz]ation|
  decisions?|decision-making|planning|data|information|knowledge|intelligence|analytics|capabilit(?:y|ies)|potential|resources?|
  resource\s+planning|utili[sz]ation|excellence|sustainability|resilience|relationships?|loyalty|services?|supply\s+chain|results?|
  outcomes?|success|culture|mindset|strateg(?:y|ies)|management|understanding|awareness|accuracy|reliability|consistency|convenience|
  accessibility|connectivity|integration|automation|standards?|trust|stability|traceability|responsiveness|competitiveness|
  profitability|complexity|effectiveness|teamwork|ownership|accountability|governance|information\s+flow|cooperation|morale|motivation|
  harmony|clarity|peace\s+of\s+mind|effort|workload|overheads?|waste|bottlenecks?|silos?|uncertainty|speed|turnaround|throughput|
  capacity|availability|forecasting|scheduling|reporting|logistics|inventory|administration|tasks|activities|projects?|demand|change|
  business|company|organi[sz]ation|team\s+spirit|best\s+practices?|opportunit(?:y|ies)|support|focus|impact|advantage|care|situation|
  requirements|improvements?|progress|momentum|revenue|savings?|needs|expectations|trends|inefficienc(?:y|ies)|[a-z]{4,}i[sz]ation)`;
const VACUOUS = oneLine`
  (?:insights?|visibility|transparency|overview|peace\s+of\s+mind|clarity|synerg(?:y|ies)|flexibility|agility|efficiency|control|
  confidence|certainty|oversight|convenience|(?:full|complete|total|better|greater|more|deeper|end-to-end|real-time|holistic|
  360[- ]degree|seamless|instant|easy|perfect|clear|improved|increased|single|unified|comprehensive|overall|central|actionable|valuable|
  optimal|maximum|continuous|enhanced|deep)\s+(?:[\w-]+\s+)?(?:control|view|picture|understanding|information|data|access|clarity|
  flexibility|efficiency|visibility|transparency|insights?|overview|performance|quality|communication|collaboration|safety|security|
  reliability|awareness|process(?:es)?|experience|support|service|results?|planning|integration|knowledge|grip|handle)|
  everything(?!\s+(?:that|he|she|they|you|on|in\s+the|from|for|the))|(?:all|any)\s+(?:of\s+)?(?:the\s+|your\s+|their\s+)?(?:relevant|
  necessary|important|required|available|needed|pertinent|critical|key)?\s*(?:information|data|details|facts|insights?|knowledge|
  resources)|(?:the\s+)?(?:right|relevant|necessary|required)\s+(?:information|data|insights?|decisions?|resources|
  knowledge)(?:\s+at\s+the\s+right\s+time)?|(?:the\s+)?(?:big|bigger|full|whole|complete)\s+picture|(?:the\s+)?(?:whole\s+|current\s+|
  full\s+|exact\s+)?(?:state\s+of\s+(?:play|affairs|things)|status\s+quo|lie\s+of\s+the\s+land)|(?:a\s+)?single\s+source\s+of\s+truth|
  (?:a\s+)?bird['’]s[- ]eye\s+view|(?:things|everything|it\s+all|all\s+processes)\s+under\s+control|
  (?:a\s+)?(?:real\s+)?(?:competitive\s+)?(?:edge|advantage)|(?:access\s+to\s+)(?:all\s+|the\s+)?(?:relevant\s+|real-time\s+|
  right\s+)?(?:data|information|insights?|knowledge|analytics))`;
const LEAD = String.raw`^\s*(?:to\s+|be\s+able\s+to\s+|always\s+|finally\s+|easily\s+)*${ADVERB}`;
const DETERMINER = String.raw`(?:(?:the|a|an|your|their|our|its|his|her|all|any|every|each|more|some|overall|true|real)\s+){0,3}`;
/** Where a noun phrase comes to its end: its last word is what it is about. */
const HEAD_ENDS = oneLine`
  (?=\s*$|[.,;:!?]|\s+(?:of|in|on|between|for|to|across|with|within|into|at|by|from|over|through|among|throughout|so|and|or|that|which|
  whenever|when|while|without|before|after|where|as|than|end-to-end|overall|everywhere|further|company-wide|better|faster|smarter|
  efficiently|effectively|proactively|continuously|seamlessly|significantly|easily|using|via|during|about|around|because|if|up|
  together)\b)`;
const STRONG_OBJECT = sought(
  'action-strong-object',
  String.raw`${LEAD}${STRONG}\s+${DETERMINER}(?:[\w'’-]+\s+){0,4}?${ABSTRACT}${HEAD_ENDS}`,
  'i',
);
const WEAK_OBJECT = sought('action-weak-object', String.raw`${LEAD}${WEAK}\s+${DETERMINER}(?:[\w'’-]+\s+){0,2}?${VACUOUS}(?![\w-])`, 'i');
const HOLLOW_VERB = sought('action-hollow-verb', String.raw`${LEAD}${HOLLOW}\s+\S+`, 'i');
const SLOGAN = sought(
  'action-slogan',
  oneLine`
    ${LEAD}(?:(?:make|take|reach)\s+(?:[\w-]+\s+)?(?:(?:better|faster|smarter|informed|data-driven|quicker|well-informed|sound|confident|
    right)(?:\s+and\s+\w+)?(?:,?\s+(?:more\s+)?\w+)?|more\s+\w+)\s+(?:\w+\s+)?(?:decisions?|choices?|calls?)|decide\s+(?:better|faster|
    smarter|with\s+confidence|more\s+\w+)|(?:work|collaborate|communicate|cooperate|operate|perform|run|plan|act|react|respond|function|
    interact|compete|deliver|sell|produce|manage|coordinate|think|learn|grow)\s+(?:together\s+)?(?:(?:much\s+|far\s+)?(?:more|
    less)\s+\w+|better|smarter|faster|seamlessly|efficiently|effectively|proactively|flexibly|smoothly|agilely|sustainably|optimally|
    successfully|strategically|together\s+(?:better|seamlessly|efficiently|effectively))(?:,?\s+(?:and|with|across|to|as|in|than|on|
    not)\b.*)?[.!]?\s*$|(?:manage|handle|control|govern|plan|organi[sz]e|run|address|treat|serve|support|
    use)\s+(?:[\w'’-]+\s+){1,3}?(?:(?:much\s+|
    far\s+)?more\s+\w+ly|better|smarter)\s*[.!]?\s*$|(?:keep|get|make|have)\s+(?:[\w'’-]+\s+){1,4}?(?:aligned|informed|connected|engaged|
    motivated|empowered|
    compliant|satisfied|happy|on\s+the\s+same\s+page|in\s+the\s+loop|on\s+track|up[- ]to[- ]date|in\s+sync)(?:\s+(?:at\s+all\s+times|
    all\s+the\s+time|always|at\s+any\s+time|throughout|across\s+.*|in\s+real[- ]time|and\s+\w+))?\s*[.!]?\s*$|(?:tackle|address|
    overcome|face|meet|solve|resolve|deal\s+with|cope\s+with|anticipate|identify|detect|spot|recogni[sz]e|prevent|avoid|handle|manage|
    fix|react\s+to|respond\s+to|adapt\s+to|seize|exploit|eliminate)\s+(?:(?:all|any|every|the|your|their|new|potential|possible|
    emerging|upcoming|future|customer|market|business|operational|complex)\s+){0,3}(?:challenges?|problems?|issues?|risks?|needs|
    opportunit(?:y|ies)|trends?|bottlenecks?|inefficienc(?:y|ies)|potential|changes?|disruptions?|conditions|requirements|demands?|
    errors)(?:\s+(?:quickly|early|earlier|faster|proactively|efficiently|effectively|immediately|in\s+real[- ]time|in\s+time|
    at\s+an\s+early\s+stage|before\s+they\s+(?:arise|occur|happen|escalate)|with\s+(?:ease|confidence)|as\s+they\s+(?:arise|occur|
    happen)|in\s+good\s+time))*\s*[.!]?\s*$|(?:stay|be|keep|remain)\s+(?:always\s+)?(?:one\s+)?(?:a\s+)?step\s+ahead\b|put\s+(?:the\s+|
    our\s+|your\s+)?(?:customers?|people|clients?|patients?|guests?|quality|safety)\s+(?:first|at\s+the\s+(?:centre|center|heart))|
    (?:align|rally|unite|unify|galvani[sz]e|mobili[sz]e|bring|get)\s+
    (?:[\w'’-]+\s+){1,4}?(?:around|behind|onto|on)\s+(?:an?|the|one)\s+(?:(?:shared|common|single|joint|unified|collective|clear)\s+)+
    (?:view|vision|understanding|picture|goals?|narrative|agenda|direction|purpose|plan|objectives?|strategy|ambition)\b|
    go\s+the\s+extra\s+mile|raise\s+the\s+bar|hit\s+the\s+ground\s+running|(?:be|become|stay|remain|feel|get)\s+(?:(?:much\s+|
    far\s+)?(?:more|fully|always|completely|truly|even\s+more)\s+)?(?:agile|efficient|productive|proactive|flexible|in\s+(?:full\s+|
    total\s+|complete\s+)?control|data-driven|informed|up[- ]to[- ]date|competitive|compliant|ahead|on\s+top\s+of\s+(?:things|
    everything)|empowered|connected|transparent|customer-centric|innovative|responsive|resilient|successful|independent|effective|
    organi[sz]ed|aligned|digital|future-proof|in\s+the\s+loop|sustainable|confident)\b|(?:take|have|keep|regain|gain|stay\s+in|
    get)\s+(?:back\s+)?(?:full\s+|total\s+|complete\s+|better\s+|more\s+)?control\b|take\s+(?:\w+\s+){1,4}?to\s+the\s+next\s+level|
    do\s+more\s+with\s+less|save\s+(?:valuable\s+|precious\s+|a\s+lot\s+of\s+|both\s+)?(?:time|money|costs?|effort|
    resources)(?:\s+and\s+(?:time|money|costs?|effort|resources|nerves))?\s*[.!]?\s*$|(?:bring|add|create|deliver|generate|provide|
    drive)\s+(?:[\w-]+\s+){0,3}?(?:value|speed|transparency|efficiency|innovation|quality|structure|clarity|order|agility|flexibility|
    transformation|growth|change|benefits?|excellence|dynamism|momentum)\b|(?:see|have|find|get|keep|manage|view|access|know|monitor|
    track|control)\s+(?:all|everything|anything|it\s+all|all\s+(?:the\s+)?[\w-]+(?:\s+[\w-]+)?)\s+(?:at\s+a\s+glance|
    in\s+one\s+(?:place|system|platform|tool|view)|at\s+(?:your|their|his|her|the)\s+fingertips|in\s+real[- ]time|at\s+any\s+time|
    anytime|from\s+anywhere|under\s+control|centrally)|(?:see|have|access|get|use|share|exchange|analyse|analyze|connect|
    collect)\s+(?:[\w-]+\s+){0,2}?(?:data|information|insights?|knowledge)\s+(?:in\s+real[- ]time|at\s+any\s+time|anytime|anywhere|
    seamlessly|centrally|across\s+(?:the|all)\s+[\w-]+|efficiently|effectively|whenever)|(?:break|tear)\s+down\s+(?:\w+\s+)?silos|
    (?:close|bridge|connect)\s+(?:the\s+)?(?:gaps?|dots|loop)\b|(?:get|have|keep|put)\s+(?:a\s+)?(?:better\s+|firm\s+|real\s+|good\s+|
    full\s+)?(?:grip|handle)\s+on|get\s+the\s+(?:most|best|maximum)\s+out\s+of|(?:make|
    turn)\s+(?:\w+\s+){1,3}?(?:(?:more\s+)(?:efficient|transparent|agile|flexible|productive|effective|reliable|sustainable|visible)|
    into\s+(?:value|insights?|action|knowledge))|have\s+(?:\w+\s+)?(?:confidence|certainty|security)\b)`,
  'i',
);
// What can be counted, or seen on something, can be pictured.
const ANCHOR = oneLine`
  \d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half\s+(?:an?|the|past|as)|dozen|noon|midnight|
  o['’]clock|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|overnight|lunch|phones?|paper|pages?|photos?|
  pictures?|text\s+message|e-?mail|button|click|lists?|drawer|shelf|sheet|tablet|door|desk|counter|whiteboard|printout|barcode|
  same\s+day|first\s+day|minutes?|hours?|seconds?|next\s+morning|before\s+(?:the|he|she|they|it|you|a|loading|lunch|opening|closing|
  leaving)|by\s+(?:noon|six|seven|eight|nine|ten|evening|morning))\b`;
const ANCHORED = sought('action-anchored', ANCHOR, 'i');
// Shelf performance is on no shelf.
const ONLY_NAMED = new RegExp(
  String.raw`\b(?:phone|paper|page|photo|picture|e-?mail|list|drawer|shelf|sheet|tablet|door|desk|counter|barcode)\s+${ABSTRACT}\b`,
  'gi',
);
const DEGREES = /\b(?:360|100|24)(?:[- ]?(?:degrees?|°|percent|%|\/7))|24\/7/gi;
const COUNTED = /\d|\b(?:two|three|four|five|ten|half)\b/i;
const STRENGTHLESS = sought(
  'action-strengthless',
  oneLine`
    ^\s*(?:to\s+)?(?:manage|control|handle|share|monitor|cut|lower|maintain|raise|support|bring|add|build|provide|deliver|create|
    develop|secure|assess|grow|scale|reduce|increase|understand|automate|speed|analy[sz]e|consolidate|minimi[sz]e)\b`,
  'i',
);
const PLAIN_OBJECT = sought(
  'action-plain-object',
  oneLine`
    \b(?:services?|data|projects?|tasks|activities|inventory|stock|company|business|care|support|change|results?|projects?|demand|
    logistics|capacity|speed|decisions?|standards?|situation|costs?|requirements|information|knowledge|success|planning|
    process(?:es)?)\b[^.]*\s(?:of|in|on|for|from|to|at|with|between|before|after|into)\s+(?:the|a|an|each|every|his|her|one|this|that|
    another)\b`,
  'i',
);

const WORD = /[a-zà-ÿ\d][\w'’à-ÿ-]*/giu;
const LEADING = setOf(
  oneLine`
    to always finally easily better really fully truly constantly continuously significantly actively quickly seamlessly 
    efficiently effectively proactively further securely strategically just`,
);
const FIRST_WORDS = setOf(`
  improve enhance boost increase raise strengthen foster drive facilitate elevate accelerate simplify modernise modernize
  digitise digitize digitalise digitalize automate achieve ensure enable realise realize promote advance maximise maximize
  minimise minimize mitigate reduce cut lower manage control deliver create support standardise standardize harmonise harmonize
  integrate align monitor master understand optimise optimize streamline leverage transform harness unlock empower gain develop
  build safeguard secure maintain provide bring add grow cultivate exploit utilise utilize make benefit handle govern
  orchestrate consolidate speed scale uphold share assess analyse analyze get have obtain enjoy see access know use give keep
  take reach find receive view establish experience offer win retrieve connect combine track visualise visualize look feel hold
  stay count rely revolutionise revolutionize unleash future-proof supercharge synergise synergize decide work collaborate be
  communicate cooperate operate perform run plan act react respond function interact compete sell produce coordinate think learn
  become remain regain do save generate exchange collect break tear close bridge put turn tackle address overcome face meet
  solve resolve deal cope anticipate identify detect spot recognise recognize prevent avoid fix adapt seize eliminate go hit
  pursue rally unite unify galvanise galvanize mobilise mobilize bring`);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Whether something in a text may be vague: told at a glance. */
export const mayBeVague = mayFindAny([HOLLOW_VERB, SLOGAN, WEAK_OBJECT, STRONG_OBJECT]);

/** The piece of an action or capability that cannot be pictured; anything that can be counted or seen on something can. */
export function vague(given: string): Piece | undefined {
  if (!mayBeVague(given)) return undefined;
  const action = given.replace(/^\s*(?:to\s+)?be\s+able\s+to\s+/iu, (lead) => ' '.repeat(lead.length));
  const first = (action.match(WORD) ?? []).find((word) => !LEADING.has(word.toLowerCase()));
  if (first === undefined || !FIRST_WORDS.has(first.toLowerCase())) return undefined;
  const plain = action.replace(DEGREES, '');
  const hollow = COUNTED.test(plain) ? undefined : firstOf(action, HOLLOW_VERB);
  if (!hollow && ANCHORED.test(plain.replace(ONLY_NAMED, ''))) return undefined;
  const certain = hollow ?? firstOf(action, SLOGAN, WEAK_OBJECT);
  // "share the results of a test with the ward" is done by somebody: the abstract word is only its object's name.
  const found = certain ?? (STRENGTHLESS.test(action) && PLAIN_OBJECT.test(action) ? undefined : firstOf(action, STRONG_OBJECT));
  if (!found) return undefined;
  const match = found.match.trim();
  return { match, at: given.indexOf(match, found.at) };
}
