// A record as a document: our template or the workspace's own, its mistakes told with their place.
import type { Document } from '../../core/render/formats.ts';
import type { TemplateFile } from '../../library/templates.ts';
import type { Desk } from '../desk.ts';
import { faultyTemplate } from './faulty-template.ts';

/** What is made: the folder of its template, the record, and what the template sees of it. */
export type RecordDocument = Pick<Document, 'page' | 'record'> & {
  readonly document: 'prompter' | 'call' | 'negotiation';
  /** Loads what makes the view: each document has its own, and none waits for those of the others. */
  readonly view: () => Promise<object>;
};

/**
 * A record as a document in its own language.
 * @returns the document; writing it throws CcsError faulty-file where a template of the workspace has a mistake
 */
export async function recordDocument(desk: Desk, { document, page, record, view }: RecordDocument): Promise<Document> {
  const { renderMarkdown, TemplateError } = await import('../../core/render/index.ts');
  const { partialsFor, templateText } = await import('../../library/templates.ts');
  const data = await view();
  const markdown = (): string => {
    const { path, text } = templateText(desk.io, desk.workspace, document, page.language);
    // Ours include nothing, and pay nothing for it.
    const parts = /\{\{~?>/u.test(text) ? partialsFor(desk.io, desk.workspace, page.language) : new Map<string, TemplateFile>();
    const partials = Object.fromEntries([...parts].map(([name, part]) => [name, part.text]));
    try {
      return renderMarkdown({ template: text, partials, data, strict: true });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      throw faultyTemplate(desk, parts.get(error.partial ?? '')?.path ?? path, error);
    }
  };
  return { page, record, markdown };
}
