// `ccs team`: what a manager sees of a period, per rep and in all (docs/method.md §7).
import type { Desk } from '../../desk/desk.ts';
import { deliver, isWorkbook, refuseToOverwrite } from '../../desk/documents/output.ts';
import { gatherTeam } from '../../desk/pipeline/gather-team.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { reportIn, type ReportFormat } from '../../desk/printing/report.ts';
import { CcsError } from '../../core/errors.ts';
import type { Course } from '../../core/method/pipeline/course.ts';
import { quarterIn, quarterOf } from '../../core/method/pipeline/period.ts';
import { processesWith } from '../../core/method/pipeline/process.ts';
import type { Period } from '../../core/method/pipeline/team.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import { dayProblem } from '../../core/model/value.ts';
import { teamReport } from '../../core/render/report/team.ts';
import { dayOf } from '../../workspace/index.ts';

type Options = {
  from?: string;
  to?: string;
  quarter?: string;
  owner?: string;
  process?: string;
  json?: boolean;
  csv?: boolean;
  format?: ReportFormat;
  out?: string;
  force?: boolean;
  cache?: boolean;
};

/** Lists on a page and in the terminal are for looking at. */
const MOST = { txt: 8, html: 100, csv: 1000, json: 0, xlsx: 1000 };

export async function team(desk: Desk, options: Options): Promise<number> {
  const { words, language } = desk;
  const today = dayOf(desk.io.now());
  const period = periodOf(options, today);
  const format = formatOf(desk, options);
  const processes = processesWith(desk.workspace.settings.process);
  if (options.process !== undefined && !Object.hasOwn(processes, options.process)) {
    const known = Object.keys(processes);
    throw new CcsError('no-process', { process: options.process, near: nearest(options.process, known), known: known.join(', ') });
  }
  refuseToOverwrite(desk, options);
  const [at = today] = [period.to, today].toSorted();
  const collator = new Intl.Collator(language);
  const { takes, refuseStranger } = filterOf(options);
  const gathered = await gatherTeam(desk, period, at, options.cache !== false && at === today, takes, collator.compare);
  tellBroken(desk, gathered.broken);
  for (const process of gathered.strange) desk.tell(desk.style.yellow(words.opportunity.oddProcess({ process })));
  refuseStranger();
  const { broken: _, strange: __, count, ...report } = gathered;
  const contacts =
    options.owner === undefined ? report.contacts : report.contacts.filter(({ owner }) => folded(owner) === folded(options.owner ?? ''));
  const data = { period, at, ...report, contacts };
  const view = { ...data, processes, most: MOST[format] };
  if (count === 0 && gathered.broken.length === 0) desk.tell(words.opportunity.noOpportunities());
  await deliver(desk, options, await reportIn(desk, format, teamReport(view, { words, language }), data, options.out !== undefined));
  return 0;
}

/**
 * The period that is asked for; without one, the quarter of today.
 * @throws CcsError no-quarter, no-day, far-day, period-backwards, not-together
 */
function periodOf({ from, to, quarter }: Options, today: string): Period {
  if (quarter !== undefined && (from ?? to) !== undefined)
    throw new CcsError('not-together', { one: '--quarter', other: from === undefined ? '--to' : '--from' });
  for (const [option, value] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    const problem = value === undefined ? undefined : dayProblem(value);
    if (problem !== undefined) throw new CcsError(problem, { option, value: value ?? '' });
  }
  const named = quarter === undefined ? quarterOf(from ?? to ?? today) : quarterIn(quarter, today);
  if (named === undefined) throw new CcsError('no-quarter', { value: quarter ?? '' });
  const period = { from: from ?? named.from, to: to ?? (from !== undefined && from <= today && named.to < today ? today : named.to) };
  if (period.from >= period.to) throw new CcsError('period-backwards', period);
  return period;
}

/** @throws CcsError not-together, other-ending, xlsx-to-terminal */
function formatOf(desk: Desk, options: Options): ReportFormat {
  const { json, csv, format, out } = options;
  const asked = [json ? 'json' : undefined, csv ? 'csv' : undefined, format].filter((one) => one !== undefined) as ReportFormat[];
  const [first, other] = [...new Set(asked)];
  if (first !== undefined && other !== undefined) throw new CcsError('not-together', { one: `--${first}`, other: `--${other}` });
  if (isWorkbook(desk, options, first === 'xlsx')) return 'xlsx';
  return first ?? (out === undefined ? undefined : ENDINGS[/\.[a-z]+$/iu.exec(out)?.[0].toLowerCase() ?? '']) ?? 'txt';
}

const ENDINGS: Readonly<Record<string, ReportFormat>> = { '.html': 'html', '.htm': 'html', '.csv': 'csv', '.json': 'json' };

function filterOf({ owner, process }: Options): { takes(course: Course): boolean; refuseStranger(): void } {
  const owners = new Set<string>();
  const wanted = owner === undefined ? undefined : folded(owner);
  return {
    takes(course) {
      owners.add(course.owner);
      return (process === undefined || course.process === process) && (wanted === undefined || folded(course.owner) === wanted);
    },
    /** @throws CcsError no-owner; nothing was printed then */
    refuseStranger() {
      const known = [...owners].filter(Boolean).sort();
      if (owner === undefined || owners.size === 0 || known.some((one) => folded(one) === wanted)) return;
      throw new CcsError('no-owner', { owner, near: nearest(owner, known), known: known.join(', ') });
    },
  };
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
