// A prompter: one conversation made one's own for one meeting; it holds all its wording itself.
import * as z from 'zod';
import { callSchema } from './call.ts';
import { diagnostic, impactQuestion, stance, year } from './measure.ts';
import { day, kebab, text } from './text.ts';

const scenario = z.strictObject({
  id: kebab,
  capability: text,
  diagnose: z.array(diagnostic),
  event: text,
  question: text,
  player: text,
  action: text,
  say: text.optional(),
  worth: z.array(kebab).min(1).optional(),
});

/**
 * What must be true before a prompter is worth anything (docs/method.md §2): the contact's title and industry are known, the goal is
 * shared, the offering fits it.
 */
export const PRECONDITIONS = ['contact', 'goal', 'fit'] as const;
export type Precondition = (typeof PRECONDITIONS)[number];

/** The schema of a prompter file; the order of its keys is the order on disk. */
export const prompterSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('prompter'),
  language: text,
  playbook: z.strictObject({ id: text, hash: text }),
  account: text,
  contact: z.strictObject({ name: text, title: text }),
  date: day,
  /** How often the day of the meeting was moved. */
  moved: z.number().int().positive().optional(),
  seller: z.strictObject({ name: text.optional(), company: text.optional() }).optional(),
  product: text,
  industry: text,
  goal: text,
  goalKind: z.enum(['goal', 'problem', 'need']).optional(),
  /** What else people of this title want: on the sheet beside the goal, for whoever chooses another. */
  otherGoals: z.array(text).min(1).optional(),
  ...stance,
  /** How long a year was in the workspace when it was made. */
  year: year.optional(),
  preconditions: z.array(z.enum(PRECONDITIONS)),
  opening: z.array(text).min(1).optional(),
  frame: z.array(text).min(1),
  scenarios: z.array(scenario).min(1),
  impact: z.array(impactQuestion).min(1).optional(),
  confirm: text,
  calls: z.array(callSchema).optional(),
});

export type Prompter = z.infer<typeof prompterSchema>;
export type PrompterScenario = Prompter['scenarios'][number];
