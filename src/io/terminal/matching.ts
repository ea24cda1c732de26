// Finding options by a part of what they say.
import { searched } from '../../core/languages/searched.ts';
import type { OptionView } from '../../core/interview/port.ts';

/** The options whose label and note hold every word that was typed, whatever its case, width and characters. */
export function matching(options: readonly OptionView[], typed: string): readonly OptionView[] {
  if (typed.trim() === '') return options;
  const words = searched(typed).split(/\s+/u);
  return options.filter(({ label, note = '' }) => {
    const text = searched(`${label} ${note}`);
    return words.every((word) => text.includes(word));
  });
}
