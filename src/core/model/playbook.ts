// A playbook: one conversation that marketing prepared for product × industry × title × goal.
import * as z from 'zod';
import { grammarFor } from '../languages/index.ts';
import { kebab, text, texts, refusedAs } from './text.ts';
import { listOf } from './value.ts';

/** A diagnostic question; `measure` names the number it asks for, e.g. "filings a month". */
const question = z.strictObject({ ask: text, measure: text.optional() });
const questions = z.union([text, question, z.array(z.union([text, question])).min(1)]);

const scenario = z.strictObject({
  id: kebab,
  capability: text,
  diagnose: questions,
  event: text,
  question: text,
  player: text,
  action: text,
  say: text.optional(),
  feature: text.optional(),
});

const playbook = z.strictObject({
  ccs: z.literal(1),
  language: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
  translationOf: text.optional(),
  product: text,
  industry: text,
  title: text,
  authority: z.enum(['decides', 'funds', 'implements', 'uses']).optional(),
  goal: text,
  goalKind: z.enum(['goal', 'problem', 'need']).optional(),
  otherGoals: z.array(text).optional(),
  frame: texts,
  scenarios: z.array(scenario).min(1),
  confirm: text,
});

/** The schema of a playbook file (method §2). */
export const playbookSchema = playbook.check(({ value, issues }) => {
  const seen = new Set<string>();
  const speaks = grammarFor(value.language) !== undefined;
  for (const [index, { id, say }] of value.scenarios.entries()) {
    if (seen.has(id)) issues.push({ ...refusedAs('same-id'), input: id, path: ['scenarios', index, 'id'] });
    if (say === undefined && !speaks) {
      issues.push({ ...refusedAs('needs-say', { language: value.language }), input: id, path: ['scenarios', index] });
    }
    seen.add(id);
  }
});

export type Playbook = z.infer<typeof playbookSchema>;
export type Scenario = Playbook['scenarios'][number];
export type Question = z.infer<typeof question>;
export type DiagnoseItem = string | Question;

/** The frame questions, always as a list. */
export function frameOf(playbook: Pick<Playbook, 'frame'>): readonly string[] {
  return listOf(playbook.frame);
}

/** The diagnostic questions of a scenario, always as a list of `{ask, measure?}`. */
export function diagnoseOf(scenario: Pick<Scenario, 'diagnose'>): readonly Question[] {
  return listOf<DiagnoseItem>(scenario.diagnose).map((item) => (typeof item === 'string' ? { ask: item } : item));
}
