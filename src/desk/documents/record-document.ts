// A record as a document: our template or the workspace's own, its mistakes told with their place.
import type { TemplateFile } from '../../library/templates.ts';
import type { Desk } from '../desk.ts';
import { jsonText } from '../printing/json.ts';
import { faultyTemplate } from './faulty-template.ts';
import type { OutputOptions } from './output.ts';

/** What is made: the folder of its template, the record, and what the template sees of it. */
export type RecordDocument = {
  readonly document: 'prompter' | 'call' | 'negotiation';
  readonly language: string;
  readonly title: string;
  readonly record: object;
  readonly view: (render: typeof import('../../core/render/index.ts')) => object;
};

/**
 * Renders a record in its own language.
 * @param format `json` is the record as it is on disk
 * @throws CcsError faulty-file where a template of the workspace has a mistake
 */
export async function recordDocument(
  desk: Desk,
  { document, language, title, record, view }: RecordDocument,
  format: OutputOptions['format'] = 'md',
): Promise<string> {
  if (format === 'json') return jsonText(record);
  const render = await import('../../core/render/index.ts');
  const { partialsFor, templateText } = await import('../../library/templates.ts');
  const { path, text } = templateText(desk.io, desk.workspace, document, language);
  // Ours include nothing, and pay nothing for it.
  const parts = /\{\{~?>/u.test(text) ? partialsFor(desk.io, desk.workspace, language) : new Map<string, TemplateFile>();
  const partials = Object.fromEntries([...parts].map(([name, part]) => [name, part.text]));
  try {
    return await render.renderDocument({ template: text, partials, data: view(render), format, language, title, strict: true });
  } catch (error) {
    if (!(error instanceof render.TemplateError)) throw error;
    throw faultyTemplate(desk, parts.get(error.partial ?? '')?.path ?? path, error);
  }
}
