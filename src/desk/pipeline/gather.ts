// From the records on disk to the lines of the pipeline: one record at a time, and of each only its line is kept.
import type { Row } from '../../core/method/pipeline/moves.ts';
import { isPacked, unpacked } from '../../core/method/pipeline/line.ts';
import type { Sketch } from '../../core/method/pipeline/sketch.ts';
import { processesWith, usualProcess } from '../../core/method/pipeline/process.ts';
import type { Processes } from '../../core/model/process.ts';
import type { Looks } from '../records/evidence.ts';
import { EVIDENCE, papersState } from '../records/papers-state.ts';
import { storeOf, type Broken, type Look, type Lying } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { openLines } from './lines.ts';
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
  const [opportunities, letters, prompters, accounts] = await Promise.all([
    store.open('opportunity').look(known),
    store.open('letter').look(known),
    store.open('prompter').look(known),
    store.open('account').look(known),
  ]);
  const { seller, alone, evidence } = desk.workspace.settings;
  const around = [own, seller, alone, evidence, known ? papersState(desk) : ''];
  const key = known ? keyOf(days, around, letters, prompters, accounts) : undefined;
  const lines =
    key === undefined || opportunities.lying.length === 0 ? undefined : openLines(desk.io, desk.workspace, key, opportunities.state);
  const course: Course = { days, processes, usual: usualProcess(own) };
  const broken: Broken[] = [];
  const unshown: Broken[] = [];
  const strange = new Set<string>();
  const unopened: string[] = [];
  const keep = (one: Lying, json: string | undefined): void => {
    if (one.hasState) lines?.put(one, json);
  };
  let worked: ((sketch: Sketch) => Promise<Line>) | undefined;
  // What is believed is looked at first: nothing but a line may come out of a file.
  const believed = new Map<string, Line>();
  const knownOf = (one: Lying): string | undefined => {
    const json = one.hasState ? lines?.get(one) : undefined;
    const line = json === undefined ? undefined : keptLine(json, processes);
    if (line === undefined) return undefined;
    believed.set(one.id, line);
    return json;
  };
  for await (const batch of opportunities.sketches(knownOf)) {
    await lines?.rest();
    for (const one of batch) {
      let line: Line;
      const kept = believed.get(one.lying.id);
      if ('known' in one) {
        // `knownOf` gave it.
        if (kept === undefined) continue;
        line = kept;
        believed.delete(one.lying.id);
        keep(one.lying, one.known);
      } else if ('sketch' in one) {
        worked ??= await worker(desk, course, { letters, prompters, accounts }, unshown);
        line = await worked(one.sketch);
        // A file outside of the folder for evidence may change without anybody seeing it.
        if (lines) keep(one.lying, showsOutside(one.sketch) ? undefined : JSON.stringify(line));
      } else {
        broken.push(one.broken);
        keep(one.lying, undefined);
        continue;
      }
      if (line.odd !== undefined) strange.add(line.odd);
      if (line.line === undefined) {
        unopened.push(one.lying.id);
        continue;
      }
      const { moves, before } = line;
      const row = unpacked(one.lying.id, line.line, processes);
      each(moves === undefined ? row : Object.assign(row, { moves, ...(before === undefined ? {} : { before }) }));
    }
  }
  // A letter that cannot be read is remarked on each time, and so is read each time.
  await lines?.done(unshown.length === 0);
  return { broken: [...broken, ...unshown], strange: [...strange].sort(), unopened };
}

/** What was kept, where it is a line: nothing else may come out of a file. */
function keptLine(json: string, processes: Processes): Line | undefined {
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

/** A look that finds everything worked out needs none. */
async function worker(desk: Desk, course: Course, looks: Looks, unshown: Broken[]): Promise<(sketch: Sketch) => Promise<Line>> {
  const [{ lineOf }, { evidenceOf }] = await Promise.all([import('./work.ts'), import('../records/evidence.ts')]);
  const { facts, broken, judged } = await evidenceOf(desk, looks);
  unshown.push(...broken);
  return (sketch) => lineOf(course, (one) => facts.of(one), judged, sketch);
}

function showsOutside({ milestones = [] }: Sketch): boolean {
  return milestones.some(({ evidence }) => evidence?.file !== undefined && !evidence.file.startsWith(`${EVIDENCE}/`));
}

/** Everything beside its record that a line depends on; undefined where that cannot be known again. */
function keyOf(days: Days, around: readonly unknown[], ...others: readonly Look<unknown>[]): string | undefined {
  return others.every(({ isWhole }) => isWhole) ? JSON.stringify([days, around, others.map(({ state }) => state)]) : undefined;
}
