// English words by which what was said is judged: a no, and what the rep only tells of a yes.
import { oneLine } from '../one-line.ts';
import type { SaidWords } from '../evidence-row.ts';
import { BEFELL_THEIRS, unwritten } from './evidence-unwritten.ts';

const NOT = String.raw`(?:\s+not|n['’]t|\s+never)`;
const AUXILIARY = '(?:do|did|does|can|could|will|would|have|had|has|shall|should|wo|ca|am|are|is|was|were|may|must)';
/** What somebody who says no does not do. */
const YES_VERB = oneLine`
  agree|accept|approve|say (?:that|this|so|it)|said (?:that|this|so|it)|see (?:(?:a|any|the)(?! (?:problem|issue|objection|obstacle|
  harm|risk|downside|difficult|reason (?:not|against|to wait)|catch))|this|it|us|why(?! not))|support|sign|buy|go (?:ahead|on|forward|
  further|with|down|for)|pass (?:it|this|that|you)|proceed|commit|remember (?:saying|that|this|any)|have (?:a|the|any) (?:budget|money|
  time|interest|need)|continue|endorse|recommend|recogni[sz]e|introduce|arrange|interested|going (?:ahead|to (?:do|buy|sign|go|change|
  happen|work|take|introduce|pass|accept|agree))|able to|in a position|willing|prepared to|ready|convinced|happy with|on board|
  in favou?r|for us|a priority|want (?:this|it|that|you|to (?:go|do|buy|change|continue|proceed|pursue|take))|need (?:this|it|that|you|
  your|a new|another)|think (?:so|this|it|that|we)|be (?:buying|going|signing|able|taking|proceeding|moving|using|changing|needing|
  interested)|work for us|happen|move|take (?:this|it) (?:any )?(?:further|forward|on)|promise|mean (?:that|this|it|to)|wish to|
  like (?:this|it|the idea|to (?:go|continue))|change (?:supplier|vendor|anything here)|believe|intend`;

export const englishSaid: SaidWords = {
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
        acceptable|agreed to|going to happen|at this time|this year|proceeding|moving (?:ahead|forward)|what (?:i|we) (?:said|agreed|
        want))`,
      oneLine`
        (?<![\p{L}])(?:declin(?:e|es|ed|ing)|reject(?:s|ed)?|refus(?:e|es|ed)|turn(?:s|ed)? (?:it|this|you|that|the offer) down|
        withdr[ae]w\w*|call(?:s|ed|ing)? (?:it|this|the (?:project|whole thing)) off|disagrees?|shelved|off the table|on ice|
        pulled the plug|stopped (?:it|this|the project|all)|against (?:it|this|you|the (?:idea|proposal|offer)))(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])(?:gone|went|going|go|signed|stay(?:ing|s|ed)?|stick(?:ing)?|decided|sh(?:ook|aken) hands) (?:with|for|
        on) (?:another|a different|somebody else|someone else|your competitor|the (?:other|competitor|competition|incumbent|present|
        current|old|existing)|our (?:present|current|old|existing)|what we have)`,
      oneLine`
        (?<![\p{L}])not something (?:that )?(?:we|i|they|he|she|the)(?![\p{L}])|(?:n['’]t|not|never)(?: ever)? (?:pay|spend|
        find the money) `,
      String.raw`(?<![\p{L}])(?:decided|voted|advised) (?:against|not to|to (?:stay|wait|stop))`,
      oneLine`
        (?<![\p{L}])(?:chose|chosen|selected|picked|prefer(?:red)?) (?:another|someone else|somebody else|a different|your competitor|
        the (?:other|competitor))`,
      oneLine`
        (?<![\p{L}])(?:take|leave|keep|get) (?:my|our|me|us) (?:name )?(?:out|off)(?! until| of the (?:trial|first|second))|
        (?<![\p{L}])(?:remove|delete) (?:me|my name|us)(?![\p{L}])|(?<![\p{L}])(?:stop|do not|don['’]t) (?:writing|calling|sending|
        ringing|chasing|pestering|contact(?:ing)?|write|call(?:ing)? (?:me|us)|mail(?:ing)?)`,
      oneLine`
        (?<![\p{L}])(?:budget|money|funds?|project|funding) (?:has been|is|was|were|have been|are|got) (?:\w+ )?(?:cut|frozen|gone|
        stopped|withdrawn|cancell?ed|rejected|refused|spent)(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])(?:said|says|told (?:us|me)(?: that)?|answer(?:ed)?(?: is| was)?|it is|
        it['’]s)(?: a)?(?: clear)?[:,]? ["“'‘]?no(?![\p{L}])(?! (?:more|slides?|longer|need|problem|doubt|other|later))`,
      String.raw`^["“'‘]?(?:sorry,? )?(?:but )?no(?:[.!]|$|,? thank|,? sorry|,? not)`,
      oneLine`
        (?<![\p{L}])(?:no interest|no need for (?:it|this|that|you|your|any|anything|such|a|another|new)(?![\p{L}])|no budget|
        no go(?![\p{L}])|not a chance|never agreed|nothing of the (?:kind|sort)|changed (?:my|our|his|her|their) mind|
        out of the question|thanks?,? but no|no,? thank)`,
      oneLine`
        (?:(?<![\p{L}])(?:never|not|nothing)|n['’]t)(?: ever| once| quite| actually| really)? (?:what|how|the way) (?:i|we) (?:said|
        told|meant|agreed|put|see|remember|want|asked)|(?<![\p{L}])(?:i|we) (?:have |['’]ve |had )?never (?:said|told|agreed|asked|
        promised|meant|wanted|offered|wrote|claimed|committed|accepted|saw)`,
      oneLine`
        (?<![\p{L}])(?:put|putting) words in(?:to)? (?:my|our|his|her) mouth|(?<![\p{L}])(?:this|that|it|the letter|your letter|
        what you (?:wrote|write|sent))(?:(?: does| did) not|(?: does| did)n['’]t) (?:\w+ )?(?:reflect|describe|match|fit|represent|
        sound like|correspond|agree with|look like)`,
      oneLine`
        (?:(?<![\p{L}])(?:not|stop|without)|n['’]t) (?:to )?(?:us(?:e|ing)|mention(?:ing)?|drop(?:ping)?|quot(?:e|ing)|giv(?:e|
        ing)) (?:my|our|his|her) names?|(?:(?<![\p{L}])not|n['’]t) put (?:my|our) names?|(?:(?<![\p{L}])not|n['’]t) want (?:(?:my|
        our) names?|to be (?:named|quoted|mentioned|part of|involved|associated))`,
      oneLine`
        (?<![\p{L}])(?:ask|asked|rather|prefer|want|like|beg|urge|advise)(?: that)? you(?: all| please)?(?: to)? (?:not|did not|
        did ?n['’]t|do not|don['’]t|stay(?:ed)? away|stop(?:ped)?|left|leave|kept|keep)(?! a(?:n|t)? (?:message|word|note)| in touch)|
        (?<![\p{L}])(?:please )?(?:leave|keep) (?:me|us|him|her|them|he) out of (?:this|it)|(?<![\p{L}])(?:please )?(?:do not|
        don['’]t) (?:contact|approach|bother|trouble|go (?:to|near)|speak to|talk to|write to|involve) (?:him|her|them|me|us|
        he)(?![\p{L}])(?! (?:before|until|on|in|at|without)(?![\p{L}]))`,
      oneLine`
        (?<![\p{L}])(?:there is|there['’]s|there was)? ?no way (?:that )?(?:i|we|he|she|they|he)(?![\p{L}])|
        (?<![\p{L}])(?:has|have|had|got) (?:absolutely |really )?no (?:(?:time|money|budget|use|need|room|place|
        appetite) (?:for (?:this|it|that|you|your|us|such|any|anything|new|another)|left|this year|anyway)|(?:intention|wish|
        plans?) (?:of|to)(?![\p{L}]))`,
      oneLine`
        (?:(?<![\p{L}])(?:not|never)|n['’]t) (?:going )?(?:anywhere|going to (?:fly|run|work out|get anywhere|lead))|
        (?<![\p{L}])going nowhere|want(?:s|ed)? (?:no part (?:of|in)|nothing to do with)|(?<![\p{L}])(?:completely|entirely|simply|just|
        all|plain|totally|flatly|quite) (?:wrong|untrue|false|made up|invented)(?![\p{L}])|wrong from (?:start|beginning|top) to|
        (?<![\p{L}])(?:none|not a word|nothing|hardly a word) of (?:this|that|it|what you (?:wrote|write|say))(?: here)? (?:is|was|
        are) (?:true|right|correct|mine|so|what)|(?<![\p{L}])(?:pure |complete |utter )?(?:nonsense|fiction|invention|
        rubbish)(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])(?:got|get|have|understood|read) (?:me|us|that|it) (?:all |quite |completely |totally )?(?:wrong|
        mixed up)(?![\p{L}])|(?<![\p{L}])misunderst(?:ood|and)\w*|(?<![\p{L}])misquot\w+|(?<![\p{L}])(?:i|
        we)(?:['’]d| would| must| have to|['’]ll| will)? (?:like to )?(?:take|took|taking) (?:back|it back|that back)|
        (?<![\p{L}])retract|(?:^|[.;!,] ?)(?:just |please |let['’]?s |let us )?forget (?:it|about it|the (?:whole|letter|idea|thing)|i|
        that i)(?![\p{L}])`,
      oneLine`
        (?:^|[.;!,] ?)(?:so |sorry,? |i think |i['’]m afraid |i am afraid )*(?:i|we)(?:['’]ll| will|
        ['’]d rather| would rather| must| have to| shall)? pass(?: on (?:this|it|that|the|your)| this time)?(?=[.!,]|$)|
        (?<![\p{L}])(?:we are|we['’]re|i['’]m|i am) (?:all )?(?:fine|happy|well served|all set|good|content|covered|sorted) (?:as (?:we|
        i|it|things) |with (?:what (?:we|i) |our (?:present|current|own|old) |the (?:present|current|old)|how (?:we|it)))|
        (?<![\p{L}])(?:i am|i['’]m|we are|we['’]re|not) (?:really |at all |quite )?(?:not )?(?:un)?comfortable with (?:this|it|
        the letter|your|you|that|being|what)(?<!(?:am|['’]m|are|['’]re) comfortable with \w+)|(?<![\p{L}])no can do|nothing doing|
        (?<![\p{L}])not for (?:us|me)(?![\p{L}])(?! to )`,
      oneLine`
        (?<![\p{L}])(?:shook hands|shaken hands|signed|closed|done a deal|made a deal|struck a deal|come to terms|settled|gone|went|
        going|go|agreed terms|placed (?:it|the order)|ordered) (?:with|for|from) (?:the|an?|another|some|his|her|their|our|somebody|
        someone)(?! (?:\w+ )?(?:of your|you))(?: [\p{L}'’-]+){0,3}? (?:firm|company|companies|supplier|vendor|people|lot|outfit|
        competitor|provider|rival|manufacturer|maker|bidder|house|else)(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])(?:job|order|contract|business|work|deal|tender|award|project) (?:went|has gone|have gone|goes|is going|will go|
        was given|was awarded|has been given|has been awarded|is with|was placed) (?:to|with) (?!you|your|me|us)|(?<![\p{L}])(?:another|
        a different|some other|the other|a local|a cheaper|a rival|your rival|your competitor) ?(?:company|firm|supplier|vendor|bidder|
        outfit|lot|one)? (?:got|gets|has got|have got|won|wins|has won|received|is getting|will get|takes|took) (?:the|it|that|
        our)(?![\p{L}])|(?<![\p{L}])(?:gave|given|awarded|handed|promised|placed) (?:it|this|the (?:job|order|contract|work|
        business)) (?:to|with) (?!you|your)(?:[\p{L}'’-]+ ){0,3}?(?:firm|company|supplier|vendor|competitor|rival|outfit|lot|people|
        bidder)(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])rather not(?![\p{L}])|(?<![\p{L}])(?:count|leave|include|deal) (?:me|us) out|(?:do not|don['’]t) (?:count|rely|
        bank) on (?:me|us|him|her|it)|(?<![\p{L}])on your own (?:with|here|in)|(?<![\p{L}])your (?:words?|wording|idea|opinion|
        view), not (?:mine|ours)|(?:^|[.;!,] ?)not (?:now|this (?:year|quarter|month|time)|anymore|any more)(?![\p{L}])|
        (?<![\p{L}])(?:can ?not|can['’]t|could ?n['’]?o?t) afford (?:it|this|that|you)|(?<![\p{L}])(?:no|any|the) money for (?:it|this|
        that|such)|(?<![\p{L}])not (?:a |the )?(?:chance|in a million|on your life)`,
      oneLine`
        (?<![\p{L}])(?:cancel(?:l?ed|s)?|drop(?:ped|s)?|stop(?:s)?|park(?:ed)?|paused?|mothball(?:ed)?|scrap(?:ped)?|binned|buried|
        abandon(?:ed)?|dismissed) (?:it|this|that|the (?:project|deal|order|talks|trial|plan|pilot|whole|idea|matter|topic))(?![\p{L}])|
        (?<![\p{L}])(?:this|it|that|the (?:project|idea|matter|topic|plan)) (?:is|was|has been|got) (?:\w+ )?(?:parked|paused|mothballed|
        scrapped|binned|buried|abandoned|dismissed)(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])(?:i['’]m|we['’]re|i am|we are) out(?=[.,!;]|$)|(?<![\p{L}])(?:never|not)(?: been)? (?:my|our|his|her) (?:goal|aim|
        wish|intention|position|request|priority|words?)(?=[.;!]|$)|(?:do not|don['’]t|not to) (?:pass|forward|
        circulate) (?:it|this|that|the letter|your letter)(?: letter)?(?: on| any further)?(?=[.,;!]|$)|(?<![\p{L}])(?:luck|success|well|
        best)
        (?: with (?:it|this|that))? elsewhere|wish you (?:well|all the best)(?=[.!]|$)|ship has sailed|(?<![\p{L}])(?:go|going|gone|
        went) (?:another|a different|the other) way|(?:we|they|he|she|
        i)(?:['’]ve| have|['’]re| are)? (?:gone|went|going|go) with (?!you)(?:[\p{L}'’-]+ ){1,3}(?:in the end|after all|instead|this
        time)|(?<![\p{L}])(?:going|gone|went|go|
        moving|moved) (?:in|into) (?:another|a different|the other) direction|(?<![\p{L}])nothing (?:here |in (?:it|this|that) )for (?:us|
        me)(?![\p{L}])|(?<![\p{L}])(?:keep(?:ing)?|stay(?:ing)? with|stick(?:ing)? (?:with|to)) (?:the|our) (?:old|present|
        current|existing) (?:system|way|supplier|vendor|tool|method|firm|contract|one|set-?up)(?! (?:running|going|beside|alongside|
        for (?:an?|the|
        another) |until|as an?))|(?<![\p{L}])leave it (?:there|at that|be)
        (?=[.,!;]|$)|thank(?:s| you) all the same`,
    ].join('|'),
    'iu',
  ),
  report: new RegExp(
    [
      oneLine`
        ^["“']?(?:was |were |has been |it was |all )?(?:verbally |orally |fully |tacitly |implicitly |basically )?(?:accepted|agreed|
        confirmed|approved|acknowledged|ok['’]?d|okayed|signed off|consented|acceptance|agreement|confirmation|approval|consent|
        positive (?:feedback|reaction|response)|got (?:the |an? )?(?:ok|okay|yes|go[- ]ahead|agreement|approval)|received (?:the |
        an? )?(?:ok|okay|yes|agreement|approval|acceptance|positive)|yes)\b[^.,;]{0,24}\b(?:by|via|over|on|in|at|during|through|after|
        from|given|verbally|orally) (?:the |a |an |our |his |her |their |my |today['’]s |yesterday['’]s )?(?:phone|telephone|call|
        e-?mail|mail|meeting|text|chat|whatsapp|wechat|teams|zoom|video|person|lunch|dinner|coffee|visit|corridor|customer|client|buyer|
        prospect|contact|champion|sponsor)(?![\p{L}])`,
      oneLine`
        ^["“']?(?:accepted(?! [a-z])|(?:accepted|agreed|confirmed|approved|ok['’]?d|acknowledged|signed off)(?= [a-z]))(?: (?:verbally|
        orally|in principle|by (?:him|her|them|all|both)|without (?:changes?|comments?|objections?)|as (?:is|sent|written|discussed|
        agreed)|today|yesterday|in full|tacitly|implicitly|informally))*[.!]?$`,
      oneLine`
        (?<![\p{L}])(?:take|took|taking|count|counts|treat|read|regard|consider|call) (?:that|this|it|silence|
        which) (?:as )?(?:an? )?(?:yes|agreement|agreed|accepted|acceptance|consent|ok|approval)(?![\p{L}])|
        (?<![\p{L}])i(?:['’]d| would) (?:say|call) (?:that|this|it)(?: is|['’]s| was)? (?:an? )?(?:yes|agreement|acceptance)|
        (?<![\p{L}])(?:assum(?:e|ed|ing)|suppose)[^.]{0,24}(?:fine|ok|okay|yes|agree[sd]?|accept(?:s|ed)?|on board|right)(?![\p{L}])|
        (?<![\p{L}])as good as (?:agreed|accepted|a yes|signed|done)|(?<![\p{L}])(?:get|got|gets|getting|follows?|have|need) (?:it |
        that |this )?in writing (?:later|soon|next|after)|in writing (?:to follow|will follow|follows)|(?<![\p{L}])(?:he|she|they|
        customer|client) (?:will|would|wo)(?:n['’]t| not)? (?:mind|object|say no|disagree)|push(?:ed)? back on`,
      oneLine`
        (?<![\p{L}])(?:per|see|according to|cf\.?|as per) (?:phone|call|conversation|crm|my notes?|notes?|meeting|minutes)(?![\p{L}])|
        ^["“']?(?:n\/?a|nil|none|tb[acd]|x{2,}|ditto|as (?:discussed|agreed|above|before|usual|per .{1,20})|(?:please )?see (?:the |my |
        our |
        attached |above |below )*(?:e-?mail|mail|file|attachments?|attached|above|below|screenshot|thread|crm|whatsapp|chat)(?: .{0,20})?)
        [.!]?["”']?$|^["“']?(?:verbal|oral|spoken|informal|telephone|phone) (?:confirmation|acceptance|agreement|approval|consent|ok|okay|
        yes|go[- ]ahead|commitment)(?![\p{L}])`,
    ].join('|'),
    'iu',
  ),
  guess: new RegExp(
    [
      oneLine`
        (?<![\p{L}])(?:no|without|not any|zero) (?:objections?|complaints?|reply|replies|answer|response|comments?|contradiction|
        negative (?:feedback|reaction)|news)(?: (?:was|were|has|have|received|so far|within|after|until|raised|from(?! (?:my|our|this) |
        (?: me| us)(?![\p{L}]))|came|yet|to)|[.!]?$)`,
      oneLine`
        (?<![\p{L}])(?<!(?<![\p{L}])(?:i|we) )(?:did(?: not|n['’]t)|has(?: not|n['’]t)|have(?: not|n['’]t)|had(?: not|n['’]t)|
        never) (?:object(?:ed)?|protest(?:ed)?|disagree[d]?|say no|said no|complain(?:ed)?|answer(?:ed)?|repl(?:y|ied)|
        contradict(?:ed)?|respond(?:ed)?|reject(?:ed)?|(?:send|sent|hand|give|turn) (?:it|this|that|the letter) back)`,
      String.raw`(?<![\p{L}])silence(?: (?:is|was|means|counts|for|after|since|taken))?(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])i (?:have the feeling|had the (?:feeling|impression)|have the impression|(?:strongly |really )?(?:think|believe|
        guess|assume|suppose|feel|reckon|am (?:sure|confident|certain|convinced)|expect)) (?:that )?(?:he|she|they|it|the |
        [\p{Lu}]\p{L}+)(?:['’\p{L}]|\s)[^.]{0,40}(?:fine|ok|okay|agree[sd]?|accept(?:s|ed)?|yes|happy|on board|like[sd]?|good|positive|
        sign|support|with us|convinced|no problem|go ahead)`,
      oneLine`
        (?<![\p{L}])(?:presumably|apparently|supposedly|as far as i (?:can tell|know|understand)|my (?:impression|feeling|gut)|
        gut feeling|sounded (?:positive|good|interested|fine|ok)|looked (?:positive|happy|pleased)|seem(?:s|ed) (?:to (?:be (?:fine|ok|
        happy|positive|interested)|agree|accept|like)|(?:fine|ok|happy|positive|interested|pleased)(?! to me| to us| by))|
        must have (?:accepted|agreed|read)|(?:was|were|is) (?:very |quite |really )?(?:positive|enthusiastic|receptive)|nodded|
        gave (?:a |me a )?(?:nod|thumbs up)|tacit(?:ly)?|implicit(?:ly)?|deemed|considered (?:as )?(?:accepted|agreed)|
        taken as (?:accepted|agreed|a yes)|counts as)(?![\p{L}])`,
    ].join('|'),
    'iu',
  ),
  noDenial: new RegExp(
    oneLine`
      (?:do not|don['’]t) (?:come|call|ring|write|send|visit|mail) (?:\p{L}+ ){0,3}?(?:in|during|on|before|until|while|when|at|over|
      after)(?![\p{L}])|(?<![\p{L}])(?:nobody|no[- ]one|nothing|not anything|none|not a word)(?![\p{L}])[^.;]{0,40}(?:against|wrong|
      to say no)(?![\p{L}])(?: (?:it|this|you|that))?|(?:couldn['’]t|could not|can['’]t|can ?not) (?:agree|be happier|
      be more)(?: more)?|(?:couldn['’]t|could not|can['’]t|can ?not) (?:(?:go on|continue|carry on) like|argue|wait|complain)|
      not (?:signed|settled|gone|spoken) with any\p{L}*|no need (?:for|to) (?:paper|writing|change\p{L}*)|
      ${BEFELL_THEIRS}`,
    'giu',
  ),
  assent: new RegExp(
    oneLine`
      (?<![\p{L}])(?:agree[sd]|agreement|acceptance|approval|accept(?:s|ed)|confirm(?:s|ed)|approv(?:es|ed)|ok['’]?(?:d|ed)|okayed|
      gave (?:me|us) (?:his|her|their) (?:word|promise|hand|assurance|ok|okay|yes)|(?:['’]s|his|her|their) (?:okay|ok|
      yes|consent|word)(?![\p{L}])|(?:is|was|were|are|been|be|seem(?:s|ed)|sound(?:s|ed)|look(?:s|ed)|felt|feels|he['’]s|she['’]s|
      they['’]re) (?:(?:also|very|quite|
      really|fully|totally|completely|all|already|perfectly|pretty|more than|entirely|now|100 ?%) )*(?:in(?=[.!]|$)|for (?:it|
      us)(?![\p{L}])|happy|fine|good|ok|okay|on board|
      aligned|in agreement|pleased|satisfied|convinced|comfortable|keen|positive|with us|supportive|behind (?:it|this|us)|sold|won over|
      in favou?r|all right|alright|enthusiastic|cool|relaxed)|(?:said|says|told(?: me| us)?(?: that)?)(?: that)? (?:yes|ok|okay|fine|
      it['’]?s|it (?:is|was|reads|looks|sounds|fits|works|holds|stands)|that['’]?s|we (?:should|can|may)|to go|go |all)|(?:verbal|oral|
      informal)(?:ly)? (?:yes|ok|okay|agree\w*|
      commit\w*|accept\w*|go[- ]ahead|nod|consent\w*|approv\w*)|thumbs?[- ]up|green light|go[- ]ahead|blessing|nod(?:s|ded|
      ding)?(?![\p{L}])|(?:likes?|liked|loves?|loved|welcomed) (?:it|the|our|what|everything|all)|st(?:ands?|ood) (?:fully )?behind|
      (?:had|has|have|with) (?:nothing|no) (?:to add|to change|issues?|problems?|objections?|comments?|complaints?|questions?|remarks?)|
      push(?:ed)? back|shook (?:my|our|on)|support(?:s|ed)|commit(?:s|ted)|all (?:good|fine|clear|ok|okay)|no (?:issues|problems|
      complaints)|consent(?:s|ed)?|signed? off|signs off|endorse[sd]|(?:^|from |an? |said |the )(?:ok|okay|yes)(?: from| by|$|[.,;])|
      positive(?![\p{L}])|accord|handshake)`,
    'iu',
  ),
  toUs: new RegExp(
    oneLine`
      (?<![\p{L}])(?:you|your|yours|yourselves|yourself)(?![\p{L}])|^[\p{L} ]{2,30} (?:here|speaking)(?=[.,:;!–—-])|(?:^|
      [.,;:!?–—-] ?)(?:and |so |please |then |but )?(?:come|bring|
      send|call|ring|write|change|make|leave|start|put|go|use|let['’]?s|let us|take|give|mind|tell|ask|add|strike|move|
      do(?:n['’]t)?)(?![\p{L}])`,
    'iu',
  ),
  spokenOf: new RegExp(
    oneLine`
      (?<![\p{L}])(?:he|she|him|they|them|her|(?:the |our |my )?(?:customer|client|buyer|prospect|contact|counterpart|other side|
      champion|sponsor)|both (?:sides|parties)|all (?:sides|parties))(?:['’](?:s|ll|d|re|ve))?(?![\p{L}])`,
    'iu',
  ),
  theirOwn: new RegExp(
    oneLine`
      (?<![\p{L}])(?:my|our)(?: \p{L}+)? (?:boss|bosses|director|manager|chief|colleagues?|people|team|lads|drivers?|board|partners?|
      wife|husband|father|mother|brother|sister|son|daughter|accountant|lawyer|solicitor|foreman|skipper|supervisor|customers|clients|
      buyers|growers|men|women|crew|staff|head|owners?|cfo|ceo|coo|md|finance|nurses?|teachers?|doctors?|engineers?|operators?|fitters?|
      shift|depots?)(?![\p{L}])|(?<![\p{L}])the (?:board|lads|drivers|skipper|boss|owners|partners|shareholders|council|directors|
      trustees|committee)(?![\p{L}])`,
    'iu',
  ),
  heardBy: new RegExp(
    oneLine`
      (?<![\p{L}])(?:verbal(?:ly)?|oral(?:ly)?|informal(?:ly)?|phone call|(?:by|over|on|via|through) (?:the )?(?:phone|telephone|text|
      whatsapp|wechat|teams|zoom|chat|line|mobile)|in (?:person|passing|front of (?:me|us)|the (?:corridor|car park|hallway|yard|lift|
      canteen)|(?:our|the|today['’]s|my) (?:chat|call|meeting|talk|review|demo))|face[- ]to[- ]face|over (?:a |an? quick )?(?:coffee|
      lunch|dinner|beer|drinks?|breakfast)|for (?:lunch|coffee|dinner)|at (?:the|our|his|her|their|a) (?:trade )?(?:fair|show|stand|
      booth|site|counter|kick-?off|conference|visit|exhibition|demo|meeting|gate|door|site walk|walk-?through)|on[- ]site|(?:during|
      after|following|since) (?:my|the|our|a|today['’]s) (?:\p{L}+ )?(?:visit|demo|call|meeting|presentation|workshop|talk|tour|
      site walk|chat)|(?:when|as|while|after) (?:i|we) (?:dropped|rang|called|visited|met|presented|saw|spoke|passed|was|were|stopped|
      walked|showed|phoned|drove|explained|asked|read|handed|talked|came)|(?:as )?per (?:our|my|the)|(?:i|we) (?:asked|called|rang|
      phoned|told|showed|read|caught|pressed|spoke|met|ran|took|walked)|(?:told|gave|said to|promised) (?:me|
      us)(?: on| face| in| at| that| a| yes| ok| it|$|[.,])|from (?:his|her|their) side|according to)`,
    'iu',
  ),
  unwritten,
  noted: new RegExp(
    oneLine`
      ^["“']?(?:all (?:good|fine|clear|ok|agreed) (?:according|by|from|with|per)|(?:an? )?(?:verbal|oral|informal)(?:ly)?|(?:got|have|
      had|received|obtained|won|secured) (?:the |an? |\p{Lu}\p{L}+(?:['’]s)? |her |his |their )|(?:ok|okay|yes|agreement|approval|
      acceptance|confirmation|consent|go-ahead|thumbs up|nod) (?:from|by|of|reached|given|at|in|over|via)|(?:just |briefly |
      quickly )?(?:confirmed|agreed|discussed|spoke|spoken|talked|aligned|checked|cleared|settled|chatted|met|called|rang|phoned|saw|
      visited|caught) (?:with|to|at|on|in|by|for|over|verbally|orally|up|her|him|them|\p{Lu})|(?:told (?:me|us)|said to me|promised|
      rang|phone call|call|telephone|meeting|chat|lunch|visit) |(?:ran|read|took|talked|went|left|walked|showed|put|raised) (?:it|this|
      the letter|them|her|him|through|everything))`,
    'iu',
  ),
  particular: new RegExp(
    oneLine`
      (?<!\p{N})(?!100 ?%)\p{N}|(?<![\p{L}])(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<![\p{L}])(?:january|february|march|april|june|
      july|august|september|october|november|december|spring|summer|autumn|winter|week|month|tomorrow|but|instead|except|only|unless|
      until|before|moved?|struck|crossed|swap(?:ped)?|wants?|wanted|insists?|first|rather)(?![\p{L}])`,
    'iu',
  ),
};
