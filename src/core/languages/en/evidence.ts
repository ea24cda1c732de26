// English words by which evidence is judged: a no, a not yet, a report of the rep's, who did it.
import { oneLine } from '../one-line.ts';
import type { EvidenceWords } from '../evidence-row.ts';

const NOT = String.raw`(?:\s+not|n['’]t|\s+never)`;
const AUXILIARY = '(?:do|did|does|can|could|will|would|have|had|has|shall|should|wo|ca|am|are|is|was|were|may|must)';
/** What somebody who says no does not do. */
const YES_VERB = oneLine`
    agree|accept|approve|say (?:that|this|so|it)|said (?:that|this|so|it)|see (?:(?:a|any|the)(?! (?:problem|issue|objection|obstacle|harm|
    risk|downside|difficult|reason (?:not|against|to wait)|catch))|this|it|us|why(?! not))|support|sign|buy|go (?:ahead|on|forward|further|
    with|down|for)|pass (?:it|this|that|you)|proceed|commit|remember (?:saying|that|this|any)|have (?:a|the|any) (?:budget|money|time|
    interest|need)|continue|endorse|recommend|recogni[sz]e|introduce|arrange|interested|going (?:ahead|to (?:do|buy|sign|go|change|happen|
    work|take|introduce|pass|accept|agree))|able to|in a position|willing|prepared to|ready|convinced|happy with|on board|in favou?r|for us|
    a priority|want (?:this|it|that|you|to (?:go|do|buy|change|continue|proceed|pursue|take))|need (?:this|it|that|you|your|a new|another)|
    think (?:so|this|it|that|we)|be (?:buying|going|signing|able|taking|proceeding|moving|using|changing|needing|interested)|work for us|
    happen|move|take (?:this|it) (?:any )?(?:further|forward|on)|promise|mean (?:that|this|it|to)|wish to|like (?:this|it|the idea|to (?:go|
    continue))|change (?:supplier|vendor|anything here)|believe|intend`;

export const englishEvidence: EvidenceWords = {
  address: new RegExp(
    oneLine`
      (?<![\p{L}\p{N}])(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|herr|frau|mme|madame|monsieur|ing|eng|ph\.?d|mba|jr|sr|esq)(?:\.|
      (?![\p{L}\p{N}]))`,
    'giu',
  ),
  nobody: new RegExp(
    oneLine`
      ^(?:(?:the |our |your |their |a |an |some |one |my )?(?:reception(?:ist)?|front desk|switchboard|office|info|contact|contacts?|team|
      staff|department|purchasing|procurement|sales|management|managers?|leaders?|leadership|board|committee|customers?|clients?|buyers?|
      prospects?|company|organi[sz]ation|someone|somebody|anyone|anybody|everybody|everyone|person|people|colleagues?|gentleman|lady|boss|
      secretary|assistant|director|executives?|decision[- ]makers?|stakeholders?|sir|madam|sir or madam|sirs|ceo|cfo|coo|cio|cto|owner|
      president|chair(?:man|woman)?|n\/?a|none|unknown|tb[acd]|you|they|he|she|them|him|her)(?: (?:in|from|at|of|or|and) .*)?|
      to whom it may concern|some(?:one|body)(?: .*)?|(?:chief|head|vice|managing|general|deputy|senior|executive|finance|financial|
      operations|operating|sales|purchasing|marketing|technical|plant|quality|office|hr|it|and|of|the|officer|manager|director|president|
      owner|partner|lead|leader|coordinator|assistant|supervisor|controller|buyer|executive|secretary|clerk|desk|department|[\s,-])+|\?+|-+|
      x+)$`,
    'iu',
  ),
  legal: new RegExp(
    oneLine`
      (?<![\p{L}\p{N}])(?:ltd|limited|inc|incorporated|llc|llp|lp|plc|corp|corporation|co|company|gmbh(?: & co\.? kg)?|ag|kg|se|sa|sas|sarl|
      s\.?r\.?l|spa|bv|nv|ab|as|a\/s|aps|oy|oyj|asa|pty|pte|kk|group|holdings?|the)(?![\p{L}\p{N}])\.?`,
    'giu',
  ),
  denial: new RegExp(
    [
      oneLine`
        (?<![\p{L}])(?:i|we|they|he|she|it|this|that)(?:\s+(?:really|simply|just|still|definitely|
        certainly))?\s+${AUXILIARY}${NOT}\s+(?:(?:yet|really|quite|actually|currently|now|at all|even|be able to|want to|going to|be|
        plan to|wish to|at present|at this time)\s+)*(?:${YES_VERB})`,
      oneLine`
        (?<![\p{L}])(?:i['’]m|we['’]re|it['’]s|this is|that is)\s+not\s+(?:(?:really|yet|at all|quite|currently)\s+)*(?:${YES_VERB})`,
      String.raw`(?<![\p{L}])cannot\s+(?:${YES_VERB})`,
      oneLine`
        (?<![\p{L}])(?:no longer|not)\s+(?:interested|going ahead|for us|a priority(?: for us)?|convinced|in favou?r|on board|approved|
        acceptable|agreed to|going to happen|at this time|this year|proceeding|moving (?:ahead|forward)|
        what (?:i|we) (?:said|agreed|want))`,
      oneLine`
        (?<![\p{L}])(?:declin(?:e|es|ed|ing)|reject(?:s|ed)?|refus(?:e|es|ed)|turn(?:s|ed)? (?:it|this|you|that|the offer) down|
        withdr[ae]w\w*|call(?:s|ed|ing)? (?:it|this|the (?:project|whole thing)) off|disagrees?|shelved|off the table|on ice|
        pulled the plug|stopped (?:it|this|the project|all)|against (?:it|this|you|the (?:idea|proposal|offer)))(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])(?:gone|went|going|go|signed|stay(?:ing|s|ed)?|stick(?:ing)?|decided|sh(?:ook|aken) hands) (?:with|for|on) (?:another|
        a different|somebody else|someone else|your competitor|the (?:other|competitor|competition|incumbent|
        present|current|old|existing)|our (?:present|current|old|existing)|what we have)`,
      oneLine`
        (?<![\p{L}])not something (?:that )?(?:we|i|they|he|she|the)(?![\p{L}])|(?:n['’]t|not|never)(?: ever)? (?:pay|spend|
        find the money) `,
      String.raw`(?<![\p{L}])(?:decided|voted|advised) (?:against|not to|to (?:stay|wait|stop))`,
      oneLine`
        (?<![\p{L}])(?:chose|chosen|selected|picked|prefer(?:red)?) (?:another|someone else|somebody else|a different|your competitor|
        the (?:other|competitor))`,
      oneLine`
        (?<![\p{L}])(?:take|leave|keep|get) (?:my|our|me|us) (?:name )?(?:out|off)(?! until| of the (?:trial|first|second))|
        (?<![\p{L}])(?:remove|delete) (?:me|my name|us)(?![\p{L}])|(?<![\p{L}])(?:stop|do not|don['’]t) (?:writing|calling|
        contact(?:ing)?|write|call(?:ing)? (?:me|us)|mail(?:ing)?)`,
      oneLine`
        (?<![\p{L}])(?:budget|money|funds?|project|funding) (?:has been|is|was|were|have been|are|got) (?:\w+ )?(?:cut|frozen|gone|stopped|
        withdrawn|cancell?ed|rejected|refused|spent)(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])(?:said|says|told (?:us|me)(?: that)?|answer(?:ed)?(?: is| was)?|it is|
        it['’]s)(?: a)?(?: clear)?[:,]? ["“'‘]?no(?![\p{L}])(?! (?:more|slides?|longer|need|problem|doubt|other|later))`,
      String.raw`^["“'‘]?(?:sorry,? )?(?:but )?no(?:[.!]|$|,? thank|,? sorry|,? not)`,
      oneLine`
        (?<![\p{L}])(?:no interest|no need for|no budget|no go(?![\p{L}])|not a chance|never agreed|nothing of the (?:kind|sort)|
        changed (?:my|our|his|her|their) mind|out of the question|thanks?,? but no|no,? thank)`,
      oneLine`
        (?<![\p{L}])(?:cancel(?:l?ed|s)?|drop(?:ped|s)?|stop(?:s)?) (?:it|this|that|the (?:project|deal|order|talks|trial|plan|pilot|
        whole))(?![\p{L}])`,
    ].join('|'),
    'iu',
  ),
  rejectsOthers: new RegExp(
    oneLine`
      (?<![\p{L}])(?:turn(?:ed|s)? down|reject(?:ed|s)?|declin(?:ed|es)|refus(?:ed|es)|dropp?(?:ed|s)?|ruled out|sent away|said no to|
      cancell?ed with)\s+(?:both |all |two of )?(?:the |our |their )?(?:others?|competitors?|competition|rest|incumbent|
      old supplier)(?:\s+\p{L}+)?(?![\p{L}])`,
    'giu',
  ),
  delay: new RegExp(
    oneLine`
      (?<![\p{L}])(?:ask (?:me|us) again|come back (?:to (?:us|me) )?(?:in|after|next|when)|think (?:about it|it over|this over|about this)|
      sleep on it|get back to you|let you know|not yet|too early|maybe(?![\p{L}])|perhaps|next (?:fiscal |financial )?year|undecided|(?:has|
      have|had|is|are|was)(?: not|n['’]t)(?: yet)? decided|not sure|unsure|we['’]?(?:ll| will) see|no decision|remind (?:me|us)|
      postpone[ds]?|put off|on hold|(?:needs?|wants?|asked for) (?:some |a little |a bit )?more time|(?:will|would|want to|wants to|has to|
      needs to) (?:consider|reflect|look into it)|wait and see|(?:might|may) (?:say|sign|agree|buy|go|want)|hopes? to|expects? to|probably|
      should (?:sign|agree|say|be fine)|leaning|thinks about)`,
    'iu',
  ),
  report: new RegExp(
    [
      oneLine`
        ^["“']?(?:was |were |has been |it was |all )?(?:verbally |orally |fully |tacitly |implicitly |basically )?(?:accepted|agreed|
        confirmed|approved|acknowledged|ok['’]?d|okayed|signed off|consented|acceptance|agreement|confirmation|approval|consent|
        positive (?:feedback|reaction|response)|got (?:the |an? )?(?:ok|okay|yes|go[- ]ahead|agreement|approval)|received (?:the |
        an? )?(?:ok|okay|yes|agreement|approval|acceptance|positive)|yes)\b[^.,;]{0,24}\b(?:by|via|over|on|in|at|during|through|after|from|
        given|verbally|orally) (?:the |a |an |our |his |her |their |my |today['’]s |yesterday['’]s )?(?:phone|telephone|call|e-?mail|
        mail|meeting|text|chat|whatsapp|wechat|teams|zoom|video|person|lunch|dinner|coffee|visit|corridor|customer|client|buyer|prospect|
        contact|champion|sponsor)(?![\p{L}])`,
      oneLine`
        ^["“']?(?:accepted|agreed|confirmed|approved|ok['’]?d|acknowledged|signed off)(?: (?:verbally|orally|in principle|by (?:him|her|
        them|all|both)|without (?:changes?|comments?|objections?)|as (?:is|sent|written|discussed|agreed)|today|yesterday|in full|tacitly|
        implicitly|informally))*[.!]?$`,
      oneLine`
        (?<![\p{L}])(?:no|without|not any|zero) (?:objections?|complaints?|reply|replies|answer|response|comments?|contradiction|
        negative (?:feedback|reaction)|news)(?: (?:was|were|has|have|received|so far|within|after|until|raised|from(?! (?:my|our|this) |
        (?: me| us)(?![\p{L}]))|came|yet|to)|[.!]?$)`,
      oneLine`
        (?<![\p{L}])(?:did(?: not|n['’]t)|has(?: not|n['’]t)|have(?: not|n['’]t)|had(?: not|n['’]t)|never) (?:object(?:ed)?|
        protest(?:ed)?|disagree[d]?|say no|said no|complain(?:ed)?|answer(?:ed)?|repl(?:y|ied)|contradict(?:ed)?|respond(?:ed)?|
        reject(?:ed)?)`,
      String.raw`(?<![\p{L}])silence(?: (?:is|was|means|counts|for|after|since|taken))?(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])i (?:have the feeling|had the (?:feeling|impression)|have the impression|(?:strongly |really )?(?:think|believe|guess|
        assume|suppose|feel|reckon|am (?:sure|confident|certain|convinced)|expect)) (?:that )?(?:he|she|they|it|the |
        [\p{Lu}]\p{L}+)(?:['’\p{L}]|\s)[^.]{0,40}(?:fine|ok|okay|agree[sd]?|accept(?:s|ed)?|yes|happy|on board|like[sd]?|good|positive|
        sign|support|with us|convinced|no problem|go ahead)`,
      oneLine`
        (?<![\p{L}])(?:presumably|apparently|supposedly|as far as i (?:can tell|know|understand)|my (?:impression|feeling|gut)|gut feeling|
        sounded (?:positive|good|interested|fine|ok)|looked (?:positive|happy|pleased)|seem(?:s|ed) (?:to (?:be (?:fine|ok|happy|positive|
        interested)|agree|accept|like)|fine|ok|happy|positive|interested|pleased)|must have (?:accepted|agreed|read)|(?:was|were|
        is) (?:very |quite |really )?(?:positive|enthusiastic|receptive)|nodded|gave (?:a |me a )?(?:nod|thumbs up)|tacit(?:ly)?|
        implicit(?:ly)?|deemed|considered (?:as )?(?:accepted|agreed)|taken as (?:accepted|agreed|a yes)|counts as)(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])(?:per|see|according to|cf\.?|as per) (?:phone|call|conversation|crm|my notes?|notes?|meeting|minutes)(?![\p{L}])`,
    ].join('|'),
    'iu',
  ),
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
      ^["“']?(?:(?:the |our |my |their )?(?:customers?|clients?|buyers?|prospects?|contacts?|champion|sponsor|other side|counterpart)|he|
      she|they|both(?: sides)?|all(?: parties)?|everybody|everyone)(?![\p{L}])`,
    'iu',
  ),
  receipt: new RegExp(
    oneLine`
      (?<![\p{L}])(?:thanks?|thank you|thx|many|very much|a lot|so much|received|receipt|got|it|noted|acknowledged?|your|the|this|that|
      letter|e-?mail|mail|message|plan|documents?|file|for|with|we|i|have|has|been|will|shall|['’]ll|['’]ve|read|look|looking|at|into|
      through|over|soon|later|shortly|when|i can|this week|next week|come back|to|you|us|me|is|was|be|in touch|safely|well|arrived|a|an|and|
      of|get|deal|process|attention|dear|kind|best|regards|good|morning|afternoon|hello|hi|confirm(?:ed|ing)?|forwarded|on|sending|send|
      sent|much|again|in due course|as soon as possible|asap|let|know)(?![\p{L}])`,
    'giu',
  ),
  received: new RegExp(
    oneLine`
      (?<![\p{L}])(?:thanks?|thank you|thx|received|receipt|noted|acknowledg\w*|got (?:it|your)|arrived|will (?:read|look)|['’]ll (?:read|
      look)|have a look)(?![\p{L}])`,
    'iu',
  ),
  machine: new RegExp(
    oneLine`
      undeliver(?:ed|able)|delivery (?:status|failure|has failed|failed|incomplete|to the following)|returned to sender|mailer-daemon|
      mail delivery|postmaster|could ?n[o'’]t be delivered|address (?:\S+ )?was not found|(?<![\p{L}])user unknown|
      mailbox (?:is )?(?:full|unavailable)|out of (?:the )?office|automatic(?:ally)? (?:reply|response|generated|answer)|auto-?(?:reply|
      response|responder)|on (?:annual |sick |parental )?(?:leave|holiday|vacation) until|was displayed on|has been read|read receipt|
      return receipt|(?<![\p{L}])was read on|^\s*read:|^\s*(?:delivered|displayed):|do not reply|no-?reply|this is an automated`,
    'iu',
  ),
  clause: new RegExp(
    oneLine`
      [;!?]\s+|(?<!(?<![\p{L}])\p{L}{1,3})\.\s+|[;]|,\s+(?=(?:and|but|so|then|we|i|our|he|she|they)(?![\p{L}]))|\s+(?:and|but|
      then) (?=(?:we|i|our|he|she|they|the)(?![\p{L}]))`,
    'iu',
  ),
  we: new RegExp(
    oneLine`
    ^(?:we(?![\p{L}])|i(?![\p{L}])|us(?![\p{L}])|my (?!contact|champion|sponsor|customer)|our (?!contact|champion|sponsor|customer|client|
    buyer|counterpart))`,
    'iu',
  ),
  sellerDid: new RegExp(
    [
      oneLine`
        ^(?:we |i )?(?:have |has |had )?(?:re)?(?:sent|submitted|presented|demonstrated|demoed|visited|called|phoned|rang up|e-?mailed|
        mailed|delivered|invited(?! (?:us|to))|offered|quoted|reminded|followed up|chased|showed|shown|handed|prepared|pitched|proposed|
        introduced|drafted|issued|shared|uploaded|wrote to|nudged|left a message|dropped off|gave|held|ran|did)(?![\p{L}])`,
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
  they: new RegExp(
    oneLine`
    ^(?:on \w+,? |yesterday,? |today,? |then |later,? )?(?:he|she|they|their|the (?:board|committee|customer|client|buyer|partners|
    management|council|owner|directors)|customer|client|board|committee)(?![\p{L}])`,
    'iu',
  ),
  yes: new RegExp(
    oneLine`
    (?<!\p{L})(?:yes|yeah|ok|okay|agreed?|fine|go (?:ahead|on)|correct|right|sure|true|exactly|done|deal|good|(?:start|begin|first) (?:in|
    on|with|at|next week|this)|do it|we(?:['’]ll| will) take)(?!\p{L})`,
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
      (?:quot(?:e|ation)|offer|proposal|pitch|presentation|slides|deck|brochure|demo|price-?list|datasheet|whitepaper|our-|reminder|draft)`,
    'iu',
  ),
  theirPaper: /sign|accept|approv|order|confirm/iu,
  institution: /^(?:\p{Lu}[\p{L}&'’.]*)(?: (?:of|and|&|\p{Lu}[\p{L}&'’.]*)){1,5}$/u,
  noGrader: new RegExp(
    oneLine`
      ^(?:the |a |our |my )?(?:managers?|boss|team|lead(?:er)?|team ?lead(?:er)?|sales manager|head of sales|management|supervisor|director|
      sales director|vp|vp sales|me|myself|self|us|somebody|someone|anybody|unknown|none|n\/?a|nobody|admin|administrator|user|system|
      tb[acd]|grader|ceo|(?:the |our )?(?:\p{L}+ ){0,2}(?:team|department|dept|desk)(?: \p{L}+)?|as agreed|x+|\?+|-+|\.+)$`,
    'iu',
  ),
  quoted: /^\s*(?:>|-{2,}\s*(?:original|forwarded) message|on .{5,120} wrote:|from: .{0,120}$|_{10,})/imu,
  forwarded: /^\s*(?:re:\s*)?(?:fwd?|wg|tr)\s*:/iu,
  place: /\([^()]*\)/gu,
  number: new RegExp(
    oneLine`
      (?<![\p{L}])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|
      nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|twice)(?![\p{L}])`,
    'giu',
  ),
};
