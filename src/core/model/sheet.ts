// A worksheet on record: which job aid, for whom, of which day, and what was answered (docs/method.md §4, §8).
import * as z from 'zod';
import { letterSchema } from './letter.ts';
import { day, kebab, text } from './text.ts';

/** The schema of a sheet file; the order of its keys is the order on disk. */
export const sheetSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('sheet'),
  /** The name of its template's folder. */
  sheet: kebab,
  language: text,
  /** The company or the rep that it is for; a sheet for nobody is compared with none. */
  about: text.optional(),
  /** The sale that it is for. */
  opportunity: text.optional(),
  /** The prompter it was made from. */
  prompter: text.optional(),
  date: day,
  /** By the id of the question. */
  answers: letterSchema.shape.answers,
});

export type Sheet = z.infer<typeof sheetSchema>;

/** How a sheet is sketched: whole. */
export const sheetSketching = {
  sketch: (value: unknown): Sheet | undefined => sheetSchema.safeParse(value).data,
  unwanted: new Map<string, never>(),
};
