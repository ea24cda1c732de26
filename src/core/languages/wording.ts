// The shapes that wordings have in every language.

/** What is the matter, and what to do about it. */
export type Said = [what: string, remedy: string];

/** A question with the help under it. */
export type Asked = readonly [title: string, help: string];

/** Something that data says, in one language or in several; English stands in for those it does not say. */
export type Wording = string | { readonly en: string; readonly [language: string]: string };
