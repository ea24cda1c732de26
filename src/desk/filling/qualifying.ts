// A sheet of an opportunity: its questions listed, filled, or only looked at.
import { CcsError } from '../../core/errors.ts';
import type { Answers, Question } from '../../core/interview/form.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { tellSaved } from '../documents/output.ts';
import { printQuestions } from '../printing/question-list.ts';
import { opportunityStore } from '../records/opportunities.ts';
import { filled, type FillOptions, type Filling } from './filled.ts';

export type SheetOptions = FillOptions & { questions?: boolean; json?: boolean };

export type QualifyingSheet = Omit<Filling, 'passed' | 'ids' | 'every'> & {
  readonly every: (given: Answers) => readonly Question[];
  /** There is something on record to be looked at. */
  readonly there: boolean;
  /** What the answers make of the record, as it stands when it is written. */
  readonly change: (answers: Answers) => (current: Opportunity) => Opportunity;
  /** Shows what is on record. */
  readonly show: (opportunity: Opportunity) => void | Promise<void>;
  /** What is said once it is filled, and not where it is only looked at. */
  readonly remark?: (opportunity: Opportunity) => void;
};

/**
 * Fills a sheet, writes it and shows it. `--questions` lists what it asks; `--json`, or nobody to be asked, with nothing handed in, only
 * looks at what is on record.
 * @returns the exit code
 * @throws CcsError nothing-there, and what `filled` and writing a record throw
 */
export async function fillQualifying(
  desk: Desk,
  options: SheetOptions,
  stored: Stored<Opportunity>,
  { every, there, change, show, remark, ...filling }: QualifyingSheet,
): Promise<number> {
  if (options.questions) {
    printQuestions(desk, every({}), options.json);
    return 0;
  }
  const { set, answers, defaults, resume } = options;
  const handsIn = set !== undefined || answers !== undefined || defaults === true || resume !== undefined;
  if (!handsIn && (options.json || !desk.canAsk)) {
    if (!there) throw new CcsError('nothing-there', { command: desk.again(filling.command) });
    await show(stored.value);
    return 0;
  }
  const given = await filled(desk, options, {
    about: stored.value.account,
    ...filling,
    every,
    passed: () => false,
    ids: `${filling.command} --questions`,
  });
  const changed = await opportunityStore(desk).update(stored.id, change(given.answers));
  await given.done();
  // Where it cannot be shown it is on record all the same, and whoever made it again would have it twice.
  try {
    await show(changed.value);
  } finally {
    tellSaved(desk, changed);
  }
  remark?.(changed.value);
  return 0;
}
