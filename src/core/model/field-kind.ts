// What a schema wants at a path: for tables, where everything is text.
import type * as z from 'zod';
import { day } from './text.ts';

export type FieldKind = 'text' | 'day' | 'number' | 'yes-no' | 'list' | 'map' | 'names';

type Schema = z.core.$ZodType;
type Def = {
  type: string;
  innerType?: Schema;
  options?: Schema[];
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  values?: unknown[];
};

const SIMPLE: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  enum: 'text',
  number: 'number',
  boolean: 'yes-no',
  array: 'list',
  object: 'map',
  record: 'names',
};

/**
 * The kind of the value at a path; `names` is a map whose keys are free.
 * @param path keys, and numbers from 1 in lists
 * @returns undefined where the schema has no such path
 */
export function kindAt(schema: Schema, path: readonly string[]): FieldKind | undefined {
  const found = path.reduce<Schema | undefined>((at, step) => at && into(at, step), schema);
  return found && kindOf(found);
}

/** The keys of a map in the order of its schema; none where they are free. */
export function keysAt(schema: Schema, path: readonly string[]): readonly string[] {
  const found = path.reduce<Schema | undefined>((at, step) => at && into(at, step), schema);
  return found ? Object.keys(defOf(found).shape ?? {}) : [];
}

function kindOf(schema: Schema): FieldKind | undefined {
  if (inner(schema) === day) return 'day';
  const { type, values = [], options = [] } = defOf(schema);
  if (type === 'literal') return typeof values[0] === 'number' ? 'number' : 'text';
  return type === 'union' ? options.map(kindOf)[0] : SIMPLE[type];
}

function into(schema: Schema, step: string): Schema | undefined {
  const { shape, element, valueType } = defOf(schema);
  if (shape) return Object.hasOwn(shape, step) ? shape[step] : undefined;
  if (element) return /^[1-9]\d{0,5}$/u.test(step) ? element : undefined;
  return valueType;
}

function defOf(schema: Schema): Def {
  return inner(schema)._zod.def as Def;
}

function inner(schema: Schema): Schema {
  const { innerType } = schema._zod.def as Def;
  return innerType ? inner(innerType) : schema;
}
