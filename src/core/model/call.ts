// What was heard in one meeting: a dated entry in a prompter.
import * as z from 'zod';
import { currency, day, kebab, text } from './text.ts';

/**
 * An answer to a diagnostic question as it was said, with its figure where there is one: `number`, or `low` and `high` where it was a
 * range. A number that is a text was written by 0.1, or counts what only words can say.
 */
const answer = z.strictObject({
  ask: text,
  answer: text.optional(),
  number: z.union([text, z.number()]).optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  /** Said with "about", or with anything else that leaves it open. */
  about: z.boolean().optional(),
  unit: text.optional(),
  per: z.union([text, z.array(text).min(1)]).optional(),
  currency: currency.optional(),
});

/** What was said about the others who feel it. */
const impact = z.strictObject({ ask: text, answer: text });

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
  /** What they said they need before anybody asked, what they would do with it, and which scenario they had not thought of. */
  vision: z.strictObject({ what: text.optional(), use: text.optional(), added: kebab.optional() }).optional(),
  frame: text.optional(),
  scenarios: z.array(heard).optional(),
  impact: z.array(impact).optional(),
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
  /** Pages whose notes came home into this entry, and the mark of each answer as it came: what comes again changes nothing. */
  pages: z.array(z.strictObject({ id: text, had: z.record(z.string(), text) })).optional(),
});

export type Call = z.infer<typeof callSchema>;
export type Heard = z.infer<typeof heard>;
export type HeardAnswer = z.infer<typeof answer>;
