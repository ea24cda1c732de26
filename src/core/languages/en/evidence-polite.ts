// English words by which a reply is polite and says nothing: praise of the letter, double hedges, somebody else who answers for nobody.
import { oneLine } from '../one-line.ts';
import type { PoliteWords } from '../evidence-row.ts';

/** What a letter is made of and comes in. */
const PART = oneLine`
  (?:page|sheet|side|attachment|enclosure|pdf|file|document|paper|cop(?:y|ie)|print-?out|folder|envelope|card|chart|drawing|picture|
  scan|appendi(?:x|ce)|annex|letter)(?:e?s)?`;
const COUNT = String.raw`(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|both|all|several|few|couple of)`;
/** How a letter looks and reads; whether it is right is another thing. */
const LOOKS = oneLine`
  (?:beautiful|lovely|nice|handsome|elegant|neat|tidy|smart|proper|careful|thoughtful|polished|professional|impressive|attractive|
  charming|delightful|wonderful|splendid|marvellous|fantastic|superb|fine-looking|good-looking|courteous|polite|gracious|generous|
  kind|thorough|diligent|meticulous|eloquent|stylish|classy|graceful|flattering|touching|warm|sweet|pretty|pleasant|friendly|
  old-fashioned|hand-?written|well[- ](?:written|put|set|made|presented|laid[- ]out|composed|crafted|prepared|drafted|phrased|
  turned|produced|printed|done))`;

export const englishPolite: PoliteWords = {
  courtesy: new RegExp(
    oneLine`
      (?<![\p{L}])(?:(?:(?:all|both|your|the|these|those|of) )*${COUNT} (?:of (?:the|them|your) )?(?:${LOOKS}(?:ly)? |set |written |
      printed |
      bound )*${PART}|(?:(?:very|really|so|such|rather|most|quite|truly|how|what) )*(?:(?:an?|the) )?${LOOKS}(?:ly|s)?(?:r|st|er|est)?|
      ${PART}|one of the (?:best|nicest|finest)|lay-?out|type(?:face|setting)?|format(?:ting)?|wording|(?:hand)?writing|style|prose|
      pen(?:manship)?|tone|presentation|design|look of|trouble|effort|pains|care|thought|time|work|kindness|gesture|courtesy|attention|
      diligence|such|what|how|so|(?:i )?must say|may i say|(?:i )?have to say|these days|nowadays|(?:this|all|in) (?:year|month|week|
      years|
      ages)|i have (?:seen|had|read|got)(?: in (?:years|ages|a long time))?|(?:such |always |quite |real )?(?:an? )?(?:real |great |
      true )?(?:joy|pleasure|delight|treat|honou?r)|to (?:read|receive|get|open|have|hold)|bless you|too|as well|are|were|(?:they |
      it )?arrived|(?:made|makes|brightened) my (?:day|morning|week)|keeping (?:me|us) (?:in the loop|
      posted|informed|up to date|in mind)|safely|filed(?: under \p{L}+)?|lines|(?:with |by |in |on )?(?:(?:\p{L}+day|today|
      yesterday)(?:['’]?s)? )?(?:the )?post|well done|
      bravo|hats off|piece of|
      compliments|congratulations|kudos|you (?:took|take|have taken|went to|have gone to|put|made|have put)|gone to|taken|put(?: together|
      in(?:to)?)?|opened?(?: (?:fine|well|without (?:any )?trouble|all right|perfectly))?|came through|come through|reads?|written|set|
      printed|bound|writes?|in (?:full|one piece|perfect order|
      good order)|
      all this|everything|every|ever|indeed|most|rarely|seldom|of you|from you|one (?:gets|sees|receives)|touched|impressed|
      flattered|grateful|gratefully|obliged|indebted|sincerely|warmly|heart)(?![\p{L}])`,
    'giu',
  ),
  praised: new RegExp(
    oneLine`
      (?<![\p{L}])${LOOKS}(?:ly|r|st|er|est)? (?:\p{L}+ )?(?:letters?|pages?|sheets?|mail|e-?mail|lay-?out|wording|writing|prose|
      style|presentation|note|gesture|work|effort|attachments?|documents?|put|written|set|made|done|printed|laid|of you)(?![\p{L}])|
      (?:letters?|pages|writing|lay-?out|wording) (?:is|are|was|were|looks?) (?:\p{L}+ )?${LOOKS}|(?:joy|pleasure|delight|treat) to\s
      (?:read|receive|get|open|have)|well (?:written|done|put)|grateful|obliged|kind of you|the (?:trouble|effort|pains|care) (?:you|
      taken)`,
    'iu',
  ),
  ofLetter: new RegExp(
    oneLine`
      (?<![\p{L}])(?:pages|attachments?|enclosures?|pdfs?|letterhead|lay-?out|handwriting|presentation|your (?:lines|letter (?:has|gets|
      takes|
      deserves|made))|${LOOKS} (?:\p{L}+ )?(?:letters?|lines|e-?mail|hand))(?![\p{L}])`,
    'iu',
  ),
  affirms: new RegExp(
    oneLine`
      ^(?:leave|make|take|move|strike|drop|swap|add|cut|keep (?:the|it|that|those)|send|ring|call|tell|ask|get|do(?:n['’]t| not)|give|
      show|fit|run|try|turn)(?![\p{L}])|(?:(?:is|are|['’]s|['’]re) (?:back|in|free|here|away|there)|(?:knows?|expects?|wants?) (?:you|
      that|about|when|what|to)(?![\p{L}])|(?:on|by|from|till|until|before) (?:the \p{L}+th(?![\p{L}])|(?:next )?(?:mon|tues|wednes|
      thurs|fri|satur|sun)day)|(?:he|she|they|we|i|\p{Lu}\p{L}+)(?: will| won['’]t|['’]ll) (?!always|never|treasure|frame|cherish|miss|
      remember|keep|look|read|be (?:in touch|thinking))\p{L}+)|
      (?<![\p{L}])(?:right(?! (?:now|away))|has (?:it all|everything)|suits?|use|makes? sense|(?:put|said|say) it (?:any )?better|
      nothing (?:\p{L}+ )?against|no (?:quarrel|argument)|true|truth|truly ours|correct\p{L}*|accurate\p{L}*|exact\p{L}*|precise\p{L}*|
      spot[- ]on|fair|(?:just |
      much )?as (?:you|we|i|it|agreed|discussed|said)|(?:that|this|it)(?:['’]?s| is| was| sounds| reads| looks) (?:\p{L}+ )?(?:us|me|it|
      our|ours|how|what|the (?:way|picture|case|problem|size|long)|like us)|nothing (?:\p{L}+ ){0,4}(?:add|change|correct|wrong|missing|
      different|cross)|no (?:changes?|corrections?|objections?|notes|edits|quibbles?)|sums? (?:it|us|this|that|things)|captur\p{L}+|
      hits? (?:the|home)|nail\p{L}*|reflects?|describes?|recogni[sz]e\p{L}*|match\p{L}*|tall(?:y|ies)|holds?|stands?|fits?|works?|
      understood|understands?|aye|yep|yup|yeah|yes|indeed so|absolutely|definitely|certainly|of course|by all means|gladly|happy (?:to|
      with)|count (?:me|us) in|sign\p{L}*|agree\p{L}*|accept\p{L}*|approv\p{L}*|confirm\p{L}*|support\p{L}*|in favou?r|on board|
      behind (?:it|this|you)|go(?: on)? ahead|carry on|proceed|begin|start\p{L}*|come (?:on|by|over|and|round|to|in)|bring|let['’]?s|
      let us|please (?!accept|excuse|give|find|convey|pass|extend)\p{L}+|can you|could you|would you|will you|when|who|which|why|
      how (?:many|much|long|soon)|told|tell|asked|asks?|showed|shown|show|discussed|met|meet|meeting|visit|call|ring|boss|team|lads|
      colleagues?|director|owner|board|we (?:will|['’]ll|shall|need|have|had|lose|lost|do|did|are|were|want)|i (?:need|want|struck|
      changed|moved|added|crossed|marked|put)|words? for word|every word|my words|our words|what (?:i|we) (?:said|meant|told|have|had|
      want|think|see|need)|point \p{L}+|
      paragraph|line \p{L}+|row|figure\p{L}*|number\p{L}*|facts?|problem|trouble (?:is|with)|mistake|except\p{L}*|apart from|only|also|
      still|however|though|no longer|never|put (?:me|us) down|not (?:far )?wrong|(?:not) (?:\p{L}+ )?(?:add|change|alter|touch|
      fault)|(?:not|nothing|anything)(?: have)?(?: anything| a thing| a word| much)? to (?:add|change|correct)|go(?:es|ing)? (?:with|
      for) (?:you|your|it|this)|for your (?:plan|offer|proposal)|quote (?:me|us)|crack on|get (?:going|cracking|moving|on with)|
      book|fetch|deal|quarrel|argue|argument|live with|(?:my|our) (?:goal|aim|point|view)|a no|mine|put (?:my|our) names? to|
      of one mind)(?![\p{L}])|n['’]t (?:\p{L}+ )?(?:add|change|alter|touch|fault)(?![\p{L}])|[👍👌✅🤝💯]`,
    'iu',
  ),
  hedge: new RegExp(
    oneLine`
      (?<![\p{L}])(?:might(?: (?:just|possibly|perhaps|conceivably|well))?|perhaps|maybe|possibly|conceivably|potentially|
      may (?:well|possibly|perhaps|be)|(?:i|we) (?:suppose|guess|imagine|dare ?say|presume)(?! (?:we can|yes|so|(?:mon|tues|wednes|
      thurs|fri)day)(?![\p{L}]))|who knows|who can (?:say|tell)|
      god knows|heaven knows|i (?:do not|don['’]t) (?:really )?know|(?:could|can|would)(?:['’]?t| ?not) (?:really |honestly )?(?:say|
      tell|judge|be sure|swear)|(?:hard|difficult|too early|impossible) to (?:say|tell|judge)|in (?:theory|principle)|theoretically|
      hypothetically|
      (?:under|in) (?:other|different|certain|the right) circumstances|in (?:an ideal|another|a perfect) (?:world|year|life|time)|
      some ?day|one day|one of these days|at some (?:point|stage)|some ?time(?: or other)?|sooner or later|(?:if|should|were|
      had)(?: [^\s,.;:]+){1,4}? (?:ever|one day|some ?day)(?![\p{L}])|if ever|(?:^|(?<=[,.;:!?] ))were [^,.;:]{2,30} to|
      if there (?:were|was)(?: ever| only)?|if (?:only|anything|at all)|(?:would|might|could)(?: not|n['’]t) (?:be (?:entirely |wholly |
      totally |completely )?(?:against|opposed|averse|impossible|unthinkable|out of the question)|object|mind|
      rule it out|say no|stand in)|not (?:entirely |wholly |totally |completely |altogether )?(?:against|opposed|averse|impossible|
      unthinkable|without (?:interest|merit))|of (?:some|a certain) interest|something (?:in|to) it|either way|
      as (?:the case|it) may be|for what it['’]?s worth|up to a point|in a (?:way|sense|manner of speaking)|so to speak|sort of|
      kind of(?! you)|
      time will tell|ask (?:me|us) again|(?:once|when|until) the dust|remains to be seen|anybody['’]s guess)(?![\p{L}])`,
    'giu',
  ),
  hanging: new RegExp(
    oneLine`
      ^(?:and |but |so |well |then |or |yes )*(?:if|were|should|had|provided|assuming|supposing|suppose|unless|in case|depending|
      subject to|as long as|whenever)(?![\p{L}])(?! you(?![\p{L}]))|(?<![\p{L}])(?:if|unless|provided|assuming|in case)(?! you
      (?![\p{L}]))(?![\p{L}])|(?<![\p{L}])(?:i|we|one|they|he|she|it|somebody|people)(?: would| could|['’]d)(?![\p{L}])
      (?! (?:like|prefer|rather|love|want|add|suggest))`,
    'iu',
  ),
  onBehalf: new RegExp(
    oneLine`
      (?<![\p{L}])(?:on behalf of|for and on behalf|p\.?\s?p\.?(?= [\p{Lu}])|asked me to|asks me to|wants me to|told me to|tells me to|
      had me (?:write|type|send|answer)|has me (?:write|type|send|answer)|dictated|(?:typed|typing|written|writing|sent|sending)
      (?: this| it)? for (?:him|her|the (?:boss|manager|director|owner))|lets? you know|sends? word|(?:the |my |our )?(?:boss|manager|
      director|owner|md|ceo|gaffer|chief) (?:says|said|agrees|agreed|wants|asked)|
      (?:\p{L}+['’]s|\p{L}+s['’]) (?:answer|reply|words?|ok|okay|yes|view|wish|instructions?)|(?:his|her) (?:answer|reply|
      words) (?:is|are|
      follows?|below)|i am to (?:tell|say|write|let))(?![\p{L}])`,
    'iu',
  ),
  unaware: new RegExp(
    oneLine`
      (?:(?<![\p{L}])(?:is|are|was)|['’]s) (?:currently |still |now |just |all |very |rather |too )*(?:out|away|off|on (?:holiday|leave|
      vacation|the road|a trip|business|
      maternity|parental|sick)|travelling|traveling|abroad|busy|ill|sick|in (?:meetings?|a meeting)|unavailable|at (?:a|the) (?:fair|
      conference|show)|not (?:in|here|available|back|around))(?![\p{L}])|(?:has|have|had|did)(?: not|n['’]t)(?: yet)? (?:seen?|read|
      looked|
      had|got)|(?:will|['’]ll|shall|can|going to|should|must|let me|need to|could) (?:then |also |just )?
      (?:(?:tell|show|ask|inform|brief|hand|give) (?!(?:you|me|us|it|this|that|them a)(?![\p{L}]))\p{L}+|let (?:him|her|them) know|
      (?:pass|forward|hand|give|show|mention|run) (?:it|this|that|your (?:letter|mail|plan)) (?:to|on|by|past|over)|pass on|
      forward)(?![\p{L}])|(?:when|once|until|as soon as|after|before) (?:\p{L}+ )?(?:he|she|they|mr|ms|mrs|
      \p{Lu}\p{L}+) (?:is|are|gets?|comes?|returns?)|says? (?:hello|hi)(?![\p{L}])|sends? (?:his|her|their|you) (?:regards|love|best|
      greetings)|(?:instead of|in place of|in the absence of|behind) `,
    'iu',
  ),
};
