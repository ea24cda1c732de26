// Letters on record that are linted: what was pointed out when one was written is found in its file as well.
import { located } from '../../core/lint/locate.ts';
import type { Finding } from '../../core/lint/index.ts';
import { letterSchema } from '../../core/model/letter.ts';
import { read } from '../../core/reading/index.ts';
import type { Desk } from '../desk.ts';
import { flawFinder } from '../documents/kept-letter.ts';

/**
 * Lints one letter after the other.
 * @returns what finds in a file (its name as it is shown, and its text) what stands in the answers of a letter that no letter should say;
 * nothing in one that is no letter
 */
export function letterLinter(desk: Desk): (file: string, text: string) => Promise<readonly Finding[]> {
  const flawsOf = flawFinder(desk);
  return async (file, text) => {
    const reading = read(text);
    const letter = letterSchema.safeParse(reading.value);
    if (!letter.success) return [];
    const flaws = await flawsOf(letter.data);
    return flaws.map(({ found: { rule, level, code, args }, answer }): Finding => {
      const place = answer ?? { path: ['letter'] };
      return { file, rule, severity: level, from: 'rules', code, args, ...located(reading, place) };
    });
  };
}
