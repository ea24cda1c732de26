// From the text of a template to what can be run: read, checked, and compiled by Handlebars.
import Handlebars from 'handlebars';
import { checkTemplate, type CheckedTemplate, type Partials } from './template-check.ts';
import { TemplateError } from './template-error.ts';
import { namedIn } from './template-fields.ts';
import { type Compiled, restricted, type Run } from './template-run.ts';

const engine = restricted(Handlebars.create());

const OPTIONS: CompileOptions = {
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
};

// One run may fill the same template for many records, and compiling it takes longer than filling it.
const COMPILED = new Map<string, Compiled>();
const MOST = 100;

/**
 * @param strict a field that the data lacks is an error, not an empty text
 * @throws TemplateError
 */
export function compiled(text: string, partials: Partials, strict: boolean): Compiled {
  const key = JSON.stringify([strict, text, partials]);
  const known = COMPILED.get(key) ?? compiledAnew(text, partials, strict);
  if (COMPILED.size >= MOST) COMPILED.clear();
  COMPILED.set(key, known);
  return known;
}

function compiledAnew(text: string, partials: Partials, strict: boolean): Compiled {
  const { checked, fields } = read(text, partials, strict);
  // What was checked is what is run: it is not read a second time.
  const run = ({ ast }: CheckedTemplate): Run => engine.compile(ast, { ...OPTIONS, strict }) as Run;
  const parts = [...reached(checked)].map(([name, part]) => [name, run(part)] as const);
  return { main: run(checked), partials: Object.fromEntries(parts), fields, statements: checked.weight.statements };
}

/**
 * A template without partials as code, for the build.
 * @returns an expression whose value is a `Prepared`
 * @throws TemplateError
 */
export function preparedCode(text: string): string {
  const { checked, fields } = read(text, {}, true);
  const spec = String(engine.precompile(checked.ast, { ...OPTIONS, strict: true }));
  return `{fields:${JSON.stringify(fields)},statements:${checked.weight.statements},spec:${spec}}`;
}

/** A template as code for where nothing may be compiled: every part is an expression whose value the runtime makes a template of. */
export type Precompiled = Omit<Compiled, 'main' | 'partials'> & {
  readonly main: string;
  readonly partials: Readonly<Record<string, string>>;
};

/**
 * A template with its partials as such code; a field that the data lacks is an error.
 * @throws TemplateError
 */
export function precompiled(text: string, partials: Partials): Precompiled {
  const { checked, fields } = read(text, partials, true);
  const code = ({ ast }: CheckedTemplate): string => shorter(String(engine.precompile(ast, { ...OPTIONS, strict: true })));
  const parts = [...reached(checked)].map(([name, part]) => [name, code(part)] as const);
  return { main: code(checked), partials: Object.fromEntries(parts), fields, statements: checked.weight.statements };
}

/** What every block brings along for runtimes of other versions; the one that goes with it has it itself. */
const OWN_LOOKUP = /lookupProperty = container\.lookupProperty \|\| function\([^}]*\}\s*return undefined\s*\}/gu;
/** Where a field stands in the text: whoever reads the code has no text. */
const STANDS_AT = /\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/gu;
const MARGIN = /^\s+/gmu;
/** What is said in a text, or what a variable is called; a name behind a point is a property of the runtime. */
const NAMED = /"(?:[^"\\]|\\.)*"|(?<![.\w])(?:container|depth0|depths|helpers|partials|stack1|lookupProperty)\b/gu;
const SHORT: Readonly<Record<string, string>> = {
  container: 'c',
  depth0: 'd',
  depths: 'e',
  helpers: 'h',
  partials: 'p',
  stack1: 's',
  lookupProperty: 'l',
};

/** The same code in fewer letters; a text in it holds neither line breaks nor bare quotes, and stays as it is. */
function shorter(code: string): string {
  return code
    .replace(OWN_LOOKUP, 'lookupProperty = container.lookupProperty')
    .replace(STANDS_AT, '0')
    .replace(MARGIN, '')
    .replace(NAMED, (name) => SHORT[name] ?? name);
}

function read(text: string, partials: Partials, strict: boolean) {
  const checked = checkTemplate(text, partials);
  const { fields, strays } = namedIn(checked);
  const [stray] = strays;
  if (strict && stray) throw new TemplateError(stray.code, stray.args, stray.place, stray.partial);
  return { checked, fields };
}

function reached(template: CheckedTemplate, parts = new Map<string, CheckedTemplate>()): ReadonlyMap<string, CheckedTemplate> {
  for (const [name, part] of template.partials) {
    if (parts.has(name)) continue;
    parts.set(name, part);
    reached(part, parts);
  }
  return parts;
}
