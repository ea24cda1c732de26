// The figure in an answer, in either Chinese script: 改过口、查过的以后说的为准，余下的是补充 (docs/method.md §4).
import { asLookedUp } from './looked-up.ts';
import { oneLine } from '../one-line.ts';
import type { Said } from '../letter-story.ts';
import type { LetterWords } from './letter-words.ts';

// 数再长，一段也不过二十来个字；不设限，一长串数字就要来回试。
const DIGIT = '[\\d０-９,，.]{1,24}';
const HAN = '[零一二两兩三四五六七八九十廿卅百千万萬亿億几幾半]{1,24}';
/** 口头说的数，前后带着约略的话。 */
export const NUMBER = oneLine`
  (?:(?:NT|HK|US)?[¥￥€$£]\s?|USD|EUR|RMB|TWD|HKD|(?:新?[台臺]|港)[币幣]\s?)?
  (?:小|[个個]把|${DIGIT}(?:[~～—–-]${DIGIT})?|${HAN})(?:${HAN})?(?:[多来來余餘几幾]|
  出[头頭])?(?:[百千万萬亿億]{1,4})?(?:[多来來余餘几幾])?`;
export const PERIOD = '(?:每|一|1)(?:[个個])?(?:[周週]|星期|[礼禮]拜|月|天|日|季度|年|晚上?|班|[学學]期)';
export const ABOUT = /大概|大[约約]|差不多|一般|通常|平均|[约約]莫?/u;
export const LED = new RegExp(
  oneLine`
    ^(?:(?:嗯|哦|大概是|[应應][该該]是|我?估(?:[计計]|摸)?[着著]?(?:有|是)?|我看|我[觉覺]得|依我看|差不多有|
    是|有|[会會](?![计計])|也就|怎[么麼]也有|得有|反正(?:也|都)?|就|每[次回]|不好[说說]|[难難][说說]|
    [说說]不[准準])[，,]?)+`,
  'u',
);
const CORRECTED = new RegExp(
  oneLine`
    ^(?:.*?(?:[，,；;—…-]|\.{2,}|。)+\s*)?(?:(?:(?:上[回次]|[刚剛]才|之前|前面|那天|那次)?(?:我)?
    (?:[说說]|[讲講]|[报報]|算|[记記])[错錯]了|不[对對]|哦不|不是|不，|[说說][错錯]了?|
    [记記][错錯]了?|[应應][该該]是|[错錯]了|口[误誤]|等等|等一下|更正(?:一下)?|我?改一下|哦，?|
    啊，?)[，,：:。]?)+(?:[应應][该該])?是?\s*`,
  'u',
);

/** 小刘说：“四批”。 */
const OF_ANOTHER = /^[^，。]{1,14}[说說]：[“「]([^”」]+)[”」]$/u;
const PERIODIC = new RegExp(`^(?:大概|大[约約]|差不多|平均)?${PERIOD}${NUMBER}[^也还還总總肯都是常有]`, 'u');
/** 七八笔得有、二三十通跑不掉：说数以后的口头语。 */
const SURELY = new RegExp(
  oneLine`
    (?:[也还還总總肯得要]*(?:是有的|有的|都?有[过過]|[都总總]?有|定有|常有的事|是常事|不稀奇|
    跑不[了掉]|逃不[了掉]|少不了|走唔甩))$`,
  'u',
);
const COUNTED = new RegExp(`^(?:大概|大[约約]|差不多|起[码碼]|至少)?${NUMBER}[\\p{Script=Han}]{0,2}?${SURELY.source}`, 'u');
/** 十来个吧我觉得。 */
const SPOKEN_ON = new RegExp(
  oneLine`
    [吧呢啊呗唄嘛啦囉喔哦]*(?:我?(?:[觉覺]得|感[觉覺]|猜|估[计計])|我[看想]|[应應][该該](?:有|是)?|好像|
    可能)?[吧呢啊呗唄嘛啦囉喔哦]*$`,
  'u',
);
/** 说在数后面的，写在数前面：五分钟不到是不到五分钟。 */
const IN_FRONT: readonly (readonly [RegExp, string])[] = [
  [/(?:[顶頂]天了?|[顶頂]多了?|[撑撐]死了?|封[顶頂]|(?<!不)打住)$/u, '最多'],
  [/(?:往上|打底|起步|以上|起跳|起[码碼]|都?是少的|[跑逃]不[了掉])$/u, '至少'],
  [/(?:都|[还還])?(?:不到|有找)$/u, '不到'],
  [/(?:都|[还還])?(?:不止|[打挡擋]不住)$/u, '不止'],
];
/** 一窑三万打不住：不止跟着三万，不跟着一窑。 */
const PLAINLY = new RegExp(
  oneLine`
    ^(大概|大[约約]|差不多)?([每一](?:[个個]?(?:小[时時]|星期)|\p{Script=Han})
    (?<![百千万萬亿億成半几幾多来來])(?=${NUMBER}))?(?![一二三四五六七八九十\d]{1,2}月)(${NUMBER}.*)$`,
  'u',
);

/** 去年一年一千八百尾打不住：不止跟着尾数。 */
const BEHIND_TIME = new RegExp(
  oneLine`
    ^((?:[一二三四五六七八九十\d]{1,2}月份?|[^\d０-９零一二两兩三四五六七八九十百千万萬亿億半]{1,6})
    (?:${PERIOD})?)(${NUMBER}.*)$`,
  'u',
);

/** A figure, what else was said with it, and what that was worth. */
export type Quantity = { readonly quantity: string; readonly more: readonly string[]; readonly remarks: readonly string[] };

/** 答里哪几个字是数，哪些是补充。 */
export function quantityOf({ answer, number, unit }: Said, words: LetterWords): Quantity {
  const spoken = (answer ?? '').trim().replace(/(?<![。！!.…吧呢啊\s])[。！!.…吧呢啊\s]+$/u, '');
  if (spoken === '' && number !== undefined) {
    const [first = ''] = (unit ?? '').split('/');
    return { quantity: `${number}${first}`, more: [], remarks: [] };
  }
  // 五批（夏天）：括号里的话是补充。
  const [, outside = spoken, inside = ''] = /^(.*[^（(])[（(]([^（）()]+)[）)]$/u.exec(spoken) ?? [];
  const [, known = ''] = /^(?:就)?我(?:所)?(知道|[记記]得|印象中|[经經]手)的?(?:就)?(?:有|是)?/u.exec(outside) ?? [];
  const said = asLookedUp(outside.replace(OF_ANOTHER, '$1'));
  const later = said.replace(CORRECTED, '');
  // 三十，不是每天：没有另说一个数，就不是改口。
  const corrected = (new RegExp(NUMBER, 'u').test(later) ? later : said).replace(
    /^(?:就)?我(?:所)?(?:知道|[记記]得|印象中|[经經]手)的?(?:就)?(?:有|是)?(?=[\d零一二两兩三四五六七八九十几幾])/u,
    '',
  );
  const [first = '', ...more] = corrected.replace(LED, '').split(/[，,；;](?!\d)/u);
  return {
    quantity: inOrder(first.trim(), words),
    more: parts(more),
    remarks: parts([known === '' ? '' : '就您所知', inside]),
  };
}

function parts(said: readonly string[]): readonly string[] {
  return said.map((part) => part.trim()).filter((part) => part !== '' && !/^(?:吧|上下|左右)$/u.test(part));
}

/** 三十瓶顶天了：最多三十瓶。五千？：大概五千。 */
function inOrder(said: string, { about }: LetterWords): string {
  const plain = said
    .replace(SPOKEN_ON, '')
    .replace(/(?<=上下|左右)[浮波][动動]$/u, '')
    .replace(/(?<=[块塊元])的$/u, '');
  const [pattern, led = ''] = IN_FRONT.find(([behind]) => behind.test(plain)) ?? [];
  if (pattern !== undefined) {
    const figure = plain.replace(pattern, '');
    const ordered = figure.replace(PLAINLY, `$1$2${led}$3`);
    // 放不到数前面去的，留在原处：少了“打不住”就不是那个数。
    return ordered !== figure ? ordered : BEHIND_TIME.test(figure) ? figure.replace(BEHIND_TIME, `$1${led}$2`) : plain;
  }
  if (/^[~～]/u.test(plain)) return `${about}${plain.slice(1)}`;
  if (PERIODIC.test(plain) || COUNTED.test(plain)) return plain.replace(SURELY, '');
  return /[？?]$/u.test(plain) ? `${ABOUT.test(plain) ? '' : '大概'}${plain.replace(/[？?]/gu, '')}` : plain;
}
