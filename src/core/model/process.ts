// A sales process: milestones that the buyer reaches, each shown by something (docs/method.md §7).
import * as z from 'zod';
import { FATES } from './letter.ts';
import { inLanguages, refusedAs, text } from './text.ts';

/** A text, or one for each language. */
const wording = z.union([text, inLanguages]);

/** What can show that a milestone was reached: a letter of ours, a call noted in a prompter, a file, a day. */
export const EVIDENCE = ['letter', 'call', 'file', 'date'] as const;
/** What a process answers, and what it stands on (docs/method.md §7). */
export const ASKED = ['begins', 'recommended', 'understood', 'seen', 'agreed', 'feedback'] as const;
export const FOUNDATIONS = ['milestones', 'repeatable', 'messages', 'skills', 'records'] as const;
export const ACTIONS = ['buyer', 'seller', 'both'] as const;
/** Words of `ccs opportunity advance` that are no milestones of a process. */
export const RESERVED = ['lost', 'inactive', 'back'] as const;

const milestone = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  name: wording,
  /** The milestone of another process that comes to about the same: conversations that serve it serve this one. */
  like: z.string().optional(),
  /** What has happened then, in one sentence. */
  outcome: wording.optional(),
  /** What they do on the way there, and what we do; what it means inside our company. */
  step: wording.optional(),
  inside: wording.optional(),
  /** Commands that help on the way there, without `ccs`; `{id}` stands for the sale. */
  tools: z.array(text).optional(),
  /** Whose action shows it. */
  action: z.enum(ACTIONS).optional(),
  /** What has to be shown; any of them will do. Without it a letter, a file or a date. */
  evidence: z.array(z.enum(EVIDENCE)).min(1).optional(),
  /** A letter is evidence only when it is of one of these kinds, and all these marks are on it. */
  letter: z.strictObject({ kinds: z.array(text).min(1), marks: z.array(z.enum(FATES)).optional() }).optional(),
  /** Months in this stage that are normal. */
  months: z.number().positive().optional(),
  /** Counts in the forecast from here on. */
  forecast: z.boolean().optional(),
  /** The sale is won here; without one that says so it is the last. */
  won: z.boolean().optional(),
});

const process = z.strictObject({
  name: wording.optional(),
  /** The six questions that it answers, in a sentence each. */
  answers: z.partialRecord(z.enum(ASKED), wording).optional(),
  /** Which of the five foundations it has. */
  standsOn: z.array(z.enum(FOUNDATIONS)).optional(),
  milestones: z.array(milestone).min(2),
  /** Days after which access that was promised should have been given; 30 if it is not said. */
  accessDays: z.number().positive().optional(),
  /** Days after which it counts that the buyer has done nothing; 60 if it is not said. */
  staleDays: z.number().positive().optional(),
  /** An acceptance counts only with the buyer's sentence or reply. */
  proof: z.literal('required').optional(),
});

/** The schema of `process:` in ccs.yaml: a company's own processes by name. */
export const processesSchema = z.record(z.string(), process).superRefine((processes, context) => {
  for (const [name, { milestones }] of Object.entries(processes)) {
    for (const [index, { id, evidence, letter, won }] of milestones.entries()) {
      const at = [name, 'milestones', index];
      const path = [...at, 'id'];
      if (milestones.findIndex((one) => one.id === id) < index) context.addIssue({ ...refusedAs('same-id'), path });
      if ((RESERVED as readonly string[]).includes(id)) context.addIssue({ ...refusedAs('reserved-id'), path });
      if (won && milestones.findIndex((one) => one.won) < index) context.addIssue({ ...refusedAs('won-twice'), path: [...at, 'won'] });
      if (letter !== undefined && evidence !== undefined && !evidence.includes('letter'))
        context.addIssue({ ...refusedAs('letter-unused'), path: [...at, 'letter'] });
    }
  }
});

export type Processes = z.infer<typeof processesSchema>;
export type Process = Processes[string];
export type Milestone = Process['milestones'][number];
export type { Wording } from '../languages/wording.ts';
export type EvidenceKind = (typeof EVIDENCE)[number];
