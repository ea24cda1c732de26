// From the records on disk to the lines of the pipeline: one record at a time, and of each only its line is kept.
import type { Row } from '../../core/method/pipeline/moves.ts';
import { isPacked, unpacked } from '../../core/method/pipeline/line.ts';
import { processesWith, usualProcess } from '../../core/method/pipeline/process.ts';
import type { Processes } from '../../core/model/process.ts';
import type { Broken } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { openLines } from './lines.ts';
import { shelfOf, stateOf, type Shelf } from './entries.ts';
import type { Days, Line, lineWorker } from './work.ts';

export type { Days } from './work.ts';

const RECORDS_BETWEEN_RESTS = 256;

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
  const shelves = {
    opportunities: shelfOf(desk, 'opportunities', known),
    letters: shelfOf(desk, 'letters', known),
    prompters: shelfOf(desk, 'prompters', known),
  };
  const { entries, files } = shelves.opportunities;
  const key = known ? keyOf(days, own, shelves.letters, shelves.prompters) : undefined;
  const lines =
    key === undefined || entries.length === 0
      ? undefined
      : openLines(
          desk.io,
          desk.workspace,
          key,
          files.filter((file) => file !== undefined),
        );
  const broken: Broken[] = [];
  const strange = new Set<string>();
  const unopened: string[] = [];
  let worker: ReturnType<typeof lineWorker> | undefined;
  for (const [at, entry] of entries.entries()) {
    if (at % RECORDS_BETWEEN_RESTS === 0) await lines?.rest();
    const file = files[at];
    const before = file && keptLine(lines?.get(file), processes);
    let line: Line | Broken;
    if (before === undefined) {
      // A look that finds everything worked out needs neither readers nor schemas.
      worker ??= (await import('./work.ts')).lineWorker(
        desk,
        { days, processes, usual: usualProcess(own) },
        shelves.letters,
        shelves.prompters,
      );
      line = worker.work(entry);
      if (file) lines?.put(file, 'error' in line ? undefined : JSON.stringify(line));
    } else line = before;
    if ('error' in line) {
      broken.push(line);
      continue;
    }
    if (line.odd !== undefined) strange.add(line.odd);
    if (line.line === undefined) {
      unopened.push(entry.id);
      continue;
    }
    const { moves, before: then } = line;
    const row = unpacked(entry.id, line.line, processes);
    each(moves === undefined ? row : Object.assign(row, { moves, ...(then === undefined ? {} : { before: then }) }));
  }
  const unshown = worker?.unshown ?? [];
  // A letter that cannot be read is remarked on each time, and so is read each time.
  await lines?.done(unshown.length === 0);
  return { broken: [...broken, ...unshown], strange: [...strange].sort(), unopened };
}

/** What was kept, where it is a line: nothing else may come out of a file. */
function keptLine(json: string | undefined, processes: Processes): Line | undefined {
  if (json === undefined) return undefined;
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) return undefined;
  const { line, odd, moves, before } = value as { readonly [K in keyof Line]: unknown };
  const isLine =
    (line === undefined || isPacked(line, processes)) &&
    (odd === undefined || typeof odd === 'string') &&
    moves === undefined &&
    before === undefined;
  return isLine ? { ...(line === undefined ? {} : { line }), ...(odd === undefined ? {} : { odd }) } : undefined;
}

/** Everything beside its file that a line depends on; undefined where that cannot be known again. */
function keyOf(days: Days, own: Processes | undefined, letters: Shelf, prompters: Shelf): string | undefined {
  const states = [stateOf(letters), stateOf(prompters)];
  return states.includes(undefined) ? undefined : JSON.stringify([days, own, states]);
}
