// Whether what a buyer answered to the confirming question is a yes, and nothing but a yes (docs/method.md §3, §4).
import { oneLine } from '../one-line.ts';

/** "Dana said: yes", "Well, yes". */
const BEFORE = new RegExp(
  oneLine`
    ^["“'‘]?(?:(?:he|she|they|\p{Lu}\p{L}+|the (?:buyer|customer)) (?:said|says|told me|answered|nodded(?: and said)?)[:,]?(?: that)?
    ["“'‘]?|(?:oh|well|so|clearly|and)\b[,.]?)\s+`,
  'iu',
);
const YES = new RegExp(
  oneLine`
    ^["“'‘]?(?:yes|yeah|yep|yup|sure(?! (?:about|how|what|whether|that))|absolutely|definitely|certainly|clearly|of course|exactly|
    agreed|confirmed|correct|that(?:['’]s| is) (?:right|it|exactly it)|right(?! now)|ok(?:ay)?|no (?:question|doubt)|
    (?:it|they|we|i|he|she|that|this)(?:['’]d| (?:really |certainly |definitely )?would)(?! be (?:an? |nice|interesting|good|something))|
    would help|we(?:['’]d| would) move ahead|let(?:['’]s| us) (?:do|go))(?![\p{L}\p{N}])`,
  'iu',
);
/** A condition, a doubt, a no. */
const HEDGED = new RegExp(
  oneLine`
    (?<!\p{L})(?:if|unless|until|provided|providing|assuming|as long as|so long as|depend\p{L}*|but|though|although|
    however|except|probably|possibly|maybe|perhaps|might|may|could (?:be|work|help)|should|hopefully|hopes?|
    in (?:theory|principle)|(?:sort|kind) of|more or less|
    i (?:guess|suppose|think|believe|reckon)|we(?:['’]ll| will) see|let(?:['’]s| us) see|have to see|to be seen|sounds?|seems?|
    not|no(?! (?:question|doubt))|never|nobody|nothing|\p{L}+n['’]t|first|once|when|only|still|ask|afraid|worr\p{L}*|fear\p{L}*)
    (?!\p{L})|\?`,
  'iu',
);

export function isPlainYes(answer: string): boolean {
  const said = answer.trim().replace(BEFORE, '');
  return YES.test(said) && !HEDGED.test(said);
}
