// `ccs export SYSTEM`: every opportunity as another system takes it, or as a table with nothing left out.
import type { Desk } from '../../desk/desk.ts';
import { deliver, isWorkbook, refuseToOverwrite, type Target } from '../../desk/documents/output.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { outgoingOf } from '../../desk/records/outgoing.ts';
import { CcsError } from '../../core/errors.ts';
import { fieldKind } from '../../core/exchange/flat.ts';
import { mappedTable, wholeTable, type Doubt, type Table } from '../../core/exchange/outgoing.ts';
import { toCsv } from '../../core/exchange/csv.ts';
import { exchangeNamed, exchangeOf } from '../../library/column-maps.ts';
import { collected } from '../../workspace/index.ts';

const SHOWN = 5;

/** What needs no map. */
const WHOLE: ReadonlySet<string> = new Set(['csv', 'json', 'xlsx']);

export async function exportTo(desk: Desk, options: Target & { map?: string; bom?: boolean }, system = ''): Promise<number> {
  if (system === 'json' && options.map !== undefined) throw new CcsError('not-together', { one: 'json', other: '--map' });
  refuseToOverwrite(desk, options);
  const workbook = isWorkbook(desk, options, system === 'xlsx');
  const map =
    options.map !== undefined
      ? exchangeNamed(desk.io, desk.workspace, options.map)
      : WHOLE.has(system)
        ? undefined
        : exchangeOf(desk.io, desk.workspace, system);
  const { records, broken } = await collected(opportunityStore(desk).list());
  tellBroken(desk, broken);
  if (system === 'json') {
    await deliver(desk, options, jsonText(records.map(({ id, value }) => ({ id, ...value }))));
    return 0;
  }
  const outgoing = outgoingOf(desk);
  const all = records.map(({ id, value }) => outgoing(id, value));
  const table = map === undefined ? wholeTable(all) : mappedTable(map, all);
  await deliver(
    desk,
    options,
    workbook ? await asWorkbook(desk, table) : toCsv(table.rows, { bom: options.bom ?? map?.bom ?? map === undefined }),
  );
  tellDoubts(desk, table.doubts);
  return 0;
}

async function asWorkbook(desk: Desk, { rows }: Table): Promise<Uint8Array> {
  const { toXlsx } = await import('../../core/render/xlsx.ts');
  const [head = [], ...others] = rows;
  // Whatever looks like a number elsewhere, an id or a telephone number, stays a text.
  const isNumber = head.map((name) => fieldKind(name) === 'number');
  const cells = others.map((row) => row.map((cell, at) => (isNumber[at] && cell !== '' ? Number(cell) : cell)));
  return toXlsx([{ name: desk.words.pipeline.sheet(), rows: [head, ...cells] }]);
}

/** One remark for a column, however many rows it is about. */
function tellDoubts(desk: Desk, doubts: readonly Doubt[]): void {
  const said = desk.words.exchange;
  const groups = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const key = JSON.stringify([doubt.code, doubt.head, doubt.code === 'no-word' ? doubt.value : '']);
    groups.set(key, [...(groups.get(key) ?? []), doubt]);
  }
  for (const group of groups.values()) {
    const [first] = group as [Doubt];
    const ids = [...group.slice(0, SHOWN).map(({ id }) => id), ...(group.length > SHOWN ? ['…'] : [])];
    const about = { head: first.head, ids, count: group.length };
    desk.tell(desk.style.yellow(first.code === 'lacking' ? said.lacking(about) : said.noWord({ ...about, value: first.value })));
  }
}
