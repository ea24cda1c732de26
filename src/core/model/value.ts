// What a text that somebody wrote stands for.

/**
 * Says whether a text is a day of the calendar.
 * @param value e.g. `2026-02-28`; `2026-02-30` is no day
 */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

// Years before and after which no sale was, and which programs write where they have none.
const [FIRST, LAST] = ['1900', '2199'];

/**
 * Why a text cannot be taken for a day, where somebody gives one; a record that has such a day is read all the same.
 * @param value e.g. `2026-02-28`; `9999-12-31` is far from anything that was meant
 */
export function dayProblem(value: string): 'no-day' | 'far-day' | undefined {
  if (!isDay(value)) return 'no-day';
  const year = value.slice(0, 4);
  return year < FIRST || year > LAST ? 'far-day' : undefined;
}

/** Always a list, however it was written. */
export function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/**
 * The number that a text is, its thousands set apart by commas or spaces or not at all.
 * @param value e.g. `1,200.50`
 * @returns undefined where it is none
 */
export function numberIn(value: string): number | undefined {
  const plain = value.normalize('NFKC').trim();
  if (!/^[-+]?(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.\d+)?$/u.test(plain)) return undefined;
  return Number(plain.replace(/[, ]/gu, ''));
}

/** Whether a value is a map, as YAML and JSON have them. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a text with something in it. */
export function holdsText(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  // Nearly all begin with a letter, and a pattern takes ten times as long to see it.
  return (first > 0x20 && first < 0x7f) || (first >= 0x3400 && first <= 0x9fff) || /\S/u.test(value);
}
