// Where an opportunity stands in its process, on any day, and what comes next (docs/method.md §7).
import { daysBetween } from '../../languages/days/calendar.ts';
import type { Opportunity, Reached } from '../../model/opportunity.ts';
import type { Milestone, Process, Processes } from '../../model/process.ts';
import type { Settings } from '../../model/settings.ts';
import { PROCESSES } from './processes.ts';

export const DAYS_A_MONTH = 30.4375;

/** Where an opportunity stands on a day. */
export type Stage = {
  /** Undefined as long as nothing was graded. */
  readonly milestone: Milestone | undefined;
  /** Its place in the process, from 0; -1 as long as nothing was graded. */
  readonly index: number;
  /** The day on which it came into this stage, or was opened. */
  readonly since: string;
  /** The entry of the history that says so. */
  readonly reached: Reached | undefined;
  readonly ended: 'won' | 'lost' | undefined;
  /** At or beyond the first milestone that counts in the forecast, and not lost; whether it is won, or set aside, is another question. */
  readonly forecast: boolean;
};

/** What ccs.yaml says of processes: the company's own, and the numbers by which it differs from ours. */
type Said = Pick<Settings, 'process' | 'numbers'>;

/** A company's own processes first, then ours, with the company's numbers where it has others. */
export function processesWith({ process: own, numbers = {} }: Said = {}): Readonly<Record<string, Process>> {
  const ours = Object.entries(PROCESSES).flatMap(([name, course]) =>
    own?.[name] === undefined ? [[name, inNumbers(course, numbers)]] : [],
  );
  return { ...own, ...Object.fromEntries(ours) };
}

function inNumbers(course: Process, { months, accessDays, staleDays }: NonNullable<Settings['numbers']>): Process {
  const milestones = course.milestones.map((one) => (months?.[one.id] === undefined ? one : { ...one, months: months[one.id] }));
  return { ...course, milestones, ...(accessDays && { accessDays }), ...(staleDays && { staleDays }) };
}

/** The months that are normal at a milestone were chosen by us: neither by the company nor by the method (docs/method.md §8). */
export function monthsAreOurs(milestone: Milestone | undefined): boolean {
  return milestone?.months !== undefined && Object.values(PROCESSES).some(({ milestones }) => milestones.includes(milestone));
}

/** The process an opportunity without one follows, and a new one is offered: the company's first, otherwise `default`. */
export function usualProcess(own: Processes | undefined): string {
  return Object.keys(own ?? {})[0] ?? 'default';
}

/** A process with its name; `strange`: the name that a sale gives where there is no such process. */
export type Followed = { readonly name: string; readonly process: Process; readonly strange?: string };

/**
 * Finds the process that one sale after the other follows; the usual one where a sale names none, or one that there is not.
 * @param said `process` and `numbers` of ccs.yaml
 */
export function processFinder(said: Said = {}): (sale: Pick<Opportunity, 'process'>) => Followed {
  const all = processesWith(said);
  const usual = usualProcess(said.process);
  return ({ process: name = usual }) =>
    Object.hasOwn(all, name) ? { name, process: all[name]! } : { name: usual, process: all[usual]!, strange: name };
}

/**
 * Where an opportunity stood (docs/method.md §7).
 * @param at a day; what was graded after it does not count
 */
export function stageOf({ milestones = [], opened }: Pick<Opportunity, 'milestones' | 'opened'>, course: Process, at: string): Stage {
  let index = -1;
  let since = opened;
  let held: Reached | undefined;
  let lost: Reached | undefined;
  for (const entry of inOrder(milestones)) {
    if (entry.date > at) break;
    const found = course.milestones.findIndex(({ id }) => id === entry.milestone);
    // What the process no longer has moves nothing; `slidingBack` remarks on it.
    if (found < 0 && entry.milestone !== 'lost' && entry.milestone !== 'back') continue;
    // What was not lost goes back by one: the manager sent back what was graded last.
    if (entry.milestone === 'back' && lost === undefined) {
      index = Math.max(-1, index - 1);
      const below = course.milestones[index]?.id;
      held = milestones.findLast(({ milestone, date }) => milestone === below && date <= entry.date);
    }
    lost = entry.milestone === 'lost' ? entry : undefined;
    if (found >= 0) [index, held] = [found, entry];
    since = entry.date;
  }
  const milestone = course.milestones[index];
  const ended = lost !== undefined ? 'lost' : index >= wonAt(course) ? 'won' : undefined;
  return { milestone, index, since, reached: lost ?? held, ended, forecast: lost === undefined && index >= forecastFrom(course) };
}

/** Months that have passed in the present stage, e.g. 1.5; a month is 30.44 days. */
export function monthsInStage(opportunity: Pick<Opportunity, 'milestones' | 'opened'>, course: Process, at: string): number {
  return monthsBetween(stageOf(opportunity, course, at).since, at);
}

/** Months from one day to a later one, e.g. 1.5; none where it is not later. */
export function monthsBetween(from: string, to: string): number {
  return Math.max(0, daysBetween(from, to) / DAYS_A_MONTH);
}

/** The milestone that comes next; undefined behind the last and for what is lost. */
export function nextMilestone(opportunity: Pick<Opportunity, 'milestones' | 'opened'>, course: Process, at: string): Milestone | undefined {
  const { index, ended } = stageOf(opportunity, course, at);
  return ended === 'lost' ? undefined : course.milestones[index + 1];
}

function inOrder(milestones: readonly Reached[]): readonly Reached[] {
  if (milestones.every(({ date }, index) => index === 0 || milestones[index - 1]!.date <= date)) return milestones;
  return milestones.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The place of the milestone at which the sale is won. */
export function wonAt({ milestones }: Process): number {
  const won = milestones.findIndex((milestone) => milestone.won);
  return won < 0 ? milestones.length - 1 : won;
}

/** The place of the first milestone that counts in the forecast; infinite where none does. */
export function forecastFrom({ milestones }: Process): number {
  const first = milestones.findIndex((milestone) => milestone.forecast);
  return first < 0 ? Number.POSITIVE_INFINITY : first;
}
