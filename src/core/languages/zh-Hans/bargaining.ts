// 中文的讨价还价：怎么把换来的和给出的说成一句话，什么话让得太多。
import { oneLine } from '../one-line.ts';
import type { Bargaining } from '../bargaining.ts';
import { type BargainWords, spokenBargain } from '../chinese/bargain.ts';
import { simplifiedChinese } from './grammar.ts';

const WORDS: BargainWords = { willing: '如果您愿意', then: '那我就可以', today: '我们今天签，可以吗', sign: '签' };

export const simplifiedChineseBargaining: Bargaining = {
  bargain: (get, gives) => spokenBargain(get, gives, WORDS, simplifiedChinese.join),
  percentage: new RegExp(
    oneLine`
      \d+(?:\.\d+)?\s*(?:%|％)|百分之[\d零一二三四五六七八九十百点]+|(?:[一二三四五六七八九]{1,2}|\d{1,2}
      (?:\.\d)?)折(?!算|合|叠)|(?:[一二两三四五六七八九十]|\d+(?:\.\d)?)个点`,
    'u',
  ),
  surrender: new RegExp(
    oneLine`
      (?:价格|价钱)?(?:要|得|需要)?(?:降|便宜|让)到(?:多少|什么程度|哪)|多少钱(?:能|可以|才|就)(?:签|成|定|
      接受)|(?:心理价|目标价)(?:位)?是?(?:多少|什么)|什么(?:价|价格|价位)(?:能|可以|才|就)(?:签|成|定|接受)|
      (?:还要|再)(?:降|让|便宜)多少|(?:多少钱?|什么(?:价|价格|价位))(?:您|你们|贵司)?(?:觉得|看|认为)?
      (?:比较|才|算)?(?:合适|合理|(?:可以|能)接受)|(?:您|你|你们|贵司)(?:来)?(?:说|开|出)个(?:价|数)|(?:您|
      你们|贵司)的底价`,
    'u',
  ),
  bribe: new RegExp(
    oneLine`
      回扣|返点|返佣|好处费|辛苦费|茶水费|感谢费|介绍费|中介费|贿赂|行贿|红包|购物卡|礼品卡|加油卡|
      佣金|(?:拿|抽|得|提|分)(?:到)?(?:他|她|自己)?(?:的)?(?:\d+(?:\.\d+)?\s*[%％]|
      百分之[一二三四五六七八九十\d]+|[一二两三四五六七八九十\d]+个?点|一成|两成|几个点)|私下(?:给|拿|
      收)|塞(?:钱|红包)|给(?:他|她)(?:个人)?(?:[\d一二两三四五六七八九十百千万]+元?|钱|现金|好处)|(?:送|给)
      (?:他|她)?(?:一?(?:部|块|台|辆|瓶|箱|套))?(?:手机|手表|名表|名酒|茅台|烟酒|车|房|旅游|金条)`,
    'u',
  ),
};
