// Record and template become Markdown; formats.ts makes every other format of it.
import { cleanValue, escapeDeep } from './markdown-values.ts';
import { compileTemplate, type Partials } from './template.ts';
import { tidy } from './tidy.ts';

export { TemplateError, templateFields } from './template.ts';

export type DocumentInput = {
  /** The text of the template. */
  template: string;
  partials?: Partials;
  /** Plain data, unescaped: texts, numbers, truth values, lists and maps of them. */
  data: object;
  /** A field that the data lacks is an error. */
  strict?: boolean;
};

/**
 * The document in Markdown, from which every format is made; it ends in a line break.
 * @throws TemplateError where the template cannot be used or the data does not fill it
 */
export function renderMarkdown({ template, partials = {}, strict = false, data }: DocumentInput): string {
  return tidy(compileTemplate(template, { partials, strict })(escapeDeep(data)));
}

/**
 * One line of plain text out of a template, for a subject or a title.
 * @throws TemplateError as above
 */
export function renderLine({ template, data }: Pick<DocumentInput, 'template' | 'data'>): string {
  return cleanValue(compileTemplate(template, { strict: true })(data)).replace(/\s+/gu, ' ');
}
