// The shape that a file must have, by its schema.
import type * as z from 'zod';
import { RULES } from '../method/rules/index.ts';
import { exchangeSchema } from '../model/exchange.ts';
import { judged } from '../model/judged.ts';
import { letterSchema } from '../model/letter.ts';
import { opportunitySchema } from '../model/opportunity.ts';
import { playbookSchema } from '../model/playbook.ts';
import { prompterSchema } from '../model/prompter.ts';
import { nearest, type SchemaProblem } from '../model/schema-problems.ts';
import { settingsSchema } from '../model/settings.ts';
import { sharedQuestionsSchema, templateSchema } from '../model/template.ts';
import type { Path } from '../reading/index.ts';
import { isRecordKind, kindOf, RECORD_KINDS, type RecordKind } from './kind.ts';

const RECORDS: Readonly<Record<RecordKind, z.ZodType>> = {
  exchange: exchangeSchema,
  letter: letterSchema,
  prompter: prompterSchema,
  opportunity: opportunitySchema,
  questions: sharedQuestionsSchema,
  template: templateSchema,
};

/** What is wrong with the shape of a file, by its name and its value. */
export type ShapeProblems = (name: string, value: unknown) => readonly SchemaProblem[];

/** What is wrong with the shape of a file, by the schemas. */
export const shapeProblems: ShapeProblems = (name, value) => {
  const kind = kindOf(name, value);
  if (kind === 'settings') return judged(settingsSchema, value).problems ?? unknownRules(value);
  if (kind === 'playbook') return judged(playbookSchema, value).problems ?? [];
  const { kind: record } = value as { kind: unknown };
  if (isRecordKind(record)) return judged(RECORDS[record], value).problems ?? [];
  const args = { key: 'kind', value: String(record), options: RECORD_KINDS.join(', '), near: nearest(String(record), RECORD_KINDS) };
  return [{ rule: 'schema', code: 'one-of', args, path: ['kind'], part: 'value' }];
};

/** Rules that ccs.yaml sets a level for and that do not exist. */
function unknownRules(value: unknown): SchemaProblem[] {
  const { lint = {} } = value as { lint?: { rules?: object; overrides?: readonly { rules: object }[] } };
  const tables: (readonly [Path, object])[] = [
    [['lint', 'rules'], lint.rules ?? {}],
    ...(lint.overrides ?? []).map(({ rules }, index) => [['lint', 'overrides', index, 'rules'], rules] as const),
  ];
  const known: readonly string[] = RULES.map(({ id }) => id);
  return tables.flatMap(([path, table]) =>
    Object.keys(table)
      .filter((id) => !known.includes(id))
      .map(
        (id) =>
          ({
            rule: 'schema',
            code: 'unknown-key',
            args: { key: id, near: nearest(id, known), known: known.join(', ') },
            path: [...path, id],
            part: 'key',
          }) as const,
      ),
  );
}
