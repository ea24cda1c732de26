// What was heard in one meeting: a dated entry in a prompter.
import * as z from 'zod';
import { day, kebab, text } from './text.ts';

/** An answer to a diagnostic question, with its number where there is one. */
const answer = z.strictObject({ ask: text, answer: text.optional(), number: text.optional(), unit: text.optional() });

const WANTED = ['yes', 'no', 'unsure'] as const;

const heard = z.strictObject({
  id: kebab,
  answers: z.array(answer).optional(),
  wanted: z.enum(WANTED).optional(),
  notes: text.optional(),
});

const person = { name: text.optional(), title: text.optional() };

/** The schema of one entry under `calls`; the order of its keys is the order on disk. */
export const callSchema = z.strictObject({
  date: day,
  goalShared: z.enum(['yes', 'no']).optional(),
  goal: text.optional(),
  frame: text.optional(),
  scenarios: z.array(heard).optional(),
  confirm: text.optional(),
  value: text.optional(),
  next: z.strictObject({ what: text.optional(), date: day.optional() }).optional(),
  access: z.strictObject({ ...person, why: text.optional() }).optional(),
  proof: z.strictObject({ ...person, company: text.optional(), what: text.optional() }).optional(),
  /** Put together from the notes, and open to change. */
  situation: text.optional(),
  capabilities: z.array(text).optional(),
  benefit: text.optional(),
  notes: text.optional(),
});

export type Call = z.infer<typeof callSchema>;
export type Heard = z.infer<typeof heard>;
export type HeardAnswer = z.infer<typeof answer>;
