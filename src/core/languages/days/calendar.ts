// Days counted: from 2026-12-04 to a number of days and back, weeks that begin on Monday, months that end when they end.

/** A day as people count it; months from 1. */
export type Calendar = { readonly year: number; readonly month: number; readonly day: number };

const MILLISECONDS = 86_400_000;

/** The day as 2026-12-04; undefined where the calendar has none such. */
export function written({ year, month, day }: Calendar): string | undefined {
  if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function parts(day: string): Calendar {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** A day so many days later, or earlier. */
export function later(day: string, days: number): string {
  return fromNumber(numberOf(day) + days);
}

/** Days from one day of the calendar to another. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The same day of a month so many months later; the last one where that month is shorter. */
export function monthsLater(day: string, months: number): string {
  const { year, month, day: date } = parts(day);
  const to = monthAfter({ year, month }, months);
  return written({ ...to, day: Math.min(date, daysIn(to.year, to.month)) }) ?? day;
}

export function monthAfter({ year, month }: Pick<Calendar, 'year' | 'month'>, months: number): Pick<Calendar, 'year' | 'month'> {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** A day so many working days later: Saturdays and Sundays do not count. */
export function workingDaysLater(day: string, days: number): string {
  let at = day;
  for (let left = days; left > 0; ) if (weekdayOf((at = later(at, 1))) <= 5) left--;
  return at;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return ((numberOf(day) + 3) % 7) + 1;
}

export function daysIn(year: number, month: number): number {
  // The first hundred years are taken for those of the last century; every four hundred are alike.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

// The same days stand in all records, and a pipeline counts ten thousand times from them.
const NUMBERS = new Map<string, number>();

function numberOf(day: string): number {
  let number = NUMBERS.get(day);
  if (number === undefined) NUMBERS.set(day, (number = Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS)));
  return number;
}

function fromNumber(days: number): string {
  return new Date(days * MILLISECONDS).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
