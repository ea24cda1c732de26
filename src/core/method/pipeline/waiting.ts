// Evidence that only waits for the manager: what is held out for the next milestone, and whether it was sent back already
// (docs/method.md §7).
import type { Fate } from '../../model/letter.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Milestone, Process } from '../../model/process.ts';
import { wantedFor, type Facts, type LetterFact, type Wanted } from './advance.ts';
import { nextMilestone, stageOf } from './process.ts';

/** A letter by its id, or the day of a call. */
export type HeldOut = { readonly letter?: string; readonly day?: string };

/**
 * What shows a milestone, where something does.
 * @param isFirst nothing was graded yet: any call shows that somebody talks with us
 */
export function waiting(wanted: Wanted, facts: Facts, isFirst: boolean, today: string): HeldOut | undefined {
  const told = facts.calls.find(({ goalShared, date }) => goalShared && date <= today);
  if (wanted.evidence.includes('call') && told) return { day: told.date };
  const met = facts.calls.find(({ date }) => date <= today);
  if (isFirst && met && wanted.evidence.includes('date')) return { day: met.date };
  const letter = bestLetter(wanted, facts, today);
  return letter !== undefined && wanted.marks.every((mark) => isMarked(letter, mark, today)) ? { letter: letter.id } : undefined;
}

/** The milestone that a sale waits to be graded at, and by what; undefined where nothing waits, or it was sent back as it is. */
export function waitingSale(
  opportunity: Opportunity,
  course: Process,
  facts: Facts,
  today: string,
  meaningOf: (held: HeldOut) => string | undefined,
): { readonly milestone: Milestone; readonly held: HeldOut } | undefined {
  const stage = stageOf(opportunity, course, today);
  const milestone = nextMilestone(opportunity, course, today);
  if (milestone === undefined || stage.ended === 'lost' || opportunity.inactive) return undefined;
  const held = waiting(wantedFor(milestone), facts, stage.index < 0, today);
  if (held === undefined) return undefined;
  const meaning = meaningOf(held);
  const isBack = (opportunity.sentBack ?? []).some(
    (one) => one.milestone === milestone.id && one.letter === held.letter && one.day === held.day && one.sha256 === meaning,
  );
  return isBack ? undefined : { milestone, held };
}

/** A day to come shows nothing yet; grading refuses it too. */
export function isMarked(letter: LetterFact | undefined, mark: Fate, today: string): boolean {
  const day = letter?.[mark];
  return day !== undefined && day <= today;
}

/**
 * The letter that is nearest to being evidence: the one with the most marks, the newer of two. Only where letters of certain kinds count.
 */
export function bestLetter({ evidence, kinds, marks }: Wanted, { letters }: Facts, today: string): LetterFact | undefined {
  if (!evidence.includes('letter') || kinds.length === 0) return undefined;
  const count = (letter: LetterFact): number => marks.filter((mark) => isMarked(letter, mark, today)).length;
  return letters.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => count(b) - count(a) || (a.date < b.date ? 1 : -1))[0];
}
