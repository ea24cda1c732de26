// What makes an opportunity slide back: a stage overstayed, access promised and not given, evidence gone stale (docs/method.md §7).
import { daysBetween } from '../../languages/days/calendar.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Process, Wording } from '../../model/process.ts';
import type { Facts, LetterFact } from './advance.ts';
import { asOf } from './as-of.ts';
import { monthsBetween, stageOf, type Stage } from './process.ts';

const ACCESS_DAYS = 30;
const STALE_DAYS = 60;
/** The letters that make the bargain for access (docs/method.md §4). */
const ASKS_ACCESS: ReadonlySet<string> = new Set(['sponsor', 'champion']);

/** A reason, as data; `words.opportunity.slides` has the wording. */
export type Slide =
  | { readonly code: 'overstayed'; readonly args: { milestone: Wording | undefined; months: number; normal: number } }
  | { readonly code: 'access-not-given'; readonly args: { letter: string; since: string; days: number } }
  | { readonly code: 'stale'; readonly args: { since: string; days: number } }
  | { readonly code: 'nothing-known'; readonly args: { since: string; days: number } }
  | { readonly code: 'unknown-milestone'; readonly args: { milestone: string } };

/**
 * Why an opportunity is sliding back; it is shown and never changes anything. What is won, lost or set aside slides no more.
 */
export function slidingBack(opportunity: Opportunity, course: Process, facts: Facts, today: string): readonly Slide[] {
  const stage = stageOf(opportunity, course, today);
  if (stage.ended !== undefined || asOf(opportunity, today).inactive) return strangersOf(opportunity, course);
  return slidesOf(opportunity, course, facts, stage, buyerAction(opportunity, facts, today), today);
}

/**
 * The same of one that is open and worked on, for whoever knows how it stands.
 * @param acted the last day on which the buyer is known to have done something
 */
export function slidesOf(
  opportunity: Opportunity,
  course: Process,
  facts: Facts,
  stage: Stage,
  acted: string | undefined,
  today: string,
): readonly Slide[] {
  const slides = strangersOf(opportunity, course);
  // What was not graded yet is measured by the first stage: it too cannot stay there for ever.
  const normal = (stage.milestone ?? course.milestones[0])?.months;
  const months = monthsBetween(stage.since, today);
  if (normal !== undefined && months > normal)
    slides.push({ code: 'overstayed', args: { milestone: stage.milestone?.name, months, normal } });
  const waiting = accessWanted(facts);
  const asked = waiting?.accepted ?? waiting?.sent;
  if (waiting !== undefined && asked !== undefined && daysBetween(asked, today) > (course.accessDays ?? ACCESS_DAYS)) {
    slides.push({ code: 'access-not-given', args: { letter: waiting.id, since: asked, days: daysBetween(asked, today) } });
  }
  const since = acted ?? opportunity.opened;
  const days = daysBetween(since, today);
  // The day on which somebody of ours opened it is nothing that the buyer did.
  if (days > (course.staleDays ?? STALE_DAYS))
    slides.push({ code: acted === undefined ? 'nothing-known' : 'stale', args: { since, days } });
  return slides;
}

/** Milestones of the history that the process does not have, each once. */
function strangersOf({ milestones = [] }: Opportunity, course: Process): Slide[] {
  const slides: Slide[] = [];
  for (const { milestone } of milestones) {
    if (milestone === 'lost' || milestone === 'back' || course.milestones.some(({ id }) => id === milestone)) continue;
    if (slides.some(({ args }) => 'milestone' in args && args.milestone === milestone)) continue;
    slides.push({ code: 'unknown-milestone', args: { milestone } });
  }
  return slides;
}

/** The newest letter that asked for access and has not brought it; undefined where access was given once. */
function accessWanted({ letters }: Facts): LetterFact | undefined {
  if (letters.length === 0) return undefined;
  const asking = letters.filter(({ kind, sent }) => ASKS_ACCESS.has(kind) && sent !== undefined);
  return asking.some(({ access }) => access !== undefined) ? undefined : asking.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}

/** The last day on which the buyer is known to have done something. */
export function buyerAction(
  { milestones = [], players = [], plan = [] }: Opportunity,
  { letters, calls }: Facts,
  today: string,
): string | undefined {
  let last = '';
  const did = (day: string | undefined): void => {
    if (day !== undefined && day <= today && day > last) last = day;
  };
  for (const { milestone, date, evidence } of milestones) if (milestone !== 'lost' && milestone !== 'back') did(evidence?.date ?? date);
  for (const { accepted, access } of letters) [accepted, access].forEach(did);
  for (const { date } of calls) did(date);
  for (const { metAlone } of players) did(metAlone);
  for (const { status, date } of plan) if (status === 'done') did(date);
  return last === '' ? undefined : last;
}
