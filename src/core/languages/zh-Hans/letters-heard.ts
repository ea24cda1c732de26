// 中文回答里哪些话不给收信人看：备注、旁白、说不上来的，还有本来就顺的事。
import { oneLine } from '../one-line.ts';
import type { Heard } from '../letter-story.ts';

const BRACKETS = /[【[［〔{][^】\]］〕}]*[】\]］〕}]/gu;
const ROUND = /[（(]([^（）()]*)[）)]/gu;
const PRIVATE =
  /(?:别|不要|不能|不便|勿)(?:写|提|说|外传|告诉|往外)|私下说|跟您私下|保密|内部(?:掌握|参考|备注)|仅供(?:自己|内部)|不给客户看|你知我知/u;
const NOTE = /(?:^|[\s，。；、！])(?:备注|注意|注|提醒自己|内部|记一笔|NB|N\.B\.|TODO|待办|PS)\s*[:：].*$/isu;
const CHAT = /[，。；]?(?:跟您私下说|私下说|咱们私下说|说句题外话|题外话|对了)[，,：:]?[^。！？]*[。！？]?/gu;
const RUDE = /懒得要命|懒|笨|蠢|废物|没用的|烂得很|太烂|垃圾|喝多|混蛋|瞎搞/u;
const RIVAL = /(?:你们|您|贵公司)(?:的)?(?:竞争)?对手|同行那家/u;

const NOTHING = new RegExp(
  oneLine`
    ^(?:(?:这个|那个|我|我们|真|也|倒|说实话|老实说|，|,)*(?:不知道|不清楚|不晓得|不太清楚|说不清楚?|
    说不上来|说不准|没(?:统计|算|数|量)过(?:这个|这笔|这些)?(?:账|数)?|没有?数|没概念|没注意过|记不得|
    记不清|不好说|没细算)(?:[，,]?(?:要|得)?问[^，。]{1,8})?|无|没有?|暂无|待定|待确认|[要得]问[^，。]{1,6}|
    [-–—－/?？…。.]+|没什么|N\/?A)$`,
  'iu',
);
const FINE = new RegExp(
  oneLine`
    挺方便|很方便|蛮方便|挺顺|很顺|还顺|挺好|蛮好|很好(?!像)|还不错|挺不错|没(?:有)?(?:什么|啥)?(?:问题|
    毛病|困难|麻烦)|不是问题|运转正常|一切正常|都正常|都挺满意|很满意|大家都(?:喜欢|满意)|从来没
    (?:有)?(?:出过|错过)|没出过(?:错|事)|够用|很(?:稳|省心)|挺省心`,
  'u',
);
const BUT = /但|不过|可是|就是|只是|除非|然而/u;

/** 问数的时候说“问财务”，就是自己不知道；问怎么做的时候说“问财务”，是说怎么做。 */
const ASK_THEM = /^问[^，。]{1,6}$/u;

/** 问数，答的是心里没数。 */
const UNKNOWN =
  /^[^\d一二三四五六七八九十百千万]*一?[^\d一二三四五六七八九十百千万]*(?:没概念|没个数|没有?数|不知道|不清楚|说不上来|说不好)[。！]?$/u;

export function heardInChinese(answer: string, figure: boolean): Heard {
  const trimmed = answer.trim();
  if (trimmed === '') return { text: '', leftOut: 'nothing' };
  const open = trimmed
    .replace(BRACKETS, '')
    .replace(ROUND, (whole, inner: string) => (PRIVATE.test(inner) || RUDE.test(inner) ? '' : whole))
    .replace(NOTE, '')
    .replace(CHAT, '。')
    .replace(/^[。，\s]+/u, '')
    .trim();
  const kept = chineseSentences(open).filter((sentence) => !PRIVATE.test(sentence) && !RUDE.test(sentence) && !RIVAL.test(sentence));
  const text = kept.join('').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return { text: '', leftOut: /[\p{L}\p{N}]/u.test(trimmed) ? 'aside' : 'nothing' };
  if (NOTHING.test(text.replace(/(?<![。！!.…\s])[。！!.…\s]+$/u, ''))) return { text: '', leftOut: 'nothing' };
  if (figure && (ASK_THEM.test(text) || UNKNOWN.test(text))) return { text: '', leftOut: 'nothing' };
  if (kept.some((sentence) => FINE.test(sentence) && !BUT.test(sentence))) return { text: '', leftOut: 'works' };
  return { text };
}

/** 一句一句，带着句末标点；引号里的标点不断句。 */
export function chineseSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let at = '';
  let depth = 0;
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    at += character;
    if (/[“「『]/u.test(character)) depth++;
    else if (/[”」』]/u.test(character)) depth = Math.max(0, depth - 1);
    // 引语说完了，后面另起一句。
    const isQuoteOver =
      /[”」』]/u.test(character) && /[。！？!?]/u.test(characters[index - 1] ?? '') && !/[，、；,;的]/u.test(characters[index + 1] ?? '');
    if (depth === 0 && (isQuoteOver || /[。！？!?\n]/u.test(character))) {
      sentences.push(at.trim());
      at = '';
    }
  }
  return [...sentences, at.trim()].filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
