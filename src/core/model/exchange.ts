// A column map: how opportunities look to another system, and how its files look to us.
import * as z from 'zod';
import { text } from './text.ts';

/** How a day is written: there, not in our records. */
export const DAY_FORMS = ['yyyy-MM-dd', 'yyyy/MM/dd', 'MM/dd/yyyy', 'dd/MM/yyyy', 'dd.MM.yyyy', 'dd-MM-yyyy', 'MM-dd-yyyy'] as const;
export type DayForm = (typeof DAY_FORMS)[number];

/**
 * What an opportunity comes to beside its fields: its id; the milestone it stands at, `none`, or `lost`; its people by name, and the title
 * of the first; its notes; the step that is agreed with the buyer; whether it is `open`, `inactive`, `won` or `lost`; the day and the
 * reason of an end; and the reason of one that was lost.
 */
export const WORKED_OUT = [
  'id',
  'milestone',
  'contact',
  'contact.title',
  'note',
  'nextStep',
  'state',
  'closed',
  'closed.why',
  'lost.why',
] as const;
export type WorkedOut = (typeof WORKED_OUT)[number];
/** Those of them that a file may bring; without `closes` a milestone is none of them, for milestones are graded on evidence. */
export const BROUGHT: readonly string[] = ['contact', 'contact.title', 'note', 'closed', 'closed.why'] satisfies readonly WorkedOut[];

const column = z.strictObject({
  /** What stands in the first row, whatever its case. */
  head: text,
  /** Other heads under which it is found in a file. */
  also: z.array(text).min(1).optional(),
  /** The field it comes from, e.g. `close`, `rfp.due` or `sources.salesforce.id`; of several the first that has something. */
  from: z.union([text, z.array(text).min(1)]).optional(),
  /** What stands between them, where all of several are meant. */
  join: z.string().optional(),
  /** The same for every row. */
  text: text.optional(),
  /** What a value is called there. */
  values: z.record(z.string(), text).optional(),
  /** The other system takes no row without it. */
  required: z.boolean().optional(),
  /** The field it goes to when a file is imported; without it the one it comes from. `sources.<system>.…` keeps what is said there. */
  to: text.optional(),
  /** By which words of this column a sale is over there, whatever their case. */
  closes: z.strictObject({ won: z.array(text).min(1).optional(), lost: z.array(text).min(1).optional() }).optional(),
});

/** The schema of templates/export/<system>.yaml. */
export const exchangeSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('exchange'),
  /** Begin the file with a byte order mark, by which Excel knows UTF-8. */
  bom: z.boolean().optional(),
  /** How days are written: the first is how they go out; of several, a column is read in the one that fits all of it. */
  dates: z.union([z.enum(DAY_FORMS), z.array(z.enum(DAY_FORMS)).min(1)]).optional(),
  /** What stands before the cents: 1,200.50 or 1.200,50. */
  decimal: z.enum(['.', ',']).optional(),
  /** Rows that begin with one of these are no sales, such as the totals below a report. */
  skip: z.array(text).min(1).optional(),
  columns: z.array(column).min(1),
});

export type Exchange = z.infer<typeof exchangeSchema>;
export type ExchangeColumn = Exchange['columns'][number];
