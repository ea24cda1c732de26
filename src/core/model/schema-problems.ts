// zod's issues as problems that a marketer can be told about.
import type * as z from 'zod';
import { distance } from 'fastest-levenshtein';
import type { Path } from '../reading/index.ts';
import type { schema as wording, found } from '../languages/en/words/schema.ts';
import { VERSION } from './version.ts';
import { METHOD_NAMES } from './method-names.ts';

export type SchemaCode = keyof typeof wording;
export type FoundKind = keyof typeof found;
/** What the wordings of a problem are made with; lists stay lists, for each language joins them its own way. */
export type SchemaArgs = {
  readonly [name in 'key' | 'value' | 'near' | 'found' | 'most' | 'least' | 'above' | 'version' | 'language' | 'use']?: string | undefined;
} & { readonly [name in 'known' | 'options']?: readonly string[] };
export type SchemaProblem = {
  readonly rule: 'schema';
  readonly code: SchemaCode;
  readonly args: SchemaArgs;
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** Of a key that is not known: the needed one that was meant, and that is missing because of it. */
  readonly because?: string;
};

type Issue = z.core.$ZodIssue;

const OTHER_VOCABULARY: Readonly<Record<string, string>> = { ...METHOD_NAMES, jobTitle: 'title', job: 'title' };

/**
 * The known name that a wrong one was probably meant to be.
 * @param name what was written
 * @param known what could have been written
 * @returns undefined where nothing is near enough to be certain
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  const other = OTHER_VOCABULARY[name];
  if (other !== undefined && candidates.includes(other)) return other;
  let best: string | undefined;
  // Two swapped letters are two steps.
  let least = Math.max(name.length < 4 ? 1 : 2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = farFrom(name.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** Letters that changed places are one slip of the hand. */
function farFrom(a: string, b: string): number {
  return a !== b && [...a].sort().join('') === [...b].sort().join('') ? 1 : distance(a, b);
}

/**
 * Turns zod's issues into problems, one per cause.
 * @param schema the schema that was not met
 * @param value the value that did not meet it
 * @returns problems in the order of the text as far as zod keeps it; never empty
 */
export function schemaProblems(schema: z.ZodType, error: z.ZodError, value: unknown): readonly SchemaProblem[] {
  if (kindOf(value) !== 'map') return [problem('wanted-map', [], { key: 'ccs', found: kindOf(value) })];
  const newer = newerFormat(schema, value as { readonly ccs?: unknown });
  if (newer) return [newer];
  const all = error.issues.flatMap((issue) => fromIssue(schema, issue, value, []));
  // A key that is missing because it was misspelt is one cause: the misspelt key says so.
  const missing = new Set(all.flatMap(({ code, args, path }) => (code === 'missing' ? [placeOf(path, args['key'])] : [])));
  const caused = new Set<string>();
  const because = all.map((one): SchemaProblem => {
    const { near } = one.args;
    const meant = placeOf(one.path.slice(0, -1), near);
    if (one.code !== 'unknown-key' || near === undefined || !missing.has(meant)) return one;
    caused.add(meant);
    return { ...one, because: near };
  });
  return because.filter(({ code, args, path }) => code !== 'missing' || !caused.has(placeOf(path, args['key'])));
}

/** Of a file that a later ccs has written nothing else can be said. */
function newerFormat(schema: z.ZodType, { ccs }: { readonly ccs?: unknown }): SchemaProblem | undefined {
  const most = stepInto([schema], 'ccs').flatMap((own) => (own._zod.def as { values?: readonly unknown[] }).values ?? []);
  const own = Math.max(...most.filter((one) => typeof one === 'number'));
  if (!Number.isInteger(ccs) || !Number.isFinite(own) || Number(ccs) <= own) return undefined;
  return problem('newer-format', ['ccs'], { key: 'ccs', value: String(ccs), most: String(own), version: VERSION });
}

function placeOf(path: Path, key: string | undefined): string {
  return JSON.stringify([...path, key]);
}

function fromIssue(schema: z.ZodType, issue: Issue, root: unknown, above: Path): SchemaProblem[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  const key = nameOf(path);
  const value = at(root, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path).filter((name) => !(name in Object(value)));
      return issue.keys.map((name) => problem('unknown-key', [...path, name], { key: name, near: nearest(name, known), known }, 'key'));
    }
    case 'invalid_type':
      if (value === undefined) return [problem('missing', path.slice(0, -1), { key }, 'key')];
      return [problem(value === null ? 'empty' : wanted(issue.expected), path, { key, found: kindOf(value) })];
    case 'invalid_union':
      return fromUnion(schema, issue, root, path);
    case 'too_big':
      return [problem('out-of-range', path, { key, value: String(value), most: String(issue.maximum) })];
    case 'too_small':
      if (issue.origin === 'number')
        return [
          problem('out-of-range', path, {
            key,
            value: String(value),
            [issue.inclusive === false ? 'above' : 'least']: String(issue.minimum),
          }),
        ];
      if (issue.origin === 'array' && Number(issue.minimum) > 1) return [problem('too-few', path, { key, least: String(issue.minimum) })];
      return [problem(issue.origin === 'array' ? 'empty-list' : 'empty', path, { key })];
    case 'invalid_value': {
      if (value === undefined) return [problem('missing', path.slice(0, -1), { key }, 'key')];
      const options = issue.values.map(String);
      return [
        problem('one-of', path, {
          key,
          value: String(value),
          options,
          near: options.length > 1 ? nearest(String(value), options) : undefined,
        }),
      ];
    }
    case 'invalid_format':
      return [problem(formatCode(key, issue), path, { key, value: String(value) })];
    case 'custom':
      return [
        problem((issue.params?.['code'] as SchemaCode | undefined) ?? 'bad-day', path, {
          key,
          value: String(value),
          language: String(issue.params?.['language'] ?? ''),
        }),
      ];
    default:
      return [problem('invalid', path, { key })];
  }
}

/** A text or a list: complain about the branch that was meant, not about all of them. */
function fromUnion(schema: z.ZodType, issue: Extract<Issue, { code: 'invalid_union' }>, root: unknown, path: Path): SchemaProblem[] {
  const value = at(root, path);
  const key = nameOf(path);
  if (value === undefined) return [problem('missing', path.slice(0, -1), { key }, 'key')];
  if (value === null) return [problem('empty', path, { key })];
  const wantedKind = { list: 'array', map: 'object', text: 'string' }[kindOf(value) as string];
  const fitting = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0 && inner.expected !== wantedKind),
  );
  // Of several kinds of map the one was meant in which the least is wrong.
  const meant = fitting.reduce<(typeof fitting)[number] | undefined>(
    (best, branch) => (best === undefined || branch.length < best.length ? branch : best),
    undefined,
  );
  if (meant === undefined) return [problem('wanted-text-or-list', path, { key, found: kindOf(value) })];
  return meant.flatMap((inner) => fromIssue(schema, inner, root, path));
}

function formatCode(key: string, issue: Extract<Issue, { code: 'invalid_format' }>): SchemaCode {
  const pattern = String('pattern' in issue ? issue.pattern : '');
  if (key === 'language') return 'bad-language';
  if (pattern.includes('a-z0-9')) return 'bad-id';
  if (pattern.includes('A-Z')) return 'bad-currency';
  if (pattern.includes(String.raw`\p{L}`)) return 'bad-ref';
  return pattern.includes('d{4}') ? 'bad-day' : 'empty';
}

function wanted(expected: string): SchemaCode {
  return (
    (
      {
        array: 'wanted-list',
        object: 'wanted-map',
        record: 'wanted-map',
        number: 'wanted-number',
        boolean: 'wanted-yes-no',
        string: 'wanted-text',
      } as const
    )[expected] ?? 'invalid'
  );
}

function problem(code: SchemaCode, path: Path, args: SchemaProblem['args'], part: 'key' | 'value' = 'value'): SchemaProblem {
  return { rule: 'schema', code, args, path, part };
}

function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'ccs');
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner === null || typeof inner !== 'object' ? undefined : (inner as Record<string | number, unknown>)[step]),
    value,
  );
}

/** What a value is, in the words of somebody who writes YAML. */
function kindOf(value: unknown): FoundKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'yes-no' : 'number';
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  return keysOf(path.reduce<readonly z.core.$ZodType[]>(stepInto, [schema]));
}

/** The keys that any of some schemas knows; none where they are no maps, or maps with any keys. */
export function keysOf(branches: readonly z.core.$ZodType[]): string[] {
  return branches.flatMap(unwrapped).flatMap((branch) => Object.keys((branch._zod.def as { shape?: object }).shape ?? {}));
}

/** What some schemas say of a key, or of an item. */
export function stepInto(branches: readonly z.core.$ZodType[], step: string | number): readonly z.core.$ZodType[] {
  return branches.flatMap(unwrapped).flatMap((branch) => into(branch, step));
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = schema._zod.def as { type: string; innerType?: z.core.$ZodType; options?: z.core.$ZodType[] };
  if (def.innerType) return unwrapped(def.innerType);
  return def.options ? def.options.flatMap(unwrapped) : [schema];
}

function into(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  const def = schema._zod.def as { shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType; valueType?: z.core.$ZodType };
  const inner =
    typeof step === 'number' ? def.element : ((def.shape && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined) ?? def.valueType);
  return inner ? [inner] : [];
}
