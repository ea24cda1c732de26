// A day as somebody gave it: the day that is kept, or why it cannot be.
import { readDay, type DayOrder, type DaySide } from '../languages/days/index.ts';
import { dayProblem } from './value.ts';

export type { DayOrder, DaySide };

export type DayProblem =
  | { readonly code: 'no-day' | 'no-single-day' | 'far-day'; readonly args: { text: string } }
  | { readonly code: 'two-days'; readonly args: { text: string; days: readonly [string, string] } }
  | { readonly code: 'other-weekday'; readonly args: { text: string; day: string } };

export type DayTaken = { readonly day: string } | { readonly problem: DayProblem };

/**
 * Takes a day as people write it: 2026-12-01, friday, 28 November, in two weeks, 下周五.
 * @param text what was written, in any of the languages
 * @param today the day it was written on, as 2026-12-01
 * @param side `behind` for what was done already: days without a year are the last such
 * @param order what 12/3 means to whoever wrote it: `words.walk.dayOrder`
 * @returns the day as 2026-12-01, or the key of a problem with its arguments
 */
export function dayFrom(text: string, today: string, side: DaySide = 'ahead', order: DayOrder = 'either'): DayTaken {
  const read = readDay(text, today, side, order);
  if ('day' in read) {
    const far = dayProblem(read.day);
    return far === undefined ? read : { problem: { code: 'far-day', args: { text } } };
  }
  switch (read.fault) {
    case 'none':
      return { problem: { code: 'no-day', args: { text } } };
    case 'no-single':
      return { problem: { code: 'no-single-day', args: { text } } };
    case 'two':
      return { problem: { code: 'two-days', args: { text, days: read.days } } };
    case 'other-weekday':
      return { problem: { code: 'other-weekday', args: { text, day: read.falls } } };
  }
}
