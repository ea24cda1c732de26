// What is said of a document as a whole, whatever its format.

/** What is said of a document as a whole: a BCP 47 tag, one line of plain text, a day, who wrote it. */
export type Page = { readonly language: string; readonly title: string; readonly date: string; readonly author?: string };
