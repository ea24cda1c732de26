// 中文回答里哪些话不给收信人看：备注、旁白、说不上来的，还有本来就顺的事。
import type { HeardWords } from '../chinese/heard.ts';
import { oneLine } from '../one-line.ts';
import { asides } from './letters-asides.ts';

const PRIVATE =
  /(?:别|不要|不能|不便|勿)(?:写|提|说|外传|告诉|往外)|私下说|跟您私下|保密|内部(?:掌握|参考|备注)|仅供(?:自己|内部)|不给客户看|你知我知/u;
const NOTE = /(?:^|[\s，。；、！])(?:备注|注意|注|提醒自己|内部|记一笔|NB|N\.B\.|TODO|待办|PS)\s*[:：].*$/isu;
const CHAT = /[，。；]?(?:跟您私下说|私下说|咱们私下说|说句题外话|题外话|对了)[，,：:]?[^。！？]*[。！？]?/gu;
const RUDE = /懒得要命|懒|笨|蠢|傻[逼瓜子]|王八蛋|狗屁|屁用|放屁|扯淡|窝囊废|废物|没用的|烂得很|太烂|垃圾|喝多|混蛋|瞎搞/u;
const RIVAL = /(?:你们|您|贵公司)(?:的)?(?:竞争)?对手|同行那家/u;

const NOTHING = new RegExp(
  oneLine`
    ^(?:无|没有?|(?:目前|现在|暂时|至今|到现在)?(?:还)?(?:没有?|暂无)|一[次回个件张批单起台]?[都也]没有?|
    待定|待确认|待核实|[-–—－/？?…。.]+|没什么|N\/?A)$`,
  'iu',
);
/** 问数，答的是一个都没有。 */
const NONE =
  /^[\p{Script=Han}]{0,6}?(?:(?:还|都|也|从来?|一直|倒)*没有?|[零0０]|没(?:有)?(?:出|丢|坏|断|停|卡|发生|碰到|遇到|漏|摔|报废)过)[。！]?$/u;
const FINE = new RegExp(
  oneLine`
    挺方便|很方便|蛮方便|挺顺|很顺|还顺|挺好|蛮好|很好(?!像)|还不错|挺不错|没(?:有)?(?:什么|啥)?(?:问题|
    毛病|困难|麻烦)|不是问题|运转正常|一切正常|都正常|都挺满意|很满意|大家都(?:喜欢|满意)|从来没
    (?:有)?(?:出过|错过)|没出过(?:错|事)|够用|很(?:稳|省心)|挺省心`,
  'u',
);
const BUT = /但|不过|可是|就是|只是|除非|然而/u;

export const heard: HeardWords = {
  asides,
  private: PRIVATE,
  note: NOTE,
  chat: CHAT,
  rude: RUDE,
  rival: RIVAL,
  nothing: NOTHING,
  none: NONE,
  fine: FINE,
  but: BUT,
};
