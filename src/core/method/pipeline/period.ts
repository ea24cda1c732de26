// The period of a report: from one day to another, or a quarter of the calendar.
import { later, monthsLater } from '../../languages/days/calendar.ts';
import { inAnyLanguage } from '../../languages/index.ts';
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
 * A quarter as it is written, in whatever language: 2026-Q4, 2026Q4, Q4 of this year, this, last, 第三季度, 上季度.
 * @returns undefined where it is none
 */
export function quarterIn(text: string, today: string): Period | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase();
  const known = inAnyLanguage(({ answers }) => [answers.quarters]);
  if (known.some((one) => one.this.includes(word))) return quarterOf(today);
  if (known.some((one) => one.last.includes(word))) return quarterOf(today, -1);
  for (const { named } of known)
    for (const [at, name] of named.entries()) {
      const found = name.exec(word);
      if (found) return quarter(Number(found.groups?.['year'] ?? today.slice(0, 4)), at);
    }
  return undefined;
}

/** @param index from 0; beyond the year it is one of another year */
function quarter(year: number, index: number): Period {
  const from = monthsLater(`${year}-01-01`, index * 3);
  return { from, to: later(monthsLater(from, 3), -1) };
}
