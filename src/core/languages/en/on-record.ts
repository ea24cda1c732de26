// English questions about what stands in a register, an annual report, on a website or in the press (docs/method.md §2, §9).
import { firstOf, trimmedPiece, type Piece } from '../classes.ts';
import { oneLine } from '../one-line.ts';
import { COMPANY, LOOKED_UP, WIDE } from './looked-up.ts';
import { mayFindAny } from '../sought.ts';
import { sought } from './sought.ts';

// What is a house of its own, whatever stands before its name: the hospital group, your family brewery.
const HOUSE = oneLine`
  (?:company|firm|business|organi[sz]ation|group|enterprise|school|college|university|hospital|hotel|bank|agency|association|brewery|
  restaurant|council|port|airport|railway|zoo|club|church|academy|factory|publisher|chain|trust|foundation|charity|co-?op(?:erative)?|
  theatre|theater|museum|shipyard|mill|mine|quarry|estate|vineyard|dairy|nursery|orchard|clinic|bakery|farm|foundry|winery|distillery|
  orchestra|circus|supermarket|newspaper|hatchery|gallery|cinema|resort)`;
const THEM = oneLine`
  (?:you|(?:your|the)\s+(?:[\w'’-]+\s+)?(?:${HOUSE}|${COMPANY}(?<!line|station|store|works|yard|centre|center|park)))`;
const THEM_ANY = oneLine`
  (?:you|(?:your|the)\s+(?:[\w'’-]+\s+){0,2}?${COMPANY})`;
const AT_THE_END = oneLine`
  (?:,?\s+(?:in\s+(?:the\s+)?(?:whole\s+)?(?:year\s+)?(?:19|20)\d\d|(?:last|this)\s+(?:financial\s+|business\s+|fiscal\s+|calendar\s+)?year|
  in\s+the\s+last\s+(?:financial\s+)?year|(?:taken|put)\s+(?:all\s+)?together|(?:all\s+)?(?:[\w'’-]+\s+)?(?:taken|put)\s+together|
  in\s+(?:your|the)\s+(?:shops?|stores?|branches|range|catalogue|group|business|trade|market|industry|region|area|country)))*`;
const END = `${AT_THE_END}${WIDE}`;
const MARKET = oneLine`
  (?:\s+(?:in|on|for|across|among|along|at|around)\s+(?:the|this|your|that|these)\s+(?:[\w'’-]+\s*){1,8}?)?`;
// What somebody counts as shifts or tools is daily work; what is owned and operated is on the website.
const DAILY = oneLine`
  (?:shifts?|machines?|presses|systems?|tools?|spreadsheets?|suppliers?|reports?|lists?|meetings?|vendors?|contracts?|jobs?|orders?|
  projects?|rounds?|trips?|checks?|tests?|passwords?|accounts?|calls?|runs?|licen[cs]es)`;
const SINGLE = '(?:main|best-known|core|biggest|most\\s+important|key|own|current|flagship)';

const ON_RECORD = sought.each(
  'record',
  [
    oneLine`
        \bwho(?:['’]s|\s+are|\s+is|\s+would\s+you\s+(?:say|call)(?:\s+(?:are|is))?|\s+do\s+you\s+(?:see|regard|consider|call)
        (?:\s+as)?)\s+(?:your|the\s+${COMPANY}['’]s)\s+(?:(?:main|biggest|key|largest|strongest|fiercest|toughest|closest|direct|chief|
        local|only)\s+)*(?:competitors?|competition|rivals?)${MARKET}${END}|\bwho\s+else\s+(?:is|flies|sails|sells|runs|operates|makes|
        offers|builds|serves|works)\s+(?:[\w'’-]+\s+){0,3}?(?:on|in|for|to)\s+(?:this|your|the\s+same)\s+(?:[\w'’-]+\s*){1,4}?${END}`,
    oneLine`
        \b(?:what|how\s+high|how\s+much)\s+(?:is|was|were|are)\s+(?:your|the\s+${COMPANY}['’]s)\s+(?:(?:annual|yearly|total|overall|net|
        gross|pre-?tax|group|last)\s+)*(?:turnover|revenues?|sales|profits?|earnings|headcount|market\s+(?:share|value|cap\w*)|
        share\s+price|equity|share\s+capital|balance\s+sheet\s+total|budget)${END}|\bhow\s+much\s+(?:(?:revenue|turnover|profit|money)\s+)?
        (?:did|do|does)\s+${THEM}\s+(?:turn\s+over|report|post|earn|take\s+in|make)\s*(?:in\s+(?:all|total)|a\s+year|per\s+year|
        every\s+year)?${END}|\b(?:how\s+(?:big|large)|what\s+size)\s+is\s+your\s+(?:[\w'’-]+\s+)?(?:fleet|workforce|estate|network|herd|
        flock|catalogue|collection|membership)${END}`,
    oneLine`
        \b(?:what|which|how\s+many)\s+(?:[\w'’-]+\s+){0,2}?(?:certificates?|certifications?|accreditations?|awards?|prizes|patents?|
        trade\s?marks?|quality\s+(?:marks?|labels?)|stars|permits)\s+(?:do|does|did|has|have)\s+${THEM}\s+(?:hold|have|got|won|win|
        received|earned?|own|carry)${END}|\b(?:is|are)\s+${THEM}\s+(?:(?:already|fully)\s+)?(?:iso\b|certified|accredited|licen[cs]ed|
        organic[- ]certified|registered\s+(?:as|with)|a\s+member\s+of)|\b(?:have|has)\s+${THEM}\s+(?:ever\s+)?won\s+(?:any|an?)\s+
        (?:[\w'’-]+\s+)?(?:awards?|prizes?)`,
    oneLine`
        \b(?:what|which)\s+(?:erp|crm|hr|accounting|payroll|bookkeeping|e-?commerce|booking)(?:\s+(?:system|software|package|platform))?\s+
        (?:is|are|do|does|has|have)\s+${THEM}\s+(?:currently\s+)?(?:running(?:\s+on)?|run(?:\s+on)?|using|use|got|have|in\s+place)${END}`,
    oneLine`
        \bhow\s+long\s+(?:has|have)\s+${THEM}\s+(?:been\s+(?:in\s+(?:the|your)\s+(?:family|hands|ownership)|(?:run|owned)\s+by|a\s+family|
        listed|on\s+the\s+stock|part\s+of|at\s+(?:this|the)\s+(?:site|address|location)|making|selling|brewing|growing|building|
        producing)|belonged)|\b(?:how\s+many|which)\s+generations?\b[^?.!]{0,50}\b(?:running|run|owned|family|in\s+charge|now|is\s+it|
        this)\b|\bhow\s+(?:far\s+back|old)\s+(?:does|do|is|are)\s+(?:${THEM})\s*(?:go|date)?${END}|\bwho\s+(?:founded|started|set\s+up|
        bought|took\s+over|acquired|audits|insures|funds|finances|sponsors)\s+${THEM}(?:\s+and\s+when)?${END}|\bwho\s+audits\s+your\s+
        (?:accounts|books)`,
    oneLine`
        \bhow\s+many\s+(?!${DAILY}\b)[\w'’-]+(?:\s+(?!${DAILY}\b)[\w'’-]+)?\s+(?:do|does)\s+${THEM}\s+(?:own|operate)${END}|
        \bhow\s+many\s+(?:[\w'’-]+\s+)?(?:staff|people|employees|colleagues|workers|nurses|doctors|teachers|engineers|drivers|
        volunteers)\s+(?:work|are\s+employed|are\s+there|are\s+working)\s+(?:for|at|in|by|with)\s+(?:your|the)\s+
        (?:[\w'’-]+\s+)?${HOUSE}${END}|\bhow\s+many\s+(?:[\w'’-]+\s+)?(?:hangars|runways|gliders|studios|counters|bays|towers|turbines|
        rigs|cranes|wards|ranges|titles|exhibits|nationalities|languages|generations|countries|dealers|resellers|distributors|stockists|
        franchisees|agents|apprentices|volunteers|patrons|subscribers|followers|shareholders|owners|directors)\s+(?:do|does)\s+${THEM}\s+
        (?:have|run|keep|employ|work\s+with|count|sell\s+(?:in|to)|deal\s+with|publish|offer)${END}`,
    oneLine`
        \b(?:what|which)\s+(?:countries|markets|regions|continents|states|counties|languages|currencies)\s+(?:do|does|are|is)\s+(?:${THEM}|
        your\s+[\w'’-]+(?:\s+[\w'’-]+)?)\s+(?:export(?:ing)?|sell(?:ing)?|deliver(?:ing)?|ship(?:ping)?|supply(?:ing)?|offer|speak|
        serve|active|publish|present|available)(?:\s+(?:[\w'’-]+\s+){0,2}?(?:to|in|into))?${END}|\b(?:to|in|into)\s+(?:what|which|
        how\s+many)\s+(?:countries|markets|continents|languages|towns|cities|states)\s+(?:do|does|are|is)\s+(?:${THEM}|your\s+[\w'’-]+)\s+
        (?:export|sell|deliver|ship|sold|active|present|offer\s+[\w'’-]+|publish|available|represented|speak)${END}|\b(?:do|
        does)\s+${THEM}\s+(?:also\s+)?(?:export|ship\s+(?:abroad|overseas|worldwide)|sell\s+(?:online|abroad|on\s+the\s+internet)|
        have\s+an?\s+(?:online|web)\s*shop)${END}`,
    oneLine`
        \bwhat(?:['’]s|\s+is|\s+are)\s+(?:your|the\s+${COMPANY}['’]s)\s+(?:${SINGLE}\s+)*(?:products?|services?|brands?|business\s+
        (?:areas?|lines?|units?|model)|divisions?|markets?|target\s+(?:group|market)s?|values|vision\s+statement|special(?:ity|ities|ty|
        ties)|prices?|admission|entrance\s+fees?|tuition|vat\s+(?:number|id)|opening\s+times)${END}|\b(?:what|which)\s+(?:brands|makes|
        labels|lines|models|ranges)\s+(?:do|does)\s+${THEM}\s+(?:carry|stock|sell|deal\s+in|represent|hold|keep|offer|handle)${END}|
        \bwhat\s+does\s+${THEM}\s+do,?\s+(?:exactly|precisely|in\s+fact|then)\s*\?|\bhow\s+much\s+(?:is|does)\s+(?:admission|an?\s+ticket|
        entry|membership|tuition|an?\s+subscription)(?:\s+cost)?${END}|\b(?:when|at\s+what\s+time)\s+(?:do|does)\s+${THEM}\s+(?:open|
        close)${END}`,
    oneLine`
        \b(?:when|in\s+(?:which|what)\s+year|what\s+year)\s+did\s+${THEM}\s+(?:open|build|launch|move\s+(?:to|into)|take\s+over|buy|acquire|
        merge|go\s+public|list|relocate|start\s+(?:up|trading|exporting|selling))(?:\s+(?:your|its|the|with)\s+(?:first|second|third|newest|
        latest|new|present|current|other)?\s*[\w'’-]+(?:\s+[\w'’-]+)?)?${END}|\b(?:where|in\s+(?:which|what)\s+(?:town|city|country))\s+
        (?:is|are|was|were|do|does)\s+(?:${THEM}|your\s+[\w'’-]+(?:\s+[\w'’-]+)?)\s+(?:founded|registered|headquartered|incorporated|
        listed|traded)${END}|\bwho(?:['’]s|\s+is|\s+are|\s+sits)\s+(?:on|in)\s+(?:your|the\s+${COMPANY}['’]s)\s+(?:board|management\s+
        (?:team|board)|executive\s+(?:team|board)|supervisory\s+board|leadership\s+team|c-?suite)${END}|\bwho(?:['’]s|\s+is)\s+(?:your|
        the\s+${COMPANY}['’]s)\s+(?:(?:current|new|present|acting)\s+)?(?:head|chief|director|vice\s+president|vp)\s+of\s+(?:the\s+)?
        (?:${COMPANY}|operations|finance|sales|marketing|it|purchasing|production|human\s+resources|hr)${END}`,
    oneLine`
        \bwho\s+(?:holds|owns|has|bought|sold|controls)\s+(?:[\w'’-]+\s+){0,4}?(?:shares|stake|stock|equity|voting\s+rights)${END}|
        \bwho\s+(?:took\s+over|succeeded|replaced|followed|came\s+after|is\s+taking\s+over|will\s+succeed)\s+(?:from\s+|as\s+)?
        (?:[\w'’-]+\s+){0,3}?(?:chief\s+executive|ceo|cfo|managing\s+director|chairman|chairwoman|chair|president|founder|headmaster|
        headmistress|head\s*teacher|principal|rector|dean|mayor)${END}|\bwhat\s+(?:was|is|were|stands|stood|appears)\s+(?:in|on)\s+your\s+
        (?:[\w'’-]+\s+)?(?:annual\s+report|accounts|results|website|home\s*page|prospectus|brochure)\b|\b(?:when|why|in\s+(?:what|
        which)\s+year)\s+(?:was|were|did)\s+${THEM_ANY}\s+(?:taken\s+over|bought|acquired|sold|merged?|nationali[sz]ed|privati[sz]ed|
        rebuilt|renamed|listed|relocated?|change\s+(?:its|your)\s+(?:name|owners?)|float|modernised)\b`,
    oneLine`
        \bhow\s+many\s+[\w'’-]+(?:\s+[\w'’-]+)?\s+(?:are|is)\s+(?:there\s+)?in\s+your\s+(?:[\w'’-]+\s+){0,2}(?:fleet|range|herd|flock|
        collection|catalogue|portfolio|network|repertoire|group)${END}|\b(?:what|which)\s+(?:[\w'’-]+\s+)?(?:fairs|shows|exhibitions|
        conferences|expos|congresses)\s+(?:do|does|will|did)\s+${THEM}\s+(?:exhibit|attend|go|show|appear|speak|be|have\s+a\s+stand|visit|
        take\s+part)(?:\s+(?:at|to|in))?${END}|\bwhat\s+(?:is|are|makes)\s+${THEM_ANY}\s+(?:best\s+|most\s+|so\s+)?(?:known|famous|renowned|
        noted|special)(?:\s+for)?${END}|\bhow\s+(?:many|much)\s+(?:(?:tonnes|tons|litres|liters|gallons|bottles|barrels|loaves|cars|units|
        guests|visitors|passengers|students|patients|parcels|books|copies|head)\s+)?(?:of\s+)?(?:[\w'’-]+\s+){0,2}?(?:do|does|
        did)\s+${THEM}\s+(?:produce|make|brew|bake|grow|carry|treat|serve|welcome|catch|mill|print|distil|raise|turn\s+out|teach|fly|smelt|
        cast)\s+(?:(?:in\s+)?an?|per|each|every)\s+year${END}|\b(?:what|which)\s+(?:[\w'’-]+\s+)?(?:supermarkets|shops|retailers|dealers|
        chains|wholesalers|stores|airlines|restaurants)\s+(?:sell|carry|stock|list|serve|fly)\s+your\s+[\w'’-]+${END}`,
    oneLine`
        \b(?:do|does)\s+${THEM}\s+(?:also\s+)?(?:have|run|own|operate)\s+(?:an?|any|another|more|other|further)\s+(?:[\w'’-]+\s+)?
        (?:plants?|factor(?:y|ies)|branch(?:es)?|offices?|sites?|shops?|stores?|subsidiar(?:y|ies)|warehouses?|depots?|bases?|hubs?|
        terminals?|schools?|campus(?:es)?|hotels?|clinics?)\s+(?:in|abroad|elsewhere|overseas|outside)\b|\bwhere\s+are\s+your\s+[\w'’-]+
        (?:\s+[\w'’-]+)?\s+(?:made|sold|produced|built|brewed|manufactured|printed)${END}|\bhow\s+did\s+${THEM_ANY}\s+(?:start(?:\s+out)?|
        begin|get\s+(?:its|your)\s+name|come\s+(?:about|into\s+being))${END}|\bwhat\s+(?:is|was)\s+the\s+name\s+of\s+your\s+(?:company|firm|
        founder|parent|chief|managing|chairman|holding)\b|\b(?:which|what)\s+(?:[\w'’-]+\s+)?(?:club|team|charity|charities|event)s?\s+
        (?:do|does)\s+${THEM}\s+(?:sponsor|support)${END}`,
  ],
  'i',
);

/** Everything that a prepared seller looks up. */
const PUBLIC = [...LOOKED_UP, ...ON_RECORD];

/** Whether a text may hold one: told at a glance. */
export const mayBePublic = mayFindAny(PUBLIC);

export function lookedUp(question: string): Piece | undefined {
  return trimmedPiece(question, mayBePublic(question) ? firstOf(question, ...PUBLIC) : undefined);
}
