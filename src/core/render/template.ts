// The template engine: Handlebars, made safe for templates that come from other people.
import { PREPARED } from './prepared.ts';
import type { Partials } from './template-check.ts';
import { compiled } from './template-compile.ts';
import { filledBy } from './template-fill.ts';
import { ready } from './template-run.ts';

export { TemplateError } from './template-error.ts';
export { templateFields } from './template-fields.ts';
export type { Partials } from './template-check.ts';

/** `partials`: name → text, and only these can be included. `strict`: a field that the data lacks is an error, not an empty text. */
export type TemplateOptions = { partials?: Partials; strict?: boolean };

/**
 * Makes a template ready to be filled.
 *
 * Fields, comments, partials and the blocks if, unless, each and with are all a template can use. Values are put in as
 * they are: escape them for the place they go to before (`escapeDeep`). The output holds no control characters but \n
 * and \t, and at most 5 MiB.
 * @returns a function from plain data to text, which throws a TemplateError too
 * @throws TemplateError
 */
export function compileTemplate(text: string, options: TemplateOptions = {}): (data: unknown) => string {
  if (typeof text !== 'string') throw new TypeError('a template is a string');
  const strict = options.strict ?? false;
  const prepared = strict ? PREPARED.get(text) : undefined;
  return filledBy(prepared ? ready(prepared) : compiled(text, options.partials ?? {}, strict), strict);
}
