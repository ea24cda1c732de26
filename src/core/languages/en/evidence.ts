// English words by which evidence is judged: who somebody is, a not yet, a receipt, who did it.
import { oneLine } from '../one-line.ts';
import type { EvidenceWords } from '../evidence-row.ts';
import { englishPutOff } from './evidence-put-off.ts';
import { englishPolite } from './evidence-polite.ts';
import { englishSaid } from './evidence-said.ts';

/** We are praised, whoever does it. */
const PRAISE = oneLine`
  (?:i must say |i['’]ll give you that |i have to say )?(?:(?:(?:my |our |the )?[\p{L}'’-]+ )?(?:says|said|thinks|thought|
  reckons) )?(?:that )?
  you(?:['’]re| are| were| come across| came across| seem(?:ed)?| know how to)(?: as)? (?:(?:a|an|very|really|so|such|most|good|great|
  pleasant|nice|young|keen|well|patient|polite|clever|professional|kind|lovely|decent|thorough|honest|hard-?working) ?)+(?:listener|
  person|lad|man|woman|fellow|chap|salesm[ae]n|people|company|to (?:talk|listen)(?: .*)?)?|(?:(?:my |our |the )?[\p{L}'’-]+ (?:says|said|
  thinks|reckons) )?you (?:really |clearly |certainly |surely |do )*(?:know your (?!(?:figures|numbers)(?![\p{L}]))\p{L}+|have (?:a|the|
  such a)\s
  (?:real )?(?:gift|talent|way|knack|flair)(?: .*)?|(?:write|speak|talk|sing)s? like (?:an? )?\p{L}+|(?:should|could|ought to) (?:write|
  be|become|have been) (?:an? )?\p{L}+)`;
/** May we meet again. */
const TOUCH = "(?:let['’]?s |let us |do |please )?(?:keep|stay) in touch(?: .*)?";

export const englishEvidence: EvidenceWords = {
  ...englishSaid,
  ...englishPolite,
  address: new RegExp(
    oneLine`
      (?<![\p{L}\p{N}])(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|herr|frau|mme|madame|monsieur|ing|eng|ph\.?d|mba|jr|sr|esq)(?:\.|
      (?![\p{L}\p{N}]))`,
    'giu',
  ),
  nobody: new RegExp(
    oneLine`
      ^(?:(?:the |our |your |their |a |an |some |one |my )?(?:reception(?:ist)?|front desk|switchboard|office|info|contact|contacts?|
      team|staff|department|purchasing|procurement|sales|management|managers?|leaders?|leadership|board|committee|customers?|clients?|
      buyers?|prospects?|company|organi[sz]ation|someone|somebody|anyone|anybody|everybody|everyone|person|people|colleagues?|gentleman|
      lady|boss|secretary|assistant|director|executives?|decision[- ]makers?|stakeholders?|sir|madam|sir or madam|sirs|ceo|cfo|coo|cio|
      cto|owner|president|chair(?:man|woman)?|n\/?a|none|unknown|tb[acd]|you|they|he|she|them|him|her)(?: (?:in|from|at|of|or|and) .*)?|
      to whom it may concern|some(?:one|body)(?: .*)?|(?:chief|head|vice|managing|general|deputy|senior|executive|finance|financial|
      operations|operating|sales|purchasing|marketing|technical|plant|quality|office|hr|it|and|of|the|officer|manager|director|
      president|owner|partner|lead|leader|coordinator|assistant|supervisor|controller|buyer|executive|secretary|clerk|desk|department|
      [\s,-])+|\?+|-+|x+)$`,
    'iu',
  ),
  helper:
    /(?<!\p{L})(?:assistants?|secretary|pa|interns?|trainee|apprentice|aide|junior|receptionist)(?!\p{L})(?! (?:director|manager|vice))/iu,
  legal: new RegExp(
    oneLine`
      (?<![\p{L}\p{N}])(?:ltd|limited|inc|incorporated|llc|llp|lp|plc|corp|corporation|co|company|gmbh(?: & co\.? kg)?|ag|kg|se|sa|sas|
      sarl|s\.?r\.?l|spa|bv|nv|ab|as|a\/s|aps|oy|oyj|asa|pty|pte|kk|group|holdings?|the)(?![\p{L}\p{N}])\.?`,
    'giu',
  ),
  ...englishPutOff,
  accepts: new RegExp(
    oneLine`
      ^\s*(?:has |have |had |was |is |were |are |also |now |then )*(?:verbally |orally |already |basically |fully |in principle |
      informally )?(?:agreed|agrees|agree|accepted|accepts|confirmed|confirms|approved|approves|(?:fine|ok|okay|happy|good|positive|
      on board|pleased|satisfied|comfortable|in agreement)(?![\p{L}])|likes? it|liked it|loved it|said (?:yes|ok|okay|
      it(?:['’]s| is| was) (?:fine|ok|okay|good)|that it (?:is|was) (?:fine|ok|okay|good))|had no objections?|has no objections?|
      have no objections?|nodded|supports it|supported it|gave (?:us |me |the |his |her |their |an? )*(?:ok|okay|approval|consent|yes|
      go[- ]ahead|green light)|acknowledged|signed off|consented)`,
    'iu',
  ),
  spokeWith: new RegExp(
    oneLine`
      ^(?:(?:i|we)(?: have|['’]ve)? )?(?:just |briefly |again )*(?:spoke(?:n)?|talked|chatted|met|had (?:a |another )?(?:good |short |
      quick )?(?:call|chat|word|talk|coffee|lunch|meeting)|called|phoned|rang|saw|asked|caught up)(?: briefly| again| up)?(?: (?:to|
      with))?(?: (?:mr|mrs|ms|dr)\.?)?\s*$`,
    'iu',
  ),
  somebody: new RegExp(
    oneLine`
      ^["“']?(?:(?:the |our |my |their )?(?:customers?|clients?|buyers?|prospects?|contacts?|champion|sponsor|other side|counterpart)|
      he|she|they|both(?: sides)?|all(?: parties)?|everybody|everyone)(?![\p{L}])`,
    'iu',
  ),
  receipt: new RegExp(
    oneLine`
      (?<![\p{L}])(?:thanks?|thank you|thx|many|very much|a lot|so much|received|receipt|got|it|noted|acknowledged?|your|the|this|that|
      letter|e-?mail|mail|message|plan|documents?|file|for|with|we|i|have|has|been|will|shall|['’]ll|['’]ve|read|look|looking|at|into|
      through|over|soon|later|shortly|when|i can|this week|next week|come back|to|you|us|me|is|was|be|in touch|safely|well|arrived|a|an|
      and|of|get|deal|process|attention|dear|kind|best|regards|good (?:morning|afternoon|evening|day)|morning|afternoon|hello|hi|
      confirm(?:ed|ing)?|forwarded|on|sending|send|sent|much|again|registry|reception|secretariat|mail ?room|front desk|in due course|
      as soon as possible|asap|let|know|from)(?![\p{L}])`,
    'giu',
  ),
  receiptClause: new RegExp(
    oneLine`
      ^(?:ok(?:ay)?|k|right|alright|great)$|^(?:(?:ok(?:ay)?|k|right|alright|great) )?(?:(?:your|the|this) (?:letter|e-?mail|mail|message|
      plan|note) (?:has been|was|is) (?:duly )?(?:received|registered|logged|noted|filed)(?: and .*)?|(?:very |much |really |
      greatly )*appreciated?(?: (?:it|this|that|your? .*))?|(?:have|enjoy|wishing you) an? (?:good|nice|great|lovely|pleasant|safe|
      quiet) .*|(?:all )?(?:the )?(?:best|kind|warm|kindest|warmest) (?:wishes|regards|of luck)(?: .*)?|(?:always |it (?:is|was) )?(?:an? )?
      (?:pleasure|delight|treat|joy)(?: .*)?|(?:your|the|this) (?:letter|e-?mail|mail|plan|message|note)\s+(?:has |have )?(?:just |now |
      safely )?reached (?:me|us)(?: .*)?|(?:am |is |are )?(?:just |now )?(?:printing|reading|filing|saving|forwarding|passing|circulating)
      (?: (?:it|this|that))?(?: (?:now|on|out|round|later))?|(?:it (?:was|is) )?(?:so |very )?(?:good|nice|lovely|great) (?:to (?:hear|
      see|get|meet)|(?:meeting|seeing|
      talking to|chatting (?:to|with)|hearing from) you)(?: .*)?|${TOUCH}|
      ${PRAISE}|i['’]ll give you that|(?:many |warm |
      kind |with |best )?(?:thanks?|thank you|thx|cheers|ta|regards)(?![\p{L}])(?: (?:a lot|so much|very much|again|all|a million|a bunch|
      ever so much))*(?: (?:to .*|for (?:an? (?:\p{L}+ )?(?:afternoon|evening|morning|day|visit|chat|talk|coffee|lunch|dinner|meeting)|the|
      your|this|that|it|coming|sending|getting|passing|letting|writing|taking|coming|forwarding|sharing|all)(?: .*)?))?|(?:hi|hello|dear|
      good (?:morning|afternoon|evening))(?: .*)?|(?:i|we)?(?: ?(?:have|['’]ve|just|only))* ?(?:got|received|have(?= (?:it|this|that|the|
      your?)(?![\p{L}]))|noted|acknowledged?|printed|saved|filed|forwarded|passed|sent|handed|put|opened)(?: (?:it|this|that|your?|the|
      safely|now|here|on|out|off|in|to|for|with|front|of|me|my|desk|pile|bag|letter|plan|mail|e-?mail|message|document|note|papers?|
      file|and|
      list|tray|colleagues?|boss|team|to \p{L}+|read|reading|him|her|them|a|copy))*|(?:it|this|the (?:letter|plan|mail|document|message|
      file|papers?)|your (?:letter|plan|mail|e-?mail|message|document|file|papers?|note))(?:['’]s| is| has| have| was)? ?(?:all )?(?:here|
      arrived|received|come|came|landed|in|on my desk|with (?:me|us))(?: .{0,30})?|(?:(?:it|this|your \p{L}+|the \p{L}+) (?:is |
      has gone )?)?(?:in|on|to|into) my (?:desk|list|pile|tray|in-?tray|inbox|bag|file)(?: now)?|(?:safely )?received(?: safely)?|
      all the best(?: to .*)?|(?:speak|talk|see you) soon|(?:and |but |so )?(?:i|we)?(?:['’]ll| ?will| ?shall| ?(?:am|are|['’]m|
      ['’]re)? ?going to| ?(?:hope|need|want|have|plan|promise|mean|try)(?: to)?| ?must| ?should)? ?(?:just |first |then |only |try to |
      certainly |surely |all )*(?:give (?:it|this|that|your \p{L}+) an? (?:\p{L}+ )?(?:read|look|think|thought)|read|look|go|work|get|
      find time|have an? (?:\p{L}+ )?(?:look|read)|take (?:an? (?:\p{L}+ )?look|it|it with me)|come back|be in touch|get back|let you know|
      reply|answer|respond|write back|check|digest|study|review|print|pass|forward|think|discuss|share|circulate|revert|show|file|find|
      sit down|see to it|report back)(?![\p{L}])(?! ahead| started| going| on with it)(?! to work)(?: .*)?|(?:and |but )?(?:i |we )?(?:have|
      had|['’]ve)(?: not|n['’]t) (?:had|read|looked|opened|got|found|been|seen)(?: .*)?|(?:not|haven['’]t|have not|no time)
      (?: .*)? (?:read|look|looked|time|yet)(?: .*)?|(?:i(?:['’]m| am)|we(?:['’]re| are))? ?(?:very |rather |quite |(?:a )?bit |
      so )?(?:busy|
      away|travelling|traveling|off|out|on holiday|on leave|on the road|swamped|snowed under|run off my feet|in meetings?)(?: .*)?|
      (?:busy|hectic|
      full) (?:day|week|month|time|days|weeks)(?: .*)?|(?:end|start) of (?:the )?(?:month|quarter|year)(?: .*)?|bear with (?:me|us)|
      talk soon|speak soon|more (?:soon|later|next week|then)|soon|later|when i am back|(?:once|when|after|as soon as) .{1,40})$`,
    'iu',
  ),
  received: new RegExp(
    oneLine`
      (?<![\p{L}])(?:thanks?|thank you|thx|ta|cheers|received|receipt|noted|acknowledg\w*|got (?:it|your)|arrived|came through|appreciated?|
      reached (?:me|us)|(?:good|nice|lovely|great) (?:to (?:hear|meet|see)|(?:meeting|seeing) you)|${TOUCH}|${PRAISE}|(?:best|
      good) (?:of )?luck|
      give (?:it|this|that) a (?:\p{L}+ )?(?:read|look)|(?:will|
      ['’]ll)(?: \p{L}+)? (?:read|look|take a look|get to|go through|digest|revert|study|review)|have a look|have it|on my desk|
      in my (?:tray|in-?tray|inbox|bag)|landed)(?![\p{L}])`,
    'iu',
  ),
  machine: new RegExp(
    oneLine`
      undeliver(?:ed|able)|delivery (?:status|failure|has failed|failed|incomplete|to the following)|returned to sender|mailer-daemon|
      mail delivery|postmaster|could ?n[o'’]t be delivered|address (?:\S+ )?was not found|(?<![\p{L}])user unknown|
      mailbox (?:is )?(?:full|unavailable)|out of (?:the )?office|automatic(?:ally)? (?:reply|response|generated|answer)|auto-?(?:reply|
      response|responder)|on (?:annual |sick |parental )?(?:leave|holiday|vacation) until|was displayed on|
      your (?:message|e-?mail|mail|letter) (?:has been|was) (?:successfully )?(?:delivered|sent|queued)|has been read|read receipt|
      return receipt|(?<![\p{L}])has (?:tentatively )?(?:accepted|declined) (?:this|the|your) (?:invitation|invite|meeting|event)|
      (?<![\p{L}])was read on|^\s*read:|^\s*(?:delivered|displayed):|do not reply|no-?reply|this is an automated`,
    'iu',
  ),
  clause: new RegExp(
    oneLine`
      [;:!?]\s+|(?<!(?<![\p{L}])\p{L}{1,3})\.\s+|[;]|,\s+(?=(?:and|but|so|then|we|i|our|he|she|they|who)(?![\p{L}]))|\s+(?:and|but|
      then) (?=(?:we|i|our|he|she|they|the)(?![\p{L}]))`,
    'iu',
  ),
  we: new RegExp(
    oneLine`
      ^(?:we(?![\p{L}])|i(?![\p{L}])|us(?![\p{L}])|my (?!contact|champion|sponsor|customer)|our (?!contact|champion|sponsor|customer|
      client|buyer|counterpart))`,
    'iu',
  ),
  sellerDid: new RegExp(
    [
      oneLine`
        ^(?:we |i )?(?:have |has |had )?(?:re)?(?:sent|submitted|presented|demonstrated|demoed|visited|called|phoned|rang up|e-?mailed|
        mailed|delivered|offered|quoted|reminded|followed up|chased|showed|shown|handed|prepared|pitched|proposed|
        introduced|drafted|issued|shared|uploaded|wrote to|nudged|left|dropped (?:off|by|in)|gave|held|ran|did|made|had|went|put|took|
        met|spoke|told|tried|rang|cold[- ]called|(?!(?:invited|asked|selected|shortlisted|cleared|allowed|required) (?:us|to)(?![\p{L}]))
        \p{L}+ed)(?![\p{L}])`,
      oneLine`
        ^(?:(?:\p{N}+|an?|one|two|three|four|five|six|several|many|some|another|first|second|third|final|last|short|quick|cold|new|our|
        my|the) )*(?:\p{L}+ )?(?:voicemails?|cold[- ]calls?|calls?|e-?mails?|mailings?|newsletters?|flyers?|leaflets?|brochures?|
        reminders?|messages?|catalogues?|follow-?ups?|invitations?|samples?|presents?|gifts?|christmas cards?|cards?|presentations?|
        demos?|pitch(?:es)?|quotes?|quotations?|proposals?|offers?|linkedin \p{L}+|visits?)(?: \p{L}+)?(?: (?:to|for|at|left|
        on)(?![\p{L}])| and (?:an? |two |three )?(?:visit|e-?mail|mail|call|letter|text|brochure)|,|$)`,
      oneLine`
        (?<![\p{L}])(?:quotation|quote|offer|proposal|contract|agreement|invoice|brochure|slides?|deck|presentation|demo(?:nstration)?|
        prototype|samples?|reminder|follow-?up|e-?mail|mail|letter|invitation|price list|pricing|prices?|draft|document(?:s|ation)?|nda|
        invite|lunch|dinner|workshop|webinar|training|tender|bid|business case|order form|paperwork|papers|meeting|visit|session|
        objections?|questions?)s?\b[^,;.]*\b(?:left (?:with|at|behind)|answered|dealt with|sent|re-?sent|submitted|mailed|delivered|
        handed over|presented|given|shown|held|done|made|issued|prepared|uploaded|forwarded|shared|e-?mailed|out|completed|took place|
        went (?:out|well|great|fine|very well)|scheduled|booked|placed|ready|finali[sz]ed|followed up)(?![\p{L}])`,
    ].join('|'),
    'iu',
  ),
  buyerDid: new RegExp(
    oneLine`
      ^(?:(?:has |have |had )?(?:\p{L}+ed|rang|wrote|came|sent|told|gave|showed|let|met|brought|took|spoke) (?:back |over |in )?(?:to |
      at |by |for |with )?(?:us|me)(?![\p{L}])|(?:answered|asked (?:for|about)|came (?:to|by)|visited|returned|read|tested|tried|liked|
      praised|forwarded|filled in|chose|picked|opened|replied to|responded to|called) (?:our|my)(?![\p{L}])|(?:\p{L}+ed|\p{L}+en|
      \p{L}+wn|given|taken|made|sent|put) (?:\p{L}+ )?by(?![\p{L}])(?! (?:phone|mail|e-?mail|post|telephone|letter|us|me))|(?:asked|
      agreed|signed|accepted|approved|requested|ordered|promised|confirmed|complained|wants?|wanted|needs?|needed|said|says|decided|
      voted|chose|volunteered|allowed|admitted|insisted|replied|answered|responded|bought|paid)(?![\p{L}]))`,
    'iu',
  ),
  undergoes: new RegExp(
    oneLine`
      ^(?!.*(?<![\p{L}])(?:and|but|then|so) (?:\p{L}+ed|wants?|said|told|came|rang|wrote|sent|gave)(?![\p{L}]))(?:,? (?:(?:also|now|
      already|has|have|had|finally|just) )*(?:(?:been|was|were|is|being) )+(?:shown|given|sent|told (?:about|of)|invited|informed|
      presented|contacted|briefed|added|subscribed|tagged|enrolled|mentioned|copied in|visited|called|phoned|e-?mailed|quoted|offered|
      handed|walked through|introduced|reminded|chased|
      taken)(?![\p{L}])(?! (?:by|over by) (?!us|me))|^,? (?:(?:also|now|already|finally|just) )*(?:has|have|had|got|gets|received|
      holds)(?: now| already| received| got)? (?:our|my|the|a|an|all) (?:\p{L}+ )?(?:offer|quote|quotation|proposal|brochures?|flyers?|
      demo|presentation|deck|price list|catalogue|samples?|contract|draft|papers|letter|e-?mail|invitation|slides|documents?|material|
      information|hamper|gifts?|presents?|cards?|calendar|voucher|wine|newsletter|mailing)(?![\p{L}]))`,
    'iu',
  ),
  acts: new RegExp(
    oneLine`
      ^(?:['’]s (?:boss|team|assistant|secretary|office))?,? (?:(?:who|and|then|has|had|have|also|now|even|just|himself|herself|
      then) )*(?:\p{L}+ed|said|says|told|tells|asks?|wrote|rang|showed|shows|gave|gives|sent|sends|kept|brought|took|let|wants?|needs?|
      made|came|spoke|led|put|held|found|knew|thinks?|thought|chose|swore|paid|bought|walks|walked)(?![\p{L}])`,
    'iu',
  ),
  toWhom: new RegExp(
    oneLine`
      (?<![\p{L}])(?:to|for|with|at|on|from|of|by|reach|called?|calling|phoned?|rang|e-?mailed|mailed|met|visited|invited|reminded|
      showed|shown|told|gave|sent|asked|added|contacted|chased|nudged|briefed|thanked|texted|messaged|walked|took|taken|pitched|left|
      wrote|wined|informed|introduced|handed|offered|approached|connected)(?: (?:mr|mrs|ms|dr|old|both|the))*\.? *$`,
    'iu',
  ),
  they: new RegExp(
    oneLine`
      ^(?:on \w+,? |yesterday,? |today,? |then |later,? )?(?:he|she|they|their|who|the (?:board|committee|customer|client|buyer|
      partners|management|council|owner|directors)|customer|client|board|committee)(?![\p{L}])`,
    'iu',
  ),
  yes: new RegExp(
    oneLine`
      (?<!\p{L})(?:yes|yeah|ok|okay|agreed?|fine|go (?:ahead|on)|correct|right(?! (?:now|away))|sure|true|exactly|done|deal|good|
      (?:start|begin|
      first) (?:in|on|with|at|next week|this)|do it|
      but (?:that|this)(?:['’]s| is) (?:how|what|the way) (?:it|things|we|they)|
      we(?:['’]ll| will) take|we(?:['’]re| are) (?:doing|in(?=[.,!]|$)|on for|
      for it))(?!\p{L})`,
    'iu',
  ),
  both: /(?<!\p{L})both(?!\p{L})|letter[^.]*(?<!\p{L})plan|plan[^.]*(?<!\p{L})letter/iu,
  product: new RegExp(
    oneLine`
      (?<![\p{L}])(?:(?:our|the) (?:product|platform|solution|software|system|suite|tool|service|offer|offering|modules?)|dashboards?|
      connectors?|24\/7|api|apis|integrations?|saas|cloud-based|modules?|licen[cs]es?|features?|add-?ons?|subscription|
      plug-?ins?)(?![\p{L}])`,
    'giu',
  ),
  ourPaper: new RegExp(
    oneLine`
      (?:quot(?:e|ation)|offer|proposal|pitch|presentation|slides|deck|brochure|demo|price-?list|datasheet|whitepaper|our-|reminder|
      draft)`,
    'iu',
  ),
  theirPaper: /sign|accept|approv|order|confirm/iu,
  institution: /^(?:\p{Lu}[\p{L}&'’.]*)(?: (?:of|and|&|\p{Lu}[\p{L}&'’.]*)){1,5}$/u,
  noGrader: new RegExp(
    oneLine`
      ^(?:the |a |our |my )?(?:managers?|boss|team|lead(?:er)?|team ?lead(?:er)?|sales manager|head of sales|management|supervisor|
      director|sales director|vp|vp sales|me|myself|self|us|somebody|someone|anybody|unknown|none|n\/?a|nobody|admin|administrator|user|
      system|tb[acd]|grader|ceo|(?:the |our )?(?:\p{L}+ ){0,2}(?:team|department|dept|desk)(?: \p{L}+)?|as agreed|x+|\?+|-+|\.+)$`,
    'iu',
  ),
  quoted: new RegExp(
    oneLine`
      ^\s*(?:>|-{2,}\s*(?:original|forwarded) message|on .{5,120} wrote:|from: .{0,120}$|_{10,}|
      sent from (?:my |mail for |outlook)|get outlook for )`,
    'imu',
  ),
  forwarded: /^\s*(?:re:\s*)?(?:fwd?|wg|tr)\s*:/iu,
  place: /\([^()]*\)/gu,
  number: new RegExp(
    oneLine`
      (?<![\p{L}])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|
      eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|twice)(?![\p{L}])`,
    'giu',
  ),
};
