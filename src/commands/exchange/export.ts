// `ccs export SYSTEM`: every opportunity as another system takes it, or as a table with nothing left out.
import type { Desk } from '../../desk/desk.ts';
import { deliver, refuseToOverwrite, type Target } from '../../desk/documents/output.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { opportunityStore, processes } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import { mappedTable, wholeTable, type Doubt, type Outgoing } from '../../core/exchange/columns.ts';
import { toCsv } from '../../core/exchange/csv.ts';
import { exchangeNamed, exchangeOf } from '../../library/column-maps.ts';
import { stageOf } from '../../core/method/pipeline/process.ts';
import { collected, dayOf } from '../../workspace/index.ts';

const SHOWN = 5;

export async function exportTo(desk: Desk, options: Target & { map?: string; bom?: boolean }, system = ''): Promise<number> {
  if (system === 'json' && options.map !== undefined) throw new CcsError('not-together', { one: 'json', other: '--map' });
  refuseToOverwrite(desk, options);
  const map =
    options.map !== undefined
      ? exchangeNamed(desk.io, desk.workspace, options.map)
      : system === 'csv' || system === 'json'
        ? undefined
        : exchangeOf(desk.io, desk.workspace, system);
  const { records, broken } = await collected(opportunityStore(desk).list());
  tellBroken(desk, broken);
  if (system === 'json') {
    await deliver(desk, options, jsonText(records.map(({ id, value }) => ({ id, ...value }))));
    return 0;
  }
  const today = dayOf(desk.io.now());
  const courseOf = processes(desk);
  const outgoing = records.map(({ id, value }): Outgoing => {
    const { milestone, ended } = map === undefined ? {} : stageOf(value, courseOf(value), today);
    return { id, value, milestone: ended === 'lost' ? 'lost' : (milestone?.id ?? 'none') };
  });
  const { rows, doubts } = map === undefined ? wholeTable(outgoing) : mappedTable(map, outgoing);
  await deliver(desk, options, toCsv(rows, { bom: options.bom ?? map?.bom ?? map === undefined }));
  tellDoubts(desk, doubts);
  return 0;
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
    const ids = [...group.slice(0, SHOWN).map(({ id }) => id), ...(group.length > SHOWN ? ['…'] : [])].join(', ');
    const about = { head: first.head, ids, count: group.length };
    desk.tell(desk.style.yellow(first.code === 'lacking' ? said.lacking(about) : said.noWord({ ...about, value: first.value })));
  }
}
