// What is agreed with the buyer on the way: the steps, what they will be content with, who sees whom (docs/method.md §4).
import * as z from 'zod';
import { day, text } from './text.ts';

/** A name inside a record that other parts of it refer to; letters and digits of any script. */
export const ref = z.string().regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
export const yesNo = z.enum(['yes', 'no', 'unsure']);

export const planRow = z.strictObject({
  event: text,
  date: day.optional(),
  /** How often its day was moved. */
  moved: z.number().int().positive().optional(),
  theirs: text.optional(),
  ours: text.optional(),
  /** Decided together: go or no-go. */
  go: z.boolean().optional(),
  billable: z.boolean().optional(),
  status: z.enum(['open', 'done', 'postponed', 'dropped']).optional(),
  evidence: text.optional(),
  /** What calendars and documents know the step by. */
  id: text.optional(),
});

/** The three points of the plan at which both sides look at the criteria, and after delivery (docs/method.md §4). */
export const LOOKS = ['first', 'second', 'third', 'delivery'] as const;

export const criterion = z.strictObject({
  text,
  /** Who of the buyer's looked at it when, and whether it was met. */
  looks: z.array(z.strictObject({ at: z.enum(LOOKS), date: day, by: text.optional(), met: yesNo })).optional(),
});

/** Who of ours sees whom, and how often. */
export const covered = z.strictObject({ ours: text, theirs: ref, every: text.optional() });
