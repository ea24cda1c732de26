// Everything that is wrong with a template, before any document is made of it.
import { TemplateError, type TemplateCode, type TemplatePlace } from './template-error.ts';
import { checkTemplate, type Partials } from './template-check.ts';
import { fieldNames, firstGap, groupAt, type TemplateField } from './template-data.ts';
import { namedIn, type StrayPath } from './template-fields.ts';

/** `length`: how much of the line is meant, in UTF-16 code units. */
export type TemplateProblem = {
  readonly code: TemplateCode;
  readonly args: unknown;
  readonly place: TemplatePlace;
  readonly length: number;
};

/**
 * Checks a template: its syntax, and every field it names, also inside blocks that would stay silent.
 * @param text without its byte-order mark
 * @param data with every field there is (`sampleFor`); without it fields are not judged
 */
export function templateProblems(text: string, partials: Partials, data: object | undefined): TemplateProblem[] {
  const lines = text.split(/\r?\n/u);
  try {
    const { fields, strays } = namedIn(checkTemplate(text, partials));
    const wrong = data === undefined ? [] : fields.flatMap((field) => unknownField(data, field, lines) ?? noText(data, field, lines) ?? []);
    return [...wrong, ...strays.flatMap((stray) => strayPath(stray, lines, data !== undefined) ?? [])].sort(
      (one, other) => one.place.line - other.place.line || one.place.column - other.place.column,
    );
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { code, args, place, partial } = error;
    // It is told where it stands: in the partial.
    if (partial !== undefined) return [];
    return [{ code, args, place, length: Math.max(0, (lines[place.line - 1] ?? '').trimEnd().length - place.column + 1) }];
  }
}

/** A field inside a block over something unknown is the block's fault, which is told where its name stands. */
function unknownField(data: object, { path, place, partial }: TemplateField, lines: readonly string[]): TemplateProblem | undefined {
  const gap = firstGap(data, path);
  const field = gap === undefined ? undefined : path[gap];
  if (gap === undefined || field === undefined) return undefined;
  const found = partial === undefined ? nameIn(lines[place.line - 1] ?? '', place, field) : inclusion(lines, partial);
  return found && { code: 'unknown-field', args: { field, fields: fieldNames(data, path.slice(0, gap)) }, ...found };
}

/** A field that is a group of others: it would come out as what a program calls it. */
function noText(data: object, { path, use, place, partial }: TemplateField, lines: readonly string[]): TemplateProblem | undefined {
  const fields = use === 'value' ? groupAt(data, path) : undefined;
  const found = partial === undefined ? written(lines, place) : inclusion(lines, partial);
  return (
    fields && found && { code: 'no-text', args: { field: path.filter((step) => step !== '[]').join('.') || 'this', fields }, ...found }
  );
}

/** @param isKnown whether this is all there is: a part of a template may stand in a loop of another. */
function strayPath({ code, args, place, partial }: StrayPath, lines: readonly string[], isKnown: boolean): TemplateProblem | undefined {
  if (code === 'unknown-field' && !isKnown) return undefined;
  // Above its data a partial leads wherever it is included, and it is told there.
  if (code === 'above-data' && partial !== undefined) return undefined;
  const found = partial === undefined ? written(lines, place) : inclusion(lines, partial);
  return found && { code, args, ...found };
}

/** A path as it stands in a place, whole. */
function written(lines: readonly string[], place: TemplatePlace): Found {
  return { place, length: /^[^\s}~)]*/u.exec((lines[place.line - 1] ?? '').slice(place.column - 1))?.[0].length ?? 0 };
}

type Found = Pick<TemplateProblem, 'place' | 'length'>;

/** Where a step stands in the path that is written in a place. */
function nameIn(line: string, { line: number, column }: TemplatePlace, field: string): Found | undefined {
  const path = /^[^\s}=)]*/u.exec(line.slice(column - 1))?.[0] ?? '';
  let at = column;
  for (const step of path.split(/[./]/u)) {
    if (step.replace(/^\[|\]$/gu, '') === field) return { place: { line: number, column: at }, length: step.length };
    at += step.length + 1;
  }
  return undefined;
}

/** Where a partial is included that names what is not there. */
function inclusion(lines: readonly string[], partial: string): Found | undefined {
  for (const [index, line] of lines.entries()) {
    for (const { 0: all, 1: name, index: at } of line.matchAll(/\{\{~?>\s*([^\s}~]+)[^}]*\}\}/gu)) {
      if (name === partial) return { place: { line: index + 1, column: at + 1 }, length: all.length };
    }
  }
  return undefined;
}
