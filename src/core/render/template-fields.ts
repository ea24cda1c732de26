// Which fields a template uses, seen from the root of its data: for the linter, and for telling what a missing one should be.
import { checkTemplate, placeOf, type CheckedTemplate, type Partials } from './template-check.ts';
import type { TemplateField } from './template-data.ts';
import type { TemplateArgs, TemplatePlace } from './template-error.ts';

/** A path that leads nowhere, whatever the data: above what its template is given, or to an `@name` that is not there. */
export type StrayPath = Stray & { place: TemplatePlace; partial?: string };
type Stray = { code: 'above-data'; args: TemplateArgs<'above-data'> } | { code: 'unknown-field'; args: TemplateArgs<'unknown-field'> };

/** What a template names: `fields` of the data, and `strays`, which name nothing. */
export type Named = { fields: readonly TemplateField[]; strays: readonly StrayPath[] };

/** What Handlebars knows besides the data; all but the first in a loop only. */
const MARKS = ['@root', '@index', '@key', '@first', '@last'] as const;

/**
 * The fields a template and its partials use, in the order in which they stand there.
 * `@index` and the like, and what leads nowhere, name no field and are left out.
 * @throws TemplateError where the template cannot be used
 */
export function templateFields(text: string, partials: Partials = {}): TemplateField[] {
  return [...namedIn(checkTemplate(text, partials)).fields];
}

/** Everything that a checked template and its partials name, in the order in which it stands there. */
export function namedIn(template: CheckedTemplate): Named {
  const fields: TemplateField[] = [];
  const strays: StrayPath[] = [];
  const walk = (
    program: hbs.AST.Program,
    scopes: readonly Scope[],
    loops: number,
    within: CheckedTemplate,
    partial: string | undefined,
  ): void => {
    const found = (node: hbs.AST.Node, use: TemplateField['use']): Path | undefined => {
      const at = { place: placeOf(node), ...(partial !== undefined && { partial }) };
      const stray = strayOf(node as hbs.AST.PathExpression, scopes.length, loops);
      if (stray) strays.push({ ...stray, ...at });
      const path = stray ? undefined : resolve(node as hbs.AST.PathExpression, scopes);
      if (path && (path.length > 0 || use === 'value')) fields.push({ path, use, ...at });
      return path;
    };
    for (const statement of program.body) {
      if (statement.type === 'MustacheStatement') found((statement as hbs.AST.MustacheStatement).path, 'value');
      else if (statement.type === 'PartialStatement') {
        const { name, params } = statement as hbs.AST.PartialStatement;
        const called = (name as hbs.AST.PathExpression).original;
        const part = within.partials.get(called);
        const context = params[0] ? found(params[0], 'block') : scopes[0];
        // A partial sees what it is given, and nothing above it.
        if (part) walk(part.ast, [context], loops, part, called);
      } else if (statement.type === 'BlockStatement') {
        const { path, params, program: inside, inverse } = statement as hbs.AST.BlockStatement;
        const field = found(params[0]!, 'block');
        const helper = (path as hbs.AST.PathExpression).original;
        const inner =
          helper === 'each'
            ? [field && [...field, '[]'], ...scopes]
            : helper === 'with' && !isSame(field, scopes[0])
              ? [field, ...scopes]
              : scopes;
        if (inside) walk(inside, inner, helper === 'each' ? loops + 1 : loops, within, partial);
        if (inverse) walk(inverse, scopes, loops, within, partial);
      }
    }
  };
  walk(template.ast, [[]], 0, template, undefined);
  return { fields, strays };
}

type Path = readonly string[];
/** Where fields are looked up; undefined where it cannot be followed, and everything in it is unknown, not wrong. */
type Scope = Path | undefined;

function resolve({ data, depth, parts }: hbs.AST.PathExpression, scopes: readonly Scope[]): Path | undefined {
  if (data) return parts[0] === 'root' ? parts.slice(1) : undefined;
  const scope = scopes[depth];
  return scope && [...scope, ...parts];
}

function strayOf({ data, depth, parts, original }: hbs.AST.PathExpression, scopes: number, loops: number): Stray | undefined {
  if (!data) return depth < scopes ? undefined : { code: 'above-data', args: { path: original } };
  const known = loops > 0 ? MARKS : MARKS.slice(0, 1);
  const field = `@${parts[0] ?? ''}`;
  if (!(known as readonly string[]).includes(field)) return { code: 'unknown-field', args: { field, fields: known } };
  return depth === 0 || depth < loops || field === MARKS[0] ? undefined : { code: 'above-data', args: { path: original } };
}

/** Handlebars takes no step into what it is in already. */
function isSame(one: Scope, other: Scope): boolean {
  return one !== undefined && other !== undefined && one.length === other.length && one.every((step, index) => step === other[index]);
}
