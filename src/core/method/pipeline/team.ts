// What a manager sees of a team in a period: who moves what, how likely the next step is, where sales stall (docs/method.md §7).
import { daysBetween } from '../../languages/days/calendar.ts';
import type { Process, Wording } from '../../model/process.ts';
import { furthest, movesOn, type Sale } from './course.ts';
import type { Danger } from './entry.ts';
import { dueBy, lateOf, type Cycle, type Endangered, type Late } from './late.ts';
import { addAmount, reached, type Amounts } from './pipeline.ts';
import { DAYS_A_MONTH, forecastFrom, monthsBetween, wonAt } from './process.ts';

/** Below that many sales nothing is said of how likely something is. */
export const ENOUGH = 10;
/** As many sales in the same place show where a rep's stall; fewer may be chance. */
const STALLED = 3;
/** New contacts a week by which the next quarter lives. */
export const CONTACTS_A_WEEK = 2;

/** The five skills that sales stall for want of (docs/method.md §7). */
export const SKILLS = ['new-business', 'developing', 'qualifying', 'controlling', 'closing'] as const;
export type Skill = (typeof SKILLS)[number];

export type Period = { readonly from: string; readonly to: string };
/** Out of how many something went on; the share is known from `ENOUGH` on. */
export type Share = { readonly on: number; readonly of: number; readonly share: number | undefined };

export type StepFigures = {
  /** The place it begins at; -1 before anything was graded. */
  readonly step: number;
  readonly id: string | undefined;
  readonly name: Wording | undefined;
  /** Came there in the period, and of those, went on since. */
  readonly entered: number;
  readonly converted: number;
  /** The median of days until the next one, of those that went on in the period. */
  readonly days: number | undefined;
  /** How often the next step was made, of all that this team ever had here and that is settled. */
  readonly next: Share;
};

/** When a sale is to be signed: on a day that the buyer agreed to, on one that is hoped for, or nobody knows. */
export const DAYS = ['agreed', 'hoped', 'none'] as const;
export type Amount = {
  readonly day: (typeof DAYS)[number];
  /** To be signed by the end of the period; what has no day never is. */
  readonly due: boolean;
  readonly count: number;
  readonly full: Amounts;
  /** The same times how likely all steps are that are left; without what cannot be said. */
  readonly weighed: Amounts;
  /** How many are not in `weighed`, because of some step too few are known of. */
  readonly unweighed: number;
};

/** Where sales stall: they stay longer than is normal, or ended there in the period. */
export type Stall = { readonly step: number; readonly name: Wording | undefined; readonly skill: Skill; readonly sales: readonly Sale[] };

export type TeamGroup = {
  readonly process: string;
  /** Undefined for all together; `''` for what nobody owns. */
  readonly owner: string | undefined;
  readonly steps: readonly StepFigures[];
  readonly amounts: readonly Amount[];
  readonly won: { readonly count: number; readonly amounts: Amounts };
  readonly lost: { readonly count: number; readonly amounts: Amounts };
  readonly stalls: readonly Stall[];
  /** The one that most sales point to; undefined where too few do. */
  readonly points: Stall | undefined;
};

export type TeamReport = {
  readonly groups: readonly TeamGroup[];
  readonly late: readonly Late[];
  /** What will not close anyway is not among them. */
  readonly endangered: readonly Endangered[];
};

/** The skill that is wanting where a sale does not get on from a place. */
export function skillFor(course: Process, step: number): Skill {
  const next = step + 1;
  if (next <= 0) return 'new-business';
  if (next >= wonAt(course)) return 'closing';
  if (next >= forecastFrom(course)) return 'controlling';
  return next === 1 ? 'developing' : 'qualifying';
}

/**
 * Makes something that sales are added to.
 * @param at the day on which they are looked at
 * @param enough out of fewer no share is said
 */
export function teamTally(
  processes: Readonly<Record<string, Process>>,
  { from, to }: Period,
  at: string,
  order: (a: string, b: string) => number = (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  enough = ENOUGH,
): {
  /** @param danger what the pipeline says of it */
  add(sale: Sale, danger?: readonly Danger[]): void;
  report(): TeamReport;
} {
  const all = new Map<string, Map<string | undefined, Sums>>();
  const open: Endangered[] = [];
  return {
    add(sale, danger = []) {
      const owners = reached(all, sale.process, () => new Map<string | undefined, Sums>());
      const course = processes[sale.process] as Process;
      const moves = movesOn(sale);
      for (const owner of [undefined, sale.owner])
        reached(owners, owner, () => new Sums(course, { from, to }, at, enough)).add(sale, moves);
      const day = dueBy(sale, to);
      if (day !== undefined) open.push({ sale, day, danger });
    },
    report() {
      const groups: TeamGroup[] = [];
      const late: Late[] = [];
      for (const [process, owners] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const together = owners.get(undefined) as Sums;
        const likely = together.likelihoods();
        groups.push(together.group(process, undefined, likely));
        const named = [...owners].flatMap(([owner, sums]) => (owner === undefined ? [] : [[owner, sums] as const]));
        for (const [owner, sums] of named.sort(([a], [b]) => order(a, b))) groups.push(sums.group(process, owner, likely));
        const cycle = together.cycle();
        for (const { sale, day } of open)
          if (sale.process === process) late.push(...lateOf(sale, day, processes[process] as Process, cycle, to));
      }
      const lost = new Set(late.map(({ sale }) => sale.id));
      const endangered = open.filter(({ sale, danger }) => danger.length > 0 && !lost.has(sale.id));
      return { groups, late: late.sort(bySale), endangered: endangered.sort(bySale) };
    },
  };
}

type Class = { readonly day: Amount['day']; readonly due: boolean; readonly step: number };

class Sums {
  private readonly entered = new Map<number, number>();
  private readonly converted = new Map<number, number>();
  private readonly times = new Map<number, number[]>();
  private readonly on = new Map<number, number>();
  private readonly settled = new Map<number, number>();
  private readonly open = new Map<string, Class & { count: number; amounts: Record<string, number> }>();
  private readonly stalled = new Map<number, Sale[]>();
  private readonly ended = { won: { count: 0, amounts: {} }, lost: { count: 0, amounts: {} } };
  private readonly cycles: number[] = [];
  private readonly course: Process;
  private readonly period: Period;
  private readonly at: string;
  private readonly enough: number;

  constructor(course: Process, period: Period, at: string, enough: number) {
    [this.course, this.period, this.at, this.enough] = [course, period, at, enough];
  }

  add(sale: Sale, moves: readonly (string | undefined)[]): void {
    const within = (day: string): boolean => day >= this.period.from && day <= this.period.to;
    const far = furthest(sale);
    const over = sale.state === 'lost' || sale.state === 'inactive';
    for (const [at, [step, day]] of sale.entered.entries()) {
      const moved = moves[at];
      const came = within(day);
      if (came) add(this.entered, step);
      if (came && moved !== undefined) add(this.converted, step);
      if (moved !== undefined && within(moved)) reached(this.times, step, () => []).push(daysBetween(day, moved));
      if (moved !== undefined) add(this.on, step);
      if (moved !== undefined || over) add(this.settled, step);
    }
    const first = sale.entered.find(([step]) => step >= forecastFrom(this.course));
    if (sale.state === 'won' && first) {
      const won = sale.entered.find(([step]) => step >= wonAt(this.course));
      if (won && won[1] > first[1]) this.cycles.push(daysBetween(first[1], won[1]));
    }
    if (sale.state === 'active') this.addOpen(sale);
    if ((sale.state === 'won' || sale.state === 'lost') && within(sale.since)) {
      const end = this.ended[sale.state];
      end.count++;
      addAmount(end.amounts, sale);
    }
    if (this.isStalled(sale, within)) reached(this.stalled, sale.state === 'active' ? sale.step : far, () => []).push(sale);
  }

  /** How often each step was made: the same for every rep, for one alone has too few. */
  likelihoods(): ReadonlyMap<number, Share> {
    const steps = [-1, ...this.course.milestones.keys()].filter((step) => step < wonAt(this.course));
    return new Map(steps.map((step) => [step, shareOf(this.on.get(step) ?? 0, this.settled.get(step) ?? 0, this.enough)]));
  }

  cycle(): Cycle {
    if (this.cycles.length >= this.enough) return { days: median(this.cycles) as number, own: true };
    const months = this.course.milestones
      .slice(forecastFrom(this.course), wonAt(this.course))
      .reduce((sum, { months: normal = 0 }) => sum + normal, 0);
    return { days: Math.round(months * DAYS_A_MONTH), own: false };
  }

  group(process: string, owner: string | undefined, likely: ReadonlyMap<number, Share>): TeamGroup {
    const nameOf = (step: number): Wording | undefined => this.course.milestones[step]?.name;
    const steps = [...likely].map(
      ([step, next]): StepFigures => ({
        step,
        id: this.course.milestones[step]?.id,
        name: nameOf(step),
        entered: this.entered.get(step) ?? 0,
        converted: this.converted.get(step) ?? 0,
        days: median(this.times.get(step) ?? []),
        next: owner === undefined ? next : shareOf(this.on.get(step) ?? 0, this.settled.get(step) ?? 0, this.enough),
      }),
    );
    const stalls = [...this.stalled]
      .map(([step, sales]): Stall => ({ step, name: nameOf(step), skill: skillFor(this.course, step), sales: sales.sort(byValue) }))
      .sort((a, b) => a.step - b.step);
    // What nobody has graded yet tells nothing of a rep.
    const most = stalls.filter(({ step }) => step >= 0).sort((a, b) => b.sales.length - a.sales.length)[0];
    return {
      process,
      owner,
      steps,
      amounts: this.amounts(likely),
      ...this.ended,
      stalls,
      points: most !== undefined && most.sales.length >= STALLED ? most : undefined,
    };
  }

  private addOpen(sale: Sale): void {
    const day = sale.agreed === undefined ? (sale.close === undefined ? 'none' : 'hoped') : 'agreed';
    const due = (sale.agreed ?? sale.close ?? '9999') <= this.period.to;
    const { step } = sale;
    const sum = reached(this.open, JSON.stringify([day, due, step]), () => ({ day, due, step, count: 0, amounts: {} }));
    sum.count++;
    addAmount(sum.amounts, sale);
  }

  private amounts(likely: ReadonlyMap<number, Share>): readonly Amount[] {
    // How likely it is from each place to the signature.
    const chance = (step: number): number | undefined =>
      [...likely].reduce<number | undefined>(
        (product, [at, { share }]) => (at < step ? product : product === undefined || share === undefined ? undefined : product * share),
        1,
      );
    return DAYS.flatMap((day) =>
      [true, false].flatMap((due): readonly Amount[] => {
        const parts = [...this.open.values()].filter((one) => one.day === day && one.due === due);
        if (parts.length === 0) return [];
        const full: Record<string, number> = {};
        const weighed: Record<string, number> = {};
        let unweighed = 0;
        for (const { step, count, amounts } of parts) {
          const likelihood = chance(step);
          if (likelihood === undefined) unweighed += count;
          for (const [currency, value] of Object.entries(amounts)) {
            full[currency] = (full[currency] ?? 0) + value;
            if (likelihood !== undefined) weighed[currency] = (weighed[currency] ?? 0) + value * likelihood;
          }
        }
        const rounded = Object.fromEntries(Object.entries(weighed).map(([currency, value]) => [currency, Math.round(value)]));
        return [{ day, due, count: parts.reduce((sum, { count }) => sum + count, 0), full, weighed: rounded, unweighed }];
      }),
    );
  }

  private isStalled(sale: Sale, within: (day: string) => boolean): boolean {
    if (sale.state === 'lost' || sale.state === 'inactive') return within(sale.since);
    if (sale.state !== 'active') return false;
    const { months } = this.course.milestones[Math.max(0, sale.step)] ?? {};
    return months !== undefined && monthsBetween(sale.since, this.at) > months;
  }
}

/** The middle of the numbers, of two middle ones the mean; undefined where there are none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
}

/** A share that is said from `enough` on. */
export function shareOf(on: number, of: number, enough = ENOUGH): Share {
  return { on, of, share: of < enough ? undefined : on / of };
}

function bySale(a: { readonly sale: Sale }, b: { readonly sale: Sale }): number {
  return byValue(a.sale, b.sale);
}

function byValue(a: Sale, b: Sale): number {
  return (b.value ?? 0) - (a.value ?? 0) || (a.id < b.id ? -1 : 1);
}

function add(counts: Map<number, number>, step: number): void {
  counts.set(step, (counts.get(step) ?? 0) + 1);
}
