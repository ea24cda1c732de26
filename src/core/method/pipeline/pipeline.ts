// The pipeline: how many and how much at each milestone, by process and rep (docs/method.md §7). Lines are added one by one and not kept.
import type { Process, Wording } from '../../model/process.ts';
import type { Entry } from './entry.ts';
import type { Row } from './moves.ts';
import { forecastFrom, wonAt } from './process.ts';

/** Amounts by currency, `''` where it is unknown; they are never added across currencies. */
export type Amounts = Readonly<Record<string, number>>;

export type Cell = {
  readonly count: number;
  readonly inactive: number;
  readonly amounts: Amounts;
  /** The part of the amounts that is set aside. */
  readonly idle: Amounts;
  /** On average, of those that are worked on; with one decimal. */
  readonly months: number;
  /** How many are in danger. */
  readonly danger: number;
  /** The same on the earlier day, where one was asked for. */
  readonly then?: Pick<Cell, 'count' | 'amounts'>;
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
  /** The part of the forecast of which something is wrong with what shows it. */
  readonly doubtful: Cell;
  /** The forecast by the month in which it is to be signed; `''` where no day is known. */
  readonly byMonth: readonly (readonly [month: string, amounts: Amounts])[];
  readonly won: Cell;
  readonly lost: Cell;
};

/** The first of many, and how many there are. */
export type First = { readonly count: number; readonly rows: readonly Row[] };

export type Report = {
  /** Process by process: all together first, then each rep by name. */
  readonly groups: readonly Group[];
  /** What counts in the forecast first, then what has come furthest, then what has the most signs. */
  readonly dangers: First;
  /** By id, the newest first. */
  readonly moved: First;
  /** Acceptances from before anybody asked for the buyer's words. */
  readonly old: number;
};

export type Tally = {
  /** Lines that a list of the report holds. */
  readonly most: number;
  /** Whether the lines say where they stood on an earlier day. */
  readonly compared?: boolean;
  /** The order of names in the user's language. */
  readonly order?: (a: string, b: string) => number;
};

/**
 * Makes something that lines are added to.
 * @param processes every process that a line may be measured by
 */
export function tally(
  processes: Readonly<Record<string, Process>>,
  { most, compared = false, order = byPlace }: Tally,
): { add(row: Row): void; report(): Report } {
  const sums = new Map<string, Map<string | undefined, Sums>>();
  const dangers = new Firsts(most, byUrgency);
  let old = 0;
  const moved = new Firsts(most, (a, b) => (a.id < b.id ? 1 : -1));
  return {
    add(row) {
      const owners = reached(sums, row.process, () => new Map<string | undefined, Sums>());
      const sumsOf = (owner: string | undefined): Sums => reached(owners, owner, () => new Sums(compared));
      for (const owner of [undefined, row.owner ?? '']) sumsOf(owner).add(row);
      const { before } = row;
      if (before !== undefined) for (const owner of [undefined, before.owner ?? '']) sumsOf(owner).addBefore(before);
      old += row.old;
      if (row.signs > 0) dangers.add(row);
      if (row.moves && row.moves.length > 0) moved.add(row);
    },
    report() {
      const groups = [...sums].sort(byKey).flatMap(([process, owners]) => {
        const named = [...owners]
          .flatMap(([owner, some]) => (owner === undefined ? [] : [[owner, some] as const]))
          .sort(([a], [b]) => order(a, b));
        const one = (owner: string | undefined, some: Sums): Group => some.group(process, processes[process]!, owner);
        return [
          one(undefined, owners.get(undefined)!),
          ...(named.length > 1 || named[0]?.[0] !== '' ? named.map(([owner, some]) => one(owner, some)) : []),
        ];
      });
      return { groups, dangers: dangers.first(), moved: moved.first(), old };
    },
  };
}

class Sums {
  private readonly now = new Standing();
  private readonly then: Standing | undefined;
  private readonly months = new Map<string, Record<string, number>>();

  constructor(compared: boolean) {
    this.then = compared ? new Standing() : undefined;
  }

  add(row: Row): void {
    this.now.add(row);
    if (row.forecast)
      addAmount(
        reached(this.months, row.close?.slice(0, 7) ?? '', () => ({})),
        row,
      );
  }

  addBefore(before: Entry): void {
    this.then?.add(before);
  }

  group(process: string, course: Process, owner: string | undefined): Group {
    const first = forecastFrom(course);
    // Behind the one at which it is won nothing is open.
    const steps = [{ id: undefined, name: undefined }, ...course.milestones.slice(0, wonAt(course))].map(
      ({ id, name }, index): Step => ({ id, name, forecast: index - 1 >= first, ...this.cell(index - 1) }),
    );
    const byMonth = [...this.months].sort(byKey).map(([month, amounts]) => [month, sorted(amounts)] as const);
    return {
      process,
      owner,
      steps,
      forecast: this.cell('forecast'),
      doubtful: this.cell('doubtful'),
      byMonth,
      won: this.cell('won'),
      lost: this.cell('lost'),
    };
  }

  private cell(place: Place): Cell {
    const now = this.now.cell(place);
    if (this.then === undefined) return now;
    const { count, amounts } = this.then.cell(place);
    return { ...now, then: { count, amounts } };
  }
}

/** Where something is counted: at the milestone it has reached while it is open, where it ended, and in the forecast. */
type Place = number | 'won' | 'lost' | 'forecast' | 'doubtful';

class Standing {
  private readonly cells = new Map<Place, CellSum>();

  add(entry: Entry): void {
    const { state, step, forecast } = entry;
    this.at(state === 'won' || state === 'lost' ? state : step).add(entry);
    if (forecast) this.at('forecast').add(entry);
    if (forecast && entry.findings.length > 0) this.at('doubtful').add(entry);
  }

  cell(place: Place): Cell {
    return (this.cells.get(place) ?? new CellSum()).cell();
  }

  private at(place: Place): CellSum {
    return reached(this.cells, place, () => new CellSum());
  }
}

class CellSum {
  private count = 0;
  private inactive = 0;
  private months = 0;
  private danger = 0;
  private readonly amounts: Record<string, number> = {};
  private readonly idle: Record<string, number> = {};

  add(entry: Entry): void {
    this.count++;
    addAmount(this.amounts, entry);
    if (entry.state === 'inactive') {
      this.inactive++;
      addAmount(this.idle, entry);
    } else {
      this.months += entry.months;
    }
    if (entry.signs > 0) this.danger++;
  }

  cell(): Cell {
    const active = this.count - this.inactive;
    return {
      count: this.count,
      inactive: this.inactive,
      amounts: sorted(this.amounts),
      idle: sorted(this.idle),
      months: active === 0 ? 0 : Math.round((this.months / active) * 10) / 10,
      danger: this.danger,
    };
  }
}

/** Keeps no more than it has to give. */
class Firsts {
  private count = 0;
  private rows: Row[] = [];
  /** What comes behind it is not among the first. */
  private last: Row | undefined;
  private readonly most: number;
  private readonly order: (a: Row, b: Row) => number;

  constructor(most: number, order: (a: Row, b: Row) => number) {
    this.most = most;
    this.order = order;
  }

  add(row: Row): void {
    this.count++;
    if (this.last !== undefined && this.order(this.last, row) < 0) return;
    this.rows.push(row);
    if (this.rows.length <= this.most * 4) return;
    this.rows = this.rows.sort(this.order).slice(0, this.most);
    this.last = this.rows.at(-1);
  }

  first(): First {
    return { count: this.count, rows: this.rows.sort(this.order).slice(0, this.most) };
  }
}

function byUrgency(a: Row, b: Row): number {
  return Number(b.forecast) - Number(a.forecast) || b.step - a.step || b.signs - a.signs || (a.id < b.id ? -1 : 1);
}

/** Adds what something is worth to the amount of its currency. */
export function addAmount(
  amounts: Record<string, number>,
  { value, currency = '' }: { readonly value: number | undefined; readonly currency?: string | undefined },
): void {
  if (value !== undefined) amounts[currency] = (amounts[currency] ?? 0) + value;
}

function sorted(amounts: Amounts): Amounts {
  return Object.fromEntries(Object.entries(amounts).sort(byKey));
}

/** What stands at a key, made where nothing does yet. */
export function reached<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byPlace(a, b);
}

function byPlace(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
