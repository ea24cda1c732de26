// Whose words they are, and of which day, in either Chinese script: 我库里 is 您库里 to the buyer (docs/method.md §4).
import { oneLine } from '../one-line.ts';
import type { LetterWords } from './letter-words.ts';

const QUOTED = /([“「][^“「”」]*[”」]|「[^「」]*」|"[^"]*")/u;
const PLACES = '公司|[厂廠]|店|院|所|校|行|司|部[门門]|[单單]位|酒店|[医醫]院|[药藥]房|超市';
/** 我们下周三带工程师去：哪一天已经写明了。下周三之前、下周三和周五说的不止是哪一天。 */
export const RELATIVE_DAY = new RegExp(
  oneLine`
    ^((?:我[们們]?|咱[们們]|您|[双雙]方|大家|一起)*)(?:(?:下|[这這]|本)?下?(?:[个個])?(?:[周週]|星期|
    [礼禮]拜)[一二三四五六日天]|(?:\d{4}年)?\d{1,2}月\d{1,2}日|明天|[后後]天|大[后後]天|今天|下[个個]?
    (?:[周週]|星期|[礼禮]拜|月)(?![到一二三四五六日天\d]))(?![的和跟与與或及、之以前后後内內起初底末]|
    中(?!午)|到(?:下|[周週]|星期|[礼禮]拜|[\d一二三四五六七八九十]))[，,]?`,
  'u',
);
/** ，去年光加班就花了一百五十多万：已经有的事，不是希望。 */
export const FACT = new RegExp(
  oneLine`
    (?<=.)[，。；](?:去年|前年|[上][个個]?(?:月|季度?|半年|[周週]|[学學]期)|今年已[经經]|[现現]在|目前|光|
    [单單]是)[^。；]*(?:[了过過]|[现現]在|
    目前)[^。；]*[\d零一二两兩三四五六七八九十百千几幾半][^。；]*$`,
  'u',
);

/** 说到他的时候，让我、跟我说的“我”可能是记笔记的人。 */
function isToldTo(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return /(?<!其)[他她](?![们們])/u.test(before) && /(?:[说說]|[让讓叫]|[请請]|要|[给給跟]|告[诉訴])$/u.test(before);
}

/** 我库里是您库里；引号里的话不动。 */
export function toTheBuyer(text: string, { honoured, yourSide }: LetterWords): string {
  return text
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(new RegExp(`(?:我[们們]|咱[们們]|我)(?:的)?(${PLACES})`, 'gu'), (_, place: string) =>
              /^(?:部[门門]|[单單]位)$/u.test(place) ? `您的${place}` : `${honoured}${place}`,
            )
            .replace(/(?<=[诉訴给給跟找问問骂罵催]|[骂罵挂掛扣拖欠坑告]了)(?:我[们們]|咱[们們])/gu, '您')
            .replace(
              /(?:我[们們]|咱[们們]|俺[们們]|我[这這][边邊]|我[们們][这這][边邊])(?:自己)?/gu,
              (who) => `${yourSide}${who.endsWith('自己') ? '自己' : ''}`,
            )
            // 他不管，说让我问刘总：我是谁，说不准，就照记下的。
            .replace(/(?<![自忘])我(?![国國])/gu, (who, at: number) => (isToldTo(part, at) ? who : '您')),
    )
    .join('');
}
