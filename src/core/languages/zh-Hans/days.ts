// 中文里日子怎么写：下周五、十二月八号、明年1月5日、三天后、月底。
import { counted, dayRules, digits, weekdayAtEnds, type DayWords, type Meaning, type Rule } from '../days/meaning.ts';
import { toSimplified } from './hant-fold.ts';

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const DIGIT = '[一二三四五六七八九]';

/** 1 到 99 的汉字写法；十五也写作一十五，二十四也写作廿四。 */
const numerals = (): Record<string, number> =>
  Object.fromEntries(
    Array.from({ length: 99 }, (_, index) => index + 1).flatMap((number) => {
      const [tens, ones] = [Math.floor(number / 10), NUMERALS[number % 10] ?? ''];
      if (tens === 0) return [[ones, number] as const];
      const said = [`${tens === 1 ? '' : NUMERALS[tens]}十${ones}`, `${NUMERALS[tens]}十${ones}`];
      const short = tens === 2 ? [`廿${ones}`] : tens === 3 ? [`卅${ones}`] : [];
      return [...said, ...short].map((word) => [word, number] as const);
    }),
  );
const weekday = Object.fromEntries(
  ['周', '星期', '礼拜'].flatMap((week) =>
    Object.entries({ ...counted('一|1 二|2 三|3 四|4 五|5 六|6 日|天|7') }).map(([name, number]) => [week + name, number]),
  ),
);
const onlyDay = counted('一|1 二|2 三|3 四|4 五|5 六|6 日|天|7');
const year = { pattern: '\\d{4}|\\d{2}|[〇零○一二三四五六七八九]{4}', number: yearOf };
/** 民国一一六年、民国一百一十六年、民国九十九年。 */
const roc = {
  pattern: `\\d{1,3}|[〇零○一二三四五六七八九]{3}|一百[〇零○]?${DIGIT}?十?${DIGIT}?|${DIGIT}?十?${DIGIT}?`,
  number: rocOf,
};
const yearFrom = { 今年: 0, 本年: 0, 明年: 1, 来年: 1, 后年: 2, 去年: -1, 前年: -2 };
const monthFrom = {
  本月: 0,
  这个月: 0,
  这月: 0,
  当月: 0,
  下月: 1,
  下个月: 1,
  下下月: 2,
  下下个月: 2,
  上月: -1,
  上个月: -1,
  上上个月: -2,
};
const weekFrom = {
  本: 0,
  这: 0,
  这个: 0,
  这一: 0,
  下: 1,
  下个: 1,
  下一: 1,
  下下: 2,
  下下个: 2,
  下下下: 3,
  上: -1,
  上个: -1,
  上一: -1,
  上上: -2,
  上上个: -2,
};
const unit = counted('天|日 周|个周|星期|个星期|礼拜|个礼拜 个月 年');
const holiday = {
  元旦: 101,
  劳动节: 501,
  五一: 501,
  国庆: 1001,
  国庆节: 1001,
  十一: 1001,
  平安夜: 1224,
  圣诞节: 1225,
  圣诞: 1225,
};
const nth = { ...counted('第一个 第二个 第三个 第四个'), 最后一个: 5 };

type Slot = 'roc' | 'weekday' | 'only' | 'month' | 'day' | 'year' | 'years' | 'months' | 'weeks' | 'count' | 'unit' | 'holiday' | 'nth';

function away(count: number, unit: number, sign: 1 | -1 = 1): Meaning {
  return { kind: 'away', unit: (['day', 'week', 'month', 'year'] as const)[unit - 1] ?? 'day', count: count * sign };
}

/** 二〇二六、2026、26 都是同一年。 */
function yearOf(text: string): number {
  const digits = [...text].map((one) => (/[〇零○]/u.test(one) ? '0' : NUMERALS.includes(one) ? String(NUMERALS.indexOf(one)) : one));
  return digits.length === 2 ? 2000 + Number(digits.join('')) : Number(digits.join(''));
}

const HUNDREDS = new RegExp(`^(一百)?[〇零○]?(?:(${DIGIT}?)十)?(${DIGIT}?)$`, 'u');

function rocOf(text: string): number {
  if (!/[百十]/u.test(text)) return yearOf(text.padStart(3, '0'));
  const [, hundred = '', tens, ones = ''] = HUNDREDS.exec(text) ?? [];
  return (
    (hundred === '' ? 0 : 100) +
    (tens === undefined ? 0 : tens === '' ? 10 : yearOf(tens.padStart(3, '0')) * 10) +
    Math.max(0, NUMERALS.indexOf(ones))
  );
}

function nthOf({ nth, weekday }: { readonly nth: number; readonly weekday: number }): Extract<Meaning, { kind: 'nth' }> {
  return { kind: 'nth', nth: nth === 5 ? 'last' : nth, weekday };
}

const MD = '{month}月份?{day}[日号]?';
const AFTER = '(?:之|以)?后';
const BEFORE = '(?:之|以)?前';
const END = '的?最后一天';

const RULES: readonly Rule<Slot>[] = [
  ['今天|今日|今儿|今|现在|当天', () => away(0, 1)],
  ['明天|明日|明儿|明|翌日|次日', () => away(1, 1)],
  ['后天|后日|后儿', () => away(2, 1)],
  ['大后天', () => away(3, 1)],
  ['昨天|昨日|昨儿|昨', () => away(1, 1, -1)],
  ['前天|前日|前儿', () => away(2, 1, -1)],
  ['大前天', () => away(3, 1, -1)],
  ['{weekday}', ({ weekday }) => ({ kind: 'weekday', weekday })],
  ['{weeks}(?:周|星期|礼拜)的?{only}', ({ weeks, only }) => ({ kind: 'of-week', weekday: only, weeks })],
  ['{weeks}(?:周|星期|礼拜)的?{weekday}', ({ weeks, weekday }) => ({ kind: 'of-week', weekday, weeks })],
  [`(?:再过|过)?{count}{unit}${AFTER}|再过{count}{unit}|\\+{count}{unit}`, ({ count, unit }) => away(count, unit)],
  [`{count}{unit}${BEFORE}|-{count}{unit}`, ({ count, unit }) => away(count, unit, -1)],
  [`(?:再过)?半个月${AFTER}|再过半个月`, () => away(15, 1)],
  [`(?:再过)?半年${AFTER}|再过半年`, () => away(6, 3)],
  [`半个月${BEFORE}`, () => away(15, 1, -1)],
  [`半年${BEFORE}`, () => away(6, 3, -1)],
  ['下(?:一)?个?工作日', () => ({ kind: 'away', unit: 'working-day', count: 1 })],
  [`{count}个工作日(?:${AFTER}|(?:之|以)?内)`, ({ count }) => ({ kind: 'away', unit: 'working-day', count })],
  [`{year}年${MD}`, ({ year, month, day }) => ({ kind: 'date', year, month, day })],
  [`(?:中华)?民国{roc}年${MD}`, ({ roc, month, day }) => ({ kind: 'date', year: 1911 + roc, month, day })],
  // 116/1/5：三位的年份是民国。
  [
    `(?:(?:中华)?民国|(?=1\\d\\d\\D)){roc}[-/.]{month}[-/.]{day}`,
    ({ roc, month, day }) => ({ kind: 'date', year: 1911 + roc, month, day }),
  ],
  [`{years}的?${MD}`, ({ years, month, day }) => ({ kind: 'date', years, month, day })],
  [MD, ({ month, day }) => ({ kind: 'date', month, day })],
  ['{months}的?{day}[日号]', ({ months, day }) => ({ kind: 'of-month', months, day })],
  ['{day}[日号]', ({ day }) => ({ kind: 'month-day', day })],
  [`月[底末]${END}`, () => ({ kind: 'of-month', months: 0, day: 'last' })],
  [`{months}${END}`, ({ months }) => ({ kind: 'of-month', months, day: 'last' })],
  [`{month}月份?${END}`, ({ month }) => ({ kind: 'date', month, day: 'last' })],
  [`{year}年{month}月份?${END}`, ({ year, month }) => ({ kind: 'date', year, month, day: 'last' })],
  [`{years}{month}月份?${END}`, ({ years, month }) => ({ kind: 'date', years, month, day: 'last' })],
  ['{years}年?的?最后一天', ({ years }) => ({ kind: 'date', month: 12, day: 31, years })],
  ['{holiday}(?:当天|那天)?', ({ holiday }) => ({ kind: 'date', month: Math.floor(holiday / 100), day: holiday % 100 })],
  [
    '{years}的?{holiday}(?:当天|那天)?',
    ({ years, holiday }) => ({ kind: 'date', years, month: Math.floor(holiday / 100), day: holiday % 100 }),
  ],
  ['{month}月份?的?{nth}{weekday}', ({ month, ...which }) => ({ month, ...nthOf(which) })],
  ['{years}的?{month}月份?的?{nth}{weekday}', ({ years, month, ...which }) => ({ years, month, ...nthOf(which) })],
  ['{year}年{month}月份?的?{nth}{weekday}', ({ year, month, ...which }) => ({ year, month, ...nthOf(which) })],
  ['{months}的?{nth}{weekday}', ({ months, ...which }) => ({ months, ...nthOf(which) })],
];

const HOUR = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';

export const chineseDays: DayWords = {
  plain: (text) =>
    toSimplified(text)
      .replaceAll('後', '后')
      .replaceAll(/[\s，,]+/gu, ''),
  beside: [
    new RegExp(`(?:\\d{1,2}[:：]\\d{2}|${HOUR}[点时](?:半|整|一刻|三刻|\\d{1,2}分?|${HOUR}分?)?钟?)$`, 'u'),
    /(?<=.)(?:一早|清早|早上|早晨|早|上午|中午|午后|下午|傍晚|晚上|晚|夜里)$/u,
    /(?:当天|那天|为止)$/u,
    /^(?:最晚|最迟|不晚于|不迟于|定在|就)/u,
  ],
  meaning: dayRules<Slot>(() => {
    const numeral = numerals();
    const day = { ...digits(99), ...numeral };
    const count = { ...digits(999), ...numeral, 两: 2 };
    return {
      roc,
      weekday,
      only: onlyDay,
      month: { ...day, 元: 1, 正: 1 },
      day,
      year,
      years: yearFrom,
      months: monthFrom,
      weeks: weekFrom,
      count,
      unit,
      holiday,
      nth,
    };
  }, RULES),
  weekdayBeside: weekdayAtEnds(weekday, '[(（)）]*'),
};
