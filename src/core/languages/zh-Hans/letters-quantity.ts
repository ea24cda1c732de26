// 中文回答里的数：哪几个字是数，改过口、查过的以后说的为准，余下的是补充。
import { asLookedUp } from '../chinese/looked-up.ts';
import { oneLine } from '../one-line.ts';
import type { Said } from '../letter-story.ts';

const DIGIT = '[\\d０-９,，.]+';
const HAN = '[零一二两三四五六七八九十廿卅百千万亿几半]+';
/** 口头说的数，前后带着约略的话。 */
export const NUMBER = oneLine`
  (?:[¥￥€$£]\s?|USD|EUR|RMB)?(?:小|个把|${DIGIT}(?:[~～—–-]${DIGIT})?|${HAN})(?:${HAN})?(?:[多来余几]|
  出头)?(?:[百千万亿]+)?(?:[多来余几])?`;
export const PERIOD = '(?:每|一|1)(?:个)?(?:周|星期|礼拜|月|天|日|季度|年|晚上?|班|学期)';
export const ABOUT = /大概|大约|差不多|一般|通常|平均|约/u;
export const LED = new RegExp(
  oneLine`
    ^(?:(?:嗯|哦|大概是|应该是|我?估计|我看|我觉得|依我看|差不多有|是|有|会(?!计)|也就|怎么也有|得有|就|
    每[次回]|不好说|难说|说不准)[，,]?)+`,
  'u',
);
const CORRECTED = new RegExp(
  oneLine`
    ^(?:.*?(?:[，,；;—…-]|\.{2,}|。)+\s*)?(?:(?:(?:上[回次]|刚才|之前|前面|那天|那次)?(?:我)?(?:说|讲|报|算|
    记)错了|不对|哦不|不是|不，|说错了?|记错了?|应该是|错了|口误|等等|等一下|更正(?:一下)?|我?改一下|
    哦，?|啊，?)[，,：:。]?)+(?:应该)?是?\s*`,
  'u',
);

/** 小刘说：“四批”。 */
const OF_ANOTHER = /^[^，。]{1,14}说：[“「]([^”」]+)[”」]$/u;
const PERIODIC = new RegExp(`^(?:大概|大约|差不多|平均)?${PERIOD}${NUMBER}[^也还总肯都是常有]`, 'u');
/** 一天一批是有的。 */
const SURELY = /(?:[也还总肯]*(?:是有的|有的|都?有过|[都总]?有|定有|常有的事|是常事|不稀奇|跑不[了掉]|少不了|走唔甩|打不住))$/u;

/** 答里哪几个字是数，哪些是补充。 */
export function quantityOf({ answer, number, unit }: Said): { quantity: string; remark: string } {
  const spoken = (answer ?? '').trim().replace(/(?<![。！!.…吧呢啊\s])[。！!.…吧呢啊\s]+$/u, '');
  if (spoken === '' && number !== undefined) {
    const [first = ''] = (unit ?? '').split('/');
    return { quantity: `${number}${first}`, remark: '' };
  }
  // 五批（夏天）：括号里的话是补充。
  const [, outside = spoken, inside = ''] = /^(.*[^（(])[（(]([^（）()]+)[）)]$/u.exec(spoken) ?? [];
  const [, known = ''] = /^(?:就)?我(?:所)?(知道|记得|印象中|经手)的?(?:就)?(?:有|是)?/u.exec(outside) ?? [];
  const said = asLookedUp(outside.replace(OF_ANOTHER, '$1'));
  const later = said.replace(CORRECTED, '');
  // 三十，不是每天：没有另说一个数，就不是改口。
  const corrected = (new RegExp(NUMBER, 'u').test(later) ? later : said).replace(
    /^(?:就)?我(?:所)?(?:知道|记得|印象中|经手)的?(?:就)?(?:有|是)?(?=[\d零一二两三四五六七八九十几])/u,
    '',
  );
  const [first = '', ...more] = corrected.replace(LED, '').split(/[，,；;](?!\d)/u);
  return {
    quantity: inOrder(first.trim()),
    remark: [known === '' ? '' : '就您所知', ...more, inside]
      .map((part) => part.trim())
      .filter((part) => part !== '' && !/^(?:吧|上下|左右)$/u.test(part))
      .join('，'),
  };
}

/** 三十瓶顶天了：最多三十瓶。五千？：大概五千。 */
function inOrder(said: string): string {
  const most = said.replace(/^(.+?)(?:顶天了?|顶多了?|撑死了?|封顶|打住)$/u, '最多$1');
  if (/(?:往上|打底|起步|以上)$/u.test(most)) return `至少${most.replace(/(?:往上|打底|起步|以上)$/u, '')}`;
  if (/^[~～]/u.test(most)) return `约${most.slice(1)}`;
  if (PERIODIC.test(most)) return most.replace(SURELY, '');
  return /[？?]$/u.test(most) ? `${ABOUT.test(most) ? '' : '大概'}${most.replace(/[？?]/gu, '')}` : most;
}
