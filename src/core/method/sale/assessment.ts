// The 22 questions: their groups, how they are kept, and ours held against the competitor's (docs/method.md §5).
import type { Assessment, Mark, Opportunity } from '../../model/opportunity.ts';

/** The four groups, each with the numbers of its questions. */
export const GROUPS = {
  opportunity: [1, 2, 3, 4, 5],
  compete: [6, 7, 8, 9, 10, 11],
  win: [12, 13, 14, 15, 16, 17],
  worth: [18, 19, 20, 21, 22],
} as const;

export type Group = keyof typeof GROUPS;
export type QuestionNumber = (typeof GROUPS)[Group][number];

/** The four groups in the order they are asked (docs/method.md §5). */
export const GROUP_NAMES = Object.keys(GROUPS) as readonly Group[];
/** The numbers of all questions, 1 to 22. */
export const NUMBERS = GROUP_NAMES.flatMap((group): readonly QuestionNumber[] => GROUPS[group]);

/** Of whom an assessment is: ourselves, or the competitor by name. */
export const US = 'us';

/** What was answered to a question. */
export type Answered = Assessment['answers'][string];

/** How a question stands: what was answered, for us and for the competitor, and what our mark was before. */
export type Compared = { readonly number: QuestionNumber; readonly group: Group; readonly ours?: Answered; readonly theirs?: Answered };

/** A mark that became another one. */
export type Moved = { readonly number: QuestionNumber; readonly from: Mark; readonly to: Mark; readonly evidence?: string };

/** The assessments of one side, the oldest first. */
export function assessmentsOf({ assessments = [] }: Pick<Opportunity, 'assessments'>, of: string): readonly Assessment[] {
  return assessments.filter((one) => one.of === of).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The mark of a question; what was never answered is not known. */
function markOf(assessment: Assessment | undefined, number: number): Mark {
  return assessment?.answers[number]?.mark ?? '?';
}

/** The marks of some questions, by their numbers. */
export function marksOf(assessment: Assessment | undefined, numbers: readonly number[] = NUMBERS): Readonly<Record<string, Mark>> {
  return Object.fromEntries(numbers.map((number) => [number, markOf(assessment, number)]));
}

/** How often each mark was given. */
export function tally(assessment: Assessment | undefined, numbers: readonly number[] = NUMBERS): Readonly<Record<Mark, number>> {
  const marks = numbers.map((number) => markOf(assessment, number));
  const count = (mark: Mark): number => marks.filter((one) => one === mark).length;
  return { '+': count('+'), '?': count('?'), '-': count('-') };
}

/**
 * An assessment with what was answered now; what did not become different keeps its day.
 * @param before the assessment that stood until now
 * @param given by the number of the question
 */
export function assessed(
  before: Assessment | undefined,
  given: Readonly<Record<number, Omit<Answered, 'date'>>>,
  as: Pick<Assessment, 'date' | 'of'> & { stage?: string | undefined },
): Assessment {
  const answers = NUMBERS.flatMap((number) => {
    const [old, now] = [before?.answers[number], given[number]];
    if (now === undefined) return old === undefined ? [] : [[number, old] as const];
    return [[number, old !== undefined && isSame(old, now) ? old : { ...now, date: as.date }] as const];
  });
  return { date: as.date, ...(as.stage === undefined ? {} : { stage: as.stage }), of: as.of, answers: Object.fromEntries(answers) };
}

function isSame(old: Answered, now: Omit<Answered, 'date'>): boolean {
  const kept = ({ mark, evidence, points }: Omit<Answered, 'date'>): string => JSON.stringify([mark, evidence, points]);
  return kept(old) === kept(now);
}

/**
 * A point as it is kept: one of ours by its number, whatever language it was noted in, any other in its own words.
 * @param names those of the question, in the language of whoever typed
 */
export function keptPoint(names: readonly string[], typed: string): string {
  const at = names.findIndex((name) => name.toLowerCase() === typed.toLowerCase());
  return at < 0 ? typed : String(at + 1);
}

/** @param names of the points of the question, in the reader's language */
export function pointNamed(names: readonly string[], kept: string): string {
  return names[Number(kept) - 1] ?? kept;
}

/** The history with an assessment in it: one of the same side, day and stage is taken up, everything else stays. */
export function withAssessment(history: readonly Assessment[] = [], entry: Assessment): Assessment[] {
  const at = history.findIndex(({ of, date, stage }) => of === entry.of && date === entry.date && stage === entry.stage);
  return at < 0 ? [...history, entry] : history.with(at, entry);
}

/** Every question with both sides. */
export function compared(ours: Assessment | undefined, theirs: Assessment | undefined): readonly Compared[] {
  const side = (assessment: Assessment | undefined, number: number): Answered | undefined => assessment?.answers[number];
  return GROUP_NAMES.flatMap((group) =>
    GROUPS[group].map((number) => {
      const [us, them] = [side(ours, number), side(theirs, number)];
      return { number, group, ...(us ? { ours: us } : {}), ...(them ? { theirs: them } : {}) };
    }),
  );
}

/** What changed from one assessment to the next. */
export function movedSince(before: Assessment, now: Assessment): readonly Moved[] {
  return NUMBERS.flatMap((number) => {
    const [from, to, evidence] = [markOf(before, number), markOf(now, number), now.answers[number]?.evidence];
    return from === to ? [] : [{ number, from, to, ...(evidence === undefined ? {} : { evidence }) }];
  });
}

/** The questions marked + or − with nothing to show for it: a mark like that is a hope. */
export function unshown(assessment: Assessment | undefined): readonly QuestionNumber[] {
  return NUMBERS.filter((number) => markOf(assessment, number) !== '?' && assessment?.answers[number]?.evidence === undefined);
}
