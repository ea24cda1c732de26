// From the records on disk to the lines of the pipeline: one record at a time, and of each only its line is kept.
import type { Row } from '../../core/method/pipeline/moves.ts';
import { isPacked, unpacked } from '../../core/method/pipeline/line.ts';
import type { LetterSketch, PrompterSketch, Sketch } from '../../core/method/pipeline/sketch.ts';
import { processesWith, usualProcess } from '../../core/method/pipeline/process.ts';
import type { Processes } from '../../core/model/process.ts';
import { storeOf, type Broken, type Look } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { lookOver } from './look-over.ts';
import type { Course, Days, Line } from './work.ts';

export type { Days } from './work.ts';

export type Gathered = {
  readonly broken: readonly Broken[];
  /** Processes that records name and that there are not; those records are measured by the usual one. */
  readonly strange: readonly string[];
  /** Records that are opened on a later day only. */
  readonly unopened: readonly string[];
};

/**
 * Reads the pipeline of a day, the newest record first.
 * @param days `at`, and an earlier one to say what moved `since`
 * @param known whether to believe, and leave for the next look, what came of a file that is the very same
 * @param each is called with one line at a time; none is kept here
 */
export async function gather(desk: Desk, days: Days, known: boolean, each: (row: Row) => void): Promise<Gathered> {
  const own = desk.workspace.settings.process;
  const processes = processesWith(own);
  const store = storeOf(desk.io, desk.workspace);
  const [opportunities, letters, prompters] = await Promise.all([
    store.open('opportunity').look(known),
    store.open('letter').look(known),
    store.open('prompter').look(known),
  ]);
  const course: Course = { days, processes, usual: usualProcess(own) };
  const unshown: Broken[] = [];
  const strange = new Set<string>();
  const unopened: string[] = [];
  const broken = await lookOver(
    desk,
    opportunities,
    {
      file: 'pipeline.txt',
      key: known ? keyOf(days, own, letters, prompters) : undefined,
      kept: (value) => keptLine(value, processes),
      work: () => worker(course, letters, prompters, unshown),
      // A letter that cannot be read is remarked on each time, and so is read each time.
      isGood: () => unshown.length === 0,
    },
    (id, line) => {
      if (line.odd !== undefined) strange.add(line.odd);
      if (line.line === undefined) {
        unopened.push(id);
        return;
      }
      const { moves, before } = line;
      const row = unpacked(id, line.line, processes);
      each(moves === undefined ? row : Object.assign(row, { moves, ...(before === undefined ? {} : { before }) }));
    },
  );
  return { broken: [...broken, ...unshown], strange: [...strange].sort(), unopened };
}

/** What was kept, where it is a line: nothing else may come out of a file. */
function keptLine(value: unknown, processes: Processes): Line | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { line, odd, moves, before } = value as { readonly [K in keyof Line]: unknown };
  const isLine =
    (line === undefined || isPacked(line, processes)) &&
    (odd === undefined || typeof odd === 'string') &&
    moves === undefined &&
    before === undefined;
  return isLine ? { ...(line === undefined ? {} : { line }), ...(odd === undefined ? {} : { odd }) } : undefined;
}

/** A look that finds everything worked out needs none. */
async function worker(
  course: Course,
  letters: Look<LetterSketch>,
  prompters: Look<PrompterSketch>,
  unshown: Broken[],
): Promise<(sketch: Sketch) => Line> {
  const [{ lineOf }, { factBook }] = await Promise.all([import('./work.ts'), import('../records/opportunities.ts')]);
  const { book, broken } = await factBook(letters, prompters);
  unshown.push(...broken);
  return (sketch) => lineOf(course, (one) => book.of(one), sketch);
}

/** Everything beside its record that a line depends on; undefined where that cannot be known again. */
function keyOf(days: Days, own: Processes | undefined, ...others: readonly Look<unknown>[]): string | undefined {
  return others.every(({ isWhole }) => isWhole) ? JSON.stringify([days, own, others.map(({ state }) => state)]) : undefined;
}
