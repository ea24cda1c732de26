// `ccs export SYSTEM`: every opportunity as another system takes it, or as a table with nothing left out.
import type { Desk } from '../../desk/desk.ts';
import { deliver, isWorkbook, refuseToOverwrite, type Target } from '../../desk/documents/output.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { settledStep } from '../../desk/filling/settled-step.ts';
import { evidenceOf } from '../../desk/records/evidence.ts';
import { opportunityStore, processes } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import { fieldKind } from '../../core/exchange/flat.ts';
import { mappedTable, wholeTable, type Doubt, type Outgoing, type Table } from '../../core/exchange/columns.ts';
import { toCsv } from '../../core/exchange/csv.ts';
import type { Exchange } from '../../core/model/exchange.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import { exchangeNamed, exchangeOf } from '../../library/column-maps.ts';
import { stageOf, type Stage } from '../../core/method/pipeline/process.ts';
import { listOf } from '../../core/model/value.ts';
import { collected, dayOf, type Stored } from '../../workspace/index.ts';

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
  const table =
    map === undefined
      ? wholeTable(records.map(({ id, value }) => ({ id, value, milestone: '' })))
      : mappedTable(map, await outgoing(desk, map, records));
  await deliver(
    desk,
    options,
    workbook ? await asWorkbook(desk, table) : toCsv(table.rows, { bom: options.bom ?? map?.bom ?? map === undefined }),
  );
  tellDoubts(desk, table.doubts);
  return 0;
}

/** What goes out of each record; letters and calls are only looked at where the map has the next step. */
async function outgoing(desk: Desk, map: Exchange, records: readonly Stored<Opportunity>[]): Promise<readonly Outgoing[]> {
  const today = dayOf(desk.io.now());
  const courseOf = processes(desk);
  const wantsNext = map.columns.some(({ from }) => listOf(from ?? []).includes('nextStep'));
  const judge = wantsNext ? await evidenceOf(desk) : undefined;
  const all: Outgoing[] = [];
  for (const record of records) {
    const { id, value } = record;
    const course = courseOf(value);
    const stage = stageOf(value, course, today);
    const { milestone, ended } = stage;
    const step = judge && ended === undefined ? await settledStep(desk, judge, record, course) : undefined;
    const said =
      step && (desk.words.opportunity.next[step.code] as (args: unknown, id: string) => readonly [string, ...string[]])(step.args, id);
    all.push({
      id,
      value,
      milestone: ended === 'lost' ? 'lost' : (milestone?.id ?? 'none'),
      state: ended ?? (value.inactive ? 'inactive' : 'open'),
      ...(said === undefined ? {} : { nextStep: said[0] }),
      closed: closedBy(stage),
    });
  }
  return all;
}

function closedBy({ ended, reached }: Stage): Outgoing['closed'] {
  return ended === undefined || reached === undefined
    ? undefined
    : { on: reached.evidence?.date ?? reached.date, why: reached.evidence?.what };
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
