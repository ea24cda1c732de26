// Everything that is wrong with a template, before any document is made of it.
import { TemplateError, type TemplateCode, type TemplatePlace } from './template-error.ts';
import { fieldNames, templateFields } from './template-fields.ts';
import { sampleFor } from './document-fields.ts';

/** `length`: how much of the line is meant, in UTF-16 code units. */
export type TemplateProblem = { readonly code: TemplateCode; readonly args: unknown; readonly place: TemplatePlace; readonly length: number };

/**
 * Checks a template: its syntax, and every field it names, also inside blocks that would stay silent.
 * @param text without its byte-order mark
 * @param document the name of its folder; the fields of an unknown document are not judged
 */
export function templateProblems(text: string, document: string): TemplateProblem[] {
  const data = sampleFor(document);
  const lines = text.split(/\r?\n/u);
  try {
    const fields = templateFields(text);
    return data === undefined ? [] : fields.flatMap(({ path, place }) => unknownField(data, path, place, lines[place.line - 1] ?? '') ?? []);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { code, args, place } = error;
    return [{ code, args, place, length: Math.max(0, (lines[place.line - 1] ?? '').trimEnd().length - place.column + 1) }];
  }
}

/** A field inside a block over something unknown is the block's fault, which is told where its name stands. */
function unknownField(data: object, path: readonly string[], place: TemplatePlace, line: string): TemplateProblem | undefined {
  const gap = path.findIndex((step, index) => step !== '[]' && !fieldNames(data, path.slice(0, index)).includes(step));
  const field = path[gap];
  if (field === undefined) return undefined;
  const written = /^[^\s}=)]*/u.exec(line.slice(place.column - 1))?.[0] ?? '';
  const at = written.split(/[./]/u).reduce<{ next: number; at: number }>(({ next, at: found }, step) => ({ next: next + step.length + 1, at: step.replace(/^\[|\]$/gu, '') === field && found < 0 ? next : found }), { next: 0, at: -1 }).at;
  if (at < 0) return undefined;
  return { code: 'unknown-field', args: { field, fields: fieldNames(data, path.slice(0, gap)) }, place: { line: place.line, column: place.column + at }, length: field.length };
}
