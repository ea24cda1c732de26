// From the records on disk to the lines of the pipeline: one record at a time, and of each only its line is kept.
import type { Row } from '../../core/method/pipeline/moves.ts';
import { isAsked, isPacked, unpacked } from '../../core/method/pipeline/line.ts';
import { processesWith } from '../../core/method/pipeline/process.ts';
import type { Processes } from '../../core/model/process.ts';
import { papersState } from '../records/papers-state.ts';
import { storeOf, type Broken, type Look } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { lookOver } from './look-over.ts';
import type { Days, Given, Line } from './work.ts';

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
 * @param all whether the findings of every sale are asked for, or only of those that sums are made of
 * @param known whether to believe, and leave for the next look, what came of a file that is the very same
 * @param each is called with one line at a time; none is kept here
 */
export async function gather(desk: Desk, days: Days, all: boolean, known: boolean, each: (row: Row) => void): Promise<Gathered> {
  const own = desk.workspace.settings.process;
  const processes = processesWith(desk.workspace.settings);
  const store = storeOf(desk.io, desk.workspace);
  const [opportunities, letters, prompters, accounts] = await Promise.all([
    store.open('opportunity').look(known),
    store.open('letter').look(known),
    store.open('prompter').look(known),
    store.open('account').look(known),
  ]);
  const { seller, alone, evidence, numbers } = desk.workspace.settings;
  const around = [own, numbers, seller, alone, evidence, known ? await papersState(desk) : ''];
  const given: Given = { days, all, state: opportunities.state, isWhole: opportunities.isWhole };
  const unshown: Broken[] = [];
  const strange = new Set<string>();
  const unopened: string[] = [];
  const broken = await lookOver(
    desk,
    opportunities,
    {
      file: 'pipeline.txt',
      isPart: !all,
      key: known ? keyOf(days, around, letters, prompters, accounts) : undefined,
      kept: (value) => keptLine(value, processes, opportunities.state, all),
      // A look that finds everything worked out needs none.
      async work() {
        const {
          line,
          keeps,
          broken: unread,
        } = await (await import('./work.ts')).lineWork(desk, given, {
          letters,
          prompters,
          accounts,
          opportunities,
        });
        unshown.push(...unread);
        return { line, keeps };
      },
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

/**
 * What was kept, where it is a line: nothing else may come out of a file.
 * @param state that of all sales: what leans on the others holds as long as they are the same
 * @param all whether it has to say what is wrong with the evidence
 */
function keptLine(value: unknown, processes: Processes, state: string, all: boolean): Line | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { line, odd, among, moves, before } = value as { readonly [K in keyof Line]: unknown };
  const isLine =
    (line === undefined || (isPacked(line, processes) && (!all || isAsked(line)))) &&
    (odd === undefined || typeof odd === 'string') &&
    (among === undefined || among === state) &&
    moves === undefined &&
    before === undefined;
  if (!isLine) return undefined;
  return { ...(line === undefined ? {} : { line }), ...(odd === undefined ? {} : { odd }), ...(among === undefined ? {} : { among }) };
}

/** Everything beside its record that a line depends on; undefined where that cannot be known again. */
function keyOf(days: Days, around: readonly unknown[], ...others: readonly Look<unknown>[]): string | undefined {
  return others.every(({ isWhole }) => isWhole) ? JSON.stringify([days, around, others.map(({ state }) => state)]) : undefined;
}
