// Finding options by a part of what they say.
import { searched } from '../../core/languages/searched.ts';
import type { OptionView } from '../../core/interview/port.ts';

/**
 * The options whose label, note and other names hold every word that was typed, whatever its case, width and characters; those that show
 * why come first.
 */
export function matching(options: readonly OptionView[], typed: string): readonly OptionView[] {
  if (typed.trim() === '') return options;
  const words = searched(typed).split(/\s+/u);
  const holds = (...texts: readonly string[]): boolean => {
    const text = searched(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
  const shown = options.filter(({ label, note = '' }) => holds(label, note));
  return [
    ...shown,
    ...options.filter((option) => !shown.includes(option) && holds(option.label, option.note ?? '', ...(option.found ?? []))),
  ];
}
