// Which fields a template uses, seen from the root of its data: for the linter, and for telling what a missing one should be.
import { checkTemplate, placeOf, type CheckedTemplate, type Partials } from './template-check.ts';
import type { TemplatePlace } from './template-error.ts';

/**
 * A field as a template uses it. `path` leads from the root of the data, `[]` stands for each item of a list:
 * `['scenarios', '[]', 'capability']`. `partial`: where the place lies, if not in the template itself.
 */
export type TemplateField = { path: readonly string[]; use: 'value' | 'block'; place: TemplatePlace; partial?: string };

/**
 * The fields a template and its partials use, in the order in which they stand there.
 * `@index` and the like, and `../` beyond the root, name no field and are left out.
 * @throws TemplateError where the template cannot be used
 */
export function templateFields(text: string, partials: Partials = {}): TemplateField[] {
  return fieldsOf(checkTemplate(text, partials));
}

/** The same for a template that has been checked already. */
export function fieldsOf(template: CheckedTemplate): TemplateField[] {
  const fields: TemplateField[] = [];
  const add = (found: Path | undefined, use: TemplateField['use'], node: hbs.AST.Node, partial: string | undefined): void => {
    if (found && found.length > 0) fields.push({ path: found, use, place: placeOf(node), ...(partial !== undefined && { partial }) });
  };
  const walk = (program: hbs.AST.Program, scopes: readonly Path[], within: CheckedTemplate, partial: string | undefined): void => {
    for (const statement of program.body) {
      if (statement.type === 'MustacheStatement') {
        const { path } = statement as hbs.AST.MustacheStatement;
        add(resolve(path, scopes), 'value', path, partial);
      } else if (statement.type === 'PartialStatement') {
        const { name, params } = statement as hbs.AST.PartialStatement;
        const called = (name as hbs.AST.PathExpression).original;
        const part = within.partials.get(called);
        const context = params[0] ? resolve(params[0], scopes) : scopes[0];
        if (params[0]) add(context, 'block', params[0], partial);
        if (part && context) walk(part.ast, params[0] ? [context, ...scopes] : scopes, part, called);
      } else if (statement.type === 'BlockStatement') {
        const { path, params, program: inside, inverse } = statement as hbs.AST.BlockStatement;
        const field = resolve(params[0], scopes);
        add(field, 'block', params[0]!, partial);
        const helper = (path as hbs.AST.PathExpression).original;
        const inner = field && (helper === 'each' ? [...field, '[]'] : helper === 'with' ? field : undefined);
        // A context that cannot be followed makes everything inside it unknown, not wrong.
        const known = helper === 'if' || helper === 'unless' || inner !== undefined;
        if (inside && known) walk(inside, inner ? [inner, ...scopes] : scopes, within, partial);
        if (inverse) walk(inverse, scopes, within, partial);
      }
    }
  };
  walk(template.ast, [[]], template, undefined);
  return fields;
}

type Path = readonly string[];

function resolve(expression: hbs.AST.Node | undefined, scopes: readonly Path[]): Path | undefined {
  const { data, depth, parts } = expression as hbs.AST.PathExpression;
  if (data) return parts[0] === 'root' ? parts.slice(1) : undefined;
  const scope = scopes[depth];
  return scope && [...scope, ...parts];
}

/** The names of the fields in the data at a path; a list is judged by its first item. */
export function fieldNames(data: unknown, path: readonly string[]): string[] {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return [];
    if (step === '[]') value = Object.values(value)[0];
    else value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  }
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
}
