// A mistake in a template, found while it was filled, as the failure of a file with its place.
import { CcsError } from '../../core/errors.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import type { TemplateError } from '../../core/render/index.ts';
import type { Desk, TemplateFault } from '../desk.ts';

/** @param place where it is told to be, if not where the template has it */
export function faultyTemplate(
  desk: Desk,
  path: string,
  { code, args, place: at }: TemplateError,
  place: TemplateFault['place'] = { ...at, endLine: at.line, endColumn: at.column },
): CcsError {
  return new CcsError('faulty-file', { path: shownPath(desk.io, path), faults: [{ rule: 'template', code, args, place }] });
}
