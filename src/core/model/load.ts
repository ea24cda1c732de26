// From the bytes of a file to a value of the model, or to what is wrong with it and where.
import type * as z from 'zod';
import { ODD, type Check } from './light.ts';
import { decode, read, type Reading, type ReadingProblem } from '../reading/index.ts';
import { judged } from './judged.ts';
import type { SchemaProblem } from './schema-problems.ts';

/** Something wrong in a file, as data; `words.reading` and `words.schema` have the wording. */
export type Fault = ReadingProblem | (SchemaProblem & { readonly place: ReturnType<Reading['place']> });

export type Loaded<T> =
  | { readonly value: T; readonly reading: Reading; readonly faults: readonly [] }
  | { readonly value?: undefined; readonly reading?: Reading; readonly faults: readonly [Fault, ...Fault[]] };

/**
 * Reads and checks one file.
 * @param bytes the file as it is on disk
 * @returns the value, or every fault with its place; never throws for what stands in the file
 */
export function load<T>(schema: z.ZodType<T>, bytes: Uint8Array): Loaded<T> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { faults: [decoded.problem] };
  return check(schema, read(decoded.text));
}

/**
 * The same for what nearly always is right at a glance.
 * @param light gives the value as the schema would, or leaves it to the schema
 * @param schema the schema, which nobody loads who does not need it
 */
export function loadLight<T>(light: Check<T>, schema: () => z.ZodType<T>, bytes: Uint8Array): Loaded<T> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { faults: [decoded.problem] };
  const reading = read(decoded.text);
  const value = reading.problems.length > 0 ? ODD : light(reading.value);
  return value === ODD ? check(schema(), reading) : { value, reading, faults: [] };
}

/** Checks what has been read. */
export function check<T>(schema: z.ZodType<T>, reading: Reading): Loaded<T> {
  const [first, ...rest] = reading.problems;
  if (first) return { reading, faults: [first, ...rest] };
  const result = judged(schema, reading.value);
  if (!result.problems) return { value: result.data, reading, faults: [] };
  const faults = result.problems.map((problem) => ({
    ...problem,
    place: reading.place(problem.path, problem.part),
  }));
  return { reading, faults: faults as [Fault, ...Fault[]] };
}
