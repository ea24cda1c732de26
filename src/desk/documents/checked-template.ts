// The template of a letter or a worksheet, with every name in it known.
import { CcsError } from '../../core/errors.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import { openTemplate, type OpenTemplate, type TemplateDocument } from '../../library/templates.ts';
import { templateNameProblems } from '../../core/method/letters/template-names.ts';
import type { Desk } from '../desk.ts';

/**
 * Opens the template of a letter, or of another kind of document.
 * @throws CcsError no-letter, no-worksheet; faulty-file with every fault and its place
 */
export function checkedTemplate(desk: Desk, kind: string, document: TemplateDocument = 'letter'): OpenTemplate {
  const opened = openTemplate(desk.io, desk.workspace, kind, document);
  const faults = templateNameProblems(opened.written, opened.template).map((problem) => ({
    ...problem,
    place: opened.reading.place(problem.path, problem.part),
  }));
  if (faults.length > 0) throw new CcsError('faulty-file', { path: shownPath(desk.io, opened.path), faults });
  return opened;
}
