// Titles and what they want and what hurts them, for whom no conversation is written yet (docs/method.md §2, §10).
import * as z from 'zod';
import { text } from './text.ts';

const title = z.strictObject({ title: text, goals: z.array(text).min(1), pains: z.array(text).min(1).optional() });

/** The schema of a goals.yaml. */
export const goalsSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('goals'),
  language: text,
  industry: text,
  titles: z.array(title).min(1),
});

export type Goals = z.infer<typeof goalsSchema>;
