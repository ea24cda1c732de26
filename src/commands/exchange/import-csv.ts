// `ccs import csv FILE`: rows become opportunities; a bad one is reported with its place, and the others go in.
import type { Desk } from '../../desk/desk.ts';
import { givenBytes } from '../../desk/filling/handed-in.ts';
import { chosenMap, type ImportOptions, type Read } from '../../desk/filling/import-map.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { givenFor, importRows, writeRows, type Importing, type Outcome } from '../../desk/records/import-row.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { MOST_BYTES, tableIn } from '../../desk/records/table-file.ts';
import { CcsError } from '../../core/errors.ts';
import { footOf, underItsHead } from '../../core/exchange/foot.ts';
import { closing } from '../../core/exchange/columns.ts';
import { counted } from '../../core/exchange/head-unit.ts';
import { heading, type Taken } from '../../core/exchange/heading.ts';
import { inOneLine } from '../../core/languages/text-wrap.ts';
import { folded } from '../../core/model/file-names.ts';
import { visible } from '../../core/reading/index.ts';
import { collected } from '../../workspace/index.ts';

const MOST_NAMED = 40;
/** Of a line that is no sale, so many characters are shown. */
const MOST_SHOWN = 40;
/** As many as a spreadsheet has. */
const MOST_COLUMNS = 16_384;

/** Where a map keeps the stage of another system. */
const STAGE = /^sources\..+\.stage$/u;

type Options = ImportOptions & { dryRun?: boolean; update?: boolean; json?: boolean };

export async function importCsv(desk: Desk, options: Options, file = ''): Promise<number> {
  const whole = await tableIn(desk, file, await givenBytes(desk, file, MOST_BYTES));
  if (whole.head.length > MOST_COLUMNS)
    throw new CcsError('too-many-columns', { path: file, count: whole.head.length, most: MOST_COLUMNS });
  if (whole.head.length === 0) throw new CcsError('empty-table', { path: file });
  const read = await chosenMap(desk, options, file, whole);
  const table = read.map ? underItsHead(whole, read.map) : whole;
  const foot = footOf(table.rows, table.head.length, read.map?.skip);
  const sales = { ...table, rows: table.rows.filter((row) => !foot.has(row)) };
  const taken = columnsOf(desk, file, sales, read);
  const store = opportunityStore(desk);
  const { records, broken } = await collected(store.list());
  tellBroken(desk, broken);
  const importing: Importing = {
    desk,
    store,
    present: new Map(records.map(({ id, value }) => [id, value])),
    foldedIds: new Map(records.map(({ id }) => [folded(id), id])),
    toWrite: new Map(),
    unreadable: new Set(broken.map(({ id }) => id)),
    taken,
    map: read.map,
    head: table.head,
    update: options.update === true,
    given: givenFor(desk),
  };
  const outcomes = importRows(importing, sales.rows);
  if (!options.dryRun) await read.keep();
  const all = [...(options.dryRun ? outcomes : await writeRows(importing, outcomes))];
  if (table.unclosed !== undefined)
    all.push({ line: table.unclosed, id: null, outcome: 'refused', problems: [{ cell: '', said: desk.words.exchange.unclosed() }] });
  report(desk, options, file, all);
  if (foot.size > 0)
    desk.tell(
      desk.words.exchange.foot({
        rows: [...foot]
          .sort((a, b) => a.line - b.line)
          .map(({ line, cells }) => ({ line, cell: inOneCell(cells.find((cell) => cell.trim() !== '') ?? '') })),
      }),
    );
  await read.done();
  return all.some(({ outcome }) => outcome === 'refused') ? 2 : 0;
}

function inOneCell(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return visible(line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line);
}

function columnsOf(desk: Desk, path: string, table: Parameters<typeof heading>[0], { map, forms }: Read): readonly Taken[] {
  const { taken, ignored, strange, doubled, nameless, unsure } = heading(table, map, forms);
  if (doubled.length > 0) throw new CcsError('doubled-columns', { path, heads: few(doubled) });
  if (strange.length > 0)
    throw new CcsError('strange-columns', {
      path,
      heads: few(strange.map((one) => one.head)),
      near: strange.map((one) => one.near).find(Boolean),
    });
  if (nameless.length > 0) throw new CcsError('nameless-columns', { path, columns: few(nameless) });
  if (!taken.some(({ field }) => field === 'account')) {
    const known = map?.columns.find((column) => (column.to ?? column.from) === 'account')?.head;
    throw new CcsError('no-account-column', { path, head: known ?? 'account' });
  }
  const [days] = unsure;
  if (days !== undefined)
    throw new CcsError('unsure-days', {
      path,
      head: days.head,
      cell: visible(days.cell),
      forms: days.forms,
      example: days.forms[0] ?? '',
      against: days.against?.map(visible),
    });
  if (ignored.length > 0) desk.tell(desk.style.yellow(desk.words.exchange.ignored({ heads: few(ignored) })));
  tellColumns(desk, table, taken);
  return taken;
}

/** What was made of a column that nobody would expect: its numbers are in thousands, its stages are kept and grade nothing. */
function tellColumns(desk: Desk, { rows }: Parameters<typeof heading>[0], taken: readonly Taken[]): void {
  const said = desk.words.exchange;
  for (const { at, head, unit, field, column } of taken) {
    const cells = rows.map((row) => row.cells[at]?.trim() ?? '');
    const sum = counted(cells, unit);
    if (sum) desk.tell(said.counted({ head, cell: visible(sum.cell), value: sum.value }));
    if (STAGE.test(field) && column && cells.some((cell) => cell !== '' && closing(column, cell) === undefined))
      desk.tell(said.stageKept({ head }));
  }
}

/** Names enough to see which are meant. */
function few(names: readonly string[]): readonly string[] {
  return [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])];
}

function report(desk: Desk, { json, dryRun }: Options, file: string, outcomes: readonly Outcome[]): void {
  for (const { line, problems } of outcomes)
    for (const { cell, said } of problems)
      desk.io.stderr.write(`${visible([`${file}:${line}`, cell, inOneLine(said)].filter(Boolean).join(' '))}\n`);
  if (json)
    desk.print(
      jsonText(
        outcomes.map((one) => ({ ...one, problems: one.problems.map(({ cell, said }) => ({ cell, what: said[0], remedy: said[1] })) })),
      ),
    );
  else for (const { id, outcome } of outcomes) if (id !== null && (outcome === 'new' || outcome === 'changed')) desk.print(`${id}\n`);
  const passed = outcomes.filter(({ outcome }) => outcome === 'passed').map(({ line }) => line);
  if (passed.length > 0) desk.tell(desk.words.exchange.passed({ lines: passed }));
  const doubled = outcomes.flatMap(({ line, like }) => (like === undefined ? [] : [{ line, like }]));
  if (doubled.length > 0) desk.tell(desk.style.yellow(desk.words.exchange.doubled({ rows: doubled })));
  const count = (wanted: Outcome['outcome']): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  desk.tell(
    desk.words.exchange.done({
      dryRun: dryRun === true,
      made: count('new'),
      changed: count('changed'),
      same: count('same'),
      refused: count('refused'),
    }),
  );
}
