// A success story on record: six parts with a measured result, and whether and how it may be told (docs/method.md §4).
import * as z from 'zod';
import { day, text } from './text.ts';

/** The parts of a story that are told, in their order. */
export const STORY_PARTS = ['title', 'industry', 'issue', 'reasons', 'event', 'player', 'action', 'result'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** The schema of a story file; the order of its keys is the order on disk. */
export const storySchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('story'),
  language: text,
  account: text,
  /** The sale it comes from. */
  opportunity: text.optional(),
  /** When it was written down. */
  date: day,
  /** The customer lets us tell it. */
  released: z.boolean().optional(),
  /** And lets us say whose it is. */
  named: z.boolean().optional(),
  /** Who tells it, when somebody asks. */
  person: text.optional(),
  title: text,
  industry: text,
  issue: text,
  reasons: text,
  event: text,
  player: text,
  action: text,
  result: text,
});

export type Story = z.infer<typeof storySchema>;

/** What of a story may stand before others; `company`, `person` and `proof` only where it may be named. */
export const offeredSchema = z.strictObject({
  title: text,
  industry: text,
  company: text.optional(),
  person: text.optional(),
  issue: text,
  reasons: text,
  event: text,
  player: text,
  action: text,
  /** The result as a sentence about them. */
  result: text,
  /** The whole of it in a few sentences, to be said aloud. */
  told: text,
  /** The result as what we helped somebody to do. */
  helped: text,
  /** The customer as one who is asked to bear witness. */
  proof: z.strictObject({ name: text.optional(), title: text, company: text, what: text }).optional(),
});

export type OfferedStory = z.infer<typeof offeredSchema>;

/** How a story is sketched: whole. */
export const storySketching = {
  sketch: (value: unknown): Story | undefined => storySchema.safeParse(value).data,
  unwanted: new Map<string, never>(),
};
