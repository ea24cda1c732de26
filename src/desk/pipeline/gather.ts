// From the records on disk to the lines of the pipeline: one record at a time, and of each only its line is kept.
import type { CallFact, Facts, LetterFact } from '../../method/advance.ts';
import { movesOf, type Move, type Row } from '../../method/pipeline.ts';
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
import { eachRecord, shelfOf, type Kind, type Lines } from './shelf.ts';

const OPPORTUNITIES: Kind<Sketch> = { folder: 'opportunities', schema: opportunitySchema, sketch: opportunitySketch, unwanted: UNREAD.opportunities };
const LETTERS: Kind<LetterSketch> = { folder: 'letters', schema: letterSchema, sketch: letterSketch, unwanted: UNREAD.letters };
const PROMPTERS: Kind<PrompterSketch> = { folder: 'prompters', schema: prompterSchema, sketch: prompterSketch, unwanted: UNREAD.prompters };

const NOTHING: Facts = { letters: [], calls: [] };
const asIs = <S>(): Lines<S, S> => ({ key: undefined, make: (_, sketch) => sketch });

export type Gathered = {
  /** By id, the newest first. */
  readonly rows: readonly Row[];
  readonly broken: readonly Broken[];
  /** Processes that records name and that there are not; those records are measured by the usual one. */
  readonly strange: readonly string[];
  readonly processes: Readonly<Record<string, Process>>;
};

export type Days = { readonly at: string; readonly since: string | undefined };

/**
 * Reads the pipeline of a day.
 * @param days `at`, and an earlier one to say what moved `since`
 * @param indexed false reads every file anew
 */
export async function gather(desk: Desk, days: Days, indexed: boolean): Promise<Gathered> {
  const own = desk.workspace.settings.process;
  const processes = processesWith(own);
  const known = await facts(desk, indexed);
  const shelf = shelfOf(desk, 'opportunities', indexed);
  const lines = { key: indexed ? keyOf(days, own, known) : undefined, make: lineOf(days, own, known) };
  const rows: Row[] = [];
  const strange = new Set<string>();
  const broken = await eachRecord(desk, OPPORTUNITIES, shelf, lines, (id, { line, moves, odd }) => {
    if (odd !== undefined) strange.add(odd);
    if (line === undefined) return;
    const entry = unpacked(id, line, processes);
    rows.push(moves === undefined ? entry : { ...entry, moves });
  });
  return { rows: rows.reverse(), broken: [...broken, ...known.broken], strange: [...strange].sort(), processes };
}

/** What is kept of an opportunity between two looks; without a line it was not open yet. */
type Line = { readonly line?: PackedLine; readonly moves?: readonly Move[]; readonly odd?: string };
type Known = { factsOf(sketch: Sketch): Facts; readonly broken: readonly Broken[]; readonly state: string | undefined };

/** Lines are kept where they depend on nothing that cannot be known again. */
function keyOf({ at, since }: Days, own: Processes | undefined, { state }: Known): string | undefined {
  return state === undefined ? undefined : JSON.stringify([at, since, own, state]);
}

function lineOf({ at, since }: Days, own: Processes | undefined, { factsOf }: Known): (id: string, sketch: Sketch) => Line {
  const processes = processesWith(own);
  const usual = usualProcess(own);
  return (id, sketch) => {
    const named = sketch.process ?? usual;
    const odd = Object.hasOwn(processes, named) ? {} : { odd: named };
    const name = 'odd' in odd ? usual : named;
    const course = [name, processes[name]!] as const;
    const shown = factsOf(sketch);
    const entry = entryOf(id, sketch, course, shown, at);
    if (entry === undefined) return odd;
    const moves = since === undefined ? {} : { moves: movesOf(entryOf(id, sketch, course, shown, since), entry) };
    return { ...odd, line: packed(entry), ...moves };
  };
}

/** What letters and calls show: those that are linked, and the letters made from linked prompters. */
async function facts(desk: Desk, indexed: boolean): Promise<Known> {
  const letters = new Map<string, LetterFact>();
  const madeFrom = new Map<string, string[]>();
  const calls = new Map<string, readonly CallFact[]>();
  const shelves = { letters: shelfOf(desk, 'letters', indexed), prompters: shelfOf(desk, 'prompters', indexed) };
  const brokenLetters = await eachRecord(desk, LETTERS, shelves.letters, asIs<LetterSketch>(), (id, { letter, date, sent, accepted, access, source }) => {
    letters.set(id, { id, kind: letter, date, sent, accepted, access });
    if (source) madeFrom.set(source.prompter, [...(madeFrom.get(source.prompter) ?? []), id]);
  });
  const brokenPrompters = await eachRecord(desk, PROMPTERS, shelves.prompters, asIs<PrompterSketch>(), (id, { calls: held = [] }) => {
    if (held.length > 0) calls.set(id, held.map(({ date, goalShared }) => ({ prompter: id, date, goalShared: goalShared === 'yes' })));
  });
  const factsOf = ({ letters: linked = [], prompters = [] }: Sketch): Facts => {
    if (linked.length === 0 && prompters.length === 0) return NOTHING;
    const ids = new Set([...linked, ...prompters.flatMap((prompter) => madeFrom.get(prompter) ?? [])]);
    return { letters: [...ids].flatMap((id) => letters.get(id) ?? []), calls: prompters.flatMap((id) => calls.get(id) ?? []) };
  };
  const states = [shelves.letters.state, shelves.prompters.state];
  return { factsOf, broken: [...brokenLetters, ...brokenPrompters], state: states.includes(undefined) ? undefined : states.join(' ') };
}
