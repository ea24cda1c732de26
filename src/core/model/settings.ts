// ccs.yaml: what a workspace says about the seller, the language and the linter.
import * as z from 'zod';
import { TAGS } from '../languages/index.ts';
import { year } from './measure.ts';
import { processesSchema } from './process.ts';
import { currency, day, text } from './text.ts';

const level = z.enum(['off', 'note', 'warn', 'error']);
const levels = z.record(z.string(), level);

/** A ccs.yaml; everything but its version can be left out. */
export const settingsSchema = z.strictObject({
  ccs: z.literal(1),
  language: z.enum(TAGS).optional(),
  seller: z
    .strictObject({
      name: text.optional(),
      company: text.optional(),
      title: text.optional(),
      email: text.optional(),
      telephone: text.optional(),
      messenger: text.optional(),
    })
    .optional(),
  /** What values are in unless something else is said, e.g. CNY. */
  currency: currency.optional(),
  /** How long a year is in the sums, e.g. `{ days: 300 }` working days. */
  year: year.optional(),
  lint: z
    .strictObject({
      rules: levels.optional(),
      words: z.strictObject({ 'plain-words': z.array(text).optional(), 'no-pitch': z.array(text).optional() }).optional(),
      overrides: z.array(z.strictObject({ files: z.union([text, z.array(text)]), rules: levels })).optional(),
    })
    .optional(),
  process: processesSchema.optional(),
  /** Numbers that are ours and not the method's, where a team has others. */
  numbers: z
    .strictObject({
      contactsAWeek: z.number().positive().optional(),
      /** Out of fewer no share is said. */
      enough: z.number().int().positive().optional(),
      /** Months that are normal at a milestone of the processes we bring along, by its id. */
      months: z.record(text, z.number().positive()).optional(),
      /** Days after which promised access should be given, and after which it counts that the buyer has done nothing. */
      accessDays: z.number().positive().optional(),
      staleDays: z.number().positive().optional(),
      /** Days after which what was written down later counts as back-dated. */
      backDatedDays: z.number().int().nonnegative().optional(),
      minimum: z.number().nonnegative().optional(),
      horizonMonths: z.number().int().positive().optional(),
      /** What a rep is to sell in a quarter, in the usual currency. */
      quota: z.number().positive().optional(),
    })
    .optional(),
  /** The day from which acceptances are asked for the buyer's words; what is older is summed up. */
  evidence: z.strictObject({ since: day.optional() }).optional(),
  /** The address of the server on which the team's records are: `postgresql://host/database`. */
  store: text.optional(),
  /** Nobody else is there to grade. */
  alone: z.boolean().optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Level = z.infer<typeof level>;
