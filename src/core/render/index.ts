// Record and template become a document: Markdown first, every other format from it.
import { cleanValue, escapeDeep, joinSingleLines } from './markdown-values.ts';
import { compileTemplate, type Partials } from './template.ts';

export { letterView, planSteps } from './letter-view.ts';
export { callView } from './call-view.ts';
export { negotiationView } from './negotiation-view.ts';
export { prompterView, writtenDate } from './prompter-view.ts';
export { TemplateError, templateFields } from './template.ts';

export type DocumentInput = {
  /** The text of the template. */
  template: string;
  partials?: Partials;
  /** Plain data, unescaped: texts, numbers, truth values, lists and maps of them. */
  data: object;
  format: DocumentFormat;
  /** BCP 47 tag of the document. */
  language: string;
  /** Plain text; shown where a format has a title of its own. */
  title: string;
  /** A field that the data lacks is an error. */
  strict?: boolean;
};

type Page = Pick<DocumentInput, 'language' | 'title'>;

// Reading Markdown costs a start 20 ms, which a document in Markdown does not pay.
const MAKERS = {
  md:
    async () =>
    (markdown: string): string =>
      markdown,
  txt: async () => (await import('./text.ts')).toText,
  html: async () => (await import('./html.ts')).toHtml,
} satisfies Record<string, () => Promise<(markdown: string, page: Page) => string>>;

export type DocumentFormat = keyof typeof MAKERS;

/** The formats there are. */
export const DOCUMENT_FORMATS = Object.keys(MAKERS) as readonly DocumentFormat[];

/**
 * The document as text that ends in a line break; the same input gives the same bytes.
 * @throws TemplateError where the template cannot be used or the data does not fill it
 */
export async function renderDocument(input: DocumentInput): Promise<string> {
  const make: (markdown: string, page: Page) => string = await MAKERS[input.format]();
  return make(renderMarkdown(input), input);
}

/**
 * The document in Markdown, from which every format is made.
 * @throws TemplateError as above
 */
export function renderMarkdown({
  template,
  partials = {},
  strict = false,
  data,
}: Pick<DocumentInput, 'template' | 'partials' | 'strict' | 'data'>): string {
  return tidy(compileTemplate(template, { partials, strict })(escapeDeep(data)));
}

/**
 * One line of plain text out of a template, for a subject or a title.
 * @throws TemplateError as above
 */
export function renderLine({ template, data }: Pick<DocumentInput, 'template' | 'data'>): string {
  return cleanValue(compileTemplate(template, { strict: true })(data)).replace(/\s+/gu, ' ');
}

/** Blocks that were left out leave empty lines behind, and values may break lines where there is only one. */
function tidy(markdown: string): string {
  const lines = joinSingleLines(markdown)
    .split('\n')
    .map((line) => line.trimEnd());
  return `${lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
}
