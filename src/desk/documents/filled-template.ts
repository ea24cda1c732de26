// A template of a folder with its answers put in; a mistake in it is told with its place.
import { baseLanguage, inLanguage, STANDBY } from '../../core/languages/index.ts';
import { hasText, partialsFor, templateText, type OpenTemplate } from '../../library/templates.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Desk, TemplateFault } from '../desk.ts';
import { LAYOUT, sheetView } from '../../core/render/sheet-view.ts';
import { oneStop } from '../../core/render/tidy.ts';
import { faultyTemplate } from './faulty-template.ts';

/** What is put in, and what `date` the document carries. */
export type Filling = Pick<Letter, 'language' | 'date' | 'answers'>;

/**
 * Fills a template.
 * @returns the document, and its title as one line of plain text
 * @throws CcsError no-file; faulty-file where a template has a mistake
 */
export async function filledTemplate(desk: Desk, opened: OpenTemplate, filling: Filling): Promise<{ markdown: string; subject: string }> {
  const { renderLine, renderMarkdown, TemplateError } = await import('../../core/render/index.ts');
  const { letterView } = await import('../../core/render/letter-view.ts');
  const { kind, template } = opened;
  const isLaidOut = template.document === 'worksheet' && !hasText(desk.io, desk.workspace, kind);
  const text = templateText(desk.io, desk.workspace, isLaidOut ? LAYOUT : kind, filling.language);
  const parts = partialsFor(desk.io, desk.workspace, filling.language);
  const partials = Object.fromEntries([...parts].map(([name, part]) => [name, part.text]));
  const data = letterView(template, filling);
  const language = baseLanguage(filling.language);
  const [path, line] = template.subject
    ? ['subject', inLanguage(template.subject, language)]
    : ['name', inLanguage(template.name, language)];
  try {
    const place = opened.reading.place([path, path === 'subject' && template.subject?.[language] !== undefined ? language : STANDBY]);
    const subject = at(opened.path, place, () => renderLine({ template: line, data }));
    const page = isLaidOut ? sheetView(template, filling, subject) : data;
    return { markdown: oneStop(renderMarkdown({ template: text.text, partials, data: page, strict: true })), subject };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const where = error.partial === undefined ? text.path : (parts.get(error.partial)?.path ?? text.path);
    throw faultyTemplate(desk, where, error);
  }

  /** A mistake in a line of template.yaml stands where that line does. */
  function at(file: string, place: TemplateFault['place'], render: () => string): string {
    try {
      return render();
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      throw faultyTemplate(desk, file, error, place);
    }
  }
}
