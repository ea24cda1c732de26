// English questions that a prepared seller could have looked up (docs/method.md §3, §9).
import { firstOf, trimmedPiece, type Piece } from '../classes.ts';
import { oneLine } from '../one-line.ts';
import { mayFindAny } from '../sought.ts';
import { sought } from './sought.ts';

const COMPANY = oneLine`
  (?:company|firm|business|organi[sz]ation|group|enterprise|school|college|university|hospital|hotel|practice|bank|agency|association|
  brewery|restaurant|council|parish|county|district|municipality|town|city|village|port|harbou?r|airport|railway|fleet|ministry|court|
  zoo|club|church|diocese|academy|factory|plant|works|studio|publisher|shop|store|chain|trust|foundation|charity|co-?op(?:erative)?|
  theatre|theater|museum|library|yard|shipyard|boatyard|mill|mine|quarry|estate|vineyard|dairy|nursery|orchard|mill|line|yards|troupe|
  orchestra|circus|care\s+home|department\s+store|supermarket|printers?|newspaper|paper|station|depot|workshops|farms|plants|mills|
  yards|institution|concern|corporation|laboratory|lab|clinic|workshop|bakery|farm|foundry|winery|dealership|
  rink|baths|spa|cent(?:re|er)|dome|planetarium|observatory|aquarium|arena|stadium|cemetery|crematorium|marina|lido|hatchery|stables|
  kennels|distillery|cidery|tannery|pottery|forge|gallery|cinema|casino|lodge|inn|pub|campsite|resort|venue|abbey|castle|refinery|
  sawmill|park)`;
const SITES = oneLine`
  (?:(?:\w+\s+)?(?:employees?|staff|people|branch(?:es)?|sites?|locations?|plants?|factor(?:y|ies)|offices?|stores?|shops?|homes?|
  hotels?|schools?|subsidiar(?:y|ies)|countries|outlets?|restaurants?|clinics?|warehouses?|hospitals?|depots?|beds?|rooms?|pupils?|
  students?|members?|customers?|clients?|brands?|divisions?|business\s+units?|campuses|laboratories|labs|workshops|farms|bakeries|mills|
  dealerships|garages?|councillors?|theatres?|theaters?|seats?|wards?|boats?|ferr(?:y|ies)|barges?|vineyards?|acres?|hectares?|lines?|
  routes?|tankers?|trucks?|lorries|vans?|trams?|buses|coaches|vehicles?|planes?|aircraft|parishes|villages?|towns?|cities|courts?|
  screens?|tables?|floors?|berths?|quays?|docks?|halls?|classrooms?|classes|teachers?|nurses?|doctors?|partners?|lawyers?|pitches|cows?|
  pigs?|sheep|hens?|animals?|crews?|franchises?|agencies|drivers?|pilots?|kilns?|looms?|presses|ovens?|furnaces?|mines?|quarries|pits?|
  wells?|stages?|museums?|librar(?:y|ies)|churches|banks?|pharmac(?:y|ies)|salons?|gyms?|pools?|lifts?|slopes?|fields?|barns?|stables?|
  greenhouses?|orchards?|parks?|gates?|terminals?|platforms?|stations?|vessels?|ships?|workers))`;
// What somebody counts who walks through a house.
const FIXED = '(?:seats|rooms|beds|berths|screens|pitches|pools|lanes|lifts)';
const YOU_ALL = String.raw`(?:you|(?:your|the)\s+${COMPANY})`;
const WIDE = oneLine`
  (?:\s+(?:by\s+now|so\s+far|all\s+in\s+all|(?:across|in|around|throughout)\s+the\s+(?:country|group|county|region|state|province|
  district|city|area|whole\s+\w+)|today|now|in\s+total|in\s+all|
  altogether|worldwide|currently|at\s+the\s+moment|overall|at\s+present|all\s+told|these\s+days|nationwide|there|again|actually|
  exactly))*\s*[?.!]*["'”’)]*\s*$`;
const LOOKED_UP = sought.each(
  'public',
  [
    String.raw`\bwhen\s+(?:are|do)\s+you\s+(?:open|close)(?:\s+(?:to|for)\s+(?:the\s+public|business|customers|visitors))?\s*\?`,
    oneLine`
        \bwhat\s+(?:(?:is\s+it\s+that\s+)?(?:does\s+|do\s+)?(?:your|the)\s+${COMPANY}\s+(?:actually\s+|really\s+|mainly\s+|
        exactly\s+)?(?:do|does|makes?|sells?|produces?|offers?|manufactures?|grows?|builds?|brews?|bakes?|breeds?|spins?|weaves?|
        prints?|publish(?:es)?|teach(?:es)?|mines?|catch(?:es)?|rais(?:e|es)|farms?|stages?|supply|supplies|specialis\w+|
        specializ\w+)(?:\s+in)?|(?:exactly\s+)?do\s+you\s+(?:guys\s+|actually\s+|mainly\s+|exactly\s+|all\s+)*(?:make|sell|produce|
        manufacture|grow|farm|breed|brew)|(?:kind|sort|type|line)\s+of\s+(?:an?\s+)?(?:${COMPANY}|industry|sector|work)\s+(?:are|is|do|
        does)\s+${YOU_ALL}(?:\s+(?:in|do|run|part\s+of))?)${WIDE}`,
    oneLine`
        \b(?:in\s+)?(?:what|which)\s+(?:industry|sector|line\s+of\s+business|trade|branch|markets?|countries|regions?|segments?|towns|
        cities|villages|ports|areas|routes|counties|states|islands|valleys|crossings|ferries|slopes|trails)\s+(?:are|is|do|
        does)\s+(?:${YOU_ALL}|your\s+\w+)(?:\s+(?:in|active\s+in|
        operate(?:\s+in)?|run|serve|sell\s+to|work\s+in|cover|supply|go\s+to|run\s+to|fly\s+to|sail\s+to|
        (?:call|land|dock|berth|stop)\s+at|export\s+to|ship\s+to|trade\s+with|have\s+\w+|deliver\s+to))*${WIDE}`,
    oneLine`
        \b(?:what\s+(?:crops?|courses|subjects|lines|models|treatments|dishes)|(?:what|which)\s+(?:products|services|brands|
        product\s+lines|lines\s+of\s+(?:business|insurance|work)|programmes|programs))\s+(?:and\s+\w+\s+)?(?:do|
        does)\s+${YOU_ALL}\s+(?:offer|sell|make|have|provide|carry|teach|produce|stock|serve|grow|
        plant|breed|brew|bake|print|publish|insure|write|cover|underwrite|deal\s+in|trade\s+in|export|import)${WIDE}`,
    oneLine`
        \b(?:what|which)\s+(?:kinds?|sorts?|types?|variet(?:y|ies)|species|breeds?|ranges?)\s+of\s+[\w'’-]+(?:\s+[\w'’-]+)?\s+(?:do|
        does)\s+${YOU_ALL}\s+(?:offer|sell|grow|plant|breed|brew|bake|distil|cast|publish|rear|farm|cultivate|export)${WIDE}|
        \b(?:what|which)\s+[\w'’-]+(?:\s+[\w'’-]+)?\s+does\s+your\s+${COMPANY}\s+(?:operate|offer|sell|grow|publish|
        export)${WIDE}`,
    oneLine`
        \bwhat\s+(?:annual\s+)?(?:turnover|revenues?|profits?|dividends?)\s+(?:did|do|does)\s+${YOU_ALL}\s+(?:report|post|
        publish|declare|announce|make)(?:\s+last\s+year)?${WIDE}|\bwhat\s+(?:does|did|do)\s+your\s+(?:(?:last|latest)\s+)?
        (?:annual\s+report|website|home\s*page|brochure|prospectus)\s+(?:say|state|give|show)\b`,
    oneLine`
        \bwho(?:['’]s|\s+are|\s+is|\s+was|\s+were|\s+would\s+you\s+say(?:\s+(?:are|is))?|\s+do\s+you\s+(?:see|regard|
        consider)(?:\s+as)?)\s+(?:your|
        the)\s+(?:(?:main|biggest|key|largest|most\s+important|direct|closest|chief|principal|current|new|present)\s+)*(?:competitors?|
        competition|rivals?|customers?|clients?|owners?|shareholders?|founders?|parent\s+company|mayor|head\s*(?:master|mistress|
        teacher)|principal|rector|dean|bishop|vicar|governor|minister|landlord|chief\s+executive(?:\s+officer)?|ceo|cfo|
        managing\s+director|chairman|president|auditors?|board\s+members?)(?:\s+of\s+(?:your|the)\s+${COMPANY})?(?:\s+(?:are|
        is))?${WIDE}`,
    oneLine`
        \bwho\s+(?:owns|runs|founded|heads|leads|started|chairs)\s+(?:your|the)\s+${COMPANY}${WIDE}|
        \bwho\s+(?:owns|founded)\s+(?:your|the)\s+${COMPANY}\s*,\s[^?.!,]{1,30}\sor\s[^?.!,]{1,30}\?|\bwho(?:m)?\s+(?:do|
        does)\s+${YOU_ALL}\s+(?:compete\s+with|compete\s+against|sell\s+to|belong\s+to|supply)${WIDE}|
        \bwho\s+else\s+is\s+in\s+your\s+(?:market|industry)`,
    oneLine`
        \bhow\s+many\s+${SITES}\s+(?:(?:do|does|did)\s+(?:you|(?:your|the)\s+\w+(?:\s+\w+)?)\s+(?:have|run|own|operate|employ|manage|
        serve|farm|look\s+after|cover|keep|maintain|belong\s+to|count|comprise)|(?:have|has)\s+${YOU_ALL}\s+(?:got)?|(?:are|
        is)\s+(?:there\s+)?(?:in|at|on)\s+(?:your|the)\s+${COMPANY}|(?:are|is)\s+${YOU_ALL}(?:\s+in)?|works?\s+(?:for|at|
        in)\s+${YOU_ALL}|belongs?\s+to\s+${YOU_ALL}|has\s+${YOU_ALL}(?:\s+got)?)${WIDE}`,
    oneLine`
        \b(?:what|which|how\s+many)\s+[\w'’-]+(?:\s+[\w'’-]+)?\s+(?:are|is)\s+(?:there\s+)?(?:in|on)\s+your\s+(?:range|catalogue|
        catalog|
        portfolio|collection|menu|repertoire|fleet)${WIDE}|\bhow\s+(?:big|large)\s+(?:is|are)\s+(?:the|your)\s+(?:area|estate|site|
        grounds?|land|premises)(?:\s+(?:that\s+)?you\s+(?:farm|cut|work|own|cover|manage|fish|mine|plant))?${WIDE}|
        \b(?:is|are)\s+(?:your|the)\s+(?:\w+\s+)?${COMPANY}\s+owned\s+by\b|\bsince\s+(?:what|which)\s+year\s+(?:has|have)\s+(?:you|
        (?:your|the)\s+[\w'’-]+(?:\s+[\w'’-]+)?)\s+(?:been\s+(?:in\s+(?:service|business|operation|use)|open|running|trading)|existed)`,
    oneLine`
        \bhow\s+many\s+${FIXED}\s+are\s+(?:there\s+)?(?:in|at|on|under|inside|around)\s+(?:your|the)\s+(?:(?:\w+\s+)?
        ${COMPANY}|hall|auditorium|tent|house|grounds?)${WIDE}`,
    oneLine`
        \bwhere\s+(?:is|are|do|does)\s+(?:${YOU_ALL}|(?:your|the)\s+(?:\w+\s+)?(?:head\s+office|headquarters?|hq|registered\s+office|
        main\s+(?:office|site|plant)|branches|offices|plants|sites|factories|factory|plant|stores|shops|warehouses?|schools?|homes|
        hotels|restaurants|clinics|branch|depots))(?:\s+(?:based|located|situated|registered|headquartered|sit))*${WIDE}`,
    oneLine`
        \b(?:when|in\s+(?:which|what)\s+year|what\s+year)\s+(?:was|were|did|has)\s+${YOU_ALL}\s+(?:first\s+)?(?:founded|set\s+up|
        established|started|start|begin|open|opened|built|go\s+public|formed|created)\b|
        \b(?:when|in\s+(?:which|what)\s+year|what\s+year)\s+(?:was|were|did)\s+(?:your|the)\s+[\w'’-]+(?:\s+[\w'’-]+)?\s+(?:first\s+)?
        (?:founded|incorporated|open\s+its\s+(?:doors|gates)|open(?:ed)?\s+to\s+(?:the\s+public|visitors|guests|members))${WIDE}`,
    oneLine`
        \bhow\s+(?:old|big|large)\s+is\s+(?:your|the)\s+${COMPANY}${WIDE}|\bhow\s+long\s+(?:has|have)\s+${YOU_ALL}\s+(?:existed|
        been\s+(?:in\s+business|around|going|on\s+the\s+market|in\s+operation|trading))`,
    oneLine`
        \bwhat(?:['’]s|\s+is|\s+are|\s+was|\s+were)\s+(?:your|the)\s+(?:${COMPANY}['’]s\s+)?(?:(?:annual|yearly|total|current|official|
        full|legal)\s+)?(?:turnover|revenues?|market\s+share|share\s+price|mission(?:\s+statement)?|website|web\s+address|address|
        legal\s+form|slogan|opening\s+hours|job\s+title|title|position|name|size)(?:\s+(?:of\s+(?:your|the)\s+${COMPANY}|
        last\s+year))*${WIDE}`,
    oneLine`
        \bwhat(?:['’]s|\s+is)\s+your\s+(?:job|role|function)${WIDE}|\bwhat\s+are\s+you\s+responsible\s+for${WIDE}|
        \bwhat\s+do\s+you\s+do(?:\s+(?:here|for\s+a\s+living|at\s+(?:the|your)\s+\w+|in\s+your\s+(?:job|role)))?${WIDE}`,
    oneLine`
        \b(?:do|does)\s+${YOU_ALL}\s+belong\s+to\s+(?:an?|any)\b|\bhow\s+long\s+have\s+you\s+been\s+(?:in\s+this\s+(?:job|role|
        position)|with\s+(?:the|your)\s+${COMPANY}|here)${WIDE}|\bwho\s+(?:sits|is)\s+on\s+(?:your\s+board|
        the\s+board\s+of\s+(?:your|the)\s+${COMPANY})${WIDE}|\b(?:are|
        is)\s+${YOU_ALL}\s+(?:part\s+of\s+a|listed|publicly|family[- ]owned|privately|a\s+(?:public|private|family|listed|subsidiary))`,
    oneLine`
        \b(?:tell\s+(?:me|us)|say)\s+(?:a\s+(?:bit|little|few\s+words)\s+|something\s+|more\s+)?about\s+(?:your|
        the)\s+${COMPANY}${WIDE}|\b(?:introduce|describe)\s+your\s+${COMPANY}${WIDE}`,
    oneLine`
        \bwhat\s+(?:line\s+of\s+)?business\s+(?:are|is)\s+${YOU_ALL}\s+in${WIDE}|\bdo\s+you\s+(?:also\s+)?(?:have|run)\s+(?:a\s+website|
        (?:any\s+)?(?:other\s+|more\s+|further\s+)?(?:branches|offices|plants|subsidiaries|locations|sites|depots|stores|shops|
        factories|warehouses))(?:\s+(?:abroad|elsewhere|overseas))?${WIDE}`,
  ],
  'i',
);

/** Whether a text may hold one: told at a glance. */
export const mayBePublic = mayFindAny(LOOKED_UP);

export function lookedUp(question: string): Piece | undefined {
  return trimmedPiece(question, mayBePublic(question) ? firstOf(question, ...LOOKED_UP) : undefined);
}
