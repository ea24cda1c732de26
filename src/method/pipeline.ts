// The pipeline: how many and how much at each milestone, by process and by rep, and what moved since an earlier day (method §7).
import type { Process, Wording } from '../model/process.ts';
import type { Entry } from './pipeline-entry.ts';
import { wonAt } from './process.ts';

/** What became of an opportunity between two days, as data; `words.pipeline.moves` has the wording. */
export type Move =
  | { readonly code: 'new' | 'won' | 'lost' | 'set-aside' | 'taken-up'; readonly args: undefined }
  | { readonly code: 'forward' | 'back'; readonly args: { from: Wording | undefined; to: Wording | undefined } }
  | { readonly code: 'value'; readonly args: { from: number | undefined; to: number | undefined; currency: string | undefined } }
  | { readonly code: 'close' | 'owner'; readonly args: { from: string | undefined; to: string | undefined } };

/** A line, with what moved since the earlier day where one was asked for. */
export type Row = Entry & { readonly moves?: readonly Move[] };

/** Amounts by currency, `''` where it is unknown; they are never added across currencies. */
export type Amounts = Readonly<Record<string, number>>;

export type Cell = {
  readonly count: number;
  readonly inactive: number;
  readonly amounts: Amounts;
  /** On average, of those that are worked on. */
  readonly months: number;
  /** How many are in danger. */
  readonly danger: number;
};

export type Step = Cell & { readonly id: string | undefined; readonly name: Wording | undefined; readonly forecast: boolean };

/** One rep, or all of them, in one process. */
export type Group = {
  readonly process: string;
  /** Undefined for all together; `''` for what nobody owns. */
  readonly owner: string | undefined;
  /** What is open, by the milestone it has reached; the first is what was not graded yet. */
  readonly steps: readonly Step[];
  readonly forecast: Cell;
  readonly won: Cell;
  readonly lost: Cell;
};

/**
 * What moved between two days.
 * @param before the line on the earlier day; undefined where it was not open yet
 */
export function movesOf(before: Entry | undefined, now: Entry): readonly Move[] {
  const moves: Move[] = [];
  const plain = (code: 'new' | 'won' | 'lost' | 'set-aside' | 'taken-up'): number => moves.push({ code, args: undefined });
  if (before === undefined) plain('new');
  const was = before?.state ?? 'active';
  if (was !== now.state) plain(now.state === 'active' ? 'taken-up' : now.state === 'inactive' ? 'set-aside' : now.state);
  if (before === undefined) return moves;
  if (before.step !== now.step && now.state !== 'won' && now.state !== 'lost') moves.push({ code: now.step > before.step ? 'forward' : 'back', args: { from: before.stageName, to: now.stageName } });
  if (before.value !== now.value) moves.push({ code: 'value', args: { from: before.value, to: now.value, currency: now.currency } });
  if (before.close !== now.close) moves.push({ code: 'close', args: { from: before.close, to: now.close } });
  if (before.owner !== now.owner) moves.push({ code: 'owner', args: { from: before.owner, to: now.owner } });
  return moves;
}

/**
 * The sums, process by process: all together first, then each rep by name.
 * @param processes every process that a row may be measured by
 */
export function groupsOf(rows: readonly Entry[], processes: Readonly<Record<string, Process>>): readonly Group[] {
  return [...grouped(rows, ({ process }) => process)].toSorted(byKey).flatMap(([process, all]) => {
    const owners = [...grouped(all, ({ owner = '' }) => owner)].toSorted(byKey);
    const one = (owner: string | undefined, some: readonly Entry[]): Group => groupOf(process, processes[process]!, owner, some);
    return [one(undefined, all), ...(owners.length > 1 || owners[0]?.[0] !== '' ? owners.map(([owner, some]) => one(owner, some)) : [])];
  });
}

function groupOf(process: string, course: Process, owner: string | undefined, rows: readonly Entry[]): Group {
  const open = grouped(rows.filter(({ state }) => state === 'active' || state === 'inactive'), ({ step }) => step);
  const first = course.milestones.findIndex(({ forecast }) => forecast);
  // Behind the one at which it is won nothing is open.
  const steps = [{ id: undefined, name: undefined }, ...course.milestones.slice(0, wonAt(course))].map(({ id, name }, index): Step => ({ id, name, forecast: first >= 0 && index > first, ...cellOf(open.get(index - 1) ?? []) }));
  const of = (state: Entry['state']): Cell => cellOf(rows.filter((row) => row.state === state));
  return { process, owner, steps, forecast: cellOf(rows.filter(({ forecast }) => forecast)), won: of('won'), lost: of('lost') };
}

function cellOf(rows: readonly Entry[]): Cell {
  const amounts: Record<string, number> = {};
  let months = 0;
  let inactive = 0;
  let danger = 0;
  for (const { value, currency = '', state, ...row } of rows) {
    if (value !== undefined) amounts[currency] = (amounts[currency] ?? 0) + value;
    if (state === 'inactive') inactive++;
    else months += row.months;
    if (row.danger.length > 0) danger++;
  }
  const active = rows.length - inactive;
  return { count: rows.length, inactive, amounts: Object.fromEntries(Object.entries(amounts).toSorted(byKey)), months: active === 0 ? 0 : Math.round((months / active) * 10) / 10, danger };
}

/** Who needs looking after first: what counts in the forecast, what has come furthest, what has the most signs; then by id. */
export function inDanger(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ danger }) => danger.length > 0).toSorted((a, b) => Number(b.forecast) - Number(a.forecast) || b.step - a.step || b.danger.length - a.danger.length || (a.id < b.id ? -1 : 1));
}

/** What the forecast says by the month in which it is to be signed; `''` where no day is known. */
export function forecastByMonth(rows: readonly Entry[]): readonly (readonly [month: string, amounts: Amounts])[] {
  return [...grouped(rows.filter(({ forecast }) => forecast), ({ close = '' }) => close.slice(0, 7))].toSorted(byKey).map(([month, some]) => [month, cellOf(some).amounts]);
}

function grouped<K>(rows: readonly Entry[], keyOf: (row: Entry) => K): Map<K, Entry[]> {
  const groups = new Map<K, Entry[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
