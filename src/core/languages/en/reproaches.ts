// English reproaches to the buyer's people: who failed, who let it happen, who cannot be bothered (docs/method.md §2, §9).
import { oneLine } from '../one-line.ts';
import { sought } from './sought.ts';

const OTHERS = oneLine`
  (?:customers?|clients?|suppliers?|competitors?|carriers?|vendors?|tenants?|guests?|patients?|rivals?|bank|landlords?|insurers?|
  visitors?|donors?|passengers?|buyers?|readers?|pupils?|parents|famil(?:y|ies)|neighbou?rs?|pumps?|machines?|lorr(?:y|ies)|trucks?|
  systems?|servers?|parts?|batter(?:y|ies)|engines?|sensors?|lines?|plants?|trees?|crops?)`;
// The buyer, and whoever of the house: a pump that failed is none, nor a customer who did.
const YOURS = String.raw`(?:you|your\s+(?!(?:[\w'’-]+\s+)?${OTHERS}\b)[\w'’-]+(?:\s+(?!${OTHERS}\b)[\w'’-]+)?)`;
const PEOPLE = oneLine`
  (?:your\s+(?!(?:[\w'’-]+\s+)?${OTHERS}\b)(?:[\w'’-]+\s+)?[\w'’-]+|(?:the|your)\s+(?:[\w'’-]+\s+)?(?:crew|staff|team|people|shift|
  guards?|manager|supervisor|foreman|management|operators?|drivers?|nurses?|clerks?|engineers?|planners?|buyers?|cashiers?|waiters?|cooks?|
  porters?|teachers?|mechanics?|technicians?|accountants?|department|office|board))`;
const WHO = String.raw`(?<=^|[.?!,;:—–"“]\s*|\b(?:and|but|so|or|exactly|just)\s+)who`;
const UNFIT = oneLine`
  (?:careless|lazy|sloppy|incompetent|unreliable|stupid|ignorant|disorgani[sz]ed|inattentive|negligent|slapdash|half[- ]asleep|clueless|
  unqualified|irresponsible|undisciplined|forgetful|complacent)`;

export const REPROACHES = sought.each(
  'reproach',
  [
    oneLine`
        \b(?:why|how\s+come)\s+(?:did\s+|do\s+|does\s+|have\s+|has\s+)?(?:${YOURS}|${PEOPLE})\s+(?:just\s+|simply\s+|ever\s+|constantly\s+)?
        (?:fail(?:s|ed)?\s+to|forg[eo]t(?:s|ten)?|neglect(?:s|ed)?|overlook(?:s|ed)?|ignor(?:e|es|ed|ing)|refus(?:e|es|ed)|keeps?\s+\w+ing|
        miss(?:es|ed)?\s+(?:it|that|this|the\s+(?:signs?|deadline|mistakes?|errors?|warnings?))|la(?:gs?|gged)\s+behind|tolerat(?:e|es|ed)|
        turn(?:s|ed)?\s+a\s+blind\s+eye|look(?:s|ed)?\s+the\s+other\s+way|sit(?:s|ting)?\s+on)\b`,
    oneLine`
        \b(?:${YOURS}|which\s+of\s+your\s+[\w'’-]+|who(?:\s+of\s+(?:you|them))?|${PEOPLE}|they)\s+(?:is|are|was|were)\s+(?:(?:just|simply|
        really|always|so|far)\s+)*(?:too\s+)?${UNFIT}\b|\b(?:is|are|was|were)\s+(?:${PEOPLE}|you)\s+(?:(?:just|simply|really|always|so|
        too)\s+)*${UNFIT}\b|\b(?:${PEOPLE}|you|they)\s+(?:can|could)(?:no|['’])t\s+(?:even\s+)?be\s+bothered\b|\btoo\s+(?:${UNFIT}|proud|
        busy\s+(?:chatting|with\s+their\s+phones?))\s+to\b`,
    oneLine`
        ${WHO}\s+let\s+(?:it|this|that|things|the\s+[\w'’-]+(?:\s+[\w'’-]+)?|your\s+[\w'’-]+)\s+(?:happen|slip|slide|spoil|drift|drag|
        lapse|expire|pile|run\s+(?:out|dry|empty|wild)|go\s+(?:bad|off|wrong|on|unnoticed|to\s+waste)|come\s+to\s+this|get\s+(?:this|so|
        out\s+of))\b|${WHO}(?:\s+exactly)?\s+(?:dropped\s+the\s+ball|slipped\s+up|fell\s+down\s+on|made\s+(?:that|this|the)\s+(?:\w+\s+)?
        (?:blunder|mistake|error|slip)|signed\s+off\s+(?:on\s+)?(?:such|this|that)|took\s+(?:his|her|their)\s+eye|cut\s+corners|(?:has|
        had)\s+(?:neglected|failed|forgotten|ignored)|failed|deserves?\s+(?:the\s+)?(?:blame|to\s+be)|should\s+(?:be\s+(?:fired|sacked|
        punished|held)|carry\s+the\s+blame|answer\s+for\s+(?:this|that)\s+mess)|gets\s+fired)\b|\b(?:who|which\s+\w+)\s+(?:is|was|are|
        were)\s+(?:really\s+)?(?:at\s+fault|guilty|the\s+culprit|the\s+weak\s+link)\b`,
    oneLine`
        \bhow\s+long\s+(?:have|has|did|do|will)\s+(?:${YOURS}|${PEOPLE})\s+(?:been\s+)?(?:ignor\w+|turn\w*\s+a\s+blind\s+eye|let(?:ting)?\s+
        (?:this|that|it|things)|sit(?:ting)?\s+on\s+(?:this|that|it)|neglect\w*|look(?:ing)?\s+the\s+other\s+way|tolerat\w+\s+(?:this|that|
        such))\b|\b(?:isn['’]t|is)\s+it\s+(?:not\s+)?(?:about\s+|high\s+)?time\s+(?:you|your|that\s+you|to\s+stop)\b|\b(?:isn['’]t|
        is)\s+it\s+(?:not\s+)?(?:a\s+(?:bit|little)\s+|rather\s+|very\s+)?(?:embarrassing|shameful|a\s+(?:shame|disgrace|scandal))\b|
        \bwhat\s+made\s+(?:${YOURS})\s+(?:think\s+(?:that|you|it|this)|believe|ignore|overlook|so\s+\w+)\b`,
    oneLine`
        \bwhat\s+(?:was|were|is|are|has|have)\s+(?:${PEOPLE}|you)\s+(?:been\s+)?doing\s+(?:when|while|all|instead|the\s+whole|
        about\s+it\s+all)\b|\b(?:do|does|did|can|could)\s+(?:${PEOPLE}|they)\s+(?:even|not\s+even|ever\s+even)\s+\w+|\bwho\s+(?:do|
        did)\s+you\s+(?:hold\s+responsible|punish|blame|fire|sack|discipline)\b|\bwhy\s+(?:on\s+earth\s+)?(?:should|must|do)\s+(?:your\s+)?
        (?:customers|patients|guests|colleagues|passengers)\s+(?:have\s+to\s+)?(?:pay|suffer)\s+for\s+(?:your|the)\b|\b(?:admit|
        confess)\s+that\s+(?:${YOURS})\b|\bby\s+now\s+(?:you|${PEOPLE})\s+should\b|\bwhere\s+(?:was|were)\s+(?:${PEOPLE}|you)\s+(?:when|
        while|all\s+that)\b`,
    oneLine`
        ${WHO}(?:\s+exactly)?\s+(?:slept\s+through|overslept|was\s+(?:snoring|sleeping)|nodded\s+off|(?:is|was)\s+minding\s+the\s+shop|
        (?:fudge[sd]?|cook(?:s|ed)?|made\s+up|invents?|invented|massage[sd]?)\s+(?:the|these|those)\s+(?:figures|numbers|books|reports?))\b|
        \bwhy\s+should\s+(?:any(?:one|body)|i|we|customers)\s+(?:trust|believe|rely)\b|\b(?:figures|numbers|reports|results|stories|
        excuses)\s+(?:that\s+)?(?:${PEOPLE}|they|you)\s+(?:make|made)\s+up\b|\b(?:make|made|making)\s+up\s+(?:the\s+|these\s+|their\s+|
        such\s+)?(?:figures|numbers|reports|results|stories|excuses)\b|\b(?:worst|biggest|main|usual|chief)\s+(?:offenders?|culprits?|
        sinners?|slackers?|troublemakers?)\b|\bblack\s+sheep\b|\bhow\s+hard\s+can\s+it\s+be\b|\btoo\s+much\s+to\s+(?:ask|expect)\b|
        \bcalls?\s+(?:yourself|yourselves|themselves|himself|herself)\b|\bg[eo]t(?:s|ting)?\s+away\s+with\b|\bhow\s+many\s+times\s+(?:must|
        do|does|did|has|have)\s+[\w'’-]+\s+(?:have\s+to\s+|need\s+to\s+)?(?:be(?:en)?\s+told|remind|tell)\b|\basleep\s+at\s+the\s+wheel\b|
        \bcould(?:n['’]t|\s+not)\s+care\s+less\b|\b(?:a\s+)?(?:bunch|pack|lot)\s+of\s+(?:amateurs|idiots|fools|clowns|slackers)\b`,
  ],
  'gi',
);
