// `ccs import csv FILE`: rows become opportunities; a bad one is reported with its place, and the others go in.
import type { Desk } from '../../desk/desk.ts';
import { givenBytes } from '../../desk/filling/handed-in.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { importRows, writeRows, type Importing, type Outcome } from '../../desk/records/import-row.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import { readCsv, type Csv } from '../../core/exchange/csv.ts';
import { heading, type Taken } from '../../core/exchange/incoming.ts';
import { inOneLine } from '../../core/languages/text-wrap.ts';
import { exchangeNamed, systemsWith } from '../../library/column-maps.ts';
import { folded } from '../../core/model/file-names.ts';
import type { Exchange } from '../../core/model/exchange.ts';
import { decode, visible } from '../../core/reading/index.ts';
import { collected } from '../../workspace/index.ts';

const MOST_NAMED = 40;
/** As many as a spreadsheet has. */
const MOST_COLUMNS = 16_384;
const MAX_BYTES = 64 * 1024 * 1024;

type Options = { map?: string; dryRun?: boolean; update?: boolean; json?: boolean };

export async function importCsv(desk: Desk, options: Options, file = ''): Promise<number> {
  const map = options.map === undefined ? undefined : exchangeNamed(desk.io, desk.workspace, options.map);
  const table = readCsv(await csvText(desk, file));
  const taken = columnsOf(desk, file, table, map);
  const store = opportunityStore(desk);
  const { records, broken } = await collected(store.list());
  tellBroken(desk, broken);
  const present = new Map(records.map(({ id, value }) => [id, value]));
  const unreadable = new Set(broken.map(({ id }) => id));
  const importing: Importing = {
    desk,
    store,
    present,
    foldedIds: new Map(records.map(({ id }) => [folded(id), id])),
    toWrite: new Map(),
    unreadable,
    taken,
    map,
    head: table.head,
    update: options.update === true,
  };
  const read = importRows(importing, table.rows);
  const outcomes = [...(options.dryRun ? read : await writeRows(importing, read))];
  if (table.unclosed !== undefined)
    outcomes.push({ line: table.unclosed, id: null, outcome: 'refused', problems: [{ cell: '', said: desk.words.exchange.unclosed() }] });
  report(desk, options, file, outcomes);
  return outcomes.some(({ outcome }) => outcome === 'refused') ? 2 : 0;
}

async function csvText(desk: Desk, file: string): Promise<string> {
  const decoded = decode(await givenBytes(desk, file, MAX_BYTES), MAX_BYTES);
  if ('text' in decoded) return decoded.text;
  const { problem } = decoded;
  if (problem.code === 'not-utf8')
    throw new CcsError('csv-not-utf8', { path: file, encoding: String((problem.args as { encoding?: unknown }).encoding) });
  if (problem.code === 'not-text') throw new CcsError('csv-not-text', { path: file });
  throw new CcsError('faulty-file', { path: file, faults: [problem] });
}

function columnsOf(desk: Desk, path: string, table: Csv, map: Exchange | undefined): readonly Taken[] {
  if (table.head.length > MOST_COLUMNS) throw new CcsError('too-many-columns', { path, count: table.head.length, most: MOST_COLUMNS });
  if (table.head.length === 0) throw new CcsError('empty-table', { path });
  const { taken, ignored, strange, doubled, nameless } = heading(table, map);
  if (doubled.length > 0) throw new CcsError('doubled-columns', { path, heads: few(doubled) });
  const systems = strange.length > 0 ? systemsWith(desk.io, desk.workspace, table.head.filter(Boolean)) : [];
  if (systems.length > 0) throw new CcsError('other-columns', { path, systems: systems.join(', '), first: systems[0]! });
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
  if (ignored.length > 0) desk.tell(desk.style.yellow(desk.words.exchange.ignored({ heads: few(ignored) })));
  return taken;
}

/** Names enough to see which are meant. */
function few(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');
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
