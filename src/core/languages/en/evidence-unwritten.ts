// English words by which a rep says why the buyer's own are missing, and by which a buyer speaks of noes that are none to us.
import { oneLine } from '../one-line.ts';

export const unwritten = new RegExp(
  [
    oneLine`
      (?<![\p{L}])(?:forgot|forgets|meant|means|intended|promised|has yet|had yet|(?:only|just|still|but)(?: (?:has|have|had|needs?))|
      (?:did(?: not|n['’]t)|has(?: not|n['’]t)|had(?: not|n['’]t)) (?:yet )?(?:get|got|find|found|have|had|manage[d]?)(?: the| any)?
      (?: time| round| around| a moment)?|(?:is|was|were) (?:too|very|only|still) (?:busy|lazy|slow)|hates|never (?:gets round|bothers|
      has time)) ?(?:to )?(?:writ(?:e|ing)|answer(?:ing)?|repl(?:y|ying)|type|typing|send(?:ing)?|mail(?:ing)?|confirm(?:ing)?|
      put(?:ting)?|sign(?:ing)?)(?![\p{L}])`,
    oneLine`
      (?<![\p{L}])(?:never|rarely|seldom|hardly ever|does(?: not|n['’]t)|has(?: not|n['’]t)(?: yet)?|did(?: not|n['’]t)) (?:like to |
      actually |really )?(?:writes?|written|answers?|answered|repl(?:y|ies|ied)|mails?|mailed)(?![\p{L}])`,
    oneLine`
      (?<![\p{L}])(?:mail|e-?mail|letter|reply|answer|paper(?:work)?|writing|written \p{L}+|note|signature|confirmation|
      message)(?: \p{L}+)? (?:(?:will|to|should|is to|can|['’]ll)(?: still)? (?:follow|come|be sent|arrive)|follows|comes|is (?:still )?
      (?:on (?:its|the) way|missing|outstanding|to come|pending|coming))(?![\p{L}])|only (?:the )?(?:mail|reply|paper|writing|
      signature) is (?:missing|outstanding)|missing in writing|waiting for (?:the|his|her|their) (?:mail|e-?mail|reply|answer|note)|
    (?:laptop|computer|account|mailbox|e-?mail|phone|internet)(?: \p{L}+)? (?:is|was) (?:down|broken|full|dead|off)|
        (?:it )?must have got(?:ten)? lost|
    (?:not|n['’]t) (?:want|like|have|need) to (?:bother|trouble|chase|press|push) (?:him|her|them)|^no (?:mail|letter|reply|
        paper)s?(?:,| yet| so far| but)`,
    oneLine`
      (?<![\p{L}])(?:his|her|their|[\p{L}]+['’]s) (?:okay|ok|yes|consent|approval|agreement|acceptance|go-ahead|blessing|nod|word)
      (?: \p{L}+)? (?:is|was|stands?|holds?|stood|counts?|exists?)(?![\p{L}])|between (?:us|the two of us|him and me|her and me)
      (?![\p{L}])|no (?:paper|mail|letter|writing) (?:needed|necessary)|(?:enter|put|book|note|write) (?:it |this |that )?(?:down )?
      (?:as|for) (?:accepted|agreed|a yes|him|her|them)|put down (?:his|her|their|the) (?:yes|ok|okay)`,
  ].join('|'),
  'iu',
);

/** What befell a part of what is theirs, in another year or by others: two of the crates were refused. */
export const BEFELL_THEIRS = oneLine`
  (?<![\p{L}])(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+|half|some|most|many|several|a (?:few|third|
  quarter|tenth))(?: \p{L}+)? (?:in|of|out of)|half)(?! (?:us|you|your|them|(?:the |our )?(?:board|council|
  committee|partners|management|directors|trustees|team|managers))(?![\p{L}])) (?:the |our |my |these |those |all |
  every )?[^\s,.;:]+(?! of you)[^,.;:]*|(?<![\p{L}])(?:last year|(?:the|a) year before|years ago|in (?:19|20)\p{N}{2})(?![\p{L}])
  (?![^.;:,]*(?<![\p{L}])(?:you|your|still)(?![\p{L}]))[^.;:,]*|(?<![\p{L}])(?:the|our|my) (?!board)\p{L}+s refuse[d]? to (?!use|
  take|sign|switch|change|work with|accept|go (?:on|ahead|along)|have|buy|touch|adopt|see|meet)\p{L}+|(?<![\p{L}])(?:old|former|
  previous|last|present|current) (?:supplier|vendor|firm|company|carrier|contractor|tool|system) (?:withdrew|declined|refused|
  rejected|cancelled|turned|stopped|dropped)[^.;:,]*`;
