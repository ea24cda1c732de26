// A line of the pipeline packed small, for keeping it until the next look: what follows from the process is not in it.
import type { Process, Wording } from '../../model/process.ts';
import { signalOf, type Danger, type Entry } from './entry.ts';

type Maybe<T> = T | null;
/** A danger by its code and the values of its reasons. */
type PackedDanger = readonly [code: Danger['code'], ...args: Maybe<string | number>[]];
export type PackedLine = readonly [
  account: string,
  name: Maybe<string>,
  owner: Maybe<string>,
  value: Maybe<number>,
  currency: Maybe<string>,
  close: Maybe<string>,
  process: string,
  step: number,
  since: string,
  months: number,
  state: Entry['state'],
  forecast: boolean,
  lastBuyerAction: string,
  /** Codes with a space between them. */
  findings: string,
  old: number,
  ...danger: PackedDanger[],
];

/** Stands for the findings of a sale whose evidence nobody asked about. */
export const UNASKED = '?';

// Behind everything else of a line.
const FIRST_DANGER = 15;

/** Plain data, without anything undefined in it; `unpacked` gives the same line again. */
export function packed({
  account,
  name,
  owner,
  value,
  currency,
  close,
  process,
  step,
  since,
  months,
  state,
  forecast,
  lastBuyerAction,
  findings,
  old,
  danger,
}: Entry): PackedLine {
  return [
    account,
    name ?? null,
    owner ?? null,
    value ?? null,
    currency ?? null,
    close ?? null,
    process,
    step,
    since,
    months,
    state,
    forecast,
    lastBuyerAction,
    findings.join(' '),
    old,
    ...danger.map(packedDanger),
  ];
}

const NONE: readonly string[] = [];
const TEXT = (value: unknown): boolean => typeof value === 'string';
const NUMBER = (value: unknown): boolean => typeof value === 'number';
const MAYBE_TEXT = (value: unknown): boolean => value === null || typeof value === 'string';
const MAYBE_NUMBER = (value: unknown): boolean => value === null || typeof value === 'number';
const BOOLEAN = (value: unknown): boolean => typeof value === 'boolean';
/** What stands at each place of a line before its dangers. */
const KINDS = [
  TEXT,
  MAYBE_TEXT,
  MAYBE_TEXT,
  MAYBE_NUMBER,
  MAYBE_TEXT,
  MAYBE_TEXT,
  TEXT,
  NUMBER,
  TEXT,
  NUMBER,
  TEXT,
  BOOLEAN,
  TEXT,
  TEXT,
  NUMBER,
];
const STATES: readonly unknown[] = ['active', 'inactive', 'lost', 'won'];

/** Whether something is a line that was packed; what is kept on a disk may be anything. */
export function isPacked(value: unknown, processes: Readonly<Record<string, Process>>): value is PackedLine {
  if (!Array.isArray(value) || value.length < FIRST_DANGER) return false;
  for (let at = 0; at < FIRST_DANGER; at++) if (!KINDS[at]!(value[at])) return false;
  // Of ten thousand lines there are forty thousand dangers.
  for (let at = FIRST_DANGER; at < value.length; at++) if (!isDanger(value[at])) return false;
  return Object.hasOwn(processes, value[6] as string) && STATES.includes(value[10]);
}

function isDanger(one: unknown): boolean {
  if (!Array.isArray(one) || !Object.hasOwn(ARGS, String(one[0]))) return false;
  for (let at = 1; at < one.length; at++) if (!MAYBE_TEXT(one[at]) && !NUMBER(one[at])) return false;
  return true;
}

/** Whether somebody asked about the evidence when it was packed. */
export function isAsked(line: PackedLine): boolean {
  return line[13] !== UNASKED;
}

/** The line that was packed. */
export function unpacked(id: string, line: PackedLine, processes: Readonly<Record<string, Process>>): Entry {
  return new Unpacked(id, line, processes);
}

/** A line out of ten thousand, of which only a few are asked for what is dangerous about them. */
class Unpacked implements Entry {
  readonly id: string;
  readonly account: string;
  readonly name: string | undefined;
  readonly owner: string | undefined;
  readonly value: number | undefined;
  readonly currency: string | undefined;
  readonly close: string | undefined;
  readonly process: string;
  readonly stage: string | undefined;
  readonly stageName: Wording | undefined;
  readonly step: number;
  readonly since: string;
  readonly months: number;
  readonly state: Entry['state'];
  readonly forecast: boolean;
  readonly lastBuyerAction: string;
  readonly signs: number;
  readonly findings: readonly string[];
  readonly old: number;
  readonly #line: PackedLine;

  constructor(id: string, line: PackedLine, processes: Readonly<Record<string, Process>>) {
    const milestone = processes[line[6]]!.milestones[line[7]];
    this.id = id;
    this.account = line[0];
    this.name = line[1] ?? undefined;
    this.owner = line[2] ?? undefined;
    this.value = line[3] ?? undefined;
    this.currency = line[4] ?? undefined;
    this.close = line[5] ?? undefined;
    this.process = line[6];
    this.stage = milestone?.id;
    this.stageName = milestone?.name;
    this.step = line[7];
    this.since = line[8];
    this.months = line[9];
    this.state = line[10];
    this.forecast = line[11];
    this.lastBuyerAction = line[12];
    this.findings = line[13] === '' || !isAsked(line) ? NONE : line[13].split(' ');
    this.old = line[14];
    this.signs = line.length - FIRST_DANGER;
    this.#line = line;
  }

  get danger(): readonly Danger[] {
    return (this.#line.slice(FIRST_DANGER) as PackedDanger[]).map((one) => unpackedDanger(one, this.stageName));
  }
}

const ARGS: { readonly [C in Danger['code']]: readonly (keyof Extract<Danger, { code: C }>['args'])[] } = {
  overstayed: ['months', 'normal'],
  'access-not-given': ['letter', 'since', 'days'],
  stale: ['since', 'days'],
  'nothing-known': ['since', 'days'],
  'unknown-milestone': ['milestone'],
  'close-moved': ['from', 'to', 'date'],
  'close-passed': ['close'],
  'step-postponed': ['event'],
  'step-overdue': ['event', 'date'],
  'player-left': ['name', 'date'],
  noted: ['signal', 'date', 'what'],
};

function packedDanger({ code, args }: Danger): PackedDanger {
  const packed: [Danger['code'], ...Maybe<string | number>[]] = [code];
  for (const key of ARGS[code]) packed.push((args as Record<string, string | number | undefined>)[key] ?? null);
  return packed;
}

function unpackedDanger(packed: PackedDanger, milestone: unknown): Danger {
  const [code] = packed;
  const args: Record<string, unknown> = code === 'overstayed' ? { milestone } : {};
  let at = 1;
  for (const key of ARGS[code]) args[key] = packed[at++] ?? undefined;
  return { code, args, signal: signalOf(code, args) } as Danger;
}
