// What the sales of the last year show of a process: how far the won ones came and how fast, where the lost ones stood (docs/method.md §7).
import { daysBetween, monthsLater } from '../../languages/days/calendar.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Milestone, Process } from '../../model/process.ts';
import { DAYS_A_MONTH, stageOf } from './process.ts';

/** From so many won sales on, a milestone that none of them reached is left out; the number is ours. */
const ENOUGH_WON = 3;
const MOST_SAID = 3;

export type LastYear = {
  readonly won: number;
  readonly lost: number;
  /** The milestones that won sales came through, with the months that they took. */
  readonly milestones: readonly Milestone[];
  readonly skipped: readonly Milestone[];
  readonly lostAt: readonly { readonly milestone: Milestone | undefined; readonly count: number }[];
  /** What decided, by the buyers' account. */
  readonly decided: readonly string[];
  readonly learned: readonly string[];
};

/** What ended in the year before a day, of the sales that follow a process. */
export function lastYear(sales: readonly Opportunity[], course: Process, today: string): LastYear {
  const ended = sales.flatMap((sale) => {
    const stage = stageOf(sale, course, today);
    return stage.ended !== undefined && stage.since > monthsLater(today, -12) ? [{ sale, stage }] : [];
  });
  const won = ended.filter(({ stage }) => stage.ended === 'won').map(({ sale }) => sale);
  const lost = ended.filter(({ stage }) => stage.ended === 'lost');
  const isThere = ({ id }: Milestone): boolean =>
    won.length < ENOUGH_WON || won.some(({ milestones = [] }) => milestones.some(({ milestone }) => milestone === id));
  const milestones = course.milestones.filter(isThere);
  const counts = new Map<Milestone | undefined, number>();
  for (const { stage } of lost) counts.set(stage.milestone, (counts.get(stage.milestone) ?? 0) + 1);
  const told = (key: 'decided' | 'learned', among: readonly Opportunity[]): readonly string[] =>
    [...new Set(among.flatMap(({ review }) => (review?.account === 'buyer' ? (review[key] ?? []) : [])))].slice(0, MOST_SAID);
  return {
    won: won.length,
    lost: lost.length,
    milestones: milestones.map((milestone) => ({ ...milestone, ...monthsOf(milestone, won, course) })),
    skipped: course.milestones.filter((milestone) => !isThere(milestone)),
    lostAt: [...counts].map(([milestone, count]) => ({ milestone, count })).sort((a, b) => b.count - a.count),
    decided: told('decided', won),
    learned: told('learned', [...won, ...lost.map(({ sale }) => sale)]),
  };
}

/** The median of months that won sales stayed at a milestone; what stood there where none says it. */
function monthsOf({ id }: Milestone, won: readonly Opportunity[], { milestones }: Process): { months?: number } {
  const stays = won
    .flatMap((sale) => {
      const days = milestones.flatMap((one) => (sale.milestones ?? []).filter(({ milestone }) => milestone === one.id).slice(-1));
      const at = days.findIndex(({ milestone }) => milestone === id);
      const [from, to] = [days[at], days[at + 1]];
      return at >= 0 && from !== undefined && to !== undefined ? [daysBetween(from.date, to.date)] : [];
    })
    .toSorted((a, b) => a - b);
  if (stays.length === 0) return {};
  const median = stays[Math.floor((stays.length - 1) / 2)]!;
  return { months: Math.max(0.5, Math.round((median / DAYS_A_MONTH) * 2) / 2) };
}
