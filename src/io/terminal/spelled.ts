// Words that are typed where single keys answer: what a whole one means, and what became of one whose first letter was an answer.
import { searched } from '../../core/languages/searched.ts';
import type { OptionView } from '../../core/interview/port.ts';

/** The key that has answered a question, and what else it could have been the beginning of. */
export type Answered = { readonly key: string; readonly chosen: OptionView; readonly options: readonly OptionView[] };

/** A word that ran on into the next question: the option that it names, and what was typed behind it. */
export type RunOn = { readonly word: string; readonly option: OptionView; readonly rest: string };

const ENDS: ReadonlySet<string> = new Set(' .,;:!…。，；：！');
const BEHIND = /^[\s\p{P}]+/u;

/** The option that a whole word names: by its key, its number, its label, or what else it is called; never one without a key. */
export function spelled(options: readonly OptionView[], typed: string): OptionView | undefined {
  const word = folded(typed);
  if (word === '') return undefined;
  const named = options.find((option) => option.key === word || namesOf(option).some((name) => folded(name) === word));
  return named ?? options.find((_, index) => word === String(index + 1));
}

/** Whether a text can be the beginning of a word of which the first letter was an answer. */
export function runsOn(before: Answered, typed: string): boolean {
  const begun = plain(before.key + typed);
  return wordsOf(before).some(({ word }) => word.startsWith(begun));
}

/** The word that a text completes, of which the first letter was an answer; undefined where it is a text of its own. */
export function runOn(before: Answered, typed: string): RunOn | undefined {
  const whole = before.key + typed;
  const text = plain(whole).trimEnd();
  const found = wordsOf(before).find(
    ({ word }) => text.startsWith(word) && (text.length === word.length || BEHIND.test(text.slice(word.length))),
  );
  if (found === undefined) return undefined;
  const { length } = found.word;
  return { word: whole.slice(0, length), option: found.option, rest: whole.slice(length).replace(BEHIND, '').trimEnd() };
}

/** The longest first, since "no" begins "not sure". */
function wordsOf({ key, options }: Answered): readonly { readonly word: string; readonly option: OptionView }[] {
  return options
    .flatMap((option) => namesOf(option).map((name) => ({ word: plain(name), option })))
    .filter(({ word }) => word.length > key.length && word.startsWith(key))
    .sort((a, b) => b.word.length - a.word.length);
}

function namesOf({ value, label, also = [] }: OptionView): readonly string[] {
  return [value, label, ...also].filter(Boolean);
}

/** As long as it is written. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function folded(text: string): string {
  const word = searched(plain(text)).trim().replace(/\s+/gu, ' ');
  return word.slice(0, [...word].findLastIndex((sign) => !ENDS.has(sign)) + 1);
}
