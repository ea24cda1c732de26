// What the end of a walk would refuse, said at the field where it is typed.
import { CcsError } from '../../core/errors.ts';
import type { Problem } from '../../core/interview/form.ts';
import type { Words } from '../../core/languages/index.ts';
import { errorLines } from '../desk.ts';

/**
 * The refusal of a rule as a problem of an answer.
 * @param rule throws what the end would throw
 */
export function refusedBy(words: Words, rule: () => void): Problem | undefined {
  try {
    rule();
    return undefined;
  } catch (error) {
    if (!(error instanceof CcsError)) throw error;
    const [what, remedy] = errorLines(words, error);
    return { code: 'against-the-method', args: { what, remedy } };
  }
}
