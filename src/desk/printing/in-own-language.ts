// Lists that are read in one language at a time: the reader's, and a word on where the others are.
import { inOneLanguage } from '../../core/forms/choose.ts';
import { baseLanguage } from '../../core/languages/index.ts';
import type { Desk } from '../desk.ts';

type Listed<T> = {
  readonly shown: readonly T[];
  /** Says behind the list what is there in other languages, and how to have it. */
  readonly tellOthers: () => void;
};

/**
 * What is listed where nobody asked for a language.
 * @param asked the language that was asked for; then all that was found is in it
 * @param command what lists them
 */
export function inOwnLanguage<T>(
  desk: Desk,
  all: readonly T[],
  languageOf: (one: T) => string,
  { asked, command }: { readonly asked: string | undefined; readonly command: string },
): Listed<T> {
  const own = desk.workspace.settings.language ?? desk.language;
  const shown = asked === undefined ? inOneLanguage(all, own, languageOf) : all;
  const there = new Set(shown.map((one) => baseLanguage(languageOf(one))));
  const others = [...new Set(all.map((one) => baseLanguage(languageOf(one))))].filter((tag) => !there.has(tag));
  return {
    shown,
    tellOthers() {
      if (others.length === 0) return;
      const commands = others.map((tag) => desk.again(`${command} --language ${tag}`));
      desk.tell(desk.words.commands.inOtherLanguages({ commands }));
    },
  };
}
