// A compiled template as it is run: Handlebars with nothing in it that a template of ours may not call.
import Runtime from 'handlebars/runtime';
import type { TemplateField } from './template-fields.ts';
import { HELPERS } from './template-helpers.ts';

export type Run = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

/** A template that can be filled. */
export type Compiled = {
  readonly main: Run;
  /** Those that it reaches, by their names. */
  readonly partials: Readonly<Record<string, Run>>;
  readonly fields: readonly TemplateField[];
  /** How many statements it comes to with its partials put in. */
  readonly statements: number;
};

/** Compiled by the build, without partials. */
export type Prepared = Pick<Compiled, 'fields' | 'statements'> & { readonly spec: object };

/** @returns the engine, which knows nothing but our helpers from now on */
export function restricted(engine: typeof Handlebars): typeof Handlebars {
  for (const name of Object.keys(engine.helpers)) if (!(HELPERS as readonly string[]).includes(name)) engine.unregisterHelper(name);
  for (const name of Object.keys(engine.decorators)) engine.unregisterDecorator(name);
  return engine;
}

const engine = restricted(Runtime.create());

/** Handlebars' own loop. */
export const each = engine.helpers['each'] as Handlebars.HelperDelegate;

export function ready({ spec, fields, statements }: Prepared): Compiled {
  return { main: engine.template(spec as TemplateSpecification) as Run, partials: {}, fields, statements };
}
