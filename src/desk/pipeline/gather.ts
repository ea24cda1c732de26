// From the records on disk to the lines of the pipeline: one record at a time, and of each only its line is kept.
import type { CallFact, Facts, LetterFact } from '../../method/advance.ts';
import { movesOf, type Row } from '../../method/pipeline.ts';
import { entryOf } from '../../method/pipeline-entry.ts';
import { letterSketch, opportunitySketch, prompterSketch, UNUSED, type LetterSketch, type PrompterSketch, type Sketch } from '../../method/pipeline-sketch.ts';
import { processesWith, processOf, usualProcess } from '../../method/process.ts';
import { letterSchema } from '../../model/letter.ts';
import { opportunitySchema } from '../../model/opportunity.ts';
import type { Process } from '../../model/process.ts';
import { prompterSchema } from '../../model/prompter.ts';
import type { Broken } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { eachRecord, type Kind } from './shelf.ts';

const OPPORTUNITIES: Kind<Sketch> = { folder: 'opportunities', schema: opportunitySchema, sketch: opportunitySketch, unused: UNUSED };
const LETTERS: Kind<LetterSketch> = { folder: 'letters', schema: letterSchema, sketch: letterSketch, unused: new Set(['answers']) };
const PROMPTERS: Kind<PrompterSketch> = { folder: 'prompters', schema: prompterSchema, sketch: prompterSketch, unused: new Set(['scenarios', 'frame']) };

const NOTHING: Facts = { letters: [], calls: [] };

export type Gathered = {
  /** By id, the newest first. */
  readonly rows: readonly Row[];
  readonly broken: readonly Broken[];
  /** Processes that records name and that there are not; those records are measured by the usual one. */
  readonly strange: readonly string[];
  readonly processes: Readonly<Record<string, Process>>;
};

/**
 * Reads the pipeline of a day.
 * @param days `at`, and an earlier one to say what moved `since`
 * @param indexed false reads every file anew
 */
export async function gather(desk: Desk, { at, since }: { at: string; since?: string | undefined }, indexed: boolean): Promise<Gathered> {
  const own = desk.workspace.settings.process;
  const processes = processesWith(own);
  const usual = usualProcess(own);
  const strange = new Set<string>();
  const { factsOf, broken } = await facts(desk, indexed);
  const rows: Row[] = [];
  const faulty = await eachRecord(desk, OPPORTUNITIES, indexed, (id, sketch) => {
    const found = processOf(sketch, own);
    if (found === undefined) strange.add(sketch.process ?? '');
    const name = found === undefined ? usual : (sketch.process ?? usual);
    const course = [name, found ?? processes[usual]!] as const;
    const known = factsOf(sketch);
    const entry = entryOf(id, sketch, course, known, at);
    if (entry === undefined) return;
    rows.push(since === undefined ? entry : { ...entry, moves: movesOf(entryOf(id, sketch, course, known, since), entry) });
  });
  return { rows: rows.reverse(), broken: [...faulty, ...broken], strange: [...strange].sort(), processes };
}

/** What letters and calls show: those that are linked, and the letters made from linked prompters. */
async function facts(desk: Desk, indexed: boolean): Promise<{ factsOf(sketch: Sketch): Facts; broken: readonly Broken[] }> {
  const letters = new Map<string, LetterFact>();
  const madeFrom = new Map<string, string[]>();
  const calls = new Map<string, readonly CallFact[]>();
  const brokenLetters = await eachRecord(desk, LETTERS, indexed, (id, { letter, date, sent, accepted, access, source }) => {
    letters.set(id, { id, kind: letter, date, sent, accepted, access });
    if (source) madeFrom.set(source.prompter, [...(madeFrom.get(source.prompter) ?? []), id]);
  });
  const brokenPrompters = await eachRecord(desk, PROMPTERS, indexed, (id, { calls: held = [] }) => {
    if (held.length > 0) calls.set(id, held.map(({ date, goalShared }) => ({ prompter: id, date, goalShared: goalShared === 'yes' })));
  });
  const factsOf = ({ letters: linked = [], prompters = [] }: Sketch): Facts => {
    if (linked.length === 0 && prompters.length === 0) return NOTHING;
    const ids = new Set([...linked, ...prompters.flatMap((prompter) => madeFrom.get(prompter) ?? [])]);
    return { letters: [...ids].flatMap((id) => letters.get(id) ?? []), calls: prompters.flatMap((id) => calls.get(id) ?? []) };
  };
  return { factsOf, broken: [...brokenLetters, ...brokenPrompters] };
}
