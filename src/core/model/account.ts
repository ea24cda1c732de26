// An account: the buyer's organisation, its names, what belongs to it, and how we stand with it (docs/method.md §5, §8).
import * as z from 'zod';
import { text } from './text.ts';

/** The trust between organisations; the levels below it are between persons. */
export const BOUND = 4;

/** How an account sees us, ours: one of many suppliers, solid, preferred, adviser, partner in their strategy. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** The schema of an account file; the order of its keys is the order on disk. */
export const accountSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('account'),
  name: text,
  /** Parent, subsidiary, abbreviation, an older name. */
  aliases: z.array(text).optional(),
  /** Organisations of their own that belong to it: their sales are gathered, a letter to them is none to it. */
  subsidiaries: z.array(text).optional(),
  level: z.literal([...LEVELS]).optional(),
  /** Neither organisation can do without the other. */
  trust: z.literal(BOUND).optional(),
  notes: text.optional(),
});

export type Account = z.infer<typeof accountSchema>;
