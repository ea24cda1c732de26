// Sales that will not be signed when it is hoped for, and those that may not be (docs/method.md §7).
import { daysBetween } from '../../languages/days/calendar.ts';
import type { Process } from '../../model/process.ts';
import type { Course, Sale } from './course.ts';
import type { Danger } from './entry.ts';
import { forecastFrom } from './process.ts';

/** A sale that will not close when it is hoped for: it reached the forecast too late, or has not reached it. */
export type Late = { readonly sale: Sale; readonly day: string; readonly reached: string | undefined; readonly cycle: Cycle };
/** From the forecast to the signature: the team's own median, or the normal months of the process. */
export type Cycle = { readonly days: number; readonly own: boolean };
/** A sale that is to be signed in the period, and why the pipeline sees it in danger. */
export type Endangered = { readonly sale: Sale; readonly day: string; readonly danger: readonly Danger[] };

/** The day on which an open sale is to be signed, where that is not after `to`. */
export function dueBy({ state, agreed, close }: Course, to: string): string | undefined {
  const day = agreed ?? close;
  return state === 'active' && day !== undefined && day <= to ? day : undefined;
}

/** What has not reached the forecast a usual cycle before the end of the period will not close in it. */
export function lateOf(sale: Sale, day: string, course: Process, cycle: Cycle, to: string): readonly Late[] {
  const first = forecastFrom(course);
  const reachedOn = sale.entered.find(([step]) => step >= first)?.[1];
  if (!Number.isFinite(first) || sale.step > first) return [];
  return reachedOn === undefined || daysBetween(reachedOn, to) < cycle.days ? [{ sale, day, reached: reachedOn, cycle }] : [];
}
