// How far somebody's need has come: not seen, admitted, envisioned (docs/method.md §3).
import type { Call } from '../../model/call.ts';
import type { Prompter } from '../../model/prompter.ts';
import { wholeStory } from './whole-story.ts';

/** `unseen`: no pain admitted; `admitted`: a goal, and no idea yet how it could be reached; `envisioned`: sees who would do what when. */
export const NEEDS = ['unseen', 'admitted', 'envisioned'] as const;
export type Need = (typeof NEEDS)[number];

/**
 * Reads it off what was noted (docs/method.md §3).
 * @param heard one talk, or several as one
 * @returns `unseen` where no goal was shared, whatever else was said; `envisioned` where something was wanted that was described as who
 * does what when
 */
export function needOf(heard: Pick<Call, 'goalShared' | 'scenarios' | 'vision'> | undefined): Need {
  const { goalShared, scenarios = [], vision } = heard ?? {};
  if (goalShared === 'no') return 'unseen';
  if (vision?.use !== undefined || scenarios.some(({ wanted }) => wanted === 'yes')) return 'envisioned';
  const open = scenarios.some(({ wanted }) => wanted === 'unsure');
  return goalShared === 'yes' || vision?.what !== undefined || open ? 'admitted' : 'unseen';
}

/** How far the need of the person of a prompter has come, over all talks noted in it. */
export function needIn(prompter: Prompter): Need {
  return needOf(wholeStory(prompter));
}
