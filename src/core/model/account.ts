// An account: the buyer's organisation, its other names, and whether the two organisations are bound to each other (docs/method.md §5).
import * as z from 'zod';
import { text } from './text.ts';

/** The trust between organisations; the levels below it are between persons. */
export const BOUND = 4;

/** The schema of an account file; the order of its keys is the order on disk. */
export const accountSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('account'),
  name: text,
  /** Parent, subsidiary, abbreviation, an older name. */
  aliases: z.array(text).optional(),
  /** Neither organisation can do without the other. */
  trust: z.literal(BOUND).optional(),
  notes: text.optional(),
});

export type Account = z.infer<typeof accountSchema>;
