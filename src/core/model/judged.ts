// A value held to a schema: what it is, or what is wrong with it.
import type * as z from 'zod';
import { schemaProblems, type SchemaProblem } from './schema-problems.ts';

/** So many items of a list are looked at where there is something wrong with a hundred thousand. */
const FEW = 1000;

/**
 * Holds a value to a schema.
 * @returns the value, or problems, of which there is one at least; never throws, whatever the value
 */
export function judged<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { readonly data: T; readonly problems?: undefined } | { readonly problems: readonly SchemaProblem[] } {
  try {
    const { data, error } = schema.safeParse(value);
    return error ? { problems: schemaProblems(schema, error, value) } : { data: data as T };
  } catch (error) {
    // zod hands all issues over as arguments of one call, and of very many the stack runs over.
    if (!(error instanceof RangeError)) throw error;
    const few = withFew(value);
    const first = schema.safeParse(few).error;
    return {
      problems: first
        ? schemaProblems(schema, first, few)
        : [{ rule: 'schema', code: 'invalid', args: { key: '…' }, path: [], part: 'value' }],
    };
  }
}

/** The value with the first items of its lists. */
function withFew(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, FEW).map(withFew);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFew(inner)]));
}
