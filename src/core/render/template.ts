// The template engine: Handlebars, made safe for templates that come from other people.
import { visible } from '../reading/visible.ts';
import { PREPARED } from './prepared.ts';
import type { Partials } from './template-check.ts';
import { compiled } from './template-compile.ts';
import { TemplateError, type TemplatePlace } from './template-error.ts';
import { fieldNames, firstGap, groupAt, type TemplateField } from './template-fields.ts';
import { each, ready, type Run } from './template-run.ts';

export { TemplateError } from './template-error.ts';
export { templateFields } from './template-fields.ts';
export type { Partials } from './template-check.ts';

const MAX_OUTPUT = 5 * 1024 * 1024;
// Statements that may be run in loops: two or three seconds' worth.
const MAX_WORK = 20_000_000;

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
  if (typeof text !== 'string') throw new TypeError('a template is a string');
  const strict = options.strict ?? false;
  const prepared = strict ? PREPARED.get(text) : undefined;
  const { main, partials: parts, fields, statements } = prepared ? ready(prepared) : compiled(text, options.partials ?? {}, strict);
  const partials = Object.fromEntries(Object.entries(parts).map(([name, run]) => [name, marked(name, run)]));

  return (data) => {
    const runtime = {
      partials,
      helpers: { each: boundedEach(statements) },
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    };
    if (strict) refuseUnfit(fields, data);
    let output: string;
    try {
      output = main(bareDeep(data), runtime);
    } catch (error) {
      throw asTemplateError(error, fields, data);
    }
    if (output.length > MAX_OUTPUT) throw tooLarge();
    return visible(output);
  };
}

const inPartial = new WeakMap<object, string>();

/** The partial, so made that an error in it is known to be its own. */
function marked(name: string, run: Run): Handlebars.Template {
  return ((context: unknown, options: Handlebars.RuntimeOptions) => {
    try {
      return run(context, options);
    } catch (error) {
      if (error instanceof Error && !inPartial.has(error)) inPartial.set(error, name);
      throw error;
    }
  }) as Handlebars.Template;
}

/** Loops in loops multiply, so what all of them together run and write is counted. */
function boundedEach(weight: number): Handlebars.HelperDelegate {
  let rounds = Math.floor(MAX_WORK / Math.max(weight, 1));
  let written = 0;
  return function (this: unknown, list: unknown, options: Handlebars.HelperOptions): string {
    const body = options.fn;
    const counted = (context: unknown, more?: Handlebars.RuntimeOptions): string => {
      rounds -= 1;
      if (rounds < 0) throw new TemplateError('too-much-work', {}, START);
      const before = written;
      const text = body(context, more);
      // Loops inside have counted their share already, and it is part of this text.
      written = before + text.length;
      if (written > MAX_OUTPUT) throw tooLarge();
      return text;
    };
    return each.call(this, list, { ...options, fn: counted }) as string;
  };
}

/** What Handlebars lets pass: a block over a field that is not there stays empty, and a group of fields is printed as `[object Object]`. */
function refuseUnfit(fields: readonly TemplateField[], data: unknown): void {
  for (const { path, use, place, partial } of fields) {
    const gap = use === 'block' ? firstGap(data, path) : undefined;
    if (gap !== undefined) throw unknownField(data, path, gap, place, partial);
    const group = use === 'value' ? groupAt(data, path) : undefined;
    if (group)
      throw new TemplateError(
        'no-text',
        { field: path.filter((step) => step !== '[]').join('.') || 'this', fields: group },
        place,
        partial,
      );
  }
}

function unknownField(
  data: unknown,
  path: readonly string[],
  gap: number,
  place: TemplatePlace,
  partial: string | undefined,
): TemplateError {
  return new TemplateError('unknown-field', { field: path[gap] ?? '', fields: fieldNames(data, path.slice(0, gap)) }, place, partial);
}

const plain = (toText: (this: unknown) => string): object =>
  Object.freeze(Object.create(null, { [Symbol.toPrimitive]: { value: toText } }) as object);
const MAP = plain(() => '[object Object]');
const LIST = plain(function () {
  return Array.prototype.join.call(this);
});

/** The data with nothing inherited that a template could name: strict Handlebars takes what an object inherits for a field of it. */
function bareDeep(value: unknown): unknown {
  // Handlebars puts two fields together with a plus, which would add numbers up; an empty one has to stay false.
  if (typeof value === 'number' && value !== 0) return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return Object.setPrototypeOf(value.map(bareDeep), LIST);
  const bare = Object.create(MAP) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) Object.defineProperty(bare, key, { value: bareDeep(item), enumerable: true });
  return bare;
}

const START: TemplatePlace = { line: 1, column: 1 };

function tooLarge(): TemplateError {
  return new TemplateError('output-too-large', { limit: MAX_OUTPUT / 1024 / 1024 }, START);
}

function asTemplateError(error: unknown, fields: readonly TemplateField[], data: unknown): unknown {
  if (error instanceof TemplateError || !(error instanceof Error)) return error;
  if (error instanceof RangeError) return tooLarge();
  const { lineNumber, column, message } = error as Error & { lineNumber?: number; column?: number };
  const partial = inPartial.get(error);
  const place = lineNumber === undefined ? undefined : { line: lineNumber, column: (column ?? 0) + 1 };
  const missing = fields.find((field) =>
    place
      ? field.place.line === place.line && field.place.column === place.column && field.partial === partial
      : isMissing(data, field.path),
  );
  if (missing) {
    const gap = missing.path.findIndex((_, index) => isMissing(data, missing.path.slice(0, index + 1)));
    return unknownField(data, missing.path, gap === -1 ? missing.path.length - 1 : gap, missing.place, missing.partial);
  }
  const named = /^"(.*)" not defined in /su.exec(message)?.[1];
  if (named !== undefined) return new TemplateError('unknown-field', { field: named, fields: [] }, place ?? START, partial);
  return new TemplateError('not-filled', { reason: message }, place ?? START, partial);
}

function isMissing(data: unknown, path: readonly string[]): boolean {
  const name = path.at(-1);
  return name !== undefined && name !== '[]' && !fieldNames(data, path.slice(0, -1)).includes(name);
}
