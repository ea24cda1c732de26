// What the number of a diagnostic question counts: in words, or typed so that it can be multiplied (docs/method.md §2, §4).
import * as z from 'zod';
import { currency, kebab, text, texts } from './text.ts';

/** Things that are counted: `{ unit: orders, per: week }`; percent counts hundredths. */
const counted = z.strictObject({ unit: text, per: texts.optional() });
/** An amount of money: `{ money: true, per: order }`; the currency is the buyer's unless it is named. */
const money = z.strictObject({ money: z.literal(true), per: texts.optional(), currency: currency.optional() });

/** `measure: filings a month` says it in words; with `unit` or `money` it is typed. */
const measure = z.union([text, counted, money]);

export type Measure = z.infer<typeof measure>;
export type TypedMeasure = Exclude<Measure, string>;

/**
 * A question that finds out how it is done today.
 * `id`: by which `worth` names its figure; `noted`: how its answer is said back in a letter, with `{{number}}` or `{{answer}}` in it.
 */
export const diagnostic = z.strictObject({ ask: text, id: kebab.optional(), measure: measure.optional(), noted: text.optional() });

export type Diagnostic = z.infer<typeof diagnostic>;

/** A question about the others who feel it; `title` is the title of one of them. */
export const impactQuestion = z.strictObject({ ask: text, title: text.optional() });

export type ImpactQuestion = z.infer<typeof impactQuestion>;

/** How long a year is at a company, where it is not 52 weeks and 250 working days of eight hours. */
export const year = z.strictObject({
  weeks: z.number().positive().max(53).optional(),
  days: z.number().positive().max(366).optional(),
  hours: z.number().positive().max(24).optional(),
});

/** What a conversation says of itself beside its words, in a playbook and in the prompters made from it. */
export const stance = {
  /** For whom it is: somebody who buys, or a company that is to sell with us. */
  audience: z.enum(['buyer', 'partner']).optional(),
  /** Where the offering stands with these buyers. */
  market: z.enum(['mainstream', 'early']).optional(),
  /** The step of the sales process that it serves. */
  milestone: kebab.optional(),
};
