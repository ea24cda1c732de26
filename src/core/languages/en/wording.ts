// English words that do harm: reproaches, offers and promises, praise, and players who are the seller (docs/method.md §9).
import { allOf, firstOf, type Harm, type Piece } from '../classes.ts';
import { oneLine } from '../one-line.ts';
import { mayFindAny, type Sought } from '../sought.ts';
import { BOASTS } from './boasts.ts';
import { REPROACHES } from './reproaches.ts';
import { sought } from './sought.ts';

const NOT = String.raw`(?:(?:did|do|does|is|are|was|were|have|has|had|could|would|will|should|ca|wo)n['’]?t|cannot)`;
// Why customers, suppliers or rivals did not is no reproach to the one who is asked.
const OTHERS = oneLine`
  (?:customer|client|supplier|competitor|carrier|vendor|tenant|guest|patient|rival|bank|landlord|partner|market|insurer|visitor|donor|
  passenger|buyer|reader|pupil|parents\b|famil(?:y|ies)|neighbou?r)`;
const YOURS = oneLine`
  your\s+(?!(?:own\s+)?${OTHERS}|last\b|first\b|\w+\s+(?:customer|client|supplier|carrier))[\w'’-]+(?:\s+[\w'’-]+)?`;
// Somebody of the house who was to see to it.
const ON_DUTY = oneLine`
  (?:(?:night|day|duty|evening|weekend|security|gate)\s+)?(?:watch|guards?|keepers?|staff|team|crew|shift|operators?|porters?|
  attendants?|wardens?|supervisors?|managers?|people|nurses?|drivers?|controllers?|inspectors?|[a-z]*m[ae]n)`;
// What somebody did whose name is asked for: a thing left or let go wrong, a duty slept through.
const LEFT = oneLine`
  left\s+(?:the|your|an?|that|this)\s+(?:[\w'’-]+\s+){1,4}?(?:open|unlocked|unattended|unplugged|uncovered|switched\s+on|
  (?:on|out|running|behind|lying)(?=\s*(?:[?.,;!]|all\b|over\b|for\b|when\b|while\b|that\b|in\s+the\s+(?:rain|sun|cold|frost|snow))))`;
const LET = oneLine`
  let\s+(?:the|your|an?|so\s+\w+|all\s+(?:the|your|this|that))\s+(?:[\w'’-]+\s+){1,5}?(?:warm|cool|spoil|go\s+(?:off|bad|cold|to|
  missing)|run\s+(?:out|dry|down|up|late)|die|fall|slip|lapse|expire|rot|leak|burn|rust|dry\s+out|freeze|pile|get\s+\w+|drop|
  flood|sit|lie|wait|walk|overflow|overheat|thaw|perish|escape)`;
const ASLEEP = String.raw`(?:(?:fast|sound|half)\s+)?(?:asleep|dozing|napping|snoozing|daydreaming|drunk|blind)`;
const BROKE = oneLine`
  (?:smashed|wrecked|ruined|spoil(?:ed|t)|scratched|damaged|cracked|dropped|lost)\s+(?:the|your|an?|that|this)\s+(?!most\b|least\b|
  prices?\b|ideas?\b|case\b|order\b|contract\b|anchor\b|subject\b|charges?\b|code\b|tenders?\b|bids?\b|deals?\b|account\b|election\b|(?:big|
  larg|small|few)\w*est\b)\w+`;
// Who somebody is by what he does: keepers, fitters, conductors; machines are called so as well.
const PERSON = oneLine`
  (?!(?:dry|dri|freez|boil|trail|mix|cool|heat|burn|tank|lock|contain|count|serv|rout|print|scann|lett|numb|chamb|tow|sens|detect|
  monit|compress|generat|mot|react|elevat|escalat|tract|conveyor|incubat|project|load|cutt|filt|blow|hopp|ord|cent|min)[eo]rs?\b|
  (?:plant|restaurant|variant|tree|coffee|committee|island|list|shift)s?\b)(?:crew|staff|team|people|lads|boys|girls|colleagues?|
  apprentices?|nurses?|clerks?|cooks?|chefs?|guards?|guides?|grooms?|[a-z]+(?:[eo]r|ist|ant|ee|hand|smith|wright)s?|[a-z]*m[ae]n)`;
// Who, asked: not the guests who forgot.
const WHO = oneLine`
  (?<=^|[.?!,;:—–"“]\s*|\b(?:and|but|so|or|me|us|out|know|asking|ask|saying|say|wonder|see|remember|exactly|just)\s+)who`;
const GUILTY = oneLine`
  (?:forgot|overlooked|neglected|ignored|mislaid|misread|mixed\s+up|fell\s+asleep|dozed\s+off|nodded\s+off|was\s+${ASLEEP}|
  was(?:n['’]t|\s+not)\s+(?:paying|looking|watching)|(?:was|were)\s+(?:supposed|meant)\s+to\s+(?:have|be\s+(?:watch|check|look|
  guard|keep|mind|mann|supervis|monitor)ing|watch|check|lock|shut|guard|notice|see\s+to)|${LEFT}|${LET})`;
const BUYER = String.raw`(?:you|${YOURS}|any(?:one|body)|some(?:one|body))`;
const NOBODY = String.raw`(?:nobody|no\s+one)`;
const LONG_SINCE = oneLine`
  (?:all\s+(?:these|those)\s+years|all\s+this\s+time|for\s+so\s+long|so\s+long\s+to|until\s+now|all\s+along|years\s+ago)`;
const BAD = oneLine`
  (?:broken|outdated|antiquated|chaotic|sloppy|messy|hopeless|backward|primitive|terrible|awful|dreadful|poor|shoddy|pathetic|miserable|
  amateurish|careless|lousy|appalling|disastrous)`;

const BLAME = sought.each(
  'blame',
  [
    oneLine`
        \b(?:why|how\s+come)\s+(?:on\s+earth\s+|in\s+the\s+world\s+|exactly\s+)?(?:${NOBODY}|is\s+it\s+(?:always|only|
        never)\s+(?:you|${YOURS})|(?:do|did|are|have)\s+you\s[^?.!]{0,40}?\bso\s+(?:many|much|long|often|late|slowly|few|little|
        badly)|${NOT}\s+(?:you|any(?:one|body)|some(?:one|body)|the\s+(?:supervisors?|managers?|foreman|foremen|operators?|
        planners?|crew|staff|controllers?|team|night\s+shift|day\s+shift|office)|your\s+(?:own\s+)?(?:\w+\s+)?(?:team|people|
        staff|department|colleagues?|firm|management|managers?|boss|reps?|buyers?|planners?|engineers?|operators?|drivers?|
        nurses?|crew|workers?|foremen)|(?:this|that|it|there)\s+(?:been|being|done|fixed|noticed|checked|seen|stopped|solved|
        changed))|(?:you|${YOURS})(?:['’]re|['’]ve|\s+(?:are|were|is|have|has))?\s+(?:still|never|always|only\s+now|keeps?\s+\w+ing|
        ${NOT})|(?:did|have|had|do|does|are|is|
        would|could|can|has)\s+(?:${BUYER}\s+(?:not|never|still|always|fail|let|allow|ignore|neglect|forget|overlook|refuse|
        tolerate|put\s+up|keep\s+\w+ing|insist|bother|wait\s+so|so\s+\w+)|${NOBODY})|(?:was|were)\s+${NOBODY}|
        is\s+it\s+that\s+(?:you|${YOURS}|${NOBODY})\s+(?:still|never|always|cannot|keeps?|\w+n['’]t)|(?:is|are|was|
        were)\s+your\s+(?:\w+\s+){1,3}?(?:still|always|never|so\s+(?:slow|bad|poor|late|expensive|messy|weak|unreliable|
        sloppy))|(?:did|does|has|is)\s+it\s+(?:take|taken|taking)\s+(?:you|${YOURS})\s+so)(?![\w'’-])|
        \bwhy\s[^?.!]{0,80}${LONG_SINCE}`,
    oneLine`
        \b(?:whose\s+(?:bright\s+)?(?:idea|fault|mistake|blunder|error|failure|carelessness|negligence|neglect|oversight|sloppiness)|
        on\s+whose\s+watch|who(?:['’]s|\s+is|\s+was)\s+to\s+blame|who\s+(?:do|should|
        can)\s+(?:we|you|i)\s+blame|who(?:['’]s|\s+is|\s+was)\s+responsible\s+for\s+(?:this|that|the)\s+(?:mess|delay|failure|mistake|
        loss|error|disaster|chaos|blunder|damage)|${WHO}\s+(?:has\s+|had\s+|was\s+it\s+(?:that|who)\s+|
        (?:in|on|from|among)\s+(?:your|the)\s+(?:\w+\s+){1,2}?)?(?:(?:messed|screwed|cocked|botched|fouled|slipped|stuffed|
        mucked)(?:\s+(?:it|this|that|things))?\s+up|botched|bungled|dropped\s+the\s+ball|got\s+(?:it|this|that)\s+(?:so\s+)?wrong|
        let\s+(?:this|that|it)\s+happen|${GUILTY}|${BROKE}|made\s+(?:this|that|the|such\s+a)\s+(?:mess|mistake|blunder|
        error)|failed|(?:is|was)\s+at\s+fault|caused\s+(?:this|that)\s+mess|(?:was|were|is)\s+(?:supposed|meant)\s+to|was(?:n['’]t|
        \s+not)\s+(?:doing|paying)|let\s+you\s+down|should\s+have\s+(?:known|seen|noticed|checked|stopped)))\b`,
    oneLine`
        \bhow\s+(?:(?:can|could|did)\s+${NOBODY}\b|(?:can|could)\s+(?:an?|
        any)\s+\w+(?:\s+\w+)?\s+(?:of\s+your\s+(?:size|standing|kind|reputation|calibre|age)|
        like\s+yours?|as\s+\w+\s+as\s+yours?)\b|(?:can|could|did)\s+(?:it\s+(?:\w+\s+)?happen\s+that\s+)?(?:you|${YOURS}|any(?:one|
        body))\s+(?:possibly|seriously|ever|even|still|let|allow|miss|forget|overlook|fail|ignore|not|manage\s+to\s+(?:lose|miss|forget|
        fail)|end\s+up\s+with\s+such)|(?:can|could|did)\s+(?:it|this|that)\s+(?:\w+\s+)?happen\s+(?:that|to)\s+you\b|(?:can|
        could)\s+(?:you|${YOURS}|any(?:one|body))\s[^?.!]{1,80}\swithout\s+(?:even\s+)?(?:knowing|checking|noticing|seeing|any|a\s+single|
        ever)|(?:do|can|could|would)\s+you\s+(?:justify|excuse|defend)|do\s+you\s+explain\s+(?:that\s+you|your|this|such|the\s+fact))\b`,
    oneLine`
        (?:^|[.?!,;:—–-]\s*|\b(?:and|but|so)\s+)(?:(?:was|did|has|had)\s+(?:really\s+)?${NOBODY}\b|(?:is|does|have|were|can|
        could)\s+(?:really\s+|there\s+(?:really\s+)?)?${NOBODY}\s+(?:\w+ing|ever|really|think|thought|check\w*|notice\w*|s[ae]en?|
        look\w*|tell|told|ask\w*|care|in\s+charge|responsible|bother\w*|control|watch|warn\w*|aware|who\s+(?:\w+s|could|
        would))\b)`,
    oneLine`
        \bwhat(?:ever)?\s+possessed\s|\b(?:how|why|who|where|when)\s+(?:on\s+earth|in\s+the\s+world)\b|\b(?:what(?:['’]s|\s+is|\s+was)|
        give\s+me|
        have\s+you(?:\s+got)?)\s+(?:your|the|an?|any)\s+(?:excuse|explanation|justification)\s+for\b|\bwhat\s+excuse\b|
        \bwhat\s+took\s+(?:you|your)\b|\bwhat\s+(?:were|was)\s+(?:you|they|your\s+\w+)\s+thinking\b|\bwhat\s+on\s+earth\b|
        \bwhat(?:['’]s|\s+is)\s+wrong\s+with\s+your?\b|\bwhat\s+(?:do|does|did|are|were|have)\s+your\s+\w+\s+(?:do|doing|
        been\s+doing)\s+all\s+(?:day|night|week)\b|\bwhat\s+(?:has|have|had|kept|keeps|stopped|prevented)\s[^?.!]{0,60}${LONG_SINCE}`,
    oneLine`
        \b(?:in\s+this\s+day\s+and\s+age|(?:are|is|do|does|have|has)\s+(?:you|${YOURS})\s[^?.!]{0,20}
        \bstill\b[^?.!]{1,80}\bin\s+(?:the\s+(?:twenty-first|21st)\s+century|20[2-9]\d\?))|
        \bhow\s+did\s+(?:you|${YOURS})\s+manage\s+to\s+(?!(?:catch|find|spot|notice|see|stop|avoid|prevent|undo)\b)
        (?:[\w'’-]+\s+){1,8}?(?:(?:twice|(?:three|four|five|six|
        seven|eight|nine|ten|eleven|twelve|twenty|\d+)\s+times)(?=[?,])|(?:the\s+)?wrong\b)`,
    oneLine`
        \b(?:do|did|have|has|are|is|could|should|were|was|does)n['’]?t\s+(?:you|${YOURS}|any(?:one|body)|some(?:one|
        body))\s+(?:\w+\s+)?(?:know|realise|realize|realised|realized|see|seen|notice|noticed|understand|understood|check|checked|care|
        plan|planned|read|think\s+of|thought|hear|heard|aware|ashamed|embarrassed|worried|have\s+(?:known|seen|noticed|checked|stopped|
        avoided|called|asked)|test|tested|ask|asked|warn|stop)\b|\b(?:do|did)\s+you\s+(?:even|actually\s+even|realise|realize|bother)\b|
        \bare\s+you\s+(?:even\s+aware|not\s+(?:aware|ashamed|embarrassed|worried)|ashamed|embarrassed)\b`,
    oneLine`
        \bare\s+you\s+(?:seriously|really|honestly)\s+(?:still\s+)?\w+ing\b|\bshould(?:n['’]t)?\s+you\s+(?:not\s+)?have\b|
        \byou\s+(?:should|ought\s+to)\s+have\s+\w+(?:ed|n|t)\b|\b(?:is|was)(?:n['’]?t)?\s+(?:it|that|
        this)\s+(?:not\s+)?(?:a\s+(?:bit|little)\s+|rather\s+|very\s+|really\s+|just\s+|pretty\s+)?(?:careless|irresponsible|
        reckless|unprofessional|short-sighted|foolish|stupid|na[iï]ve|lazy|negligent|sloppy)\b|\bdo\s+you\s+call\s+(?:that|
        this)\b|\bis\s+that\s+(?:really\s+)?the\s+best\s+you\b|\bbecause\s+(?:${NOBODY}|you|your\s+\w+)\s+(?:have\s+|has\s+|
        had\s+)?(?:planned|bothered|forgot(?:ten)?|failed|neglect\w*|ignor\w+|refus\w+|never|cares?|(?:(?:do|did|does|have|has|
        had)n['’]?t|(?:do|did|does|have|has)\s+not)\s+(?:properly\s+|really\s+|even\s+)?(?:plan|bother|care|check|train|test|
        maintain|clean|update|listen|read|look|ask|pay|prepare|tell|told|communicat|coordinat|follow|control|supervis|document|
        invest|think|thought|monitor|organi[sz])\w*)(?![\w'’-])|\byour\s+(?:\w+\s+)?${BAD}\s+(?!weather|harvest|soil)\w+|
        \byour\s+(?:\w+\s+){1,2}(?:is|are)\s+(?:a\s+)?(?:${BAD}|mess|joke|disgrace|shambles|disaster)\b|
        \byou(?:r\s+people)?\s+(?:have\s+|always\s+|keep\s+)?(?:fail(?:ed|ing)?\s+to|neglect(?:ed)?|wast(?:e|ed|
        ing)\s+so\s+much)\b|\byou\s+people\b|\b(?:negligence|negligent|incompeten(?:t|ce)|inexcusable|shameful|disgraceful)\b`,
    oneLine`
        \bwhich\s+(?:one\s+)?(?:of\s+)?(?:(?:you|them)|(?:the\s+|your\s+)?(?!(?:\w+\s+)?${OTHERS})(?:[\w'’-]+\s+)?${PERSON})\s+
        (?:[\w'’-]+\s+){0,2}?${GUILTY}\b|\b(?:was|were)\s+(?:the|your)\s+(?:[\w'’-]+\s+)?${ON_DUTY}\s+
        (?:(?:on|at|of|in)\s+(?:the\s+)?\w+\s+(?:\w+\s+)?)?(?:${ASLEEP}|not\s+(?:paying|looking|watching)|looking\s+the\s+
        other\s+way)\b|\bdid(?:n['’]?t)?\s+it\s+(?:not\s+|never\s+)?(?:occur|dawn|strike)\b|\bwho(?:['’]s|\s+is|\s+was)\s+the\s+
        (?:genius|bright\s+spark|idiot|clown|joker|fool)\b|\bhow\s+(?:can|could)\s+an?\s+(?:grown|trained|qualified|experienced|sane|
        sensible|competent|professional|skilled)\s+(?:\w+\s+){1,2}?(?:forget|miss|overlook|lose|mix|leave|drop|ignore|neglect)\b|
        \bwhy\s+(?:was|were)\s+(?:the|your)\s+(?:[\w'’-]+\s+){1,3}?left\s+(?:open|unlocked|unattended|
        unchecked|running|lying)\b|\b(?:could|can|would|will)\s+(?:some|any)(?:one|body)\s+(?:please\s+|
        kindly\s+)?explain\s+(?:how|why)\s[^?.!]{1,50}?\s(?:came\s+to|could|ended\s+up|managed|nobody|no\s+one)\b|\b(?:did|has|had|was|were|
        could|have)n['’]?t\s+(?:any|some)(?:one|body)\b(?!\s+else)|\bhow\s+(?:could|did)\s[^?.!,]{1,50}\sgo\s+unnoticed\b`,
  ],
  'gi',
);

const THINGS = oneLine`
  (?:product|solution|software|platform|offering|technology|tool|app|system|service|package|portal|dashboard|device|sensor|module|
  program|programme|machine|equipment|approach|method|support|hotline|help\s?desk|consultant|engineer|expert|specialist|trainer|
  technician|team|people|company|firm|customer|client|contract|offer|price|cabinet|kit|range|know-how|experience|network|cloud|database|
  algorithm|model|unit|line|scanner|terminal)s?`;
const TOGETHER = oneLine`
  (?:(?:conversation|talk|meeting|call|discussion|chat|time|agenda|next|last|first|previous|mutual|joint|common|shared|two|both|three)\b|
  (?:rules?|principles?)(?:\s*:|\s+(?:is|are)\b)|
  (?:own\s+)?(?:customers?|clients?)\s+(?:often\s+)?(?:tell|say|told|said|report|mention|describe|ask)\b)`;
const WILL = oneLine`
  (?:['’](?:ll|d)|['’]re\s+able\s+to|\s+(?:can|could|will|would|are\s+able\s+to|shall|are\s+going\s+to|are\s+happy\s+to)(?:\s+(?:also|
  always|certainly|easily|gladly|then))?)`;
const PROMISES = oneLine`
  (?:make\s+(?:sure|certain)|ensure|guarantee|see\s+to\s+(?:it|that)|take\s+care|look\s+after|help|assist|get|save|solve|fix|do|give|
  bring|show|cut|reduce|handle|provide|offer|deliver|supply|support|manage|promise|put\s+(?:in|an?|our)|let\s+you|have\s+(?:it|this|
  that|your|you|every|each|all)|send|install|set\s+up|train|build|take\s+(?:over|(?:\w+\s+){1,3}?off)|free|spare|halve|double|keep|sort|
  arrange|organi[sz]e|relieve|remove|eliminate|lift|run|connect|automate|teach)`;
// "How much are we talking about", "can we start with": the two at the table, and no offer.
const NOT_ASKING = String.raw`(?<!\b(?:can|could|should|would|do|did|shall|may|might|what|how|when|where)\s)`;

const PROMISE = sought.each(
  'promise',
  [
    oneLine`
        \b(?:${NOT_ASKING}we(?:['’]ll|${WILL})\s+${PROMISES}\b|we\s+(?:make\s+sure|make\s+certain|ensure|guarantee|promise|
        see\s+to|take\s+care|are\s+certain|are\s+sure|know\s+how\s+to)|I(?:['’]ll|\s+will|\s+can|
        \s+could)?\s+(?:also\s+)?(?:promise|guarantee|assure|ensure|make\s+(?:sure|certain)|see\s+to\s+(?:it|that)|
        take\s+care\s+of)|(?<!\b(?:what|how|which|where|when)\s)(?:can|could|may|shall|should)\s+(?:we|i)\s+(?:offer|help|save|
        solve|fix|take\s+care|do\s+that\s+for|handle)|you\s+(?:have|['’]ve)\s+(?:my|our)\s+word|rest\s+assured|trust\s+(?:us|
        me)|leave\s+(?:it|that|this)\s+to\s+us|count\s+on\s+us|our\s+(?:\w+\s+){0,2}?${THINGS}\s+(?:(?:can|could|will|
        would)\s+)?(?:makes?\s+sure|ensures?|guarantees?|see(?:s)?\s+to|takes?\s+care|helps?|saves?|solves?|cuts?|gives?\s+you|
        lets?\s+you))\b`,
  ],
  'gi',
);
const PITCH = sought.each(
  'pitch',
  [
    oneLine`
        \b(?:${NOT_ASKING}we\s+(?:also\s+|now\s+|already\s+|even\s+|can\s+|could\s+|would\s+|will\s+|have\s+|['’]ve\s+)*(?:offer|provide|
        sell|supply|specialise|specialize|developed|built|have\s+(?:an?|the|just\s+the)|deliver|brought\s+out|launched|
        are\s+the\s+(?:leading|only|best|first|market))|our\s+(?!${TOGETHER})(?:own\s+)?[a-z\d'’-]+(?:\s+(?:[a-z\d'’-]+\s+)?${THINGS})?|
        (?:designed|made|built|developed|offered|provided|supplied)\s+by\s+us|from\s+us\b|with\s+us\s+(?:you|your)|
        thanks\s+to\s+us|as\s+our\s+(?:customer|client)|(?:like|than|as)\s+ours\b|as\s+(?:the|an?|
        one\s+of\s+the)\s+(?:\w+\s+)?(?:market\s+leaders?|leaders?\s+in|leading\s+\w+|specialists?\s+(?:in|for)|
        experts?\s+(?:in|for|on)|number\s+one)\b|(?<!\b(?:how|what|which|if|that)\s)we\s+(?:help|enable|support|save|specialise|
        specialize)\s+\w|(?:let\s+me|may\s+i|shall\s+i|could\s+i|can\s+i|i['’]d\s+(?:like|love)\s+to|
        i\s+want\s+to)\s+(?:just\s+|quickly\s+)?(?:show\s+you\s+(?:an?\s+|the\s+|our\s+|how\s+(?:it|that|this|the)\s+)|demo\b|
        demonstrate|present\s|introduce\s+you\s+to|tell\s+you\s+(?:about|what)\s+(?:we|our))|(?:buy|order|book|switch\s+to|
        sign\s+up\s+(?:for|with)|try)\s+(?:it\s+)?(?:from\s+|with\s+)?(?:us|ours)\b)`,
  ],
  'gi',
);

const LITERAL = oneLine`
  (?!\s+(?:enough|engines?|motors?|pumps?|magnets?|lamps?|lights?|drills?|lasers?|fans?|jets?|storms?|smell|lorr(?:y|ies)|trucks?|
  cranes?|binoculars))`;
const EMBELLISHMENT = sought.each(
  'embellishment',
  [
    oneLine`
        \b(?:powerful${LITERAL}|seamless(?:ly)?(?!\s+(?:\w+\s+)?(?:tubes?|tubing|pipes?|pipework|gutters?|floor|flooring|knit(?:s|wear)?|
        underwear|stockings?|tights|hosiery|socks?|leggings|garments?|rings?|cans?|steel|lining))|effortless(?:ly)?|
        frictionless|(?:best|first|top)[- ]in[- ]class|best[- ]of[- ]breed|world[- ](?:class|leading|beating)|(?:cutting|bleeding|
        leading)-edge|state[- ]of[- ]the[- ]art|(?:industry|market|
        class)-leading|game[- ]chang(?:ing|ers?)|ground-?breaking|trail-?blazing|pioneering|unparalleled|unrivall?ed|
        unmatched(?!\s+(?:invoices?|payments?|items?|receipts?|lines?|transactions?|socks?|records?|orders?))|unbeatable|unsurpassed|
        peerless|revolutionary(?!\s+(?:war|guards?|army|calendar|council|era|period|sabre|saber|sword|musket|flag|drum|coat|print)s?\b)|
        revolutioni[sz](?:e|es|ed|ing)|supercharg(?:e|es|ed|ing)|
        turbocharg(?:e|es|ing)\s+(?:your|the|our)|turnkey(?!\s+(?:contracts?|contractors?|projects?))|turn-key|
        next-gen(?:eration)?(?!\s+sequenc)|synerg(?:y|ies|istic|i[sz]e[sd]?|i[sz]ing)|paradigm\s+shift|hassle-free|
        undisputed(?!\s+(?:invoices?|claims?|items?|amounts?|part|sum|debts?|facts?))|one-of-a-kind|actionable|mission-critical|
        deep[- ]dives?|single\s+pane\s+of\s+glass|silver\s+bullet|plug-and-play|stunning(?:ly)?|spectacular(?:ly)?|best-kept\s+secret|
        (?:we|our\s+[\w-]+(?:\s+[\w-]+)?)\s+(?:is|are)\s+(?:\w+ly\s+)?the\s+(?:best|leading|finest|smartest|most\s+(?:advanced|modern|
        innovative|powerful|reliable|complete|trusted))|number[- ]one\s+(?:choice|provider|supplier|partner|vendor|solution|platform)|
        future-proof(?:s|ed|ing)?|
        holistic(?:ally)?(?!\s+(?:medicine|health|care|therap\w+|dentist\w*|vet\w*|nutrition\w*|practitioner\w*|massage))|
        innovative(?:ly)?|empower(?:s|ed|ing|ment)?|ultra-modern|top-notch|mind-?blowing|jaw-dropping|phenomenal|lightning[- ]fast|
        blazing(?:ly)?[- ]fast|rock-solid|ai[- ](?:powered|driven)|win-win|one-stop(?:[- ]shop)?|thought\s+leader(?:s|ship)?|
        low-hanging\s+fruit|move\s+the\s+needle|like\s+never\s+before|to\s+the\s+next\s+level|(?:unlock|unleash)(?:es|ed|ing|
        s)?\s+(?:the\s+|your\s+|their\s+)?(?:full\s+|true\s+|hidden\s+)?(?:potential|power|value|growth)|second\s+to\s+none|
        (?<!\b(?:the|a|more|less|much|any|some|no|our|your|their|its|of|financial|high|low|operating|with|and|gain)\s)leverag(?:e|es|
        ing)(?!\s*(?:$|[.,;?!])|\s+(?:ratios?|covenants?|limits?|effects?|levels?|buyouts?|over|in|for|when|with)\b))(?![\w-])`,
  ],
  'gi',
);

// "US" is a country and "I" nothing else: the case decides.
const SELLER = new RegExp(
  oneLine`
    (?<![\w'’-])(?:[Ww]e|WE|us|[Oo]urs?(?! (?:Lady|Lord|Saviour|Savior)\b)|OUR|
    [Oo]urselves|[Mm]e|[Mm]y|[Mm]yself|I(?<=^\s*I))(?![\w-])(?:\s+[A-Za-zÀ-ÿ'’-]+)?`,
);
const ROLE = oneLine`
  (?:engineer|consultant|technician|hot\s?line|help\s?desk|support|team|account\s+manager|staff|people|experts?|specialists?|trainer|
  service\s+desk|installer|fitter|sales(?:man|person|people)|representative|rep|adviser|advisor|project\s+manager|customer\s+success)s?`;
const VENDOR = sought(
  'vendor',
  oneLine`
    (?<!\b(?:your|their|his|her|its|another|other|each|every|any)\s(?:\w+\s)?)(?:\b(?:the|a|an|
    one\s+of\s+the)\s+(?:\w+\s+)?)?\b(?:(?:vendor|seller|(?:software|it|tech(?:nology)?|cloud|systems?)\s+(?:house|company|maker|firm)|
    (?:implementation|integration|technology|software|solution|systems?|it|rollout)\s+(?:partner|integrator|provider|supplier|vendor)|
    systems?\s+integrator)(?:['’]s\s+(?:\w+\s+)?\w+|s)?(?!\s+(?:at|on|in|by|under|outside)\s)(?!\s*(?:manager|management|onboarding|
    list|portal|master|desk))|(?:supplier|provider|manufacturer|maker)(?:['’]s|s['’])?\s+(?:own\s+)?(?:\w+\s+)?${ROLE})\b`,
  'i',
);

// Whom a seller gives to each customer.
const GIVEN = sought(
  'vendor-given',
  oneLine`
    \b(?:success|onboarding|pre-?sales)\s+(?:managers?|specialists?|engineers?|consultants?)\s+(?:at|from)\s+(?!(?:the|your|our|their|
    a|head)\b)[\w'’-]+`,
  'i',
);

/** The piece of a player that stands for the seller. */
export function seller(player: string, names: readonly string[]): Piece | undefined {
  const own = firstOf(player, SELLER, VENDOR, GIVEN);
  if (own) return own;
  for (const name of names) {
    const at = player.indexOf(name);
    if (at > 0 && /\b(?:from|at|of)\s+(?:the\s+)?$/i.test(player.slice(0, at)))
      return { match: player.trim(), at: player.indexOf(player.trim()) };
    const behind = player.slice(at + name.length);
    if (at !== -1 && new RegExp(String.raw`^(?:['’]s)?\s+(?:\w+\s+)?${ROLE}\b`, 'i').test(behind)) return { match: player.slice(at), at };
  }
  return undefined;
}

const HARMS: Readonly<Record<Harm, readonly Sought[]>> = {
  blame: [...BLAME, ...REPROACHES],
  pitch: [...PITCH, ...BOASTS],
  promise: PROMISE,
  embellishment: EMBELLISHMENT,
};

/** Whether a text may do some harm: told at a glance. */
export const mayHarm: Readonly<Record<Harm, (text: string) => boolean>> = {
  blame: mayFindAny(HARMS.blame),
  pitch: mayFindAny(HARMS.pitch),
  promise: mayFindAny(HARMS.promise),
  embellishment: mayFindAny(HARMS.embellishment),
};

export function harms(kind: Harm, text: string): Piece[] {
  if (!mayHarm[kind](text)) return [];
  const found = HARMS[kind].flatMap((pattern) => allOf(text, pattern)).sort((a, b) => a.at - b.at);
  // Two patterns may see the same words.
  return found.filter(({ at }, index) => !found.slice(0, index).some((one) => at < one.at + one.match.length));
}
