// What is wrong with a template or with filling it, as data: a code, its arguments and a place; the wording is in the words of each
// language.
import type { templates } from '../languages/en/words/templates.ts';

export type TemplateCode = keyof typeof templates;
type First<P extends readonly unknown[]> = P extends [infer A] ? A : Record<string, never>;
/** What the wording of a code needs; an empty object where it needs nothing. */
export type TemplateArgs<C extends TemplateCode> = First<Parameters<(typeof templates)[C]>>;

/** 1-based; columns count UTF-16 code units, as everywhere in ccs. */
export type TemplatePlace = { line: number; column: number };

/** A template that cannot be used, or data that does not fill it. */
export class TemplateError<C extends TemplateCode = TemplateCode> extends Error {
  override readonly name = 'TemplateError';
  readonly code: C;
  readonly args: TemplateArgs<C>;
  readonly place: TemplatePlace;
  /** The partial that the place lies in; undefined for the template itself. */
  readonly partial: string | undefined;

  constructor(code: C, args: TemplateArgs<C>, place: TemplatePlace, partial?: string) {
    super(code);
    this.code = code;
    this.args = args;
    this.place = place;
    this.partial = partial;
  }
}
