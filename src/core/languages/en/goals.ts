// English goals and actions: what is bought, what is empty, what nobody can picture (docs/method.md §2, §9).
import { firstOf, nameToFind, type GoalFault, type Piece } from '../classes.ts';
import { oneLine } from '../one-line.ts';
import { sought } from './sought.ts';

// What somebody acquires: systems and devices, not the goods and places that are the buyer's own trade.
const GEAR = oneLine`
  (?:systems?|software|platforms?|apps?|applications?|tools?|toolkits?|solutions?|technolog(?:y|ies)|erp|crm|wms|mes|tms|plm|hris|hrm|
  lims|pos|scada|cmms|saas|modules?|databases?|portals?|dashboards?|cloud|ai|artificial\s+intelligence|chatbots?|robots?|licen[cs]es?|
  suites?|infrastructure|hardware|servers?|tablets?|hand-?helds?|scanners?|sensors?|terminals?|cameras?|(?:badge|card|
  bar-?code)\s+readers?|trackers?|wearables?|devices?|equipment|machines?|machinery|kiosks?|screens?|displays?|printers?|beacons?|tags?|
  meters?|drones?|units?|smartphones?|phones?|laptops?|packages?|subscriptions?|intranet|network|data\s+(?:lake|warehouse|platform)|
  automation|digital\s+twins?|interfaces?|website|web\s?shop|blockchain|iot|middleware|workflow\s+engine)`;
const ACQUIRES = oneLine`
  (?:buy|purchase|acquire|procure|implement|roll\s+out|install|deploy|fit|mount|adopt|introduce|invest\s+in|subscribe\s+to|set\s+up|
  put\s+in(?:\s+place)?|get|switch\s+(?:over\s+)?to|migrate\s+to|move\s+to|change\s+to|upgrade(?:\s+to)?|go\s+live\s+with|launch|select|
  choose|evaluate|license|order|sign\s+up\s+(?:for|with)|bring\s+in|source|lease|rent|hire|try(?:\s+out)?|pilot|use|start\s+using|have|
  own|integrate|connect\s+to|replace|put|make\s+(?:more\s+|better\s+)?use\s+of|apply|exploit|renew|modernise|modernize|consolidate|
  standardise\s+on|standardize\s+on|build|develop|equip\s+\w+(?:\s+\w+){0,3}?\s+with)`;
const BUYS = sought('goal-buys', String.raw`^\s*(?:to\s+)?(?:finally\s+|quickly\s+|successfully\s+)?${ACQUIRES}\s+`, 'i');
const PHRASE_ENDS = oneLine`
  (?=\s*$|[.,;:]|\s+(?:for|to|that|which|so|and|across|this|next|from|in\s+(?:all|every|each|our)|into|at\s+all|company-wide|group-wide|
  everywhere|up|running|live|to\s+all|throughout|as|or|before|by|within|until|in\s+(?:before|by|place|time|use|service|this|next|
  january|february|march|april|may|june|july|august|september|october|november|december)|to\s+(?:work|use)|(?:in|on|at|to)\s+(?:all|
  every|each|our|the (?:fleet|crew|staff|drivers?|nurses?)|(?!\w+\s+(?:(?:\w+\s+)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|
  years?|time|customers?|clients?)\b))(?:\w+\s+){1,2}(?:branches|sites|plants|stores|shops|homes|wards|schools|hotels|depots|factories|
  offices|clinics|vehicles|trucks|rooms|lines|gates|pumps)))\b)`;
// "install each system faster" and "buy parts for the system" change the business; "buy a new forecasting system" does not yet.
const NO_SUCH_THING = oneLine`
  (?!(?:each|every|more|fewer|less|cheaper|any|of|for|in|into|on|out|from|to|with|without|by|at|through|across|when|while|the\s+(?:same|
  right|first|day)|prices?|orders?|changes?|parts?|time|people|twice|half|one|two|three|four|five|ten|twenty|\d+)\b)`;
const KIND = sought('goal-kind', String.raw`^(?:${NO_SUCH_THING}[a-zà-ÿ\d'’-]+\s+){0,4}?${GEAR}${PHRASE_ENDS}`, 'i');
// Of these verbs the buyer's own things may be meant: "use the machines", "have a system that …", "develop new equipment".
// Put on every pump, got for the crew: then they are not there yet.
const SPREADS = /^(?:\s+(?:on|in|at|to)\s+(?:all|every|each|the)\b|\s+for\s+(?:all|every|each|the|our)\b)/i;
const NEEDS_NEW = sought(
  'goal-needs-new',
  oneLine`
    ^\s*(?:to\s+)?(?:use|have|own|get|order|build|develop|launch|rent|hire|lease|put|make|apply|exploit|replace|renew|select|choose|
    source|change\s+to|move\s+to|connect\s+to|integrate|try|set\s+up|bring\s+in|put\s+in)\b`,
  'i',
);
const PLACES = /^\s*(?:to\s+)?(?:put|get|order)\b/i;
const NEW = sought(
  'goal-new',
  oneLine`
    \b(?:ai|artificial intelligence|chatbots?|blockchain|iot|digital twins?|legacy|old|ageing|aging|outdated|an?|new|modern|better|own|
    latest|another|digital|integrated|central|automated|smart|your)\b`,
  'i',
);

// What is named electronic or digital is not there yet, whatever its name.
const GOES_ELECTRONIC = sought(
  'goal-goes-electronic',
  oneLine`
    ^\s*(?:to\s+)?(?:finally\s+)?(?:buy|purchase|acquire|procure|implement|roll\s+out|install|deploy|fit|mount|adopt|introduce|put\s+in|
    switch\s+to|move\s+to|change\s+to|set\s+up)\s+(?:an?\s+|our\s+|the\s+)?(?:new\s+|modern\s+)?(?:electronic|digital|smart|
    networked|connected|wireless|web-based|cloud-based|online)\s+[\w'’-]+(?:\s+[\w'’-]+)?(?!\s+(?:that|which|so)\b)${PHRASE_ENDS}`,
  'i',
);

// What one moves to is what is bought, whatever it is called.
const MIGRATES = sought(
  'goal-migrates',
  oneLine`
    ^\s*(?:to\s+)?(?:finally\s+|fully\s+)?(?:(?:migrate|transition|move|switch|change)\s+
    (?:[\w'’-]+\s+){0,3}?(?:over\s+)?(?:on)?to\s+(?:an?|one|the|our)\s+(?:new|central|single|digital|electronic|
    shared|online|common|unified|modern)\s+)(?:[\w'’-]+\s+){0,3}?(?:archives?|repositor(?:y|ies)|registers?|registry|hub|
    records?|files?|environment|landscape|version)\s*[.!]?\s*$`,
  'i',
);

function acquisition(goal: string, product: string | undefined): Piece | undefined {
  const verb = BUYS.exec(goal)?.[0];
  if (verb === undefined) return undefined;
  const object = goal.slice(verb.length);
  const name = nameToFind(product);
  const named =
    name === undefined
      ? undefined
      : new RegExp(String.raw`^(?:(?:an?|the|some|our|your|new|another)\s+){0,2}${name}${PHRASE_ENDS}`, 'i').exec(object)?.[0];
  const kind = named ?? KIND.exec(object)?.[0];
  if (
    kind === undefined ||
    (named === undefined && NEEDS_NEW.test(verb) && !NEW.test(kind) && !(PLACES.test(verb) && SPREADS.test(object.slice(kind.length))))
  )
    return undefined;
  // One may well run a system, or have it agree with the shelf.
  if (
    named === undefined &&
    /^\s*(?:to\s+)?(?:have|get|use)\b/i.test(verb) &&
    /^\s+(?:of|in(?!\s+(?:before|by|place|time|use)\b)|on|from|to|that|agree|by)\b/i.test(object.slice(kind.length))
  )
    return undefined;
  const match = (verb + kind).trim();
  return { match, at: goal.indexOf(match) };
}

// What one buys is no goal, whatever it is: "purchase a sorting line".
const BUYS_ONE = sought(
  'goal-buys-one',
  oneLine`
    ^\s*(?:to\s+)?(?:buy|purchase|acquire|procure|lease)\s+(?:an?|another|one|some|new)\s+(?!.*\b(?:customers?|clients?|compan(?:y|ies)|
    competitors?|skills?|reputation|share|talents?)\b)[\w'’-]+(?:\s+[\w'’-]+){0,3}\s*[.!]?$`,
  'i',
);
const WITH_US = /\b(?:sign|renew|extend|place|conclude)\b[^.]*\bwith us\b|\bbecome (?:our|a) customer\b/i;
const HOLLOW = sought(
  'goal-hollow',
  oneLine`
    ^\s*(?:to\s+)?(?:leverage|streamline|harness|unlock|unleash|empower|revolutioni[sz]e|future-proof|synergi[sz]e|optimi[sz]e|
    get the (?:most|best|maximum) out of)\b`,
  'i',
);
const GOES_DIGITAL = sought(
  'goal-goes-digital',
  oneLine`
    \b(?:digital(?:ly)?\s+transform(?:ation)?|digitali[sz]ation|go\s+(?:digital|paperless)|(?:digiti[sz]e|digitali[sz]e)\s+(?:the\s+|
    our\s+)?(?:business|company|organi[sz]ation|process(?:es)?|operations?))\b`,
  'i',
);

const VERBS = new Set(
  `accept achieve acquire act add adjust answer attract avoid balance be beat become book bring build buy calm catch centralise change
    charge check clear close collect come complete comply conserve contain convert cool cover create cure cut decide defend deliver
    demonstrate deploy design detect develop do double draw drive drop earn ease eliminate empty end enforce ensure enter equip escape
    exceed expand extend fill find finish fit fix focus fulfil fulfill gain get give go grow halve hand handle have hear help hire hit
    hold honour identify implement improve increase inform innovate install invest issue join keep know land launch lead learn leave
    lend let lift limit live load lose lower maintain make manage match meet minimise minimize move negotiate never obtain occupy offer
    open operate order outsell overcome own pack pass pay pick place plan play prepare prevent price process produce protect prove
    provide publish pull purchase push put quote raise reach react read rebuild recall receive recover recruit recycle reduce refill
    refund register release remain remove renew rent repair repay replace reply report rescue reserve resolve restore retain return roll
    run save sell send separate serve settle shift ship shorten show shut sign simplify slow solve speed spend spot spread stabilise
    stabilize staff stand start stay stick stop store streamline strengthen supply survive take teach tell test tighten trace track
    train transfer trap treat treble trim triple trust try turn understand unload upgrade use vacate value visit waste watch widen win
    withstand work write optimise optimize enhance boost maximise maximize transform modernise modernize digitise digitize digitalise
    digitalize automate standardise standardize harmonise harmonize consolidate unify integrate connect enable foster secure sustain
    uphold outperform overtake attend admit adopt agree allow ask assemble assign audit award bake balance bill block brew bottle
    calculate call cancel carry clean coat commission communicate compete confirm consult cook count curb cultivate dampen deal delay
    delight diversify discharge dispatch dispense dispose dry employ engage exhaust export feed file fly follow forecast free freeze
    fund furnish guarantee grant harvest heat house import include inspect insure introduce invoice irrigate isolate judge justify
    landscape lay license list locate lock log mail market measure mend milk mill monitor notify nurse offset offload outlast package
    paint park persuade plant pour preserve press print procure promise promote qualify quit rank rate ration reassure rebook recoup
    redeem redesign refer refresh refuse regain reject relocate rely rework reward right ring rotate schedule scale screen seal search
    seat share shave shed skip sleep smooth sort stock stem stretch submit subscribe suit support surprise swap switch take tap target
    tender think tie time top trade unblock unburden undercut unify uncover undo update vary wait walk warn wash weather weigh welcome
    wind wire wrap yield outgrow repeat earn reopen rehouse resell restock reuse reschedule respond step put phase house host hold sow
    seed slash crack hatch harmonise empower differentiate evolve adapt capture ramp accelerate advance navigate thrive succeed excel
    unlock unleash leverage harness drive embrace`.split(/\s+/u),
);
const STARTS_NOUN = oneLine`
  (?:faster|quicker|better|higher|lower(?!\s+(?:the|our|your|its|their|his|her))|more(?!\s+than)|fewer|less|greater|shorter|longer|
  cheaper|smoother|safer|stronger|larger|bigger|smaller|happier|cleaner|earlier|closer|deeper|wider|improved|increased|reduced|enhanced|
  optimi[sz]ed|accelerated|strengthened|shortened|streamlined|zero|no|full|complete|total|an?|the|our|your|their|its|my|higher|maximum|
  minimum|greatest|best|optimal|continuous|constant|sustainable|increasing|growing|operational|financial|overall|optimum|efficient|
  effective|reliable|seamless|greater|timely|punctual|accurate|transparent|consistent|stable|happy|satisfied|on-time|real-time|
  end-to-end|100|one\s+hundred)`;
const NOUN_PHRASE = sought('goal-noun-phrase', String.raw`^\s*${STARTS_NOUN}\s+[a-zà-ÿ'’-]`, 'i');
const NOUN_ENDS = oneLine`
  (?:accuracy|efficiency|productivity|quality|satisfaction|loyalty|reduction|increase|improvement|growth|optimi[sz]ation|transparency|
  visibility|safety|security|compliance|profitability|performance|reliability|availability|flexibility|agility|punctuality|retention|
  utili[sz]ation|experience|management|control|excellence|transformation|automation|digitali[sz]ation|innovation|competitiveness|
  sustainability|planning|delivery|deliveries|service|collaboration|communication|turnover|throughput|cash\s+flow|margins?|costs?|
  savings?|lead\s+times?|times?|rate|resilience|stability|traceability|forecasting|scheduling|complaints|errors|absence|absenteeism|
  sales|revenue|downtime|uptime|waste|stock|inventory)`;
const BARE_NOUNS = sought(
  'goal-bare-nouns',
  String.raw`^\s*(?:[a-zà-ÿ'’-]+\s+(?:and\s+)?){0,3}?${NOUN_ENDS}(?:\s+(?:of|in|for|across|through|at)\s+[^.?!]{1,60})?\s*[.!]?\s*$`,
  'i',
);
const CLAUSE = sought(
  'goal-clause',
  oneLine`
    ^\s*(?:[a-zà-ÿ'’-]+\s+){1,4}?(?:is|are|was|were|isn['’]t|aren['’]t|has|have|had|takes?|costs?|do|does|did|don['’]t|
    doesn['’]t|can(?:not|['’]t)?|keeps?|arrives?|comes?|will|gets?|needs?|must|should)\s+\S`,
  'i',
);
// Whoever does it is said already: "would that help you" has them before the verb.
const SAYS_WHO = /^\s*(?:we|i|you|they|he|she|it|everybody|everyone|nobody)(?:['’][a-z]+)?\s+\S/i;
const GERUND = /^\s*(?!(?:bring|ring|sing|string|king|spring|wing|swing|sling|fling|cling|sting|wring|ping)\b)[a-z]{2,}ing\s+\S/i;

// Verbs that are as often the name of a thing.
const THING_FIRST = oneLine`
  ^\s*(?:stock|order|price|market|supply|process|staff|store|service|report|plan|forecast|schedule|invoice|project|test|waste|time|cost|
  cash|show|delivery|load|heat|shop|document|check|change|ship|design|product|production|machine|sales|energy|route|team|
  work)\s+(?:\w+\s+)?(?:accuracy|efficiency|productivity|quality|satisfaction|loyalty|reduction|improvement|growth|optimi[sz]ation|
  transparency|visibility|safety|security|compliance|performance|reliability|availability|control|excellence|transformation|automation|
  digitali[sz]ation)\s*[.!]?\s*$`;
const NAMES_A_THING = sought('goal-names-a-thing', THING_FIRST, 'i');
const LEADS_TO_VERB = sought(
  'goal-leads-to-verb',
  oneLine`
    ^(?:to|not|always|never|only|once|finally|really|still|also|quickly|safely|no longer|better (?:serve|understand|use|manage|meet|
    plan|protect|support|control|know|match)|(?:out|re-?|un|over|co-?)[a-z]+)\s`,
  'i',
);

// "Lower losses" is a heading; "lower the losses", "lower losses below five" are something to do.
const LOWER_WHAT =
  /^lower\s+(?!the\b|our\b|your\b|its\b|their\b|what\b|how\b)[a-zà-ÿ'’-]+(?:\s+(?:(?:and|of|in)\s+)?[a-zà-ÿ'’-]+)?\s*[.!]?$/i;

/** Says whether a goal is no verb phrase, so that "would that help you …" cannot go on with it. */
function noVerbPhrase(goal: string): boolean {
  const text = goal.trim();
  const [first = ''] = text.toLowerCase().split(/[^a-zà-ÿ'’-]+/u);
  if (LOWER_WHAT.test(text)) return true;
  if (VERBS.has(first) || LEADS_TO_VERB.test(text)) return NAMES_A_THING.test(text);
  return NOUN_PHRASE.test(text) || GERUND.test(text) || BARE_NOUNS.test(text) || CLAUSE.test(text) || SAYS_WHO.test(text);
}

// Words that say of any business whatever what this goal says of this one.
const EMPTY = new Set(
  `improve increase boost raise enhance optimise optimize maximise maximize minimise minimize become be get drive ensure achieve reduce
    cut lower save grow strengthen streamline transform modernise modernize digitise digitize digitalise digitalize work run operate do
    make deliver create gain win lead stay remain foster promote support enable accelerate unlock unleash leverage harness embrace
    develop advance take bring reach realise realize provide offer attain sustain secure delight excel succeed thrive compete
    differentiate innovate simplify automate integrate empower master manage control evolve scale efficiency efficient efficiently
    productivity productive performance quality profitability profitable competitiveness competitive satisfaction experience experiences
    process processes operation operations operational business results result outcomes costs cost expenses growth innovation innovative
    agility agile transparency transparent visibility communication collaboration cooperation service services excellence excellent
    digital digitally digitalisation digitalization digitisation transformation future next level world class world-class leading leader
    leadership edge advantage value success successful sustainability sustainable resilience resilient flexibility flexible
    responsiveness effectiveness effective effectively workflow workflows supply chain processes potential standards standard change
    better best smarter faster more less higher greater maximum optimal continuous continuously improvement improvements customer
    customers client clients employee employees stakeholder stakeholders user team teams staff people workforce company organisation
    organization enterprise market industry position share competition game everything things way ways all every each area areas aspect
    aspects level levels board day-to-day daily end-to-end overall full fully total totally complete completely significantly further
    constantly always truly really strong stronger ahead forward top safety safe security secure compliance risk risks engagement
    motivation culture mindset synergies synergy capabilities capability resources resource utilisation utilization data insight
    insights information knowledge decision decisions making decision-making planning management time money new modern age era world fit
    ready proof future-proof holistic paperless smart intelligent profitably sustainably organically steadily successfully responsibly
    number priority priorities first focus heart centre center put keep choice data-driven customer-centric customer-focused
    market-leading purpose-driven ai-driven laboratory lab clinic hospital plant plants factory factories store stores shop shops school
    hotel group branch branches site sites depot depots warehouse warehouses department departments retailer manufacturer supplier
    provider employer partner brand innovator the a an our your their its of in for to and or with at by on up across through within
    throughout from as than it that this these one most more own so even internal external`.split(/\s+/u),
);
// What one wants to be, in words that every business uses of itself.
const BEST = oneLine`
  (?:future-proof|state-of-the-art|world-class|first-class|best-in-class|leading|market-leading|best|top|preferred|favou?rite|modern|
  innovative|digital|smart|agile|sustainable|customer-centric|customer-focused|data-driven|trusted|premier|foremost|number[- ]one|
  high-performance|high-performing|dynamic|attractive|excellent|admired|respected|strongest|finest|intelligent|connected|resilient|
  forward-looking|forward-thinking|cutting-edge|most\s+\w+)`;
const BECOMES_BEST = sought(
  'goal-becomes-best',
  oneLine`
    ^\s*(?:to\s+)?(?:become|be|remain|stay|turn\s+into|turn\s+our\w*\s+into|grow\s+into|develop\s+into|establish\s+(?:ourselves|
    itself)\s+as|position\s+(?:ourselves|itself|the\s+\w+)\s+as|build|create|run)\s+(?:(?:an?|the|our|your|
    one\s+of\s+the)\s+)?(?:(?:${BEST},?\s+(?:and\s+)?)+(?:[\w'’-]+\s+){0,2}?[\w'’-]+|\w+\s+of\s+choice|market\s+leader|leader|
    number\s+one|benchmark|lighthouse|role\s+model)(?:\s+(?:for|in|of|among|on|to|across|within)\s+(?:the|our|its|all|every|
    this)\s+[\w'’-]+(?:\s+[\w'’-]+)?)?\s*[.!]?\s*$`,
  'i',
);
const BEST_PRACTICE = sought(
  'goal-best-practice',
  oneLine`
    ^\s*(?:to\s+)?(?:implement|adopt|apply|follow|introduce|embrace|establish|live)\s+(?:the\s+|
    our\s+)?(?:\w+\s+)?(?:best[- ]practices?|(?:lean|agile)\s+(?:principles|methods|practices)|industry\s+standards)\b`,
  'i',
);
// A rank is no figure.
const RANK = /\bnumber[- ]one\b|\bone[- ]stop\b|\bone of the\b/gi;
const SPECIFIC = sought(
  'goal-specific',
  oneLine`
    \d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred|half|halve|double|third|quarter|tenth|
    percent|twice)\b`,
  'i',
);

function isEmpty(goal: string): boolean {
  if (SPECIFIC.test(goal.replace(RANK, ''))) return false;
  if (BECOMES_BEST.test(goal)) return true;
  const words = goal.toLowerCase().match(/[a-zà-ÿ][a-zà-ÿ'’-]*/gu) ?? [];
  return words.length > 0 && words.length <= 16 && words.every((word) => EMPTY.has(word.replace(/['’]s$/u, '')));
}

/** @param product the product of the playbook, which is no goal either */
export function goalFault(goal: string, product: string | undefined): GoalFault | undefined {
  const bought = acquisition(goal, product) ?? firstOf(goal, GOES_DIGITAL, GOES_ELECTRONIC, MIGRATES, BUYS_ONE, WITH_US);
  if (bought) return { ...bought, fault: 'acquisition' };
  const whole = { match: goal.trim(), at: goal.length - goal.trimStart().length };
  if (isEmpty(goal) || (HOLLOW.test(goal) && !SPECIFIC.test(goal))) return { ...whole, fault: 'empty' };
  if (BEST_PRACTICE.test(goal)) return { ...whole, fault: 'empty' };
  return noVerbPhrase(goal) ? { ...whole, fault: 'phrase' } : undefined;
}
