// The template of a letter, with every name in it known.
import type { Desk } from './desk.ts';
import { CcsError } from '../errors.ts';
import { openTemplate, type OpenTemplate } from '../library/templates.ts';
import { shownPath } from '../library.ts';
import { templateNameProblems } from '../method/template-names.ts';

/**
 * Opens the template of a letter.
 * @throws CcsError no-letter; faulty-file with every fault and its place
 */
export function letterTemplate(desk: Desk, kind: string): OpenTemplate {
  const opened = openTemplate(desk.io, desk.workspace, kind, 'letter');
  const faults = templateNameProblems(opened.template).map((problem) => ({ ...problem, place: opened.reading.place(problem.path, problem.part) }));
  if (faults.length > 0) throw new CcsError('faulty-file', { path: shownPath(desk.io, opened.path), faults });
  return opened;
}
