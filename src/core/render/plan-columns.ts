// Which column of a printed plan holds what, whatever its template calls it, and which day a cell means.
import { isDay } from '../model/value.ts';
import type { PlanRows } from './letter-view.ts';
import { writtenDate } from './prompter-view.ts';

const YEARS = 3;

/**
 * What each printed column holds.
 * @param printed the cells of the plan that went out, a list a step
 * @returns the ids of the columns; undefined for one that is none of them
 */
export function printedFields(
  printed: readonly (readonly string[])[],
  { columns, rows }: Pick<PlanRows, 'columns' | 'rows'>,
  language: string,
): readonly (string | undefined)[] {
  const free = new Set(columns.map(({ id }) => id));
  const shown = (field: string, index: number): string => {
    const value = rows[index]?.[field] ?? '';
    return plain(field === 'date' && isDay(value) ? writtenDate(value, language) : value);
  };
  return [...(printed[0] ?? []).keys()].map((column) => {
    const field = [...free].find(
      (id) =>
        rows.some((_, index) => shown(id, index) !== '') &&
        rows.every((_, index) => shown(id, index) === plain(printed[index]?.[column] ?? '') || (id === 'date' && shown(id, index) === '')),
    );
    if (field !== undefined) free.delete(field);
    return field;
  });
}

/**
 * The day that a cell means, in the language of its document or by digits, with its year or without.
 * @param around a day that it cannot be far from: without a year the next such day counts
 * @returns undefined where it names no single day
 */
export function dayInCell(text: string, language: string, around: string): string | undefined {
  const wanted = plain(text);
  if (isDay(wanted)) return wanted;
  const start = new Date(`${around}T00:00:00Z`);
  start.setUTCDate(start.getUTCDate() - 60);
  for (let count = 0; count < 366 * YEARS; count += 1) {
    const day = start.toISOString().slice(0, 10);
    const written = plain(writtenDate(day, language));
    const year = day.slice(0, 4);
    const short = plain(written.replace(new RegExp(`[\\s,]*${year}\\s*年?`, 'u'), ''));
    if (written === wanted || (short !== written && short === wanted)) return day;
    start.setUTCDate(start.getUTCDate() + 1);
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/[.。]$/u, '')
    .trim()
    .toLowerCase();
}
