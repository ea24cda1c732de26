// Who else feels it, and what happens then: questions about the others (docs/method.md §2, §9).
import { oneLine } from '../one-line.ts';
import type { Sought } from '../sought.ts';
import { sought } from './sought.ts';

const SUFFERS = sought(
  'measure-suffers',
  oneLine`
    \b(?:feels?|felt|notices?|hears?|suffers?|waits?|waiting|pays?|complains?|shouts?|shouting|loses?|bears?|misses|depends?|
    stands?\s+(?:still|idle)|has\s+to|have\s+to|had\s+to|must|cannot|can['’]t|needs?\s+to|affected|hit|hurt|touched|held\s+up|delayed|
    kept|dragged|called|blamed|angry|upset|left|stuck|stopped|involved|idle|woken|disturbed|gets?|works?\s+(?:late|longer|overtime)|
    carries|picks?\s+up|comes?\s+to|runs?\s+(?:late|out)|knows?\s+about\s+it|stays?\s+late|sees?\s+it|goes?\s+(?:wrong|out)|go\s+out)\b`,
  'i',
);
const OTHERS = sought(
  'measure-others',
  oneLine`
    \b(?:other|rest|customers?|clients?|patients?|guests?|tenants?|passengers?|pupils|students?|parents?|residents?|members|suppliers?|
    partners?|teams?|shifts?|branch(?:es)?|departments?|colleagues?|board|group|company|business|sales|finance|accounts?|production|
    purchasing|logistics|warehouse|kitchen|ward|site|shops?|stores?|plants?|line|office|depot|people|staff|crew|drivers?|nurses?|
    planners?|marketing|service|quality|management|owners?|auditors?|bank|neighbours?|restaurants?|school|region|factory|floor|bakery|
    others|everyone|everybody|anyone|admissions|reception|desk|next|second|whole|season|launch|project|contract|figures|results?|margin|
    cash|queues?)\b`,
  'i',
);
const AFFECTED = sought('measure-affected', String.raw`${OTHERS.source}|\bto (?:the|your|their) [a-z]+s['’]`, 'i');
const ALSO = /\b(?:too|as well|also|then|by (?:it|that|this)|besides)\b/i;
/** What goes wrong, told before it is asked what comes of it; what becomes of the asked one's own deeds is how it is done today. */
const EVENT = String.raw`\b(?:when(?:ever)?|if|once|after|by the time|(?:each|every) time|as soon as|the (?:moment|day)) (?!you\b)`;
const FIRST = String.raw`^(?:[^?]*[.;:!] |and |so )?${EVENT}[^?,]{3,80}, (?:and )?`;
// Who sees to it is how it is done today, and not whom it reaches.
const HANDLES = oneLine`
  (?:(?:then|first|usually|normally|is to|has to|will|would|does|do|is|should|can|in charge|there to) )*
  (?:you\b|your\b|handles?|deals?|decides?|
  responsible|in charge|orders?|fix(?:es)?|repairs?|mends?|checks?|signs?|approves?|enters?|does|do it|takes? (?:care|over|it)|looks?|
  sorts?|files?|books?|writes?|keys?|types?|updates?|plans?|arranges?|replaces?|runs? it|comes?|goes|fetch(?:es)?|allowed)\b`;
/** What a question about the others begins with, and what must follow. */
const IMPACTS: readonly (readonly [head: Sought, rest?: Sought | RegExp | undefined])[] = [
  [sought('impact-1', String.raw`\b(?:who|whom|what|where|which \w+) else\b`, 'i'), SUFFERS],
  [sought('impact-2', String.raw`\bwho else\s*\?|\bwho(?:m)? else does (?:it|that|this)\b`, 'i')],
  [
    sought(
      'impact-3',
      String.raw`\bwhose\b.*\b(?:besides|apart from|other than)\b|\b(?:besides|apart from|other than) (?:you|yours)\b`,
      'i',
    ),
  ],
  [
    sought(
      'impact-4',
      oneLine`
      \bwho (?:is|are|was) (?:the )?(?:first to|kept|left|shouting|waiting|complaining|affected|hit|hurt|held up|stuck)\b|
      \bwho (?:shouts|complains|suffers|waits|feels (?:it|that)|has to (?:wait|stay|work|step)|pays for (?:it|that)|bears|stands idle|
      is (?:worst|most|hardest) (?:hit|affected))\b`,
      'i',
    ),
  ],
  [sought('impact-5', String.raw`\bwhat happens (?:then|after that|afterwards|as a result|downstream|in the end)\b`, 'i')],
  [sought('impact-6', String.raw`\bwhat happens (?:next )?(?:to|with|in|for|at)\b`, 'i'), OTHERS],
  [
    sought(
      'impact-7',
      oneLine`
      \bwhat (?:does|did|will|would|do|might) (?:that|this|it|they|those|these|one|such|an?|the)\b[^?.!]{0,60}?\b(?:mean|do|cost|
      change) (?:for|to)\b`,
      'i',
    ),
    AFFECTED,
  ],
  [
    sought(
      'impact-8',
      oneLine`
      \bwhat (?:follows|comes|results) (?:from|of|out of) (?:that|this|it)\b|
      \bwhat(?:['’]s| is| are| were) the (?:[\w'’-]+ )?(?:effects?|impact|consequences?|knock-on|repercussions?|fallout|upshot)\b|
      \bknock-on\b|\bripple\b`,
      'i',
    ),
  ],
  [
    sought(
      'impact-9',
      oneLine`
      \bhow (?:does|do|did|will|would|badly do(?:es)?) (?:that|this|it|they|those)\b[^?.!]{0,30}?\b(?:affect|hit|hurt|touch|reach|show|
      spread|come back|weigh on)\b`,
      'i',
    ),
  ],
  [
    sought(
      'impact-10',
      oneLine`
      \bhow (?:do|does|did|will|would) (?:your |the )?(?:[\w'’-]+ ){1,3}?(?:react|take (?:it|that)|feel|respond|cope|
      (?:manage|notice)(?!\s+(?:that|when|if|whether|which|what|an?|the|your|their|his|her)\b)|get by|carry on|see it|suffer)\b`,
      'i',
    ),
    undefined,
  ],
  [
    sought(
      'impact-11',
      oneLine`
      \bwhere (?:else )?(?:does|do|did|will) (?:that|this|it)\b[^?.!]{0,30}?\b(?:hurt|hit|show|come out|end up|land|lead|leave|spread|
      surface|come back|pinch)\b|\bwhere\b[^?.!]{0,40}\bcomes? out in the end`,
      'i',
    ),
  ],
  [
    sought(
      'impact-12',
      oneLine`
      \bif (?:this|that|it|things|nothing|they) (?:goes? on|carr(?:y|ies) on|continues?|stays?|remains?|keeps?|happens? again|changes?|
      gets? worse|does(?:n['’]t| not) change|is not (?:solved|fixed)|leave)\b`,
      'i',
    ),
  ],
  [
    sought(
      'impact-13',
      oneLine`
      ^[^?]{0,60}\b(?:is|are|does|do|will|was|were) [^?,;]{1,40}?\b(?:affected|hit|hurt|touched|held up|feel (?:it|that)|suffer|notice|
      hear of it)\b`,
      'i',
    ),
    ALSO,
  ],
  [
    sought(
      'impact-14',
      oneLine`
      \b(?:is|does) (?:it|that|this) (?:only (?:your|a matter)|just your?|stop (?:at|with) your?|(?:also )?(?:affect|hit|hurt|concern|
      touch) |a matter (?:of|for) the whole)|\bonly your(?:s| (?:own )?(?:problem|department|area|matter|concern))\b`,
      'i',
    ),
  ],
  [
    sought(
      'impact-15',
      oneLine`
      \bwho (?:gets|takes|hears) (?:it|the (?:blame|complaints?|anger|calls?)) (?:next|then|first)|\bwhich (?:other )?(?:departments?|
      teams?|customers?|people|branches|shifts?|colleagues?)\b`,
      'i',
    ),
    SUFFERS,
  ],
  [
    sought(
      'impact-16',
      oneLine`
        \bwhat (?:else|other \w+) (?:suffers?|stops?|slips?|is (?:delayed|late|put off)|goes wrong|gets left|has to wait|
        stands still)\b`,
      'i',
    ),
  ],
  [sought('impact-17', String.raw`\bwhat (?:do|does|will) [^?]{1,40}? (?:say|do) (?:then|when|about (?:it|that))\b`, 'i'), OTHERS],
  [sought('impact-18', String.raw`${EVENT}[^?]*\bwhom? else\b|\bwhom? else\b[^?]* ${EVENT}`, 'i')],
  [
    sought(
      'impact-19',
      String.raw`${FIRST}(?:what happens|what becomes of|what is left of|what follows (?:for|from|in|at)|what comes of)\b`,
      'i',
    ),
  ],
  [sought('impact-20', String.raw`${FIRST}(?:whose\b|who(?:['’]s)? (?!${HANDLES}))`, 'i')],
  [sought('impact-21', String.raw`\bwhat happens (?!today|now|at present)(?:[\w'’-]+ ){1,3}?then\b`, 'i')],
  [
    sought(
      'impact-22',
      String.raw`\bwhat (?:does|did|will|would) (?:that|this|it|those|these) (?:mean|do|cost|change) (?:for|to) (?!you\b)`,
      'i',
    ),
  ],
];
const PERHAPS_IMPACT = sought(
  'measure-perhaps-impact',
  oneLine`
    \b(?:who|whom|whose|else|then|result|follows?|effects?|impact|consequences?|knock|ripple|affect|hit|hurt|how|where|if|only|which|
    what|besides)\b`,
  'i',
);

/** Whether a text asks who else feels it, or what happens then. */
export function asksImpact(text: string): boolean {
  return (
    PERHAPS_IMPACT.test(text) &&
    IMPACTS.some(([head, rest]) => {
      const found = head.exec(text);
      return found !== null && (rest === undefined || rest.test(text.slice(found.index)));
    })
  );
}
