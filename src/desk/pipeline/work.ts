// Works out the lines of the pipeline: reads a record, looks only at what a line takes of it, and never throws for what stands in it.
import { join } from 'node:path';
import type * as z from 'zod';
import { CcsError } from '../../core/errors.ts';
import { contentReader } from '../../io/content.ts';
import type { CallFact, Facts, LetterFact } from '../../core/method/pipeline/advance.ts';
import { entryOf } from '../../core/method/pipeline/entry.ts';
import { packed, type PackedLine } from '../../core/method/pipeline/line.ts';
import { movesOf, type Row } from '../../core/method/pipeline/moves.ts';
import {
  letterSketch,
  opportunitySketch,
  prompterSketch,
  UNREAD,
  type LetterSketch,
  type PrompterSketch,
  type Sketch,
} from '../../core/method/pipeline/sketch.ts';
import { letterSchema } from '../../core/model/letter.ts';
import { check } from '../../core/model/load.ts';
import { opportunitySchema } from '../../core/model/opportunity.ts';
import type { Process } from '../../core/model/process.ts';
import { prompterSchema } from '../../core/model/prompter.ts';
import { decode, read } from '../../core/reading/index.ts';
import { readStrict, type Unwanted } from '../../core/reading/strict.ts';
import { stayInside } from '../../workspace/folder.ts';
import type { Broken, RecordFolder } from '../../workspace/index.ts';
import type { Entry } from '../../workspace/listing.ts';
import type { Desk } from '../desk.ts';
import type { Shelf } from './entries.ts';

export type Days = { readonly at: string; readonly since: string | undefined };

/** What comes of an opportunity; without a line it was not open yet. */
export type Line = { readonly line?: PackedLine; readonly odd?: string } & Pick<Row, 'moves' | 'before'>;

/** What a line is measured by. */
export type Course = { readonly days: Days; readonly processes: Readonly<Record<string, Process>>; readonly usual: string };

type Kind<S> = {
  readonly folder: RecordFolder;
  readonly schema: z.ZodType;
  /** Undefined where something is odd, and the schema knows what. */
  sketch(value: unknown): S | undefined;
  /** What is not even read. */
  readonly unwanted: Unwanted;
};

type Taken<S> = { readonly sketch: S; readonly broken?: undefined } | { readonly sketch?: undefined; readonly broken: Broken };

const OPPORTUNITIES: Kind<Sketch> = {
  folder: 'opportunities',
  schema: opportunitySchema,
  sketch: opportunitySketch,
  unwanted: UNREAD.opportunities,
};
const LETTERS: Kind<LetterSketch> = { folder: 'letters', schema: letterSchema, sketch: letterSketch, unwanted: UNREAD.letters };
const PROMPTERS: Kind<PrompterSketch> = { folder: 'prompters', schema: prompterSchema, sketch: prompterSketch, unwanted: UNREAD.prompters };
const NOTHING: Facts = { letters: [], calls: [] };

/**
 * Makes ready to work out lines.
 * @param letters and prompters are read once, for what they show
 * @returns the line of an opportunity, or why there is none; `unshown` is what of letters and prompters could not be read
 */
export function lineWorker(
  desk: Desk,
  { days, processes, usual }: Course,
  letters: Shelf,
  prompters: Shelf,
): { work(entry: Entry): Line | Broken; readonly unshown: readonly Broken[] } {
  const unshown: Broken[] = [];
  const take = takerOf(desk, OPPORTUNITIES);
  const make = lineOf(days, processes, usual, factsFrom(desk, letters, prompters, unshown));
  return {
    work(entry) {
      const { sketch, broken } = take(entry);
      return sketch === undefined ? broken : make(sketch);
    },
    unshown,
  };
}

function lineOf(
  { at, since }: Days,
  processes: Readonly<Record<string, Process>>,
  usual: string,
  factsOf: (sketch: Sketch) => Facts,
): (sketch: Sketch) => Line {
  return (sketch) => {
    const named = sketch.process ?? usual;
    const odd = Object.hasOwn(processes, named) ? {} : { odd: named };
    const name = 'odd' in odd ? usual : named;
    const course = [name, processes[name]!] as const;
    const shown = factsOf(sketch);
    const entry = entryOf('', sketch, course, shown, at);
    if (entry === undefined) return odd;
    if (since === undefined) return { ...odd, line: packed(entry) };
    const before = entryOf('', sketch, course, shown, since);
    return { ...odd, line: packed(entry), moves: movesOf(before, entry), ...(before === undefined ? {} : { before }) };
  };
}

/** What letters and calls show: those that are linked, and the letters made from linked prompters. What cannot be read shows nothing. */
function factsFrom(desk: Desk, letterShelf: Shelf, prompterShelf: Shelf, broken: Broken[]): (sketch: Sketch) => Facts {
  const letters = new Map<string, LetterFact>();
  const madeFrom = new Map<string, string[]>();
  const calls = new Map<string, readonly CallFact[]>();
  const [takeLetter, takePrompter] = [takerOf(desk, LETTERS), takerOf(desk, PROMPTERS)];
  for (const entry of letterShelf.entries) {
    const { sketch, broken: faulty } = takeLetter(entry);
    if (sketch === undefined) {
      broken.push(faulty);
      continue;
    }
    const { letter, date, sent, accepted, access, source } = sketch;
    letters.set(entry.id, { id: entry.id, kind: letter, date, sent, accepted, access });
    if (source) madeFrom.set(source.prompter, [...(madeFrom.get(source.prompter) ?? []), entry.id]);
  }
  for (const entry of prompterShelf.entries) {
    const { sketch, broken: faulty } = takePrompter(entry);
    if (sketch === undefined) broken.push(faulty);
    else if (sketch.calls)
      calls.set(
        entry.id,
        sketch.calls.map(({ date, goalShared }) => ({ prompter: entry.id, date, goalShared: goalShared === 'yes' })),
      );
  }
  return ({ letters: linked = [], prompters = [] }) => {
    if (linked.length === 0 && prompters.length === 0) return NOTHING;
    const ids = new Set([...linked, ...prompters.flatMap((prompter) => madeFrom.get(prompter) ?? [])]);
    return { letters: [...ids].flatMap((id) => letters.get(id) ?? []), calls: prompters.flatMap((id) => calls.get(id) ?? []) };
  };
}

/** Makes a reader of records that throws for nothing that stands in a file: what is wrong there hides no other record. */
function takerOf<S>({ io, workspace }: Desk, { folder, schema, sketch, unwanted }: Kind<S>): (entry: Entry) => Taken<S> {
  const contentOf = contentReader(io.disk);
  return ({ id, path, isLink }) => {
    const fail = (error: CcsError, faults: Broken['faults'] = []): Taken<S> => ({ broken: { id, path, faults, error } });
    try {
      if (isLink) stayInside(io, join(workspace.root, folder), path);
    } catch (error) {
      if (error instanceof CcsError) return fail(error);
      throw error;
    }
    const content = contentOf(path);
    if ('reason' in content) return fail(new CcsError('cannot-read', { path, reason: content.reason }));
    const decoded = decode(content.bytes);
    if ('problem' in decoded) return fail(new CcsError('faulty-file', { path, faults: [decoded.problem] }), [decoded.problem]);
    const strict = readStrict(decoded.text, false, unwanted);
    const quick = strict && sketch(strict.value);
    if (quick !== undefined) return { sketch: quick };
    const { value, faults = [] } = check(schema, read(decoded.text));
    const slow = value === undefined ? undefined : sketch(value);
    return slow === undefined ? fail(new CcsError('faulty-file', { path, faults }), faults) : { sketch: slow };
  };
}
