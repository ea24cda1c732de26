// From the records on disk to the lines of the pipeline: one record at a time, and of each only its line is kept.
import type { CallFact, Facts, LetterFact } from '../../method/advance.ts';
import { movesOf, type Row } from '../../method/pipeline-moves.ts';
import { entryOf } from '../../method/pipeline-entry.ts';
import { packed, unpacked, type PackedLine } from '../../method/pipeline-line.ts';
import { letterSketch, opportunitySketch, prompterSketch, UNREAD, type LetterSketch, type PrompterSketch, type Sketch } from '../../method/pipeline-sketch.ts';
import { processesWith, usualProcess } from '../../method/process.ts';
import { letterSchema } from '../../model/letter.ts';
import { opportunitySchema } from '../../model/opportunity.ts';
import type { Process, Processes } from '../../model/process.ts';
import { prompterSchema } from '../../model/prompter.ts';
import type { Broken } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import type { Entry } from '../../workspace/listing.ts';
import { openLines } from './lines.ts';
import { shelfOf, stateOf, takerOf, type Kind, type Shelf } from './shelf.ts';

const OPPORTUNITIES: Kind<Sketch> = { folder: 'opportunities', schema: opportunitySchema, sketch: opportunitySketch, unwanted: UNREAD.opportunities };
const LETTERS: Kind<LetterSketch> = { folder: 'letters', schema: letterSchema, sketch: letterSketch, unwanted: UNREAD.letters };
const PROMPTERS: Kind<PrompterSketch> = { folder: 'prompters', schema: prompterSchema, sketch: prompterSketch, unwanted: UNREAD.prompters };

const NOTHING: Facts = { letters: [], calls: [] };
const RECORDS_BETWEEN_RESTS = 256;

export type Gathered = {
  readonly broken: readonly Broken[];
  /** Processes that records name and that there are not; those records are measured by the usual one. */
  readonly strange: readonly string[];
  /** Records that are opened on a later day only. */
  readonly unopened: readonly string[];
};

export type Days = { readonly at: string; readonly since: string | undefined };

/**
 * Reads the pipeline of a day, the newest record first.
 * @param days `at`, and an earlier one to say what moved `since`
 * @param known whether to believe, and leave for the next look, what came of a file that is the very same
 * @param each is called with one line at a time; none is kept here
 */
export async function gather(desk: Desk, days: Days, known: boolean, each: (row: Row) => void): Promise<Gathered> {
  const own = desk.workspace.settings.process;
  const processes = processesWith(own);
  const shelves = { opportunities: shelfOf(desk, 'opportunities', known), letters: shelfOf(desk, 'letters', known), prompters: shelfOf(desk, 'prompters', known) };
  const { entries, files } = shelves.opportunities;
  const key = known ? keyOf(days, own, shelves.letters, shelves.prompters) : undefined;
  const lines = key === undefined || entries.length === 0 ? undefined : openLines(desk.io, desk.workspace, key, files.filter((file) => file !== undefined));
  const broken: Broken[] = [];
  const unshown: Broken[] = [];
  const take = takerOf(desk, OPPORTUNITIES);
  let make: ((sketch: Sketch) => Line) | undefined;
  const strange = new Set<string>();
  const unopened: string[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % RECORDS_BETWEEN_RESTS === 0) await lines?.rest();
    const file = files[at];
    const before = file && lines?.get(file);
    const line = before === undefined ? worked(entry) : (JSON.parse(before) as Line);
    if (file && before === undefined) lines?.put(file, line && JSON.stringify(line));
    if (line === undefined) continue;
    if (line.odd !== undefined) strange.add(line.odd);
    if (line.line === undefined) {
      unopened.push(entry.id);
      continue;
    }
    const { moves, before: then } = line;
    const row = unpacked(entry.id, line.line, processes);
    each(moves === undefined ? row : { ...row, moves, ...(then === undefined ? {} : { before: then }) });
  }
  // A letter that cannot be read is remarked on each time, and so is read each time.
  await lines?.done(unshown.length === 0);
  return { broken: [...broken, ...unshown], strange: [...strange].sort(), unopened };

  function worked(entry: Entry): Line | undefined {
    const { sketch, broken: faulty } = take(entry);
    if (sketch === undefined) {
      broken.push(faulty);
      return undefined;
    }
    make ??= lineOf(days, processes, usualProcess(own), factsFrom(desk, shelves.letters, shelves.prompters, unshown));
    return make(sketch);
  }
}

/** What comes of an opportunity; without a line it was not open yet. */
type Line = { readonly line?: PackedLine; readonly odd?: string } & Pick<Row, 'moves' | 'before'>;

/** Everything beside its file that a line depends on; undefined where that cannot be known again. */
function keyOf(days: Days, own: Processes | undefined, letters: Shelf, prompters: Shelf): string | undefined {
  const states = [stateOf(letters), stateOf(prompters)];
  return states.includes(undefined) ? undefined : JSON.stringify([days, own, states]);
}

function lineOf({ at, since }: Days, processes: Readonly<Record<string, Process>>, usual: string, factsOf: (sketch: Sketch) => Facts): (sketch: Sketch) => Line {
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
    else if (sketch.calls) calls.set(entry.id, sketch.calls.map(({ date, goalShared }) => ({ prompter: entry.id, date, goalShared: goalShared === 'yes' })));
  }
  return ({ letters: linked = [], prompters = [] }) => {
    if (linked.length === 0 && prompters.length === 0) return NOTHING;
    const ids = new Set([...linked, ...prompters.flatMap((prompter) => madeFrom.get(prompter) ?? [])]);
    return { letters: [...ids].flatMap((id) => letters.get(id) ?? []), calls: prompters.flatMap((id) => calls.get(id) ?? []) };
  };
}
