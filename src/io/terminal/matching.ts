// Finding options by a part of what they say.
import type { OptionView } from '../../core/interview/port.ts';

/** The options whose label and note hold every word that was typed, whatever its case and width. */
export function matching(options: readonly OptionView[], typed: string): readonly OptionView[] {
  const words = folded(typed).split(/\s+/u);
  return options.filter(({ label, note = '' }) => {
    const text = folded(`${label} ${note}`);
    return words.every((word) => text.includes(word));
  });
}

/** The same text for every way of writing it: case, full width. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
