// What is wrong with what is on record of a sale, however it got there: the one place where evidence is judged (docs/method.md §7).
import { contentChecks, wordChecks } from './content-checks.ts';
import { dayChecks, historyChecks, letterDays } from './day-checks.ts';
import { stepsOf, type SaleFile } from './file.ts';
import { FINDING_CODES, type Finding } from './finding.ts';
import { graderChecks } from './grader-checks.ts';
import { replyChecks, reuseChecks, standingChecks } from './use-checks.ts';
import { whoChecks } from './who-checks.ts';

/**
 * Judges a sale by its records alone.
 * @returns what is wrong, milestone by milestone; nothing twice
 */
export function audit(sale: SaleFile): readonly Finding[] {
  const steps = stepsOf(sale);
  const all: Finding[] = [];
  for (const step of steps) for (const check of OF_STEP) addTo(all, check(sale, step));
  for (const check of OF_SALE) addTo(all, check(sale, steps));
  for (const letter of sale.letters) if (!steps.some((step) => step.letter?.id === letter.id)) addTo(all, letterDays(letter));
  return inOrder(sale, all);
}

const OF_STEP = [whoChecks, contentChecks, dayChecks, standingChecks, graderChecks];
const OF_SALE = [historyChecks, wordChecks, replyChecks, reuseChecks];

function addTo(all: Finding[], found: readonly Finding[]): void {
  for (const one of found) all.push(one);
}

/** By milestone and code; of one code, milestone and thing only the first. */
export function inOrder({ course }: Pick<SaleFile, 'course'>, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const placed: { readonly finding: Finding; readonly place: number; readonly code: number }[] = [];
  for (const finding of findings) {
    if (placed.some((one) => isTheSame(one.finding, finding))) continue;
    const at = course.milestones.findIndex(({ id }) => id === finding.milestone);
    placed.push({ finding, place: at < 0 ? course.milestones.length : at, code: FINDING_CODES.indexOf(finding.code) });
  }
  return placed
    .sort((a, b) => a.place - b.place || (a.finding.entry ?? 0) - (b.finding.entry ?? 0) || a.code - b.code)
    .map(({ finding }) => finding);
}

function isTheSame(one: Finding, other: Finding): boolean {
  return (
    one.code === other.code &&
    one.milestone === other.milestone &&
    (one === other || JSON.stringify(one.args) === JSON.stringify(other.args))
  );
}
