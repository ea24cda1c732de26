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
  /** `declined`: set aside because it was decided not to bid, which the method asks for. */
  readonly state: 'active' | 'inactive' | 'declined' | 'won' | 'lost';
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

/** A sale by its id. */
export type Sale = Course & { readonly id: string };

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
  const aside = sketch.rfp?.decision === 'no-bid' ? 'declined' : 'inactive';
  const state = stage.ended ?? (inactive ? aside : 'active');
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
    since: state === aside ? (sketch.inactive?.date ?? stage.since) : stage.since,
    close,
    agreed: sketch.signing?.date,
    entered: [[-1, sketch.opened], ...[...first].sort(([a], [b]) => a - b)],
  };
}

/** The place that a sale has come furthest to. */
export function furthest({ entered }: Course): number {
  return entered.at(-1)?.[0] ?? -1;
}

/**
 * The day on which a sale left each of its places behind it for one further on, in the order of `entered`; undefined where it has not.
 * Graded out of turn, a later milestone may have the earlier day: then it is the day it came to this one.
 */
export function movesOn({ entered }: Course): readonly (string | undefined)[] {
  const days: (string | undefined)[] = [];
  let first: string | undefined;
  for (let at = entered.length - 1; at >= 0; at--) {
    const day = entered[at]![1];
    days[at] = first === undefined || first >= day ? first : day;
    if (first === undefined || day < first) first = day;
  }
  return days;
}

type Maybe<T> = T | null;
/** A course as it is kept until the next time; the places and days of `entered` stand at the end, one after the other. */
export type PackedCourse = readonly [
  account: string,
  name: Maybe<string>,
  owner: string,
  value: Maybe<number>,
  currency: string,
  process: string,
  state: Course['state'],
  opened: string,
  step: number,
  since: string,
  close: Maybe<string>,
  agreed: Maybe<string>,
  ...entered: (number | string)[],
];
// Behind everything else of a course.
const ENTERED = 12;

/** Plain data, from which `unpackedCourse` makes the same course again. */
export function packedCourse({
  account,
  name,
  owner,
  value,
  currency,
  process,
  state,
  opened,
  step,
  since,
  close,
  agreed,
  entered,
}: Course): PackedCourse {
  return [
    account,
    name ?? null,
    owner,
    value ?? null,
    currency,
    process,
    state,
    opened,
    step,
    since,
    close ?? null,
    agreed ?? null,
    ...entered.flat(),
  ];
}

/** The course that was packed. */
export function unpackedCourse(packed: PackedCourse): Course {
  const [account, name, owner, value, currency, process, state, opened, step, since, close, agreed] = packed;
  const entered: (readonly [number, string])[] = [];
  for (let at = ENTERED; at < packed.length; at += 2) entered.push([packed[at] as number, packed[at + 1] as string]);
  return {
    account,
    name: name ?? undefined,
    owner,
    value: value ?? undefined,
    currency,
    process,
    state,
    opened,
    step,
    since,
    close: close ?? undefined,
    agreed: agreed ?? undefined,
    entered,
  };
}

const STATES: readonly unknown[] = ['active', 'inactive', 'declined', 'won', 'lost'];
const KINDS = ['s', 's-', 's', 'n-', 's', 's', 's', 's', 'n', 's', 's-', 's-'] as const;

/** Whether something is a course that was packed; what is kept on a disk may be anything. */
export function isPackedCourse(value: unknown, processes: Readonly<Record<string, Process>>): value is PackedCourse {
  if (!Array.isArray(value) || value.length < ENTERED + 2 || value.length % 2 !== 0) return false;
  const fits = (part: unknown, kind: string): boolean =>
    part === null ? kind.endsWith('-') : typeof part === (kind.startsWith('s') ? 'string' : 'number');
  for (let at = 0; at < value.length; at++) if (!fits(value[at], KINDS[at] ?? (at % 2 === 0 ? 'n' : 's'))) return false;
  return STATES.includes(value[6]) && Object.hasOwn(processes, value[5] as string);
}
