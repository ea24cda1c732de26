// A prompter as a document, in its own language.
import type { Desk } from './desk.ts';
import { CcsError } from '../errors.ts';
import { findTemplate, shownPath } from '../library.ts';
import type { Prompter } from '../model/prompter.ts';
import type { OutputOptions } from './output.ts';

/**
 * Renders a prompter.
 * @param format `json` is the record as it is on disk
 * @throws CcsError faulty-file where a template of the workspace has a mistake
 */
export async function prompterDocument(desk: Desk, prompter: Prompter, format: OutputOptions['format'] = 'md'): Promise<string> {
  if (format === 'json') return `${JSON.stringify(prompter, null, 2)}\n`;
  const { renderDocument, prompterView, TemplateError } = await import('../render/index.ts');
  const { path, text } = findTemplate(desk.io, desk.workspace, 'prompter', prompter.language);
  try {
    return await renderDocument({ template: text, partials: {}, data: prompterView(prompter), format, language: prompter.language, title: prompter.account, strict: true });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const place = { ...error.place, endLine: error.place.line, endColumn: error.place.column };
    throw new CcsError('faulty-file', { path: shownPath(desk.io, path), faults: [{ rule: 'template', code: error.code, args: error.args, place }] });
  }
}
