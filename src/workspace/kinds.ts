// The kinds of records, a row each: the store, the linter, `ccs init`, hooks, errors and lists read this table and no other.
import type * as z from 'zod';
import type { ErrorArgs } from '../core/errors.ts';
import type { Listing } from '../core/render/lists/listing.ts';
import type { Unwanted } from '../core/reading/strict.ts';

/** What is taken of a record where ten thousand are looked at. */
export type Sketching<S> = {
  /** @returns undefined where something is odd, and the schema knows what; never for a value that the schema takes */
  sketch(value: unknown): S | undefined;
  /** What is not even read. */
  readonly unwanted: Unwanted;
  /** Both in one, from the text of a file; undefined where it has to be read first. */
  take?(text: string): S | undefined;
};

/** How a record is kept. Loaded when it is needed: whoever only asks for names and folders waits for no schema. */
export type Kept<T, S> = {
  /** Of the workspace, where its files lie. */
  readonly folder: string;
  schema(): Promise<z.ZodType<T>>;
  sketching(): Promise<Sketching<S>>;
};

export type Kind<T, S> = Kept<T, S> & {
  /** What its list says of each, and how one is told from the others. */
  listing(): Promise<Listing<T>>;
};

/**
 * By the word that stands behind `kind:`. A row that has no words (`words.records`), or words that have no row, do not compile.
 */
export const KINDS = {
  prompter: {
    folder: 'prompters',
    schema: async () => (await import('../core/model/prompter.ts')).prompterSchema,
    sketching: async () => (await import('../core/method/pipeline/sketch.ts')).prompterSketching,
    listing: async () => (await import('../core/render/lists/prompters.ts')).prompterListing,
  },
  letter: {
    folder: 'letters',
    schema: async () => (await import('../core/model/letter.ts')).letterSchema,
    sketching: async () => (await import('../core/method/pipeline/sketch.ts')).letterSketching,
    listing: async () => (await import('../core/render/lists/letters.ts')).letterListing,
  },
  opportunity: {
    folder: 'opportunities',
    schema: async () => (await import('../core/model/opportunity.ts')).opportunitySchema,
    sketching: async () => (await import('../core/method/pipeline/sketch.ts')).opportunitySketching,
    listing: async () => (await import('../core/render/lists/opportunities.ts')).opportunityListing,
  },
  account: {
    folder: 'accounts',
    schema: async () => (await import('../core/model/account.ts')).accountSchema,
    sketching: async () => (await import('../core/method/pipeline/sketch.ts')).accountSketching,
    listing: async () => (await import('../core/render/lists/accounts.ts')).accountListing,
  },
  story: {
    folder: 'stories',
    schema: async () => (await import('../core/model/story.ts')).storySchema,
    sketching: async () => (await import('../core/model/story.ts')).storySketching,
    listing: async () => (await import('../core/render/lists/stories.ts')).storyListing,
  },
  sheet: {
    folder: 'sheets',
    schema: async () => (await import('../core/model/sheet.ts')).sheetSchema,
    sketching: async () => (await import('../core/model/sheet.ts')).sheetSketching,
    listing: async () => (await import('../core/render/lists/sheets.ts')).sheetListing,
  },
} as const satisfies Readonly<Record<ErrorArgs<'no-record'>['kind'], Kind<unknown, unknown>>>;

type Rows = typeof KINDS;
export type KindName = keyof Rows;
export type RecordOf<K extends KindName> = z.infer<Awaited<ReturnType<Rows[K]['schema']>>>;
export type SketchOf<K extends KindName> = Awaited<ReturnType<Rows[K]['sketching']>> extends Sketching<infer S> ? S : never;

/** The names of all kinds. */
export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];
