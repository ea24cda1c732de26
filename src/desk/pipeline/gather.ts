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
  /** What came of each may be believed as long as the state is the same. */
  readonly holds: boolean;
};

/** The pipeline of a day, found and not gone over yet. */
export type Sight = {
  /** The same as long as every line would be; undefined where that cannot be known. */
  readonly state: string | undefined;
  /**
   * Reads it, the newest record first.
   * @param each is called with one line at a time; none is kept here
   */
  over(each: (row: Row) => void): Promise<Gathered>;
};

/**
 * Finds the pipeline of a day.
 * @param days `at`, and an earlier one to say what moved `since`
 * @param all whether the findings of every sale are asked for, or only of those that sums are made of
 * @param known whether to believe, and leave for the next look, what came of a file that is the very same
 */
export async function pipelineOf(desk: Desk, days: Days, all: boolean, known: boolean): Promise<Sight> {
  const own = desk.workspace.settings.process;
  const processes = processesWith(desk.workspace.settings);
  const store = storeOf(desk.io, desk.workspace);
  const [opportunities, letters, prompters, accounts, papers] = await Promise.all([
    store.open('opportunity').look(known),
    store.open('letter').look(known),
    store.open('prompter').look(known),
    store.open('account').look(known),
    known ? papersState(desk) : '',
  ]);
  const { seller, alone, evidence, numbers } = desk.workspace.settings;
  const around = [own, numbers, seller, alone, evidence, papers];
  const given: Given = { days, all, state: opportunities.state, isWhole: opportunities.isWhole };
  const key = known ? keyOf(days, around, letters, prompters, accounts) : undefined;
  const unshown: Broken[] = [];
  const strange = new Set<string>();
  const unopened: string[] = [];
  let holds = true;
  return {
    state: key !== undefined && opportunities.isWhole ? `${key} ${opportunities.state}` : undefined,
    async over(each) {
      const broken = await lookOver(
        desk,
        opportunities,
        {
          file: 'pipeline.txt',
          isPart: !all,
          key,
          kept: (value) => keptLine(value, processes, opportunities.state, all),
          // A look that finds everything worked out needs none.
          async work() {
            const { lineWork } = await import('./work.ts');
            const made = await lineWork(desk, given, { letters, prompters, accounts, opportunities });
            unshown.push(...made.broken);
            return { line: made.line, keeps: (sketch) => made.keeps(sketch) || (holds = false) };
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
      const unread = [...broken, ...unshown];
      return { broken: unread, strange: [...strange].sort(), unopened, holds: holds && unread.length === 0 };
    },
  };
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
