// What a record comes to, wherever it is kept: brought up to the format of today, held to the schema of its kind, its unknown keys named.
import type * as z from 'zod';
import type { Fault } from '../core/model/load.ts';
import type { SchemaProblem } from '../core/model/schema-problems.ts';
import { tolerated } from '../core/model/unknown-keys.ts';
import { decode, read } from '../core/reading/index.ts';
import { broughtUp, type Migration } from './migrations.ts';

type Good<T> = { readonly value: T; readonly unknown: readonly SchemaProblem[]; readonly broughtUp: readonly string[] };

/** How records of one kind are judged. */
export type Form<T> = { readonly schema: z.ZodType<T>; readonly migrations: readonly Migration<string>[] };

/** Judges a value; problems are of the value as it was brought up. */
export function judgedValue<T>({ schema, migrations }: Form<T>, value: unknown): Good<T> | { readonly problems: readonly SchemaProblem[] } {
  const now = broughtUp(migrations, value);
  const result = tolerated(schema, now.value);
  return result.problems ? { problems: result.problems } : { value: result.data, unknown: result.unknown, broughtUp: now.names };
}

/** Judges a text; never throws for what stands in it. */
export function judgedText<T>(form: Form<T>, text: string): Good<T> | { readonly faults: readonly Fault[] } {
  const reading = read(text);
  if (reading.problems.length > 0) return { faults: reading.problems };
  const result = judgedValue(form, reading.value);
  return 'problems' in result
    ? { faults: result.problems.map((problem) => ({ ...problem, place: reading.place(problem.path, problem.part) })) }
    : result;
}

/** Judges the bytes of a file, and says how they were decoded. */
export function judgedBytes<T>(form: Form<T>, bytes: Uint8Array): Good<T> | { readonly faults: readonly Fault[] } {
  const decoded = decode(bytes);
  return 'problem' in decoded ? { faults: [decoded.problem] } : judgedText(form, decoded.text);
}
