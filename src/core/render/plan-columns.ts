// Which column of a printed plan holds what, whatever its template calls it.
import { isDay } from '../model/value.ts';
import type { PlanRows } from './letter-view.ts';
import { writtenDate } from './prompter-view.ts';

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

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/[.。]$/u, '')
    .trim()
    .toLowerCase();
}
