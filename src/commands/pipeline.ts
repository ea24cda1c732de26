// The pipeline of a day: how many and how much at each milestone, what is in danger, what moved.
import type { Desk } from '../desk/desk.ts';
import { deliver, refuseToOverwrite } from '../desk/output.ts';
import { gather } from '../desk/pipeline/gather.ts';
import { tellBroken } from '../desk/remarks.ts';
import { CcsError } from '../errors.ts';
import type { Row } from '../method/pipeline.ts';
import { nearest } from '../model/schema-problems.ts';
import { isDay } from '../model/text.ts';
import { dayOf } from '../workspace/index.ts';

type Format = 'txt' | 'html' | 'csv' | 'json';
type Options = { at?: string; since?: string; owner?: string; process?: string; json?: boolean; csv?: boolean; format?: Format; out?: string; force?: boolean; cache?: boolean };

export async function pipeline(desk: Desk, options: Options): Promise<number> {
  const { words, language } = desk;
  const days = daysOf(options, dayOf(desk.io.now()));
  const format = formatOf(options);
  refuseToOverwrite(desk, options);
  const { rows: all, broken, strange, processes } = await gather(desk, days, options.cache !== false && options.at === undefined && options.since === undefined);
  tellBroken(desk, broken);
  for (const process of strange) desk.tell(desk.style.yellow(words.opportunity.oddProcess({ process })));
  const rows = chosen(all, options, Object.keys(processes));
  const said = { words, language };
  if (all.length === 0) desk.tell(words.opportunity.noOpportunities());
  if (format === 'json') {
    const { jsonPieces } = await import('../render/pipeline/data.ts');
    if (options.out !== undefined) await deliver(desk, options, [...jsonPieces(rows, said)].join(''));
    else for (const piece of jsonPieces(rows, said)) desk.print(piece);
  } else if (format === 'csv') {
    const [{ toCsv }, { sheetOf }] = await Promise.all([import('../exchange/csv.ts'), import('../render/pipeline/data.ts')]);
    await deliver(desk, options, toCsv(sheetOf(rows, said), { bom: true }));
  } else if (format === 'html') await deliver(desk, options, (await import('../render/pipeline/page.ts')).pipelineHtml({ rows, processes, at: days.at, since: days.since }, said));
  else if (all.length > 0) {
    const { pipelineText } = await import('../desk/pipeline/text.ts');
    await deliver(desk, options, pipelineText({ rows, processes, ...days, width: desk.io.stdout.columns, ...(options.out === undefined ? { style: desk.outStyle } : {}) }, said));
  }
  return 0;
}

/** @throws CcsError no-day, day-to-come, since-not-before */
function daysOf({ at, since }: Options, today: string): { at: string; since: string | undefined } {
  for (const [option, value] of [['--at', at], ['--since', since]] as const) {
    if (value === undefined) continue;
    if (!isDay(value)) throw new CcsError('no-day', { option, value });
    if (value > today) throw new CcsError('day-not-yet', { option, value });
  }
  if (since !== undefined && since >= (at ?? today)) throw new CcsError('since-not-before', { since, at: at ?? today });
  return { at: at ?? today, since };
}

/** @throws CcsError not-together */
function formatOf({ json, csv, format }: Options): Format {
  const asked = [json ? '--json' : '', csv ? '--csv' : '', format === undefined ? '' : `--format ${format}`].filter((one) => one !== '');
  const same = new Set(asked.map((one) => one.replace(/^--(?:format )?/u, '')));
  if (same.size > 1) throw new CcsError('not-together', { one: asked[0]!, other: asked[1]! });
  return ([...same][0] as Format | undefined) ?? 'txt';
}

/** @throws CcsError no-owner, no-process */
function chosen(all: readonly Row[], { owner, process }: Options, processes: readonly string[]): readonly Row[] {
  if (process !== undefined && !processes.includes(process)) throw new CcsError('no-process', { process, near: nearest(process, processes), known: processes.join(', ') });
  if (owner === undefined) return process === undefined ? all : all.filter((row) => row.process === process);
  const wanted = folded(owner);
  const rows = all.filter((row) => row.owner !== undefined && folded(row.owner) === wanted);
  const owners = [...new Set(all.flatMap((row) => row.owner ?? []))].sort();
  if (rows.length === 0 && all.length > 0) throw new CcsError('no-owner', { owner, near: nearest(owner, owners), known: owners.join(', ') });
  return rows.filter((row) => process === undefined || row.process === process);
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
