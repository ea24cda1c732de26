// How a sale went from milestone to milestone, worked out once for the report on the team (docs/method.md §7).
import type { Process } from '../../model/process.ts';
import { asOf } from './as-of.ts';
import { stageOf } from './process.ts';
import type { Sketch } from './sketch.ts';

/** A sale as it stands on a day, and the days on which it came where it has been. */
export type Course = {
  readonly account: string;
  readonly name: string | undefined;
  /** `''` where nobody owns it. */
  readonly owner: string;
  readonly value: number | undefined;
  readonly currency: string;
  readonly process: string;
  readonly state: 'active' | 'inactive' | 'won' | 'lost';
  readonly opened: string;
  /** The milestone it stands at, by its place in the process; -1 as long as nothing was graded. */
  readonly step: number;
  /** The day on which it came there, was lost or set aside. */
  readonly since: string;
  /** The seller's hope, and the day that the buyer agreed to. */
  readonly close: string | undefined;
  readonly agreed: string | undefined;
  /** Places and the first day on each, in the order of the process; -1 with the day it was opened stands first. */
  readonly entered: readonly (readonly [step: number, day: string])[];
};

/**
 * The course of a sale.
 * @param process the name of the process, and the process itself
 * @param at a day; what was written down for a later one does not count
 * @returns undefined where it was not open yet
 */
export function courseOf(sketch: Sketch, [process, course]: readonly [string, Process], at: string): Course | undefined {
  const { existed, value, close, owner = '', inactive } = asOf(sketch, at);
  if (!existed) return undefined;
  const stage = stageOf(sketch, course, at);
  const first = new Map<number, string>();
  for (const { milestone, date } of sketch.milestones ?? []) {
    const step = course.milestones.findIndex(({ id }) => id === milestone);
    const before = first.get(step);
    if (step >= 0 && date <= at && (before === undefined || date < before)) first.set(step, date);
  }
  const state = stage.ended ?? (inactive ? 'inactive' : 'active');
  return {
    account: sketch.account,
    name: sketch.name,
    owner,
    value: value === 0 ? 0 : value,
    currency: sketch.currency ?? '',
    process,
    state,
    opened: sketch.opened,
    step: stage.index,
    since: state === 'inactive' ? (sketch.inactive?.date ?? stage.since) : stage.since,
    close,
    agreed: sketch.signing?.date,
    entered: [[-1, sketch.opened], ...[...first].sort(([a], [b]) => a - b)],
  };
}

/** The place that a sale has come furthest to. */
export function furthest({ entered }: Course): number {
  return entered.at(-1)?.[0] ?? -1;
}

/** The day on which a sale left a place behind it for one further on; undefined where it has not, or was never there. */
export function movedOn({ entered }: Course, step: number): { readonly from: string; readonly to: string } | undefined {
  const here = entered.find(([at]) => at === step);
  const later = entered.flatMap(([at, day]) => (at > step ? [day] : []));
  if (here === undefined || later.length === 0) return undefined;
  const [to = here[1]] = later.toSorted();
  // Graded out of turn, a later milestone may have the earlier day.
  return { from: here[1], to: [to, here[1]].toSorted()[1] as string };
}

const STATES: readonly unknown[] = ['active', 'inactive', 'won', 'lost'];
const TEXTS = ['account', 'owner', 'currency', 'process', 'opened', 'since'] as const;
const MAYBE_TEXTS = ['name', 'close', 'agreed'] as const;

/** Whether something is a course; what is kept on a disk may be anything. */
export function isCourse(value: unknown, processes: Readonly<Record<string, Process>>): value is Course {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Readonly<Record<string, unknown>>;
  const isStep = (step: unknown): boolean => Number.isInteger(step) && (step as number) >= -1;
  return (
    TEXTS.every((key) => typeof one[key] === 'string') &&
    MAYBE_TEXTS.every((key) => one[key] === undefined || typeof one[key] === 'string') &&
    (one['value'] === undefined || typeof one['value'] === 'number') &&
    STATES.includes(one['state']) &&
    isStep(one['step']) &&
    Object.hasOwn(processes, one['process'] as string) &&
    Array.isArray(one['entered']) &&
    one['entered'].every((pair) => Array.isArray(pair) && isStep(pair[0]) && typeof pair[1] === 'string')
  );
}
