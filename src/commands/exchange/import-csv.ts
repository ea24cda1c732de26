// `ccs import csv FILE`: rows become opportunities; a bad one is reported with its place, and the others go in.
import type { Desk } from '../../desk/desk.ts';
import { givenBytes } from '../../desk/filling/handed-in.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { importRow, writeRows, type Outcome } from '../../desk/records/import-row.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import { readCsv, type Csv } from '../../core/exchange/csv.ts';
import { heading, type Taken } from '../../core/exchange/incoming.ts';
import { inOneLine } from '../../core/languages/text-wrap.ts';
import { exchangeNamed, systemsWith } from '../../library/column-maps.ts';
import type { Exchange } from '../../core/model/exchange.ts';
import { decode, visible } from '../../core/reading/index.ts';
import { collected } from '../../workspace/index.ts';

const MAX_BYTES = 64 * 1024 * 1024;

type Options = { map?: string; dryRun?: boolean; update?: boolean; json?: boolean };

export async function importCsv(desk: Desk, options: Options, file = ''): Promise<number> {
  const map = options.map === undefined ? undefined : exchangeNamed(desk.io, desk.workspace, options.map);
  const table = readCsv(await textOf(desk, file));
  const taken = columnsOf(desk, file, table, map);
  const store = opportunityStore(desk);
  const { records, broken } = await collected(store.list());
  tellBroken(desk, broken);
  const present = new Map(records.map(({ id, value }) => [id, value]));
  const byAccount = new Map<string, string[]>();
  for (const { id, value } of records) byAccount.set(value.account, [...(byAccount.get(value.account) ?? []), id]);
  const importing = {
    desk,
    store,
    present,
    toWrite: new Map(),
    byAccount,
    unreadable: new Set(broken.map(({ id }) => id)),
    taken,
    map,
    headCount: table.head.length,
    update: options.update === true,
  };
  const read = table.rows.map((row) => importRow(importing, row));
  const outcomes = [...(options.dryRun ? read : await writeRows(importing, read))];
  if (table.unclosed !== undefined)
    outcomes.push({ line: table.unclosed, id: null, outcome: 'refused', problems: [{ cell: '', said: desk.words.exchange.unclosed() }] });
  report(desk, options, file, outcomes);
  return outcomes.some(({ outcome }) => outcome === 'refused') ? 2 : 0;
}

async function textOf(desk: Desk, file: string): Promise<string> {
  const decoded = decode(await givenBytes(desk, file, MAX_BYTES), MAX_BYTES);
  if ('text' in decoded) return decoded.text;
  const { problem } = decoded;
  if (problem.code === 'not-utf8')
    throw new CcsError('csv-not-utf8', { path: file, encoding: String((problem.args as { encoding?: unknown }).encoding) });
  if (problem.code === 'not-text') throw new CcsError('csv-not-text', { path: file });
  throw new CcsError('faulty-file', { path: file, faults: [problem] });
}

function columnsOf(desk: Desk, path: string, table: Csv, map: Exchange | undefined): readonly Taken[] {
  if (table.head.length === 0) throw new CcsError('empty-table', { path });
  const { taken, ignored, strange, doubled, nameless } = heading(table, map);
  if (doubled.length > 0) throw new CcsError('doubled-columns', { path, heads: doubled.join(', ') });
  const systems = strange.length > 0 ? systemsWith(desk.io, desk.workspace, table.head.filter(Boolean)) : [];
  if (systems.length > 0) throw new CcsError('other-columns', { path, systems: systems.join(', '), first: systems[0]! });
  if (strange.length > 0)
    throw new CcsError('strange-columns', {
      path,
      heads: strange.map((one) => one.head).join(', '),
      near: strange.map((one) => one.near).find(Boolean),
    });
  if (nameless.length > 0) throw new CcsError('nameless-columns', { path, columns: nameless.join(', ') });
  if (!taken.some(({ field }) => field === 'account')) {
    const known = map?.columns.find((column) => (column.to ?? column.from) === 'account')?.head;
    throw new CcsError('no-account-column', { path, head: known ?? 'account' });
  }
  if (ignored.length > 0) desk.tell(desk.style.yellow(desk.words.exchange.ignored({ heads: ignored.join(', ') })));
  return taken;
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
