// What is said when opportunities go to other systems and come from them.
import type { Said } from '../../wording.ts';

const MOST = 10;
const few = (all: readonly (number | string)[]): string => `${all.slice(0, MOST).join(', ')}${all.length > MOST ? ', …' : ''}`;
const opportunities = (count: number): string => (count === 1 ? '1 opportunity' : `${count} opportunities`);

export const exchange = {
  lacking: (a: { head: string; ids: string; count: number }) =>
    `${opportunities(a.count)} without "${a.head}", which the other system needs: ${a.ids}`,
  noWord: (a: { head: string; value: string; ids: string; count: number }) =>
    `The column map has no word for "${a.value}" in "${a.head}", so it is left empty for ${opportunities(a.count)}: ${a.ids}. Add it under values in your own map.`,
  ignored: (a: { heads: string }) => `Not taken: ${a.heads}`,
  missing: (a: { key: string }): Said => [`"${a.key}" is missing.`, 'Fill in the cell.'],
  noNumber: (a: { text: string; decimalComma: boolean }): Said => [
    `"${a.text}" is no number.`,
    a.decimalComma ? 'Write it like 120.000 or 1.200,50, as the column map says.' : 'Write it like 120,000 or 1,200.50.',
  ],
  decimalComma: (a: { text: string }): Said => [
    `"${a.text}" is not how numbers are written here.`,
    'Write it like 120,000 or 1,200.50, or take a column map that says decimal: ",".',
  ],
  noDay: (a: { text: string }): Said => [
    `"${a.text}" is not how days are written here.`,
    'Write it like 2026-12-01, or take a column map that says dates: dd.MM.yyyy, or how they are written there.',
  ],
  otherCurrency: (a: { text: string; currency: string }): Said => [
    `"${a.text}" is in ${a.currency}, and the row or the record in another currency.`,
    'Mend the amount or the currency; amounts are not converted.',
  ],
  tooManyCells: (): Said => [
    'This row has more cells than the first row names.',
    'Look for a comma too many, or put quotes around text with a comma in it.',
  ],
  unclosed: (): Said => [
    'Quotes are opened in this row and never closed, so it and everything after it was not read.',
    'Close them; a quote inside a text is written twice.',
  ],
  exists: (a: { id: string }): Said => [
    `${a.id} is there already and says something else.`,
    'To change it add --update; for another sale give it another id or another name.',
  ],
  oneSale: (a: { lines: readonly number[] }): Said => [
    `Lines ${few(a.lines)} are one sale by account, name and day, and yet not the same; none of them was taken.`,
    'Keep the one that counts, or give each sale a name or an id of its own.',
  ],
  onlyCase: (a: { id: string; other: string }): Said => [
    `"${a.id}" differs from ${a.other} in case or form only, and on Windows and macOS both would be one file.`,
    'Write it like that one, or give it another id.',
  ],
  oneId: (a: { lines: readonly number[] }): Said => [
    `Lines ${few(a.lines)} have the same id, and yet are not the same; none of them was taken.`,
    'Keep the one that counts, or give each an id of its own.',
  ],
  severalRecords: (a: { ids: readonly string[] }): Said => [
    `Several records have this account, name and day: ${few(a.ids)}`,
    'Say which one is meant: write its id into a column for the id.',
  ],
  passed: (a: { lines: readonly number[] }) =>
    `Nothing that is taken stands in ${a.lines.length === 1 ? '1 row, so it was' : `${a.lines.length} rows, so they were`} passed over: ${a.lines.length === 1 ? 'line' : 'lines'} ${few(a.lines)}`,
  doubled: (a: { rows: readonly { line: number; like: number }[] }) =>
    `The same in every cell as a line before, and taken once: ${few(a.rows.map(({ line, like }) => `line ${line} as ${like}`))}`,
  meanwhile: (a: { id: string }): Said => [
    `Somebody changed ${a.id} while the file was read; theirs was kept.`,
    'Look at it, then import the file once more.',
  ],
  unreadable: (a: { id: string }): Said => [
    `${a.id} is there already and cannot be read.`,
    'Mend that record first, or give the row another id.',
  ],
  done: (a: { dryRun: boolean; made: number; changed: number; same: number; refused: number }) =>
    `${a.dryRun ? 'Nothing was written. It would be' : 'Imported'}: ${a.made} new, ${a.changed} changed, ${a.same} unchanged, ${a.refused} refused.`,
};
