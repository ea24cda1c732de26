// What stands in a page that takes notes: all that its script asks from, and nothing of any other customer.
import type { Language, Words } from '../languages/index.ts';
import type { Signer } from '../method/letters/given.ts';
import type { Market } from '../method/letters/reference.ts';
import type { Prompter } from '../model/prompter.ts';
import type { Story } from '../model/story.ts';
import type { Template } from '../model/template.ts';
import type { CallForm, OtherGoal } from './call-form.ts';

export type PageData = {
  /** By which the page knows its notes again: the same prompter gives the same page. */
  readonly id: string;
  /** The prompter's id. */
  readonly of: string;
  readonly mark: string;
  readonly prompter: Prompter;
  /** The tag that the page speaks. */
  readonly language: Language;
  readonly currency?: string | undefined;
  readonly told?: string | undefined;
  readonly goals: readonly OtherGoal[];
  readonly letter: {
    readonly template: Template;
    readonly me?: Signer | undefined;
    readonly workspace?: { readonly seller?: Signer | undefined } | undefined;
    readonly isShared: boolean;
    /** What the buyer stands for, as everything on record at the desk says. */
    readonly market?: Market | undefined;
    /** Those that may be told to this buyer. */
    readonly stories: readonly Story[];
  };
};

/** What a call is asked from, on the page. */
export function pageCall(data: PageData, words: Words, today: string): CallForm {
  const { prompter, currency, told, goals } = data;
  return { prompter, words, currency, told, goals: () => goals, today, noted: today };
}
