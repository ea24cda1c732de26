// What makes an opportunity slide back: a stage overstayed, access promised and not given, evidence gone stale (method §7).
import type { Opportunity } from '../model/opportunity.ts';
import type { Process, Wording } from '../model/process.ts';
import type { Facts, LetterFact } from './advance.ts';
import { daysBetween, monthsInStage, stageOf } from './process.ts';

const ACCESS_DAYS = 30;
const STALE_DAYS = 60;
/** The letters that make the bargain for access (method §4). */
const ASKS_ACCESS: ReadonlySet<string> = new Set(['sponsor', 'champion']);

/** A reason, as data; `words.opportunity.slides` has the wording. */
export type Slide =
  | { readonly code: 'overstayed'; readonly args: { milestone: Wording | undefined; months: number; normal: number } }
  | { readonly code: 'access-not-given'; readonly args: { letter: string; since: string; days: number } }
  | { readonly code: 'stale'; readonly args: { since: string; days: number } }
  | { readonly code: 'unknown-milestone'; readonly args: { milestone: string } };

/**
 * Why an opportunity is sliding back; it is shown and never changes anything. What is won, lost or set aside slides no more.
 */
export function slidingBack(opportunity: Opportunity, course: Process, facts: Facts, today: string): readonly Slide[] {
  const stage = stageOf(opportunity, course, today);
  const strangers = (opportunity.milestones ?? []).map(({ milestone }) => milestone).filter((id) => !['lost', 'back'].includes(id) && !course.milestones.some((one) => one.id === id));
  const slides: Slide[] = [...new Set(strangers)].map((milestone) => ({ code: 'unknown-milestone', args: { milestone } }));
  if (stage.ended !== undefined || opportunity.inactive) return slides;
  // What was not graded yet is measured by the first stage: it too cannot stay there for ever.
  const normal = (stage.milestone ?? course.milestones[0])?.months;
  const months = monthsInStage(opportunity, course, today);
  if (normal !== undefined && months > normal) slides.push({ code: 'overstayed', args: { milestone: stage.milestone?.name, months, normal } });
  const waiting = accessWanted(facts);
  const asked = waiting?.accepted ?? waiting?.sent;
  if (waiting !== undefined && asked !== undefined && daysBetween(asked, today) > (course.accessDays ?? ACCESS_DAYS)) {
    slides.push({ code: 'access-not-given', args: { letter: waiting.id, since: asked, days: daysBetween(asked, today) } });
  }
  const since = lastBuyerAction(opportunity, facts, today);
  const days = daysBetween(since, today);
  if (days > (course.staleDays ?? STALE_DAYS)) slides.push({ code: 'stale', args: { since, days } });
  return slides;
}

/** The newest letter that asked for access and has not brought it; undefined where access was given once. */
function accessWanted({ letters }: Facts): LetterFact | undefined {
  const asking = letters.filter(({ kind, sent }) => ASKS_ACCESS.has(kind) && sent !== undefined);
  return asking.some(({ access }) => access !== undefined) ? undefined : asking.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}

/** The last day on which the buyer is known to have done something; the day it was opened where nothing is known. */
export function lastBuyerAction({ opened, milestones = [], players = [], plan = [] }: Opportunity, { letters, calls }: Facts, today: string): string {
  const days = [
    ...milestones.filter(({ milestone }) => milestone !== 'lost' && milestone !== 'back').map(({ date, evidence }) => evidence?.date ?? date),
    ...letters.flatMap(({ accepted, access }) => [accepted, access]),
    ...calls.map(({ date }) => date),
    ...players.map(({ metAlone }) => metAlone),
    ...plan.filter(({ status }) => status === 'done').map(({ date }) => date),
  ];
  return days.filter((day): day is string => day !== undefined && day <= today).toSorted().at(-1) ?? opened;
}
