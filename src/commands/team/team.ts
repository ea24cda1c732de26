// `ccs team`: what a manager sees of a period, per rep and in all (docs/method.md §7).
import type { Desk } from '../../desk/desk.ts';
import { deliver, refuseToOverwrite } from '../../desk/documents/output.ts';
import { periodGiven, type PeriodOptions } from '../../desk/filling/period.ts';
import { teamOf } from '../../desk/pipeline/gather-team.ts';
import { saidBefore } from '../../desk/pipeline/said-before.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { reportIn, type ReportFormat } from '../../desk/printing/report.ts';
import { reportFormat } from '../../desk/documents/report-format.ts';
import { saleFilter } from '../../desk/records/sale-filter.ts';
import { processesWith } from '../../core/method/pipeline/process.ts';
import { teamReport } from '../../core/render/report/team.ts';
import { dayOf } from '../../workspace/index.ts';

type Options = PeriodOptions & {
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
  const period = periodGiven(desk, options);
  const format = reportFormat(desk, options);
  const filter = saleFilter(desk, options);
  refuseToOverwrite(desk, options);
  const [at = today] = [period.to, today].toSorted();
  const collator = new Intl.Collator(language);
  const sight = await teamOf(desk, period, at, options.cache !== false && at === today);
  const said = await saidBefore(desk, 'team-said.txt', sight.state, { ...options, format });
  if (said.text !== undefined) {
    await deliver(desk, options, said.text);
    return 0;
  }
  const { broken, strange, count, ...report } = await sight.over(filter.takes, collator.compare);
  tellBroken(desk, broken);
  for (const process of strange) desk.tell(desk.style.yellow(words.opportunity.oddProcess({ process })));
  filter.refuseStranger();
  const contacts = report.contacts.filter(({ owner }) => filter.isTheirs(owner));
  const data = { period, at, ...report, contacts };
  const { contactsAWeek: wanted, enough } = desk.workspace.settings.numbers ?? {};
  const view = { ...data, processes: processesWith(desk.workspace.settings), most: MOST[format], wanted, enough };
  if (count === 0 && broken.length === 0) desk.tell(words.errors['no-record']({ kind: 'opportunity', id: '' }).join(' '));
  const text = await reportIn(desk, format, teamReport(view, { words, language }), data, options.out !== undefined);
  // What is remarked on is remarked on each time.
  if (broken.length + strange.length === 0 && count > 0) await said.keep(text);
  await deliver(desk, options, text);
  return 0;
}
