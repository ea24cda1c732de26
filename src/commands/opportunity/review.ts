// Why a sale was won or lost, by the buyer's account; and the pattern of a period (docs/method.md §7).
import { labelled } from '../../core/languages/labelled.ts';
import type { Desk } from '../../desk/desk.ts';
import { deliver, refuseToOverwrite } from '../../desk/documents/output.ts';
import { reportFormat, type ReportOptions } from '../../desk/documents/report-format.ts';
import { chosenSale } from '../../desk/filling/advance-walk.ts';
import { askedFor } from '../../desk/filling/asked.ts';
import { periodGiven, type PeriodOptions } from '../../desk/filling/period.ts';
import { fillQualifying, type SheetOptions } from '../../desk/filling/qualifying.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { say } from '../../desk/printing/page.ts';
import { reportIn } from '../../desk/printing/report.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore, processes, processFor } from '../../desk/records/opportunities.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { CcsError } from '../../core/errors.ts';
import { reviewForm, reviewOf, reviewQuestions, type ReviewView } from '../../core/forms/review-form.ts';
import { inLanguage } from '../../core/languages/index.ts';
import { stageOf } from '../../core/method/pipeline/process.ts';
import { endedIn, reviewReport } from '../../core/method/pipeline/reviews.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import { reviewsReport } from '../../core/render/report/reviews.ts';
import { collected, dayOf } from '../../workspace/index.ts';

type Options = SheetOptions & PeriodOptions & ReportOptions;

export async function opportunityReview(desk: Desk, options: Options, id?: string): Promise<number> {
  const asked = (['quarter', 'from', 'to'] as const).find((name) => options[name] !== undefined);
  if (asked !== undefined) {
    if (id !== undefined) throw new CcsError('not-together', { one: id, other: `--${asked}` });
    return report(desk, options);
  }
  if (id === undefined && !isAboutOne(options) && (!desk.canAsk || isForReading(options))) return report(desk, options);
  const today = dayOf(desk.io.now());
  const chosen = id === undefined && !isAboutOne(options) ? await endedSale(desk, today) : undefined;
  if (chosen === PERIOD) return report(desk, { ...options, quarter: await askedFor(desk, 'quarter', '--quarter') });
  const stored = typeof chosen === 'object' ? chosen : await meantRecord(desk, 'opportunity', id);
  const course = processFor(desk, stored.value);
  const stage = stageOf(stored.value, course, today);
  const command = `ccs opportunity review ${stored.id}`;
  if (stage.ended === undefined) throw new CcsError('not-over', { id: stored.id, command: desk.again(command) });
  const view: ReviewView = {
    opportunity: stored.value,
    won: stage.ended === 'won',
    milestones: course.milestones.map(({ id: one, name }) => ({ id: one, label: inLanguage(name, desk.language) })),
    furthest: stage.milestone?.id ?? course.milestones[0]?.id,
  };
  const form = reviewForm(desk.words, view);
  return fillQualifying(desk, options, stored, {
    form,
    every: () => reviewQuestions(desk.words, view),
    kind: 'review',
    record: stored.id,
    command,
    there: stored.value.review !== undefined,
    change: (answers) => (current) => inFileOrder({ ...current, review: reviewOf(form, answers, today) }),
    show: (opportunity) => show(desk, options, opportunity, stage.since, view),
  });
}

function show(desk: Desk, { json }: Options, { account, name, review }: Opportunity, since: string, { won, milestones }: ReviewView): void {
  if (json) return desk.print(jsonText({ ended: won ? 'won' : 'lost', ...review }));
  if (review === undefined) return;
  const said = desk.words.review;
  say(
    desk,
    said.heading({ how: won ? 'won' : 'lost', name: [account, name].filter(Boolean).join(' · '), date: since }),
    '',
    desk.outStyle.bold,
  );
  say(desk, said.account({ by: review.by }));
  const lines = {
    ...review,
    reason: said.reasons[review.reason],
    milestone: milestones.find(({ id }) => id === review.milestone)?.label ?? review.milestone,
  };
  for (const key of Object.keys(said.labels) as (keyof typeof said.labels)[])
    if (lines[key] !== undefined) say(desk, labelled(said.labels[key], lines[key]), '  ');
}

const PERIOD = '/period';

/** What is handed in is about one sale. */
function isAboutOne({ set, answers, defaults, resume, questions }: Options): boolean {
  return [set, answers, defaults, resume, questions].some((one) => one !== undefined);
}

/** A form that only the report of a period has. */
function isForReading({ out, format, csv, json }: Options): boolean {
  return [out, format, csv, json].some((one) => one !== undefined);
}

/** One of the sales that are over, or a period. */
async function endedSale(desk: Desk, today: string): ReturnType<typeof chosenSale> {
  const courseOf = processes(desk);
  const { asked } = desk.words;
  return chosenSale(
    desk,
    asked.reviewed,
    ({ value }) => {
      const { ended, since } = stageOf(value, courseOf(value), today);
      return ended === undefined ? undefined : asked.ended({ won: ended === 'won', date: since, done: value.review !== undefined });
    },
    [{ value: PERIOD, label: asked.period }],
  );
}

async function report(desk: Desk, options: Options): Promise<number> {
  const { words, language } = desk;
  const period = periodGiven(desk, options);
  const format = reportFormat(desk, options);
  refuseToOverwrite(desk, options);
  const [sales, prompters] = await Promise.all([collected(opportunityStore(desk).list()), collected(prompterStore(desk).list())]);
  tellBroken(desk, [...sales.broken, ...prompters.broken]);
  const playbooks = new Map(prompters.records.map(({ id, value }) => [id, value.playbook.id]));
  const courseOf = processes(desk);
  const ended = sales.records.flatMap(
    ({ id, value }) => endedIn(id, value, courseOf(value), period, (prompter) => playbooks.get(prompter)) ?? [],
  );
  const { enough } = desk.workspace.settings.numbers ?? {};
  const data = { period, ...reviewReport(ended, enough) };
  const commandFor = (id: string): string => desk.again(`ccs opportunity review ${id}`);
  await deliver(
    desk,
    options,
    await reportIn(desk, format, reviewsReport(data, commandFor, enough, { words, language }), data, options.out !== undefined),
  );
  return 0;
}
