// English words by which a buyer says no, and those that only look like it.
import { oneLine } from '../one-line.ts';
import type { SaidWords } from '../evidence-row.ts';
import { BEFELL_THEIRS } from './evidence-unwritten.ts';

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

export const englishNo: Pick<SaidWords, 'denial' | 'noDenial'> = {
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
        (?<![\p{L}])(?:my|our|his|her|their) hands are tied|more than my job(?:['’]s| is) worth|(?<![\p{L}])(?:i|
        we)(?:['’]d| would) love to,? but(?![\p{L}])|will never (?:wear|have|buy|stand for|hear of) (?:it|this|that)(?![\p{L}])`,
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
        i)(?:['’]ve| have|['’]re| are)? (?:gone|went|going|go) with (?!you)(?:[\p{L}'’-]+ ){1,3}(?:in the end|after all|instead|
        this time)|(?<![\p{L}])(?:going|gone|went|go|
        moving|moved) (?:in|into) (?:another|a different|the other) direction|(?<![\p{L}])nothing (?:here |in (?:it|this|that) )for (?:us|
        me)(?![\p{L}])|(?<![\p{L}])(?:keep(?:ing)?|stay(?:ing)? with|stick(?:ing)? (?:with|to)) (?:the|our) (?:old|present|
        current|existing) (?:system|way|supplier|vendor|tool|method|firm|contract|one|set-?up)(?! (?:running|going|beside|alongside|
        for (?:an?|the|
        another) |until|as an?))|(?<![\p{L}])leave it (?:there|at that|be)
        (?=[.,!;]|$)|thank(?:s| you) all the same`,
      oneLine`
        (?:(?<![\p{L}])not|n['’]t) something (?:that )?(?:i|we)(?:['’](?:ll|d|re)| will| would| can| could| are| want)(?![\p{L}])|
        (?<![\p{L}])
        (?:go|going|gone|went) ahead with (?:another|a different|(?:somebody|someone) else|the other)|(?<![\p{L}])(?:yes|ok|agree[ds]?)\s+
        to [^.;]{1,40},? (?:but )?not (?:to|with)(?![\p{L}])|(?<![\p{L}])(?:if (?:i|we) had|had (?:i|we)) (?:ever )?(?:wanted|
        asked|meant|agreed|needed)(?![\p{L}])|(?<![\p{L}])(?:taken|took|take|taking|struck|crossed|is|it['’]s) (?:it |this |
        that )?off (?:the|
        our|my) (?:list|table|agenda|plan|wish list)(?![\p{L}])|(?<![\p{L}])(?:your|not (?:our|my)) problem(?![\p{L}])(?! (?:with|is|
        was|to|on|in|at))|(?<![\p{L}])(?:rather|prefer(?:red)?(?: that)?|sooner|better|best)(?: if)?(?: we| i| you| to)? (?:leave|left|
        keep|kept)\s+
        (?:things|everything|it all|it|all) (?:as|the way|how) |(?<![\p{L}])(?:made|make|have|got|found) (?:other|different|our own)\s+
        (?:arrangements?|plans?|solution|ways?)(?![\p{L}])|(?:(?<![\p{L}])not|n['’]t) the (?:right|best|proper) (?:person|man|woman|
        contact|one to)|(?<![\p{L}])(?:take|strike|cross|remove|scratch) (?:me|us|my name|our name) (?:off|from)(?![\p{L}])|
        (?<![\p{L}])found (?:another|a different|our own|some other) way|(?<![\p{L}])put (?:his|her|their)\s+
        foot down|(?<![\p{L}])(?:was|were|is|are)(?: not|n['’]t) (?:at all |really |quite )?(?:persuaded|impressed|won over|keen|
        convinced|interested|
        in favou?r)(?![\p{L}])|(?<![\p{L}])let(?:ting)? (?:this|it|that)(?: one)? go(?![\p{L}])(?! (?:ahead|on))|(?<![\p{L}])(?:matter|
        file|case|subject|
        chapter) (?:is |as |now )*closed(?![\p{L}])|n['’]t need (?:it|this|that|them|one|any of (?:it|this)) any ?(?:more|longer)`,
      oneLine`
        (?<![\p{L}])(?:this|that|it)(?:['’]s| is| was)(?:n['’]t| not) (?:really |actually |quite )?(?:(?:our|my) (?:trouble|worry|issue|
        headache|concern|pain|problem)|(?:a|an|much of a) (?:trouble|worry|issue|headache|problem|concern) (?:here|for us|of ours|
        we have))(?![\p{L}])|(?:do|does)(?:n['’]t| not) (?:really |actually )?have (?:that|this|such an?|any such) (?:trouble|worry|
        issue|problem)(?![\p{L}])|
        (?<![\p{L}])(?:no need (?:for you )?to|you (?:need(?:n['’]t| not)|(?:don['’]t|do not) (?:need|have) to)) (?:trouble|bother|
        see|meet|involve|speak (?:to|with)|talk to)
        (?![^.!?]*(?<![\p{L}])(?:straight|direct)(?![\p{L}]))[^.!?]{1,40}(?<![\p{L}])(?:i|we)(?:['’]ll| will| can| shall) (?:\p{L}+ ){1,6}
        (?:myself|ourselves)(?![\p{L}])`,
    ].join('|'),
    'iu',
  ),
  noDenial: new RegExp(
    oneLine`
      (?:do not|don['’]t) (?:come|call|ring|write|send|visit|mail) (?:\p{L}+ ){0,3}?(?:in|during|on|before|until|while|when|at|over|
      after)(?![\p{L}])|(?<![\p{L}])(?:nobody|no[- ]one|nothing|not anything|none|not a word)(?![\p{L}])[^.;]{0,40}(?:against|wrong|
      to say no)(?![\p{L}])(?: (?:it|this|you|that))?|(?:couldn['’]t|could not|can['’]t|can ?not) (?:agree|be happier|
      be more)(?: more)?|(?:couldn['’]t|could not|can['’]t|can ?not) (?:(?:go on|continue|carry on) like|argue|wait|complain)|
      (?<![\p{L}])(?:was|were|had been) (?:against|not (?:for|in favou?r|sure|convinced|happy)|sceptical|skeptical|unsure)[^.;,!?]{0,24}
      (?:at first|to begin with|originally|at the start|until|before)(?![\p{L}])|(?<![\p{L}])(?:[^.;!?]*(?<![\p{L}])(?:predecessor|
      before my time|years? ago|months? ago|the (?:first|old|last|earlier|previous) (?:draft|
      version|letter|plan|one|offer))(?![\p{L}])[^.;!?]*[.;!?](?=[^]*(?<![\p{L}])(?:yes|this (?:one|time|i)|now)(?![\p{L}])))|
      against [^.;,]{1,30} and for (?:you|this|it|the)|[\p{L}]+ would not have (?:signed|agreed|
      accepted|taken) (?:the |your )?(?:old|first|last|earlier|previous)(?![\p{L}])|not (?:signed|settled|gone|spoken) with any\p{L}*|
      no need (?:for|to) (?:paper|writing|change\p{L}*)|(?<![\p{L}])(?:as long as|so long as|provided(?: that)?|if|that|so) (?:i|we)
      (?: still)? (?:can|may|could|are free to|have the right to) (?:stop|cancel|drop|halt|end|call|pull|walk|get|back)[^,.;:!?]*|
      (?<![\p{L}])nothing (?:[^\s.;,]+ ){0,3}?(?:i|we)(?: would| could| will|['’]d) not(?![\p{L}])[^.;]*|${BEFELL_THEIRS}`,
    'giu',
  ),
};
