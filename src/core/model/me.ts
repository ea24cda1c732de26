// Who somebody is: in their own settings folder, never in a workspace that others share.
import * as z from 'zod';
import { TAGS } from '../languages/index.ts';
import { text } from './text.ts';

/** The schema of the file; everything can be left out. */
export const meSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('me'),
  name: text.optional(),
  title: text.optional(),
  company: text.optional(),
  email: text.optional(),
  telephone: text.optional(),
  /** Where one is reached by messages: a number, a name, with the service if it needs saying. */
  messenger: text.optional(),
  /** What ccs speaks, unless a line or the environment says something else. */
  language: z.enum(TAGS).optional(),
  /** The command that opens long texts, e.g. `code --wait`. */
  editor: text.optional(),
  /** An iCalendar file with one's meetings. */
  calendar: text.optional(),
});

export type Me = z.infer<typeof meSchema>;

/** Those that are asked for, in their order. */
export const ME_FIELDS = ['name', 'title', 'company', 'email', 'telephone', 'messenger', 'language', 'editor', 'calendar'] as const;
export type MeField = (typeof ME_FIELDS)[number];
