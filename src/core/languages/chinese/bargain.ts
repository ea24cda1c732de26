// How Chinese, in either script, ties what is given to what is got: one sentence, nothing in it twice (docs/method.md §6).
import { oneLine } from '../one-line.ts';
import { bare } from '../grammar.ts';
import { withoutModal } from './scene.ts';

/** The words around a bargain, in one script. */
export type BargainWords = {
  /** 如果您愿意 */ readonly willing: string;
  /** 那我就可以 */ readonly then: string;
  /** 我们今天签，可以吗 */ readonly today: string;
  /** 签 */ readonly sign: string;
};

const WHO = /^(?:您|[贵貴](?:方|公司|司)|你[们們]|我[们們]|我方|我(?!这边|這邊))/u;
const WILLING = /^(?:愿意|願意|同意|答应|答應|肯)/u;
const THEN = /^(?:就|那)+/u;
// 三年的合同 is a thing; a thing is signed.
const CONTRACT = new RegExp(
  oneLine`
    ^(?:一份|[零一二两兩三四五六七八九十\d]+(?:年|个月|個月)的?).{0,6}(?:合同|合约|合約|框架|协议|協議)$`,
  'u',
);
// 运费由我们出: it says who does it.
const OUR_PART = /(?<!就)(?=由我[们們方])/u;

/** @param joined the gives as one list */
export function spokenBargain(
  get: string,
  gives: readonly string[],
  words: BargainWords,
  joined: (items: readonly string[]) => string,
): string {
  const wanted = phrase(get);
  const given = gives.map(phrase).filter(Boolean);
  const offer = given.some((one) => OUR_PART.test(one))
    ? joined(given.map((one) => one.replace(OUR_PART, '就')))
    : `${words.then}${joined(given) || '……'}`;
  return `${words.willing}${CONTRACT.test(wanted) ? words.sign : ''}${wanted || '……'}，${offer}；${words.today}？`;
}

/** 句式里已经有的字不重复：您愿意、我就可以。 */
function phrase(part: string): string {
  const plain = bare(part).replace(/^(?:如果|只要|那么|那麼)/u, '');
  return withoutModal(plain.replace(WHO, '').replace(THEN, '').replace(WILLING, ''));
}
