// How days are written in English: 4 December, next friday, in two weeks, the last Friday of January.
import { oneLine } from '../one-line.ts';
import { counted, dayRules, digits, weekdayAtEnds, type DayWords, type Rule } from '../days/meaning.ts';

const weekday = counted('monday|mon tuesday|tues|tue wednesday|weds|wednes|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun');
const month = counted(
  oneLine`
    january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|
    nov december|dec`,
);
const ordinal = counted(
  oneLine`
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth 
    seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth 
    twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`,
);
// 32 and the like are read as well, so that it can be said that no month has them.
const day = {
  pattern: `\\d{1,2}(?:st|nd|rd|th)?|${Object.keys(ordinal).sort(longerFirst).join('|').replaceAll('-', '[- ]')}`,
  number: (text: string) => ordinal[text.replace(' ', '-')] ?? Number.parseInt(text, 10),
};
const nth = { ...counted('first|1st second|2nd third|3rd fourth|4th'), last: 5 };
const TENS = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };
const counts = () => ({
  ...digits(999),
  ...counted(
    'a|an|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...TENS,
});
const unit = { ...counted('days|day|d weeks|week|wks|wk|w months|month|mths|m years|year|yrs|yr|y'), fortnights: 5, fortnight: 5 };
const year = { pattern: '\\d{4}', number: Number };
const shortYear = { pattern: '\\d{2}', number: (text: string) => 2000 + Number(text) };
const side = { this: 0, next: 1, last: -1 };
const holiday = {
  'christmas eve': 1224,
  'christmas day': 1225,
  christmas: 1225,
  'boxing day': 1226,
  "new year's eve": 1231,
  "new year's day": 101,
};

type Slot = 'weekday' | 'month' | 'day' | 'nth' | 'count' | 'unit' | 'year' | 'short' | 'side' | 'holiday';

const ofMonth = '(?:the )?{day}(?: day)?';
const working = '(?:working|business|work) days?';

function longerFirst(a: string, b: string): number {
  return b.length - a.length;
}

function away(count: number, unit: number, sign: 1 | -1 = 1): ReturnType<Rule<Slot>[1]> {
  if (unit === 5) return { kind: 'away', unit: 'week', count: 2 * count * sign };
  return { kind: 'away', unit: (['day', 'week', 'month', 'year'] as const)[unit - 1] ?? 'day', count: count * sign };
}

const RULES: readonly Rule<Slot>[] = [
  ['today|now|tonight|this (?:morning|afternoon|evening|noon)', () => away(0, 1)],
  ['tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|2moro', () => away(1, 1)],
  ['yesterday|yday|last night', () => away(1, 1, -1)],
  ['(?:the )?day after tomorrow|overmorrow', () => away(2, 1)],
  ['(?:the )?day before yesterday', () => away(2, 1, -1)],
  ['(?:this )?coming {weekday}|{weekday}', ({ weekday }) => ({ kind: 'weekday', weekday })],
  ['this {weekday}', ({ weekday }) => ({ kind: 'nearest', weekday, side: 'this' })],
  ['(?:last|past) {weekday}', ({ weekday }) => ({ kind: 'nearest', weekday, side: 'last' })],
  ['next {weekday}', ({ weekday }) => ({ kind: 'of-week', weekday, weeks: 1 })],
  ['{weekday}(?: of)? {side} week', ({ weekday, side }) => ({ kind: 'of-week', weekday, weeks: side })],
  ['(?:the )?{weekday}(?: of)? the week after next', ({ weekday }) => ({ kind: 'of-week', weekday, weeks: 2 })],
  ['{weekday} week|(?:a|one) week (?:on|from) {weekday}', ({ weekday }) => ({ kind: 'weekday', weekday, weeks: 1 })],
  ['(?:two weeks|a fortnight) (?:on|from) {weekday}', ({ weekday }) => ({ kind: 'weekday', weekday, weeks: 2 })],
  ['(?:a|one) week (?:from )?today', () => away(1, 2)],
  ['(?:a|one) week (?:from )?tomorrow', () => away(8, 1)],
  ["(?:in|within) {count} {unit}(?:'s|s')?(?: time)?", ({ count, unit }) => away(count, unit)],
  ['\\+ ?{count} ?{unit}', ({ count, unit }) => away(count, unit)],
  ['- ?{count} ?{unit}', ({ count, unit }) => away(count, unit, -1)],
  ['{count} {unit} (?:from (?:now|today)|hence|later)', ({ count, unit }) => away(count, unit)],
  ['{count} {unit} (?:ago|back|earlier)', ({ count, unit }) => away(count, unit, -1)],
  [`(?:the )?next ${working}`, () => ({ kind: 'away', unit: 'working-day', count: 1 })],
  [`(?:in )?{count} ${working}(?: from (?:now|today))?`, ({ count }) => ({ kind: 'away', unit: 'working-day', count })],
  [`${ofMonth}(?: of)?[ -]?{month}[ -]?{year}`, ({ day, month, year }) => ({ kind: 'date', day, month, year })],
  [`${ofMonth}(?: of)?[ -]?{month}[ -]?'?{short}`, ({ day, month, short }) => ({ kind: 'date', day, month, year: short })],
  [`${ofMonth}(?: of)?[ -]?{month}`, ({ day, month }) => ({ kind: 'date', day, month })],
  ['{month}[ -]?(?:the )?{day}[ -]{year}', ({ day, month, year }) => ({ kind: 'date', day, month, year })],
  ['{month}[ -]?(?:the )?{day}', ({ day, month }) => ({ kind: 'date', day, month })],
  ['{year}[ -]{month}[ -]{day}', ({ day, month, year }) => ({ kind: 'date', day, month, year })],
  [`${ofMonth}(?: of)? {month}(?: of)? {side} year`, ({ day, month, side }) => ({ kind: 'date', day, month, years: side })],
  ['{month} (?:the )?{day}(?: of)? {side} year', ({ day, month, side }) => ({ kind: 'date', day, month, years: side })],
  [`${ofMonth}(?: of)? {side} month`, ({ day, side }) => ({ kind: 'of-month', day, months: side })],
  [`the {day}`, ({ day }) => ({ kind: 'month-day', day })],
  ['(?:the )?{nth} {weekday} (?:of|in) {month}', ({ nth, weekday, month }) => ({ kind: 'nth', nth: whichOf(nth), weekday, month })],
  [
    '(?:the )?{nth} {weekday} (?:of|in) {month} {year}',
    ({ nth, weekday, month, year }) => ({ kind: 'nth', nth: whichOf(nth), weekday, month, year }),
  ],
  [
    '(?:the )?{nth} {weekday} (?:of|in) {side} month',
    ({ nth, weekday, side }) => ({ kind: 'nth', nth: whichOf(nth), weekday, months: side }),
  ],
  ['(?:the )?last day of (?:the|this) month', () => ({ kind: 'of-month', day: 'last', months: 0 })],
  ['(?:the )?last day of {side} month', ({ side }) => ({ kind: 'of-month', day: 'last', months: side })],
  ['(?:the )?last day of {month}', ({ month }) => ({ kind: 'date', day: 'last', month })],
  ['(?:the )?last day of {month} {year}', ({ month, year }) => ({ kind: 'date', day: 'last', month, year })],
  ['(?:the )?last day of (?:the|this) year', () => ({ kind: 'date', day: 31, month: 12, years: 0 })],
  ['(?:the )?last day of {side} year', ({ side }) => ({ kind: 'date', day: 31, month: 12, years: side })],
  ['{holiday}', ({ holiday }) => ({ kind: 'date', day: holiday % 100, month: Math.floor(holiday / 100) })],
  ['{holiday} {year}', ({ holiday, year }) => ({ kind: 'date', day: holiday % 100, month: Math.floor(holiday / 100), year })],
];

function whichOf(nth: number): number | 'last' {
  return nth === 5 ? 'last' : nth;
}

const CLOCK = "(?:\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m|h|ish| o'clock)|\\d{1,2}[:.]\\d{2}|at \\d{1,2}|noon|midday|midnight|lunch(?:time)?)";

export const englishDays: DayWords = {
  plain: (text) =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/([ap])\.m\.?/gu, '$1m')
      .replace(/(?<=\p{L})\.(?=\s|,|$)/gu, '')
      .replace(/[,\s]+/gu, ' ')
      .trim(),
  beside: [
    new RegExp(`(?: ?@| at| from| around| about|^at)? ?${CLOCK}$`, 'u'),
    / (?:early )?(?:in the )?(?:morning|afternoon|evening|night)$/u,
    / (?:first thing|at the latest|latest|please|eod|cob|close of business|end of (?:the )?day)$/u,
    /^(?:on|by|for|due|no later than|not later than|at the latest(?: by)?|latest|(?:the )?(?:morning|afternoon|evening) of) /u,
    new RegExp(`^${CLOCK} (?:on )?`, 'u'),
  ],
  meaning: dayRules<Slot>(() => ({ weekday, month, day, nth, count: counts(), unit, year, short: shortYear, side, holiday }), RULES),
  weekdayBeside: weekdayAtEnds(weekday, '[ (]+'),
};
