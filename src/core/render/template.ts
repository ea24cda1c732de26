// The template engine: Handlebars, made safe for templates that come from other people.
import Handlebars from 'handlebars';
import { checkTemplate, HELPERS, type CheckedTemplate, type Partials } from './template-check.ts';
import type { TemplateField } from './template-data.ts';
import { TemplateError } from './template-error.ts';
import { namedIn } from './template-fields.ts';
import { filledBy, type Run } from './template-run.ts';

export { TemplateError } from './template-error.ts';
export { templateFields } from './template-fields.ts';
export type { Partials } from './template-check.ts';

const engine = Handlebars.create();
for (const name of Object.keys(engine.helpers)) {
  if (!(HELPERS as readonly string[]).includes(name)) engine.unregisterHelper(name);
}
for (const name of Object.keys(engine.decorators)) engine.unregisterDecorator(name);

/** `partials`: name → text, and only these can be included. `strict`: a field that the data lacks is an error, not an empty text. */
export type TemplateOptions = { partials?: Partials; strict?: boolean };

/**
 * Makes a template ready to be filled.
 *
 * Fields, comments, partials and the blocks if, unless, each and with are all a template can use. Values are put in as
 * they are: escape them for the place they go to before (`escapeDeep`). The output holds no control characters but \n
 * and \t, and at most 5 MiB.
 * @returns a function from plain data to text, which throws a TemplateError too
 * @throws TemplateError
 */
export function compileTemplate(text: string, options: TemplateOptions = {}): (data: unknown) => string {
  const { strict = false } = options;
  const { checked, fields } = checkedFor(text, options);
  const compile = (program: hbs.AST.Program): Run => engine.compile(program, settings(strict)) as Run;
  const partials = Object.fromEntries([...reached(checked)].map(([name, part]) => [name, compile(part.ast)]));
  return filledBy({ main: compile(checked.ast), partials, fields, statements: checked.weight.statements, strict });
}

/** A template as JavaScript for where nothing may be compiled; `fields` and `statements` as `filledBy` wants them. */
export type Precompiled = {
  readonly main: string;
  readonly partials: Readonly<Record<string, string>>;
  readonly fields: readonly TemplateField[];
  readonly statements: number;
};

/**
 * The same as code: each part is an expression that the runtime of Handlebars makes a template of.
 * @throws TemplateError
 */
export function precompileTemplate(text: string, options: TemplateOptions = {}): Precompiled {
  const { checked, fields } = checkedFor(text, options);
  const compile = (program: hbs.AST.Program): string => String(engine.precompile(program, settings(options.strict ?? false)));
  const partials = Object.fromEntries([...reached(checked)].map(([name, part]) => [name, compile(part.ast)]));
  return { main: compile(checked.ast), partials, fields, statements: checked.weight.statements };
}

function checkedFor(
  text: string,
  { partials = {}, strict = false }: TemplateOptions,
): { readonly checked: CheckedTemplate; readonly fields: readonly TemplateField[] } {
  if (typeof text !== 'string') throw new TypeError('a template is a string');
  const checked = checkTemplate(text, partials);
  const { fields, strays } = namedIn(checked);
  const [stray] = strays;
  if (strict && stray) throw new TemplateError(stray.code, stray.args, stray.place, stray.partial);
  return { checked, fields };
}

/** What was checked is what is run: it is not read a second time. */
const settings = (strict: boolean): CompileOptions => ({
  knownHelpersOnly: true,
  knownHelpers: {
    if: true,
    unless: true,
    each: true,
    with: true,
    log: false,
    lookup: false,
    helperMissing: false,
    blockHelperMissing: false,
  },
  noEscape: true,
  preventIndent: true,
  strict,
});

function reached(template: CheckedTemplate, parts = new Map<string, CheckedTemplate>()): ReadonlyMap<string, CheckedTemplate> {
  for (const [name, part] of template.partials) {
    if (parts.has(name)) continue;
    parts.set(name, part);
    reached(part, parts);
  }
  return parts;
}
