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
  const used = new Set(steps.map(({ letter }) => letter?.id));
  const all = [
    ...steps.flatMap((step) => [
      ...whoChecks(sale, step),
      ...contentChecks(sale, step),
      ...dayChecks(sale, step),
      ...standingChecks(sale, step),
      ...graderChecks(sale, step),
    ]),
    ...historyChecks(sale),
    ...wordChecks(sale, steps),
    ...replyChecks(sale, steps),
    ...reuseChecks(sale, steps),
    ...sale.letters.filter(({ id }) => !used.has(id)).flatMap(letterDays),
  ];
  return inOrder(sale, all);
}

/** By milestone and code; of one code, milestone and thing only the first. */
export function inOrder({ course }: Pick<SaleFile, 'course'>, findings: readonly Finding[]): readonly Finding[] {
  const place = ({ milestone }: Finding): number => {
    const at = course.milestones.findIndex(({ id }) => id === milestone);
    return at < 0 ? course.milestones.length : at;
  };
  if (findings.length < 2) return findings;
  const once: Finding[] = [];
  for (const finding of findings) if (!once.some((one) => isTheSame(one, finding))) once.push(finding);
  return once.sort(
    (a, b) => place(a) - place(b) || (a.entry ?? 0) - (b.entry ?? 0) || FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code),
  );
}

function isTheSame(one: Finding, other: Finding): boolean {
  return (
    one.code === other.code &&
    one.milestone === other.milestone &&
    (one === other || JSON.stringify(one.args) === JSON.stringify(other.args))
  );
}
