// English words by which a buyer puts something off, hangs it on others, or sends others away.
import { oneLine } from '../one-line.ts';
import type { EvidenceWords } from '../evidence-row.ts';

/** "Row two is too early, move it behind the audit" puts off a row and not the whole. */
const TOO_EARLY = oneLine`
  too early(?![^.!?]*[,;:–—] ?(?:so |please |can you |could you )*(?:move|put|shift|swap|push|start|take|make|begin|bring)\b)`;

const COUNT = String.raw`(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)`;
/** A count of something, and not of time: that is how long it is put off. */
const SO_MANY = oneLine`
  ${COUNT}(?! (?:more |other |\p{L}+ )?(?:days?|weeks?|months?|years?|quarters?|others?|offers?|quotes?|bids?))(?![\p{L}])`;
const DAY = oneLine`
  (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|week ${COUNT}|the (?:first|second|third|fourth|fifth|\p{N}+(?:st|nd|
  rd|th)))(?![\p{L}])`;

export const englishPutOff: Pick<EvidenceWords, 'rejectsOthers' | 'delay' | 'commits' | 'conditional' | 'notSigned'> = {
  rejectsOthers: new RegExp(
    oneLine`
      (?<![\p{L}])(?:turn(?:ed|s)? down|reject(?:ed|s)?|declin(?:ed|es)|refus(?:ed|es)|dropp?(?:ed|s)?|ruled out|sent away|said no to|
      cancell?ed with)\s+(?:(?:both |all |two of )?(?:the |our |their |an? )?(?:others?|competitors?|competition|rest|incumbent|
      old supplier|(?:cheaper|dearer|bigger|smaller|rival|competing|simpler) \p{L}+|(?:last|first|previous|earlier|former|present|second)\s+
      (?:firm|company|supplier|vendor|people|lot|agency|contractor|dealer|bidder|one)(?! of yours))(?:\s+\p{L}+)?(?![\p{L}])|
      (?!you)[^.;,]{1,40}, (?:but )?not (?:this|yours|you)(?![\p{L}]))`,
    'giu',
  ),
  delay: new RegExp(
    oneLine`
      (?<![\p{L}])(?:ask (?:me|us) again|come back (?:to (?:us|me) )?(?:in|after|next|when)|think (?:about it|it over|this over|
      about this)|sleep on it|get back to you|let you know|not yet|we shall see|time will tell|the jury is|(?:rule|ruling) (?:anything|
      nothing|it)(?: \p{L}+)? out|
      (?:in|at) (?:this|the present) juncture|(?:the )?dust (?:has )?settle[sd]?|one way (?:of (?:looking|seeing|putting)|to (?:look|see|
      put))|
      (?:have|form|take) (?:a|any|no) (?:view|opinion|position)|food for thought|(?:have|keep|with|keeping|having) an open mind|
      no strong (?:views?|feelings?|opinions?)|
      agree to (?:differ|disagree)|each to (?:his|her|their) own|matter of (?:taste|opinion|perspective)|neither (?:confirm|yes|here)|
      ${TOO_EARLY}|maybe(?![\p{L}])|perhaps|next (?:fiscal |financial )?year|
      undecided|(?:has|have|had|is|are|was)(?: not|n['’]t)(?: yet)? decided|not sure|unsure|not (?:the|a good|the right|
      the best) (?:moment|time)|not before (?:spring|summer|autumn|
      winter|next|the new year|christmas|easter|20\d\d)|(?:look(?:s|ed|ing)?|search(?:es|ed|ing)?) (?:for|at) (?:alternatives?|
      other (?:offers?|
      suppliers?|quotes?|options?))|(?:wants?|asked for|getting|get) (?:other|more|three|two|competing) (?:quotes?|offers?|bids?)|
      we['’]?(?:ll| will) see|no decision|(?:(?:can|could|shall|may) we|let['’]?s|let us|happy to) (?:pick (?:it|this|that) up|
      come back to\s
      (?:it|this)|talk|speak|revisit (?:it|this)|look at (?:it|this)) (?:again )?(?:after|in|next|when|once|later)(?![\p{L}])|(?:all |
      very much )?depends (?:on|what|how|whether)|(?:need|want|have|like)s? to (?:see|hear|know) what (?:the )?(?:others?|rest|
      competition|else)|(?:can|could)(?:['’]?t|not| not) (?:really )?(?:say|promise|tell)(?: you)? (?:more|much|yet|anything|either)|
      (?:hard|early|difficult) to say(?! no)|could be interesting|still (?:comparing|deciding|discussing|thinking|weighing|considering|
      debating)|let me (?:first |just )?(?:talk|
      speak|check|ask|clear|discuss|run|think)(?![\p{L}])|(?:can['’]?t|cannot|can not|won['’]?t|will not) commit|think (?:it|this|that|
      things)\s+
      (?:through|over)|
      (?<!n['’]t |not |no need to )remind (?:me|us)|(?:have (?:got )?to|need to|must) (?:run|put|clear|check|take) (?:it|this|that|
      them)(?: all)? (?:past|by|with|up with|through|to)|(?:not|(?:is|was)n['’]t) (?:really )?(?:my|our|mine|ours|for (?:me|
      us))(?: to)? (?:call|decision|decide|say|give)|(?:can|could)(?:['’]?t|not| not) (?:decide|say yes or no)(?: (?:that|this|
      it))?(?: on my own| alone|
      myself)?|(?:not|(?:is|was)n['’]t) (?:really |just )?up to (?:me|us)|(?:above|beyond) my pay grade|(?:chew|mull) (?:it|this|
      that) over|
      see (?:what (?:i|we) can do|how (?:the|this|it|things) )|leave (?:it|this|that) with (?:me|us)(?! (?:and|till|until))|(?:have|
      had) a (?:think|ponder)|
      come back to you(?! (?:on|by|with))|postpone[ds]?|put off|on hold|(?:needs?|wants?|asked for) (?:some |a little |a bit )?more time|
      (?:will|would|
      want to|wants to|has to|needs to) (?:consider|reflect|look into it)|wait and see|(?:wants?|prefers?|decided|going|have|
      has) to wait|wait (?:until|till|for)|hold(?:ing)? off|leave it (?:for now|until|till)|later (?:in|this) the year|(?:might|
      may) (?:say|sign|agree|buy|go|want)|hopes? to|expects? to|probably|should (?:sign|agree|say|be fine)|leaning|thinks about|
      (?:shelve|defer|delay|suspend|freeze|pause|bench) (?:it|this|that|the(?! (?:old|others?|rest))) ?|(?:on )?(?:the |a )?back ?burner|
      (?:put|keep|leave|set|lay) (?:it|this|that) (?:aside|on ice|on the shelf|to one side|in (?:the|a) drawer)|fish to fry|(?:a|the) hill\s
      (?:that |which )?(?:i|we)|(?:low|far|down|not (?:high|top|near the top)|nowhere) (?:down )?(?:on|of) (?:my|our|the)\s
      (?:list|priorit\p{L}+|agenda)|(?:low|lower|lowest|no|not a|other|more urgent) priorit\p{L}+|hands (?:are )?(?:all )?full|
      (?:i|we)(?:['’]d|['’]ll| would| will|['’]ve got| have got)?(?: (?:rather|better|first|just|have|need|want|like|
      got))*(?: to)? (?:run|
      float|bounce|air|sound) (?:it|this|that|them|him|her) (?:up|past|by|with|to|before|through|over|off|at|among|out)(?![\p{L}])|before\s
      (?:i|we)(?: can| could| would)? (?:say|promise|commit(?: \p{L}+)?(?: to)?) (?:anything|yes|a word|either way|one way)|
      (?:chew|ruminate|mull|ponder) (?:on|over) (?:it|this|that)|ask (?:me|us) (?:again|when|once|after|next|in)(?![\p{L}])|(?:holds?|
      controls?|sits? on|keeps?) the (?:purse|money|chequebook|checkbook|kitty)|not in an? (?:spending|buying|
      generous|good) mood|no promises|(?:tighten|watch)(?:ing)? (?:our|the|my|every) (?:belts?|penn(?:y|ies))|cross (?:that|
      this) bridge|(?:get|getting|run|running) ahead of (?:ourselves|yourself|yourselves)|
      try (?:me|us) again|(?:purse|till|coffers?|kitty) (?:is|are|stays?) (?:shut|closed|empty|bare)|touch base|circle back|
      (?:get|come) back (?:round )?to (?:it|this|that)|(?:see|seeing|find out|wait and see) how (?:far |well )?(?:they|we|i|it|that|
      things)\s
      (?:get|go|goes|fare|pan|work))`,
    'iu',
  ),
  commits: new RegExp(
    oneLine`
      (?<![\p{L}])(?:only|just|start(?:ing)?|begin|take|fit|run|try|sign|order|install|trial|test|use|put|make it|move|book(?:ed)?|
      come(?! back)|bring|see you|you(?:['’]ll)? (?:have|get|can have))(?: (?!not|off|back)[\p{L}'’]+){0,4}? (?:${SO_MANY}|${DAY})|
      ^(?:ok(?:ay)?,? |so |and |just |only )*${SO_MANY} (?:[\p{L}'’-]+ ){0,2}?(?:now|first|only|before|this|for (?:now|a start)|
      to (?:start|begin)|till|until|by)(?![\p{L}])|(?:is|are|['’]s|['’]re) (?:free|in|yours|there|available|expecting you)
      (?: (?!not|off)[\p{L}'’]+){0,3}? ${DAY}|(?<![\p{L}])(?:only|just|start with|begin with) the [\p{L}'’-]+`,
    'iu',
  ),
  conditional: new RegExp(
    oneLine`
      (?<![\p{L}])(?:if|once|when|as soon as|provided(?: that)?|assuming|only if|unless) (?!you(?![\p{L}]))(?:[\p{L}'’-]+ ){1,4}?
      (?:agrees?|says (?:yes|ok|okay|so)|(?:is|are) (?:happy|fine|ok|okay|for it|on board|with (?:it|us)|in favou?r|convinced)|
      comes? (?:round|around)|approves?|signs?|allows? it|lets? (?:me|us)|gives? (?:the|his|her|their|me|us)|wants? (?:it|this|that)|
      likes? (?:it|this|that)|pays?|is right|comes down|drops|fits)(?![\p{L}])[^.!?]*[.!?]?|(?:^|
      (?<=[.!?;] ?))should (?!you)(?:[\p{L}'’-]+ ){1,3}?(?:agree|approve|give|say|
      sign|want|like|be happy)(?![\p{L}])[^.!?]*[.!?]?`,
    'giu',
  ),
  notSigned: new RegExp(
    oneLine`
      (?<![\p{L}])(?:(?:means?|intends?|plans?|wants?|hopes?|promise[sd]?|going|about|yet|needs?|still has|due|ready|likely|expected|
      bound|has|have) to|will|would|shall|should|may|might|can|could)(?: be)? (?:counter)?sign(?:ed)?(?![\p{L}])|(?:(?:is|was|has|
      have)(?: not|n['’]t)|not|never)(?: been)?(?: yet)? (?:counter)?signed|un-?signed|(?:contract|signature|order|papers?|paperwork)
      (?: \p{L}+)? (?:(?:is|are|was|has been) )?(?:still )?(?:(?:lying )?on (?:his|her|their|the) desk|pending|outstanding|missing|
      with (?:the )?
      (?:legal|lawyers?|board)|awaiting|waiting for)`,
    'iu',
  ),
};
