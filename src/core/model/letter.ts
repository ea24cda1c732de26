// A letter on record: what it says and what became of it; a pipeline is graded on this evidence (docs/method.md §4, §7).
import * as z from 'zod';
import { day, kebab, text } from './text.ts';

const value = z.union([text, z.array(z.union([text, z.record(z.string(), z.string())]))]);

// By hand people write the path, and nothing else.
const reply = z.preprocess(
  (given) => (typeof given === 'string' ? { file: given } : given),
  z.strictObject({ file: text, sha256: text.optional() }),
);

/** What can become of a letter: the buyer answers for the last two. */
export const FATES = ['sent', 'accepted', 'access'] as const;
/** Kinds that say what the buyer said: to send one is to say it back. */
export const HEARD: ReadonlySet<string> = new Set(['sponsor', 'champion', 'summary']);
export type Fate = (typeof FATES)[number];

/** The schema of a letter file; the order of its keys is the order on disk. */
export const letterSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('letter'),
  /** The name of its template's folder. */
  letter: kebab,
  language: text,
  /** The prompter it was made from, and the day of the call whose notes it holds. */
  source: z.strictObject({ prompter: text, call: day.optional() }).optional(),
  /** The opportunity that a plan belongs to. */
  sale: text.optional(),
  /** What it is dated. */
  date: day,
  sent: day.optional(),
  accepted: day.optional(),
  /** What the buyer said to it, as they said it. */
  acceptedSaid: text.optional(),
  /** What the buyer sent: a file of the workspace, and what it was when it came in, where that was noted. */
  reply: reply.optional(),
  access: day.optional(),
  /** To whom the door was opened. */
  met: text.optional(),
  /** By the id of the question. */
  answers: z.record(z.string(), value),
});

export type Letter = z.infer<typeof letterSchema>;
