// What comes next in a sale, as grading would take it: nobody is sent to a manager with what would be refused (docs/method.md §7).
import { processFinder } from '../../core/method/pipeline/process.ts';
import { waitingSale } from '../../core/method/pipeline/waiting.ts';
import { nextStep, type GradingOption, type NextStep } from '../../core/method/sale/next-step.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Process } from '../../core/model/process.ts';
import { dayOf, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import type { Evidence } from '../records/evidence.ts';
import { opportunityStore } from '../records/opportunities.ts';
import { gradedStep } from './grading.ts';
import { meaningIn, NOBODY_YET } from './waiting.ts';

/** The one next thing to do; where a milestone waits to be graded, with what grading it wants, or with what is in the way. */
export async function settledStep(desk: Desk, judge: Evidence, sale: Stored<Opportunity>, course: Process): Promise<NextStep> {
  const { value } = sale;
  const today = dayOf(desk.io.now());
  const facts = judge.facts.of(value);
  const step = nextStep(value, course, facts, today);
  if (step.code !== 'have-graded') return step;
  const { milestone: name, id, evidence } = step.args;
  const milestone = course.milestones.find((one) => one.id === id)!;
  const file = await judge.fileOf(value, course);
  if (waitingSale(value, course, facts, today, (held) => meaningIn(file, held)) === undefined) {
    const back = value.sentBack?.findLast((one) => one.milestone === id);
    return { code: 'mend-evidence', args: { milestone: name, evidence, reasons: [], back } };
  }
  const held = { evidence, what: undefined, by: NOBODY_YET, today };
  const { refused } = await gradedStep(desk, sale, course, milestone, held, judge);
  const unnamed: readonly GradingOption[] = desk.workspace.settings.seller?.name === undefined ? ['name'] : [];
  // A day by itself says nothing; with words about it, these are judged.
  const isBareDay = !file.letter(evidence) && (milestone.evidence ?? ['date']).includes('date');
  if (refused.length > 0 && !isBareDay)
    return { code: 'mend-evidence', args: { milestone: name, evidence, reasons: refused, back: undefined } };
  const lacks = [...(refused.length > 0 ? (['what'] as const) : []), ...unnamed];
  return lacks.length === 0 ? step : { code: 'have-graded', args: { ...step.args, lacks } };
}

/** The same by the id of a sale, for lists that were worked out without its evidence. */
export async function settledById(desk: Desk, judge: Evidence, id: string): Promise<NextStep> {
  const stored = await opportunityStore(desk).read(id);
  // A process that there is not is remarked on where the sale itself is looked at.
  return settledStep(desk, judge, stored, processFinder(desk.workspace.settings)(stored.value).process);
}
