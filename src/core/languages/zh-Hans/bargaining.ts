// 中文的讨价还价：怎么把换来的和给出的说成一句话，什么话让得太多。
import type { Bargaining } from '../bargaining.ts';
import { bare } from '../grammar.ts';
import { simplifiedChinese } from './grammar.ts';

/** 句式里已经有的字不重复。 */
function phrase(part: string): string {
  return bare(part).replace(/^(?:您|贵方|贵公司|我们|我方|我)?(?:愿意|可以|能够|就可以)?/u, '');
}

export const simplifiedChineseBargaining: Bargaining = {
  bargain: (get, gives) =>
    `如果您愿意${phrase(get) || '……'}，我就可以${simplifiedChinese.join(gives.map(phrase)) || '……'}；我们今天签，可以吗？`,
  percentage:
    /\d+(?:\.\d+)?\s*(?:%|％)|百分之[\d零一二三四五六七八九十百点]+|(?:[一二三四五六七八九]{1,2}|\d{1,2}(?:\.\d)?)折(?!算|合|叠)|(?:[一二两三四五六七八九十]|\d+(?:\.\d)?)个点/u,
  surrender:
    /(?:价格|价钱)?(?:要|得|需要)?(?:降|便宜|让)到(?:多少|什么程度|哪)|多少钱(?:能|可以|才|就)(?:签|成|定|接受)|(?:心理价|目标价)(?:位)?是?(?:多少|什么)|什么(?:价|价格|价位)(?:能|可以|才|就)(?:签|成|定|接受)|(?:还要|再)(?:降|让|便宜)多少/u,
};
