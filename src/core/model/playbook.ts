// A playbook: one conversation that marketing prepared for product × industry × title × goal.
import * as z from 'zod';
import { grammarFor } from '../languages/index.ts';
import { diagnostic, impactQuestion, stance } from './measure.ts';
import { diagnoseOf } from './playbook-parts.ts';
import { kebab, refusedAs, text, texts } from './text.ts';

const questions = z.union([text, diagnostic, z.array(z.union([text, diagnostic])).min(1)]);

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
  /** The ids of figures that are multiplied: what is left is money a year. */
  worth: z.array(kebab).min(1).optional(),
});

const playbook = z.strictObject({
  ccs: z.literal(1),
  language: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
  translationOf: text.optional(),
  product: text,
  /** What else people call the product who look for it. */
  aliases: z.array(text).min(1).optional(),
  industry: text,
  title: text,
  authority: z.enum(['decides', 'funds', 'implements', 'uses']).optional(),
  goal: text,
  goalKind: z.enum(['goal', 'problem', 'need']).optional(),
  otherGoals: z.array(text).optional(),
  ...stance,
  /** The first three minutes, before any goal is shared. */
  opening: texts.optional(),
  frame: texts,
  scenarios: z.array(scenario).min(1),
  /** Who else feels it, and what happens then. */
  impact: z
    .array(z.union([text, impactQuestion]))
    .min(1)
    .optional(),
  confirm: text,
});

/** The schema of a playbook file (docs/method.md §2). */
export const playbookSchema = playbook.check(({ value, issues }) => {
  const seen = new Set<string>();
  const figures = new Set<string>();
  const speaks = grammarFor(value.language) !== undefined;
  for (const [index, { id, say, diagnose }] of value.scenarios.entries()) {
    for (const [at, { id: figure }] of diagnoseOf({ diagnose }).entries()) {
      const path = ['scenarios', index, 'diagnose', ...(Array.isArray(diagnose) ? [at] : []), 'id'];
      if (figure !== undefined && figures.has(figure)) issues.push({ ...refusedAs('same-id'), input: figure, path });
      if (figure !== undefined) figures.add(figure);
    }
    if (seen.has(id)) issues.push({ ...refusedAs('same-id'), input: id, path: ['scenarios', index, 'id'] });
    if (say === undefined && !speaks) {
      issues.push({ ...refusedAs('needs-say', { language: value.language }), input: id, path: ['scenarios', index] });
    }
    seen.add(id);
  }
});

export type Playbook = z.infer<typeof playbookSchema>;
/** What a playbook is found and compared by: everything but the conversation itself. */
export type PlaybookHead = Omit<Playbook, 'opening' | 'frame' | 'scenarios' | 'impact' | 'confirm'>;
export type Scenario = Playbook['scenarios'][number];
