// A sheet of an opportunity: its questions listed, filled, or only looked at.
import type { Desk } from './desk.ts';
import { CcsError } from '../errors.ts';
import { filled, type Filled, type FillOptions, type Filling } from './filled.ts';
import { printQuestions } from './question-list.ts';
import type { Answers, Question } from '../interview/form.ts';

export type SheetOptions = FillOptions & { questions?: boolean; json?: boolean };

export type Sheet = Omit<Filling, 'passed' | 'ids' | 'every'> & {
  readonly every: (given: Answers) => readonly Question[];
  /** There is something on record to be looked at. */
  readonly there: boolean;
};

/**
 * Fills a sheet. `--questions` lists what it asks; `--json`, or nobody to be asked, with nothing handed in, only looks at what is on record.
 * @throws CcsError nothing-there, and what `filled` throws
 */
export async function sheet(desk: Desk, options: SheetOptions, { every, there, ...filling }: Sheet): Promise<Filled | 'listed' | 'look'> {
  if (options.questions) {
    printQuestions(desk, every({}), options.json);
    return 'listed';
  }
  const { set, answers, defaults, resume } = options;
  const handsIn = set !== undefined || answers !== undefined || defaults === true || resume !== undefined;
  if (!handsIn && (options.json || !desk.canAsk)) {
    if (!there) throw new CcsError('nothing-there', { command: desk.again(filling.command) });
    return 'look';
  }
  return filled(desk, options, { ...filling, every, passed: () => false, ids: `${filling.command} --questions` });
}
