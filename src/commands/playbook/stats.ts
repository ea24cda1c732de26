// `ccs playbook stats`: which questions are answered, which scenes wanted, and what went on to a champion, by version of the playbook.
import type { Desk } from '../../desk/desk.ts';
import { deliver, refuseToOverwrite } from '../../desk/documents/output.ts';
import { reportFormat, type ReportOptions } from '../../desk/documents/report-format.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { reportIn } from '../../desk/printing/report.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { opportunityStore, processes } from '../../desk/records/opportunities.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { CcsError } from '../../core/errors.ts';
import { countedRows, knownTexts } from '../../core/method/pipeline/counted.ts';
import { playbookStats, type Held, type Known } from '../../core/method/pipeline/playbook-stats.ts';
import { processesWith, processFinder } from '../../core/method/pipeline/process.ts';
import type { Process } from '../../core/model/process.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import { playbookStatsReport } from '../../core/render/report/playbook-stats.ts';
import { readLibrary } from '../../library/playbooks.ts';
import { collected, dayOf, pickId } from '../../workspace/index.ts';

export async function playbookStatistics(desk: Desk, options: ReportOptions, named?: string): Promise<number> {
  const { words, language } = desk;
  const format = reportFormat(desk, options);
  refuseToOverwrite(desk, options);
  const library = readLibrary(desk.io, desk.workspace).playbooks;
  const all = desk.workspace.team?.me.role === 'marketing' ? await countedOnly(desk, library) : await readWhole(desk);
  const ids = [...new Set(all.map(({ prompter }) => prompter.playbook.id))].sort();
  const wanted = named === undefined ? undefined : pickId(ids, named);
  if (named !== undefined && wanted === undefined)
    throw new CcsError('no-playbook-used', { id: named, near: nearest(named, ids), known: ids });
  const { enough } = desk.workspace.settings.numbers ?? {};
  const versions = playbookStats(
    all.filter(({ prompter }) => wanted === undefined || prompter.playbook.id === wanted),
    library,
    enough,
  );
  await deliver(
    desk,
    options,
    await reportIn(desk, format, playbookStatsReport(versions, enough, { words, language }), versions, options.out !== undefined),
  );
  return 0;
}

async function readWhole(desk: Desk): Promise<readonly Held[]> {
  const [prompters, letters, sales] = await Promise.all([
    collected(prompterStore(desk).list()),
    collected(letterStore(desk).list()),
    collected(opportunityStore(desk).list()),
  ]);
  tellBroken(desk, [...prompters.broken, ...letters.broken, ...sales.broken]);
  const today = dayOf(desk.io.now());
  const accepted = new Set(
    letters.records.flatMap(({ value: { source, accepted: day } }) =>
      source && day !== undefined && day <= today ? [source.prompter] : [],
    ),
  );
  const courseOf = processes(desk);
  const championed = new Set(
    sales.records.flatMap(({ value }) => (hasChampion(courseOf(value), value.milestones ?? [], today) ? (value.prompters ?? []) : [])),
  );
  return prompters.records.map(({ id, value }) => ({ id, prompter: value, accepted: accepted.has(id), champion: championed.has(id) }));
}

/** The same where one may count and not read: nothing comes that is not in a playbook already. */
async function countedOnly(desk: Desk, library: readonly Known[]): Promise<readonly Held[]> {
  const { settings } = desk.workspace;
  const followed = processFinder(settings);
  const today = dayOf(desk.io.now());
  return countedRows(await desk.workspace.team?.counted(knownTexts(library, processesWith(settings)))).map(
    ({ id, prompter, accepted, sales }) => ({
      id,
      prompter,
      accepted: accepted.some((day) => day <= today),
      champion: sales.some((sale) => hasChampion(followed(sale).process, sale.milestones, today)),
    }),
  );
}

/** Whether the buyer became a champion: the milestone that a champion's letter shows, or one behind it. */
function hasChampion(
  { milestones }: Process,
  reached: readonly { readonly milestone: string; readonly date: string }[],
  today: string,
): boolean {
  const first = milestones.findIndex(({ letter }) => letter?.kinds.includes('champion'));
  return first >= 0 && reached.some(({ milestone, date }) => date <= today && milestones.findIndex(({ id }) => id === milestone) >= first);
}
