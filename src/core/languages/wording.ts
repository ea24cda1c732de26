// The shapes that wordings have in every language.

/** What is the matter, and what to do about it. */
export type Said = [what: string, remedy: string];

/** What comes next, why, and the command that does it. */
export type Step = readonly [what: string, why: string, command?: string];

/** A question with the help under it. */
export type Asked = readonly [title: string, help: string];

/** Something that data says, in one language or in several; English stands in for those it does not say. */
export type Wording = string | { readonly en: string; readonly [language: string]: string };

type Wordings = Readonly<Record<string, unknown>>;

/** A code of a table of wordings, with the arguments that its wording takes: what an error, a finding or a gap is as data. */
export type Coded<T extends Wordings> = {
  [C in Extract<keyof T, string>]: T[C] extends (...given: infer Given) => unknown ? { readonly code: C; readonly args: Given[0] } : never;
}[Extract<keyof T, string>];

/** What a table makes of its codes. */
type Made<T extends Wordings> = T[keyof T] extends (...given: never[]) => infer R ? R : never;

/** What a code says. A code that the table does not have does not compile. */
export function worded<T extends Wordings>(table: T, { code, args }: Coded<T>, ...more: readonly string[]): Made<T> {
  // Which wording takes which arguments is what `Coded` holds together.
  return (table[code] as (args: unknown, ...more: readonly string[]) => Made<T>)(args, ...more);
}
