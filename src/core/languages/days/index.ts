// One reader of days, for whatever takes one: 2026-12-01, friday, 28 November, in two weeks, 下周五, 十二月八号.
import { englishDays } from '../en/days.ts';
import { TAGS, type Language } from '../index.ts';
import { chineseDays } from '../zh-Hans/days.ts';
import { daysIn, later, monthAfter, monthsLater, parts, weekdayOf, workingDaysLater, written } from './calendar.ts';
import type { DayWords, Meaning } from './meaning.ts';

/** Where days without a year lie: `behind` for what was done and noted, otherwise with whatever is agreed and planned. */
export type DaySide = 'behind' | 'ahead';

export type DayRead =
  /** As 2026-12-01. */
  | { readonly day: string }
  /** It names a day that no calendar has: 31 November. */
  | { readonly fault: 'none' }
  /** It names no day, or more than one: next week, soon. */
  | { readonly fault: 'no-single' }
  /** 3/4 */
  | { readonly fault: 'two'; readonly days: readonly [string, string] }
  /** The weekday that was written beside it is another. */
  | { readonly fault: 'other-weekday'; readonly falls: string };

/** How days are written in each language; only who reads one loads it. */
const DAYS: Readonly<Record<Language, DayWords>> = { en: englishDays, 'zh-Hans': chineseDays, 'zh-Hant': chineseDays };

/** What 12/3 means: in Chinese always the third of December, elsewhere it can be either. */
export type DayOrder = 'either' | 'month-first';

/** Each once: both scripts of Chinese are read by one. */
const WORDS = [...new Set(TAGS.map((tag) => DAYS[tag]))];

/** A day without a year is taken for one that is so many days past, where it is not to come. */
const RECENT = 30;

/**
 * Reads a day as people write it, in any of the languages.
 * @param text what was written
 * @param today the day it was written on, as 2026-12-01
 * @param order how whoever writes in digits puts month and day
 * @returns the day, or why it is none: what can be read in two ways is not guessed
 */
export function readDay(text: string, today: string, side: DaySide = 'ahead', order: DayOrder = 'either'): DayRead {
  const plain = text.normalize('NFKC').trim();
  const at: When = { today, side, order };
  const inDigits = ofDigits(plain, at);
  if (inDigits) return inDigits;
  const found = WORDS.flatMap((words) => inLanguage(words, plain, at) ?? []);
  return found.find((one) => 'day' in one) ?? found[0] ?? { fault: 'no-single' };
}

/** When it was written, and by whom. */
type When = { readonly today: string; readonly side: DaySide; readonly order: DayOrder };

/** @returns undefined where the language knows nothing that is written so */
function inLanguage(words: DayWords, plain: string, at: When): DayRead | undefined {
  for (let left: string | undefined = words.plain(plain); left !== undefined && left !== ''; left = withoutBeside(words, left)) {
    const read = whole(words, left, at);
    if (read) return read;
    for (const { weekday, rest } of words.weekdayBeside(left)) {
      const beside = whole(words, rest, at, true);
      if (beside === undefined) continue;
      const day = 'day' in beside ? beside.day : 'days' in beside ? beside.days.find((one) => weekdayOf(one) === weekday) : undefined;
      if (day === undefined) return beside;
      return weekdayOf(day) === weekday ? { day } : { fault: 'other-weekday', falls: day };
    }
  }
  return undefined;
}

/** @param dated only what is not a weekday itself */
function whole(words: DayWords, text: string, at: When, dated = false): DayRead | undefined {
  const meaning = words.meaning(text);
  if (dated && meaning && 'weekday' in meaning) return undefined;
  return meaning ? resolved(meaning, at) : ofDigits(text, at);
}

/** What is left without a word that does not change the day. */
function withoutBeside({ beside }: DayWords, text: string): string | undefined {
  const shorter = beside.map((pattern) => text.replace(pattern, '').trim()).find((one) => one !== text);
  return shorter;
}

function resolved(meaning: Meaning, { today, side }: When): DayRead {
  const { year, month } = parts(today);
  switch (meaning.kind) {
    case 'date': {
      if (meaning.year === undefined && meaning.years === undefined) return withoutYear(meaning, today, side);
      const of = meaning.year ?? year + (meaning.years ?? 0);
      return known(written({ year: of, month: meaning.month, day: dayIn(of, meaning.month, meaning.day) }));
    }
    case 'of-month': {
      const of = monthAfter({ year, month }, meaning.months);
      return known(written({ ...of, day: dayIn(of.year, of.month, meaning.day) }));
    }
    case 'month-day':
      return ofSomeMonth(meaning.day, today, side);
    case 'weekday':
      // "Monday week" is only said of what is to come.
      return { day: later(weekdayFrom(today, meaning.weekday, meaning.weeks === undefined ? side : 'ahead'), 7 * (meaning.weeks ?? 0)) };
    case 'of-week':
      return { day: later(today, meaning.weekday - weekdayOf(today) + 7 * meaning.weeks) };
    case 'nearest':
      return nearest(meaning, today);
    case 'away':
      return { day: away(today, meaning) };
    case 'nth':
      return nthOf(meaning, today, side);
  }
}

function dayIn(year: number, month: number, day: number | 'last'): number {
  return day === 'last' ? daysIn(year, month) : day;
}

function known(day: string | undefined): DayRead {
  return day === undefined ? { fault: 'none' } : { day };
}

/** That of the past thirty days, else the next; for what lies behind the last. 29 February waits for its year. */
function withoutYear({ month, day }: { readonly month: number; readonly day: number | 'last' }, today: string, side: DaySide): DayRead {
  const { year } = parts(today);
  const first = side === 'behind' ? today : later(today, -RECENT);
  const years = side === 'behind' ? [0, -1, -2, -3, -4, -5, -6, -7, -8] : [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8];
  const days = years.flatMap((more) => written({ year: year + more, month, day: dayIn(year + more, month, day) }) ?? []);
  return known(days.find((one) => (side === 'behind' ? one <= first : one >= first)));
}

/** The coming one, or the last. */
function ofSomeMonth(day: number, today: string, side: DaySide): DayRead {
  const months = side === 'behind' ? [0, -1, -2] : [0, 1, 2];
  const days = months.flatMap((more) => written({ ...monthAfter(parts(today), more), day }) ?? []);
  return known(days.find((one) => (side === 'behind' ? one <= today : one >= today)));
}

/** The coming one is not today; the last one may be. */
function weekdayFrom(today: string, weekday: number, side: DaySide): string {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (side === 'behind') return later(today, ahead === 0 ? 0 : ahead - 7);
  return later(today, ahead === 0 ? 7 : ahead);
}

/** The one of this week, or of the last, and the one that is nearest on that side: where they differ nobody can know. */
function nearest({ weekday, side }: Extract<Meaning, { kind: 'nearest' }>, today: string): DayRead {
  const step = weekday - weekdayOf(today);
  const [ofWeek, close] = side === 'this' ? [step, step < 0 ? step + 7 : step] : [step - 7, step < 0 ? step : step - 7];
  const [one, other] = [later(today, ofWeek), later(today, close)].sort() as [string, string];
  return one === other ? { day: one } : { fault: 'two', days: [one, other] };
}

function away(today: string, { unit, count }: Extract<Meaning, { kind: 'away' }>): string {
  switch (unit) {
    case 'day':
      return later(today, count);
    case 'week':
      return later(today, 7 * count);
    case 'month':
      return monthsLater(today, count);
    case 'year':
      return monthsLater(today, 12 * count);
    case 'working-day':
      return workingDaysLater(today, count);
  }
}

function nthOf(meaning: Extract<Meaning, { kind: 'nth' }>, today: string, side: DaySide): DayRead {
  const { year, month } = parts(today);
  const inMonth = (of: { readonly year: number; readonly month: number }): string | undefined => {
    const first = written({ ...of, day: 1 });
    if (first === undefined) return undefined;
    const at = 1 + ((meaning.weekday - weekdayOf(first) + 7) % 7);
    const last = at + 7 * Math.floor((daysIn(of.year, of.month) - at) / 7);
    return written({ ...of, day: meaning.nth === 'last' ? last : at + 7 * (meaning.nth - 1) });
  };
  if (meaning.month === undefined) return known(inMonth(monthAfter({ year, month }, meaning.months ?? 0)));
  const named = { month: meaning.month };
  if (meaning.year !== undefined || meaning.years !== undefined)
    return known(inMonth({ ...named, year: meaning.year ?? year + (meaning.years ?? 0) }));
  const days = [-1, 0, 1].flatMap((more) => inMonth({ ...named, year: year + more }) ?? []);
  return known(side === 'behind' ? days.findLast((one) => one <= today) : days.find((one) => one >= later(today, -RECENT)));
}

const WITH_YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const WITH_YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/u;
const WITHOUT_YEAR = /^(\d{1,2})[-/.](\d{1,2})$/u;
/** Whoever puts a point behind the month as well writes the day first: 9.12., 30. 11. */
const WITH_POINTS = /^(\d{1,2})\. ?(\d{1,2})\.$/u;
/** Two digits are a year where it is not far from this one. */
const NEAR_YEARS = 2;

/** Days in digits, which look the same in every language. */
function ofDigits(text: string, { today, side, order }: When): DayRead | undefined {
  const [, early = '', , second = '', third = ''] = WITH_YEAR_FIRST.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/u.exec(text) ?? [];
  if (early !== '') return known(written({ year: Number(early), month: Number(second), day: Number(third) }));
  const [, a = '', between = '', b = '', end = ''] = WITH_YEAR_LAST.exec(text) ?? [];
  if (end !== '') return yearLast([Number(a), Number(b)], end, between === '.', parts(today).year);
  const pointed = WITH_POINTS.exec(text);
  const [, one = '', two = ''] = pointed ?? WITHOUT_YEAR.exec(text) ?? [];
  if (one === '') return undefined;
  const dayFirst = withoutYear({ month: Number(two), day: Number(one) }, today, side);
  if (pointed) return dayFirst;
  const monthFirst = withoutYear({ month: Number(one), day: Number(two) }, today, side);
  if (order === 'month-first' && 'day' in monthFirst) return monthFirst;
  return oneOf([dayFirst, monthFirst].map((read) => ('day' in read ? read.day : undefined)));
}

/** @param point where points stand between them, the day comes first: nobody who writes the month first writes points */
function yearLast([a, b]: readonly [number, number], end: string, point: boolean, now: number): DayRead {
  const year = Number(end) + (end.length === 2 ? 2000 : 0);
  const dayFirst = { year, month: b, day: a };
  if (point && written(dayFirst) !== undefined && end.length === 4) return known(written(dayFirst));
  const yearFirst = end.length === 2 ? [{ year: 2000 + a, month: b, day: Number(end) }] : [];
  const near = [dayFirst, { year, month: a, day: b }, ...yearFirst].filter(
    (one) => end.length === 4 || Math.abs(one.year - now) <= NEAR_YEARS,
  );
  return oneOf(near.map(written));
}

function oneOf(readings: readonly (string | undefined)[]): DayRead {
  const days = [...new Set(readings.filter((day) => day !== undefined))];
  const [one, other] = days;
  if (one === undefined) return { fault: 'none' };
  return other === undefined ? { day: one } : { fault: 'two', days: [one, other] };
}
