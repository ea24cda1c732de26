// Whether what a buyer answered to the confirming question is a yes, and nothing but a yes (docs/method.md §3, §4).
import { oneLine } from '../one-line.ts';

/** "Dana said: yes", "Well, yes". */
const BEFORE = new RegExp(
  oneLine`
    ^["“'‘]?(?:(?:he|she|they|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|the (?:buyer|customer)) (?:said|says|told me|answered|
    nodded(?: and said)?)[:,]?(?: that)? ?["“'‘]?|(?:oh|well|so|clearly|and)\b[,.]?)\s+`,
  'iu',
);
const YES = new RegExp(
  oneLine`
    ^["“'‘]?(?:yes|yeah|yep|yup|sure(?! (?:about|how|what|whether|that))|absolutely|definitely|certainly|clearly|of course|exactly|
    agreed|confirmed|correct|that(?:['’]s| is) (?:right|it|exactly it)|right(?! now)|ok(?:ay)?|no (?:question|doubt)|
    (?:it|they|we|i|he|she|that|this)(?:['’]d| (?:really |certainly |definitely )?would)(?: (?:really|certainly|definitely|all))?
    (?= *$|[.!,;:"”’—–]| (?:help|move|go (?:ahead|for|with)|do|work|love|indeed|(?:want|take|sign|buy|use) (?:it|that|this)|
    be (?:it|enough|perfect|great|ideal|exactly|just (?:it|what|right)|an? (?:great|big|huge|real) help))(?![\p{L}\p{N}]))|
    would help|let(?:['’]s| us) (?:do|go))(?![\p{L}\p{N}])`,
  'iu',
);
/** A condition, a doubt, a no. */
const HEDGED = new RegExp(
  oneLine`
    (?<!\p{L})(?:if|unless|until|provided|providing|assuming|as (?:long|soon) as(?! possible)|so long as|depend\p{L}*|but|
    though|although|after|pending|subject|partly|partially|rather|consider\p{L}*|think(?:ing)? (?:about|over)|wait|later|discuss|
    however|except|probably|possibly|maybe|perhaps|might|may|could (?:be|work|help)|should|hopefully|hopes?|
    in (?:theory|principle)|(?:sort|kind) of|more or less|
    i (?:guess|suppose|think|believe|reckon)|we(?:['’]ll| will) see|let(?:['’]s| us) see|have to see|to be seen|sounds?|seems?|
    hardly|not|no(?! (?:question|doubt))|never|nobody|nothing|\p{L}+n['’]t|first|once|when|only|still|ask|afraid|worr\p{L}*|fear\p{L}*)
    (?!\p{L})|\?`,
  'iu',
);

export function isPlainYes(answer: string): boolean {
  // "Nobody said yes": what stands before it may say no as well.
  return YES.test(answer.trim().replace(BEFORE, '')) && !HEDGED.test(answer);
}
