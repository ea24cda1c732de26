// English words by which what was said is judged: what the rep only tells of a yes.
import { oneLine } from '../one-line.ts';
import type { SaidWords } from '../evidence-row.ts';
import { englishNo } from './evidence-no.ts';
import { unwritten } from './evidence-unwritten.ts';

export const englishSaid: SaidWords = {
  ...englishNo,
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
        our |attached |above |below )*(?:e-?mail|mail|file|attachments?|attached|above|below|screenshot|thread|crm|whatsapp|chat)
        (?: .{0,20})?)[.!]?["”']?$|^["“']?(?:verbal|oral|spoken|informal|telephone|phone) (?:confirmation|acceptance|agreement|approval|
        consent|ok|okay|yes|go[- ]ahead|commitment)(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])(?:from|by|judging (?:by|from)|going by|to judge (?:by|from)) (?:his|her|their|the|
        \p{Lu}\p{L}+['’]s) (?:body language|
        face|smile|tone|voice|looks?|manner|reaction|eyes|handshake|mood|expression|silence)|written all over (?:his|her|their)|
        (?:did(?: not|n['’]t)|without) (?:need(?:ing)?|hav(?:e|ing)) to (?:say|put) (?:it|so|a word|anything|much)|
        read(?:ing)? between the\s
        lines|(?:as good as|practically|virtually|pretty much|basically|more or less) (?:in the bag|a done deal|over the line|ours|home)|
        home and (?:dry|hosed)|(?:winked|beamed|smiled|grinned|squeezed my hand|patted me)(?![\p{L}])(?! (?:in|on) the photo)|(?:have|got)\s
        \p{Lu}\p{L}+ (?:in (?:our|my) (?:corner|pocket)|on (?:our|my) side)|(?:gave|gives|giving|shows?|showed|showing) (?:me |
        us )?(?:every|all the|plenty of) signs?(?![\p{L}])`,
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
      String.raw`(?<![\p{L}])(?<!(?:sorry|apolog\p{L}+|excuse|forgive|pardon|ashamed)[^.!?]{0,24})silence(?: (?:is|was|means|counts|for|
      after|since|taken))?(?![\p{L}])`,
      oneLine`
        (?<![\p{L}])i (?:have the feeling|had the (?:feeling|impression)|have the impression|(?:strongly |really )?(?:think|believe|
        guess|assume|suppose|feel|reckon|am (?:sure|confident|certain|convinced)|expect)) (?:that )?(?:he|she|they|it|the |
        [\p{Lu}]\p{L}+)(?:['’\p{L}]|\s)[^.]{0,40}(?:fine|ok|okay|agree[sd]?|accept(?:s|ed)?|yes|happy|on board|like[sd]?|good|positive|
        sign|support|with us|convinced|no problem|go ahead)`,
      oneLine`
        (?<![\p{L}])(?:presumably|apparently|supposedly|as far as i (?:can tell|know|understand)|my (?:impression|feeling|gut)|
        gut feeling|(?:sounded|looked|seem(?:s|ed)(?: to be)?) (?:(?:very|really|quite|pretty|so|rather|genuinely|perfectly|more than) )?
        (?:positive|interested|fine|ok|okay|happy|pleased|keen|good(?= about))(?! to me| to us| by)|sounded good|
        seem(?:s|ed) to (?:agree|accept|like)|
        must have (?:accepted|agreed|read)|(?:was|were|is) (?:very |quite |really )?(?:positive|enthusiastic|receptive)|nodded|
        gave (?:a |me a )?(?:nod|thumbs up)|tacit(?:ly)?|implicit(?:ly)?|deemed|considered (?:as )?(?:accepted|agreed)|
        taken as (?:accepted|agreed|a yes)|counts as)(?![\p{L}])`,
    ].join('|'),
    'iu',
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
      shift|depots?)(?![\p{L}])|(?<![\p{L}])the (?:board|lads|crew|staff|drivers|skipper|boss|owners|partners|shareholders|council|
      directors|
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
