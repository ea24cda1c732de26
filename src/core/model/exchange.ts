// A column map: how opportunities look to another system, and how its files look to us.
import * as z from 'zod';
import { text } from './text.ts';

/** How a day is written: there, not in our records. */
const DAY_FORMS = ['yyyy-MM-dd', 'yyyy/MM/dd', 'MM/dd/yyyy', 'dd/MM/yyyy', 'dd.MM.yyyy'] as const;
export type DayForm = (typeof DAY_FORMS)[number];

/** What an opportunity comes to beside its fields: its id, and the milestone it stands at, `none`, or `lost`. */
export const WORKED_OUT = ['id', 'milestone'] as const;

const column = z.strictObject({
  /** What stands in the first row. */
  head: text,
  /** The field it comes from, e.g. `close` or `rfp.due`; of several the first that has something. */
  from: z.union([text, z.array(text).min(1)]).optional(),
  /** What stands between them, where all of several are meant. */
  join: z.string().optional(),
  /** The same for every row. */
  text: text.optional(),
  /** What a value is called there. */
  values: z.record(z.string(), text).optional(),
  /** The other system takes no row without it. */
  required: z.boolean().optional(),
  /** The field it goes to when a file is imported; without it the one it comes from. */
  to: text.optional(),
});

/** The schema of templates/export/<system>.yaml. */
export const exchangeSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('exchange'),
  /** Begin the file with a byte order mark, by which Excel knows UTF-8. */
  bom: z.boolean().optional(),
  dates: z.enum(DAY_FORMS).optional(),
  /** What stands before the cents: 1,200.50 or 1.200,50. */
  decimal: z.enum(['.', ',']).optional(),
  columns: z.array(column).min(1),
});

export type Exchange = z.infer<typeof exchangeSchema>;
export type ExchangeColumn = Exchange['columns'][number];
