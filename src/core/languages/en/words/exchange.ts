// What is said when opportunities go to other systems and come from them.
import type { Said } from '../../wording.ts';

const MOST = 10;
const few = (all: readonly (number | string)[]): string => `${all.slice(0, MOST).join(', ')}${all.length > MOST ? ', …' : ''}`;
const opportunities = (count: number): string => (count === 1 ? '1 opportunity' : `${count} opportunities`);

export const exchange = {
  lacking: (a: { head: string; ids: readonly string[]; count: number }) =>
    `${opportunities(a.count)} without "${a.head}", which the other system needs: ${a.ids.join(', ')}`,
  noWord: (a: { head: string; value: string; ids: readonly string[]; count: number }) =>
    `The column map has no word for "${a.value}" in "${a.head}", so it is left empty ` +
    `for ${opportunities(a.count)}: ${a.ids.join(', ')}. Add it under values in your own map.`,
  ignored: (a: { heads: readonly string[] }) => `Not taken: ${a.heads.join(', ')}`,
  missing: (a: { key: string }): Said => [`"${a.key}" is missing.`, 'Fill in the cell.'],
  noNumber: (a: { text: string; decimalComma: boolean }): Said => [
    `"${a.text}" is no number.`,
    a.decimalComma ? 'Write it like 120.000 or 1.200,50, as the column map says.' : 'Write it like 120,000 or 1,200.50.',
  ],
  eitherNumber: (a: { text: string; whole: string; part: string }): Said => [
    `"${a.text}" can be two numbers, and no other cell of the column says which is meant.`,
    `Say what stands before the decimals: --set decimal="," where it is ${a.whole}, --set decimal="." where it is ${a.part}; ` +
      'or write decimal: "," into the column map.',
  ],
  eitherSize: (a: { text: string; head: string }): Said => [
    `"${a.text}" names a currency of its own below "${a.head}", and nobody knows whether the unit of the head counts.`,
    'Write the number alone, in the unit of the head, or say its size as well, for example $45k.',
  ],
  noSuchDay: (a: { text: string }): Said => [`"${a.text}" is no day of the calendar.`, 'Write it like 2026-12-01.'],
  noSingleDay: (a: { text: string }): Said => [`"${a.text}" is no single day with its year.`, 'Write it like 2026-12-01 or 1 Dec 2026.'],
  otherForm: (a: { text: string; form: string; other: string }): Said => [
    `"${a.text}" is not written like the other days, ${a.form}.`,
    'Write it like them or like 2026-12-01; ' +
      `if all are meant so, say --set dates=${a.other}, or write dates: ${a.other} into the column map.`,
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
  oneSource: (a: { ids: readonly string[] }): Said => [
    `Several records keep the id by which the other system knows this row: ${few(a.ids)}`,
    'Leave it in the one that is meant, and take it out of the others (sources:).',
  ],
  passed: (a: { lines: readonly number[] }) =>
    `Nothing that is taken stands in ${a.lines.length === 1 ? '1 row, so it was' : `${a.lines.length} rows, so they were`} passed over: ` +
    `${a.lines.length === 1 ? 'line' : 'lines'} ${few(a.lines)}`,
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
  readAs: (a: { encoding: string }) => `It is not in the encoding UTF-8; it was read as ${a.encoding}. Look at the names before you go on.`,
  foot: (a: { rows: readonly { line: number; cell: string }[] }) =>
    `No sales, but what stands around the table: ${few(a.rows.map(({ line, cell }) => `line ${line} "${cell}"`))}`,
  endedOtherwise: (a: { id: string; said: string; stands: 'won' | 'lost' }): Said => [
    `The file says "${a.said}", and ${a.id} is ${a.stands} here.`,
    'Find out which is true; a step back is graded with ccs opportunity advance.',
  ],
  otherDay: (a: { ids: readonly string[] }): Said => [
    `There is a sale with this account and name already that was opened on another day: ${few(a.ids)}`,
    'If it is this one, write its id into a column of its own; if it is another, give it another name.',
  ],
  counted: (a: { head: string; cell: string; value: string }) =>
    `"${a.head}" says in which unit its numbers are: ${a.cell} was read as ${a.value}.`,
  stageKept: (a: { head: string }) =>
    `"${a.head}" is kept as it is called there, and goes back so; ` +
    'here it moves nothing, for milestones are graded on evidence: ccs opportunity grade',
  mapWritten: (a: { path: string; name: string }) => `What the columns are is kept in ${a.path}; the next time: --map ${a.name}`,
  walk: {
    system: () => 'Where does this table come from?',
    systemHelp: () => 'Its columns look like those of these systems. "Something else" asks what each column is.',
    own: () => 'something else',
    column: (a: { letter: string; head: string }) => `Column ${a.letter}, "${a.head}": what is it?`,
    columnHelp: () =>
      'Below stands what its first rows hold. Milestones are graded on evidence: a stage is kept, and only "won" and "lost" count here.',
    sum: (a: { cell: string; value: string }) => `By the unit in its head, ${a.cell} is ${a.value}.`,
    leaveOut: () => 'leave it out',
    fields: {
      account: 'the customer',
      name: 'what the sale is called',
      value: 'its value',
      currency: 'the currency',
      close: 'when it is to be signed',
      opened: 'when it was opened',
      owner: 'whose sale it is',
      contact: 'somebody at the customer: becomes a player',
      'contact.title': 'the title of that person',
      note: 'a note',
      milestone: 'the stage: kept, and won and lost count',
      closed: 'when it was won or lost',
      'closed.why': 'why it was won or lost',
      competitor: 'the competitor',
      'source.id': 'the id in the other system',
      id: 'the id in ccs',
    },
    closes: {
      won: (a: { head: string }) => `Which of these in "${a.head}" mean that the sale is won?`,
      lost: (a: { head: string }) => `And which in "${a.head}" that it is lost?`,
    },
    closesHelp: () => 'Everything else counts as open.',
    dates: (a: { cell: string }) => `"${a.cell}" can be two days. How are days written there?`,
    datesHelp: () => 'd is the day, M the month, y the year. No row of the table says which it is.',
    decimal: (a: { cell: string }) => `"${a.cell}" can be two numbers. What stands before the decimals there?`,
    decimalHelp: () => 'No cell of the column says which it is.',
    decimals: { '.': () => 'a point: 1.234 is a little more than one', ',': () => 'a comma: 1.234 is more than a thousand' },
    map: () => 'What shall this reading be called?',
    mapHelp: () => 'It is kept as a column map in templates/export, so that the next table of this kind is read without asking.',
  },
  done: (a: { dryRun: boolean; made: number; changed: number; same: number; refused: number }) =>
    `${a.dryRun ? 'Nothing was written. It would be' : 'Imported'}: ` +
    `${a.made} new, ${a.changed} changed, ${a.same} unchanged, ${a.refused} refused.`,
};
