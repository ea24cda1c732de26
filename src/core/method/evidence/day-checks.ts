// Whether the days of what is shown can be: in order, not ahead, not before the sale was opened (docs/method.md §7).
import type { Finding, FindingCode, Moment } from './finding.ts';
import { stepsOf, type Missive, type SaleFile, type Step } from './file.ts';

const DAY = 86_400_000;

/** What is wrong with the days of a step. */
export function dayChecks(sale: SaleFile, step: Step): readonly Finding[] {
  const { entry, letter, call } = step;
  const { date, file } = entry.evidence ?? {};
  const { opened } = sale.opportunity;
  const { today } = sale.around;
  const found: Finding[] = [];
  const add = <C extends FindingCode>(code: C, args: Extract<Finding, { code: C }>['args']): number =>
    found.push({ code, milestone: step.milestone.id, entry: step.at, args } as Finding);
  const thing = letter?.id ?? file ?? call?.talk.id ?? date ?? step.milestone.id;
  const days: (readonly [Moment, string | undefined])[] = [
    ['graded', entry.date],
    ['shown', date],
    ...(letter === undefined
      ? []
      : ([
          ['date', letter.date],
          ['sent', letter.sent],
          ['accepted', letter.accepted],
          ['access', letter.access],
        ] as const)),
    ...[file, letter?.reply?.file].map((path) => ['mail', path === undefined ? undefined : sale.paper(path)?.mail?.day] as const),
  ];
  for (const [moment, day] of days) {
    if (day === undefined) continue;
    // A mark that the milestone does not rest on may still be a plan.
    const isMark = moment === 'sent' || moment === 'accepted' || moment === 'access';
    if (day > (moment === 'mail' ? later(today) : today) && (!isMark || step.marks.includes(moment))) add('future', { thing, moment, day });
    if (day < (moment === 'mail' ? earlier(opened) : opened) && (!isMark || step.marks.includes(moment)))
      add('before-opening', { thing, moment, day });
  }
  const after = (moment: Moment, day: string | undefined, than: Moment, other: string | undefined): void => {
    if (day !== undefined && other !== undefined && day < other) add('out-of-order', { thing, moment, day, after: than, afterDay: other });
  };
  after('graded', entry.date, 'shown', date);
  if (letter !== undefined) {
    found.push(...letterDays(letter).map((one) => ({ ...one, milestone: step.milestone.id, entry: step.at })));
    for (const mark of step.marks) after('graded', entry.date, mark, letter[mark]);
    const mailDay = letter.reply === undefined ? undefined : sale.paper(letter.reply.file)?.mail?.day;
    after('mail', mailDay === undefined ? undefined : later(mailDay), 'sent', letter.sent);
  }
  return found;
}

/** The days of a letter, by themselves. */
export function letterDays(letter: Missive): readonly Finding[] {
  const { id, sent, accepted, access, date, source } = letter;
  const found: Finding[] = [];
  const add = (moment: Moment, day: string, after: Moment, afterDay: string | undefined): number =>
    found.push({ code: 'out-of-order', milestone: undefined, entry: undefined, args: { thing: id, moment, day, after, afterDay } });
  if (sent !== undefined && sent < date) add('sent', sent, 'date', date);
  for (const [moment, day] of [
    ['accepted', accepted],
    ['access', access],
  ] as const)
    if (day !== undefined && (sent === undefined || day < sent)) add(moment, day, 'sent', sent);
  // It speaks of a call: thanks for one that is still to come.
  const went = sent ?? date;
  if (source?.call !== undefined && source.call > went) add('sent', went, 'call', source.call);
  return found;
}

/** The history as a whole: no milestone before the one below it, none left out. */
export function historyChecks(sale: SaleFile): readonly Finding[] {
  const { course, opportunity } = sale;
  const found: Finding[] = [];
  const steps = stepsOf(sale);
  let now = -1;
  let graded = '';
  (opportunity.milestones ?? []).forEach((entry, at) => {
    const index = course.milestones.findIndex(({ id }) => id === entry.milestone);
    if (entry.date < graded)
      found.push({
        code: 'out-of-order',
        milestone: entry.milestone,
        entry: at,
        args: { thing: entry.milestone, moment: 'graded', day: entry.date, after: 'below', afterDay: graded },
      });
    if (entry.date > graded) graded = entry.date;
    if (index < 0) return;
    if (index > now + 1)
      found.push({
        code: 'skipped',
        milestone: entry.milestone,
        entry: at,
        args: { missing: course.milestones.slice(now + 1, index).map(({ id }) => id) },
      });
    now = index;
  });
  for (const step of steps) {
    const below = steps.findLast((one) => one.at < step.at && one.index === step.index - 1);
    if (below?.day === undefined || step.day === undefined || step.day >= below.day) continue;
    found.push({
      code: 'out-of-order',
      milestone: step.milestone.id,
      entry: step.at,
      args: { thing: step.letter?.id ?? step.milestone.id, moment: 'shown', day: step.day, after: 'below', afterDay: below.day },
    });
  }
  return found;
}

// A mail says its day where it was written; it may be another one here.
function later(day: string): string {
  return shifted(day, 1);
}

function earlier(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);
}
