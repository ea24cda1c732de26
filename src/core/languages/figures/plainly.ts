// A text as figures are looked for in it.
import { oneLine } from '../one-line.ts';

/** 七、八百: seven to eight hundred. */
const IN_A_ROW = /(?<!\d)([一二两三四五六七八1-8])、([二三四五六七八九2-9])(?!\d)/gu;
const ROW = '一二三四五六七八九123456789';
/** 两、三百: 两 stands where 二 stands. */
const inRow = (one: string): number => ROW.indexOf(one === '两' ? '二' : one);
const SIMPLE: Readonly<Record<string, string>> = {
  兩: '两',
  萬: '万',
  億: '亿',
  個: '个',
  幾: '几',
  點: '点',
  塊: '块',
  鐘: '钟',
  來: '来',
  餘: '余',
  間: '间',
  歐: '欧',
  鎊: '镑',
  幣: '币',
  錢: '钱',
  約: '约',
  將: '将',
  過: '过',
  週: '周',
  禮: '礼',
  裡: '里',
  裏: '里',
  當: '当',
  頭: '头',
  邊: '边',
  時: '时',
  圓: '圆',
  廿: '二十',
  卅: '三十',
  '½': ' 1/2',
  '¼': ' 1/4',
  '¾': ' 3/4',
};
const TENS = new RegExp(
  oneLine`
    \b(one|two|three|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?=one|two|three|four|five|six|seven|eight|nine|
    third|quarter|fifth|half)`,
  'gu',
);

/** A text as it is read: half-width, small letters, simplified characters. */
export function plainly(text: string): string {
  const simple = text.replace(
    /[兩萬億個幾點塊鐘來餘間歐鎊幣錢約將過週禮裡裏當頭邊時圓廿卅½¼¾]/gu,
    (character) => SIMPLE[character] ?? character,
  );
  return simple
    .replace(IN_A_ROW, (whole: string, one: string, next: string) =>
      inRow(next) !== inRow(one) + 1 ? whole : /\d/u.test(one) ? `${one}到${next}` : `${one}${next}`,
    )
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/(\d) 1\/2/gu, '$1.5')
    .replace(TENS, '$1 ');
}
