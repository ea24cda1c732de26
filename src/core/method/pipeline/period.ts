// The period of a report: from one day to another, or a quarter of the calendar.
import { later, monthsLater } from '../../languages/days/calendar.ts';
import type { Period } from './team.ts';

/**
 * The quarter that a day is in.
 * @param shift 0 that one, -1 the one before
 */
export function quarterOf(day: string, shift = 0): Period {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return quarter(year, Math.floor((month - 1) / 3) + shift);
}

/**
 * A quarter as it is written: 2026-Q4, 2026Q4, Q4 of this year, this, last.
 * @returns undefined where it is none
 */
export function quarterIn(text: string, today: string): Period | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'this' || word === 'last') return quarterOf(today, word === 'this' ? 0 : -1);
  const found = /^(?:(\d{4})[- ]?)?q([1-4])$/u.exec(word);
  return found ? quarter(Number(found[1] ?? today.slice(0, 4)), Number(found[2]) - 1) : undefined;
}

/** @param index from 0; beyond the year it is one of another year */
function quarter(year: number, index: number): Period {
  const from = monthsLater(`${year}-01-01`, index * 3);
  return { from, to: later(monthsLater(from, 3), -1) };
}
