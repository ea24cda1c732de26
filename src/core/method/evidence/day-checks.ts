// Whether the days of what is shown can be: in order, not ahead, not before the sale was opened (docs/method.md §7).
import { later } from '../../languages/days/calendar.ts';
import { disorderOf } from './fate.ts';
import { addsTo, type Finding, type Moment } from './finding.ts';
import { stepsOf, type Missive, type SaleFile, type Step } from './file.ts';

/** What is wrong with the days of a step. */
export function dayChecks(sale: SaleFile, step: Step): readonly Finding[] {
  const { entry, letter, call } = step;
  const { date, file } = entry.evidence ?? {};
  const { opened } = sale.opportunity;
  const { today } = sale.around;
  const found: Finding[] = [];
  const add = addsTo(found, step);
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
    if (isMark && !step.marks.includes(moment)) continue;
    // A mail says its day where it was written; it may be another one here.
    const [first, last] = moment === 'mail' ? [later(opened, -1), later(today, 1)] : [opened, today];
    if (day > last) add('future', { thing, moment, day });
    if (day < first) add('before-opening', { thing, moment, day });
  }
  const after = (moment: Moment, day: string | undefined, than: Moment, other: string | undefined): void => {
    if (day !== undefined && other !== undefined && day < other) add('out-of-order', { thing, moment, day, after: than, afterDay: other });
  };
  after('graded', entry.date, 'shown', date);
  if (letter !== undefined) {
    found.push(...letterDays(letter).map((one) => ({ ...one, milestone: step.milestone.id, entry: step.at })));
    for (const mark of step.marks) after('graded', entry.date, mark, letter[mark]);
    const mailDay = letter.reply === undefined ? undefined : sale.paper(letter.reply.file)?.mail?.day;
    after('mail', mailDay === undefined ? undefined : later(mailDay, 1), 'sent', letter.sent);
  }
  return found;
}

/** The days of a letter, by themselves. */
export function letterDays(letter: Missive): readonly Finding[] {
  const { id, sent, date, source } = letter;
  // It speaks of a call: thanks for one that is still to come.
  const went = sent ?? date;
  const early = source?.call !== undefined && source.call > went;
  return [
    ...disorderOf(letter).map(({ fate, day, after, afterDay }) => ({ moment: fate, day, after, afterDay })),
    ...(early ? [{ moment: 'sent' as const, day: went, after: 'call' as const, afterDay: source.call }] : []),
  ].map((args): Finding => ({ code: 'out-of-order', milestone: undefined, entry: undefined, args: { thing: id, ...args } }));
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
