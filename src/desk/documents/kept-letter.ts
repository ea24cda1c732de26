// What does not belong into a letter that is on record.
import { CcsError } from '../../core/errors.ts';
import { lately } from '../../core/languages/once.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Desk } from '../desk.ts';
import { prompterStore } from '../records/prompters.ts';
import { checkedTemplate } from './checked-template.ts';
import { flawsIn, type Flaw } from './letter-flaws.ts';
import { writtenLetter } from './letter-document.ts';

/**
 * Finds the flaws of one letter after the other, each as when it was written; none where its template is gone or has a mistake, which is
 * said elsewhere. A template is opened once for all of them.
 */
export function flawFinder(desk: Desk): (letter: Letter) => Promise<readonly Flaw[]> {
  const opened = lately((kind) => checkedTemplate(desk, kind));
  return async (letter) => {
    try {
      return flawsIn(desk, await writtenLetter(desk, letter, opened(letter.letter)), await prompterOf(desk, letter));
    } catch (error) {
      if (error instanceof CcsError) return [];
      throw error;
    }
  };
}

/** The prompter that it came from; a letter outlives it. */
export async function prompterOf(desk: Desk, { source }: Letter): Promise<Prompter | undefined> {
  if (source === undefined) return undefined;
  try {
    return (await prompterStore(desk).read(source.prompter)).value;
  } catch (error) {
    if (error instanceof CcsError) return undefined;
    throw error;
  }
}
