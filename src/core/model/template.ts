// template.yaml: what a document is, what it asks for, and where each answer may come from.
import * as z from 'zod';
import { STANDBY } from '../languages/index.ts';
import { inLanguages as wording, text } from './text.ts';

const id = z.string().regex(/^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/u);

/** What answers are held to: a promise names what was agreed, a proof what was done, a figure money, count or per cent. */
const SUBSTANCES = ['promise', 'vision', 'person', 'proof', 'figure', 'condition'] as const;

const side = z.enum(['low', 'high']);

/** The note stands beside the label where it is chosen, and not in the document. */
const option = z.strictObject({
  value: text,
  label: wording,
  note: wording.optional(),
  /** Where it stands on the square of its question: how far along, and how high up. */
  at: z.tuple([side, side]).optional(),
});
const column = z.strictObject({
  id,
  title: wording,
  /** `amount`: money, with or without its currency; `price`: the same, and more than nothing; `day`: a day, written in any way;
   * `benefit`: what it brings, which a low price or a good quality of ours is not. */
  kind: z.enum(['text', 'amount', 'price', 'day', 'benefit']).optional(),
  /** A cell holds one of these or nothing; one with a label is typed and printed by it as well. */
  options: z
    .array(z.union([text, option]))
    .min(1)
    .optional(),
  /** What a cell completes, with `{{value}}` in it. */
  stem: wording.optional(),
  /** Which cells of the rows that it comes from stand in it, the first that holds something; otherwise the one of its own name. */
  from: z.array(id).min(1).optional(),
});

const KINDS = z.enum(['text', 'list', 'date', 'choice', 'number', 'rows']);

/** What may be said of a question beside its id, its kind and its title. */
const details = {
  help: wording.optional(),
  /** What the answer completes, with `{{value}}` in it; shown live. */
  stem: wording.optional(),
  /**
   * Where the default comes from, the first that has something: `prompter.goal`, `call.access.name`, `opportunity.owner`,
   * `me.name`, `workspace.seller.name`, `today`, or a named computation, `computed.greeting`.
   */
  from: z.array(text).optional(),
  /** What it is where nothing else has it. */
  default: z
    .union([
      wording,
      z
        .object({ [STANDBY]: z.array(z.union([text, z.record(z.string(), z.string())])) })
        .catchall(z.array(z.union([text, z.record(z.string(), z.string())]))),
    ])
    .optional(),
  required: z.boolean().optional(),
  /** It stands in the review and is not asked on the way there. */
  spared: z.boolean().optional(),
  /** A list holds so many at least: one is a guess, two are a choice. */
  least: z.number().int().min(2).optional(),
  /** What an answer must hold to count as one: a yes is no agreement, two words are no vision, somebody is nobody. */
  substance: z.enum(SUBSTANCES).optional(),
  /** Why the method does not let it be written without. */
  because: wording.optional(),
  /** Written out, or the name of `choices` that several questions choose from. */
  options: z.union([z.array(option), id]).optional(),
  columns: z.array(column).optional(),
  /** The options drawn as four fields; each says where it stands. */
  square: z.strictObject({ along: wording, up: wording }).optional(),
  /** Asked only while the question `id` has one of these answers, or none yet. */
  only: z.strictObject({ id, is: z.array(text).min(1) }).optional(),
};

/** A question written out; `rows` is a table: a list of named texts, one column each. */
const question = z.strictObject({ id, kind: KINDS, title: wording, ...details });

/**
 * What stands in the list of a template: a question, or `use:` for questions that several templates ask alike. A question whose
 * id is among those says only what is different here.
 */
const entry = z.strictObject({
  use: z.union([text, z.array(text).min(1)]).optional(),
  id: id.optional(),
  kind: KINDS.optional(),
  title: wording.optional(),
  ...details,
});

/** The schema of a file in templates/questions: what several templates ask, written once. */
export const sharedQuestionsSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('questions'),
  questions: z.array(question).min(1),
});

/** The schema of a template.yaml. */
export const templateSchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('template'),
  /** What is made of it: the prompter, the notes of a call, a letter or a worksheet that is kept on record. */
  document: z.enum(['prompter', 'call', 'letter', 'worksheet']),
  name: wording,
  about: wording.optional(),
  /** The subject of the e-mail and the title of the page: a line of template over the same fields. */
  subject: wording.optional(),
  /** The kinds of letters that go with it as an e-mail: the newest one from the same prompter or to the same company. */
  attach: z.array(text).optional(),
  /** It goes to people not met yet: nothing on record is theirs. */
  unmet: z.boolean().optional(),
  /** Whose “we” it is: a page that a champion passes on says it of the buyer. */
  voice: z.enum(['buyer']).optional(),
  /** It belongs to a meeting and goes out on its day. */
  sameDay: z.boolean().optional(),
  questions: z.array(entry).optional(),
  /** Options by a name, for questions that choose from the same. */
  choices: z.record(id, z.array(option).min(1)).optional(),
  /** Fields that are worked out of the answers: the name of the field and the name of the computation. */
  computed: z.record(id, z.string()).optional(),
  /** What a worksheet without a text of its own says below its answers: a field of `computed`, under a heading. */
  shown: z.array(z.strictObject({ id, title: wording, options: z.array(option).optional() })).optional(),
  /** Whom a worksheet is for: `--for` names one of these; without it a sale, else an account. */
  for: z.enum(['sale', 'account', 'rep']).optional(),
  /** It is filled once a year: what it is compared with, `last`, is of an earlier year where there is one. */
  every: z.enum(['year']).optional(),
  /** What the answers of a worksheet become in its sale, by name: who is named in the rows of a question is among the players. */
  feeds: z.strictObject({ players: id.optional(), criteria: id.optional() }).optional(),
});

/** A template as it is written. */
export type WrittenTemplate = z.infer<typeof templateSchema>;
/** A question as it is written, and one whose options stand in it. */
export type WrittenQuestion = z.infer<typeof question>;
export type TemplateQuestion = Omit<WrittenQuestion, 'options'> & { readonly options?: z.infer<typeof option>[] | undefined };
/** A template with every question of its own in its place; see `withShared`. */
export type Template = Omit<WrittenTemplate, 'questions'> & { readonly questions?: readonly TemplateQuestion[] };
export type CellOption = NonNullable<TemplateColumn['options']>[number];
export type TemplateColumn = NonNullable<TemplateQuestion['columns']>[number];
