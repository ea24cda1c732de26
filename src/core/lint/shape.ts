// The shape that a file must have, by its schema.
import type * as z from 'zod';
import { RULES } from '../method/rules/index.ts';
import { exchangeSchema } from '../model/exchange.ts';
import { goalsSchema } from '../model/goals.ts';
import { judged } from '../model/judged.ts';
import { playbookSchema } from '../model/playbook.ts';
import { nearest, type SchemaProblem } from '../model/schema-problems.ts';
import { PROCESSES } from '../method/pipeline/processes.ts';
import { settingsSchema } from '../model/settings.ts';
import { sharedQuestionsSchema, templateSchema } from '../model/template.ts';
import type { Path } from '../reading/index.ts';
import { kindOf, type DATA_KINDS } from './kind.ts';

const DATA: Readonly<Record<(typeof DATA_KINDS)[number], z.ZodType>> = {
  exchange: exchangeSchema,
  goals: goalsSchema,
  questions: sharedQuestionsSchema,
  template: templateSchema,
};

/** What is wrong with the shape of a file, by its name and its value. */
export type ShapeProblems = (name: string, value: unknown) => readonly SchemaProblem[];

/** The kinds of records, each by its name: what is wrong with a value of it, unknown keys included. */
export type RecordShapes = Readonly<Record<string, (value: unknown) => readonly SchemaProblem[]>>;

/** What is wrong with the shape of a file, by the schemas. */
export function shapeProblemsWith(records: RecordShapes): ShapeProblems {
  const data = Object.entries(DATA).map(([name, schema]) => [name, (value: unknown) => judged(schema, value).problems ?? []] as const);
  const shapes = new Map<unknown, RecordShapes[string]>([...data, ...Object.entries(records)]);
  const known = [...shapes.keys()].map(String).toSorted();
  return (name, value) => {
    const kind = kindOf(name, value);
    if (kind === 'settings') return judged(settingsSchema, value).problems ?? [...unknownRules(value), ...unknownMilestones(value)];
    if (kind === 'playbook') return judged(playbookSchema, value).problems ?? [];
    const { kind: record } = value as { kind: unknown };
    const shape = shapes.get(record);
    if (shape) return shape(value);
    const args = { key: 'kind', value: String(record), options: known, near: nearest(String(record), known) };
    return [{ rule: 'schema', code: 'one-of', args, path: ['kind'], part: 'value' }];
  };
}

/** Rules that ccs.yaml sets a level for and that do not exist. */
function unknownRules(value: unknown): SchemaProblem[] {
  const { lint = {} } = value as { lint?: { rules?: object; overrides?: readonly { rules: object }[] } };
  const tables: (readonly [Path, object])[] = [
    [['lint', 'rules'], lint.rules ?? {}],
    ...(lint.overrides ?? []).map(({ rules }, index) => [['lint', 'overrides', index, 'rules'], rules] as const),
  ];
  return unknownIn(
    tables,
    RULES.map(({ id }) => id),
  );
}

/** Milestones that ccs.yaml sets a number for and that our processes do not have. */
function unknownMilestones(value: unknown): SchemaProblem[] {
  const { numbers = {} } = value as { numbers?: { months?: object } };
  const known = Object.values(PROCESSES).flatMap(({ milestones }) => milestones.map(({ id }) => id));
  return unknownIn([[['numbers', 'months'], numbers.months ?? {}]], [...new Set(known)]);
}

function unknownIn(tables: readonly (readonly [Path, object])[], known: readonly string[]): SchemaProblem[] {
  return tables.flatMap(([path, table]) =>
    Object.keys(table)
      .filter((id) => !known.includes(id))
      .map(
        (id) =>
          ({
            rule: 'schema',
            code: 'unknown-key',
            args: { key: id, near: nearest(id, known), known },
            path: [...path, id],
            part: 'key',
          }) as const,
      ),
  );
}
