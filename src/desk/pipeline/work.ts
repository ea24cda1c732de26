// Works out the lines of the pipeline, each from what a look takes of its record.
import { leansOnOthers } from '../../core/method/evidence/file.ts';
import type { Facts } from '../../core/method/pipeline/advance.ts';
import type { Finding } from '../../core/method/evidence/finding.ts';
import { entryOf, type Entry } from '../../core/method/pipeline/entry.ts';
import { packed, UNASKED, type PackedLine } from '../../core/method/pipeline/line.ts';
import { movesOf, type Row } from '../../core/method/pipeline/moves.ts';
import type { Sketch } from '../../core/method/pipeline/sketch.ts';
import { processFinder, type Followed } from '../../core/method/pipeline/process.ts';
import type { Process } from '../../core/model/process.ts';
import type { Broken } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { evidenceOf, type Looks } from '../records/evidence.ts';
import { EVIDENCE } from '../records/papers-state.ts';

export type Days = { readonly at: string; readonly since: string | undefined };

/** What comes of an opportunity; without a line it was not open yet. `among` is the state of all sales, where it leans on the others. */
export type Line = { readonly line?: PackedLine; readonly odd?: string; readonly among?: string } & Pick<Row, 'moves' | 'before'>;

/** What a line is measured by. */
type Course = {
  readonly days: Days;
  followed(sketch: Sketch): Followed;
  /** Whether the evidence of every sale is judged; otherwise only where the sums need it. */
  readonly all: boolean;
};

/**
 * Works out a line.
 * @param factsOf what letters and calls show of a sale
 * @param findingsOf what is wrong with its evidence; a promise where files have to be read for it
 */
function lineOf(
  { days: { at, since }, followed, all }: Course,
  factsOf: (sketch: Sketch) => Facts,
  findingsOf: (sketch: Sketch, course: Process) => readonly Finding[] | Promise<readonly Finding[]>,
  sketch: Sketch,
): Line | Promise<Line> {
  const { name, process, strange } = followed(sketch);
  const odd = strange === undefined ? {} : { odd: strange };
  const course = [name, process] as const;
  const shown = factsOf(sketch);
  const bare = entryOf('', sketch, course, shown, at);
  if (bare === undefined) return odd;
  if (!all && since === undefined && !bare.forecast && !hasLetters(sketch))
    return { ...odd, line: packed({ ...bare, findings: [UNASKED] }) };
  const judged = findingsOf(sketch, process);
  const lineWith = (found: readonly Finding[]): Line => {
    const by = (day: string): Pick<Entry, 'findings' | 'old'> => {
      const then = found.filter(({ entry }) => entry === undefined || (sketch.milestones?.[entry]?.date ?? '') <= day);
      const counted = then.filter((one) => one.old !== true);
      return { findings: [...new Set(counted.map(({ code }) => code))], old: then.length - counted.length };
    };
    const entry = { ...bare, ...by(at) };
    if (since === undefined) return { ...odd, line: packed(entry) };
    const before = entryOf('', sketch, course, shown, since, by(since));
    return { ...odd, line: packed(entry), moves: movesOf(before, entry), ...(before === undefined ? {} : { before }) };
  };
  return judged instanceof Promise ? judged.then(lineWith) : lineWith(judged);
}

/** The acceptances that nobody asked words for are counted everywhere, and no letter is accepted where there is none. */
function hasLetters({ letters = [], prompters = [], milestones = [] }: Sketch): boolean {
  return letters.length + prompters.length > 0 || milestones.some(({ evidence }) => evidence?.letter !== undefined);
}

/** What lines depend on beside the records; `state` is that of all sales, and `isWhole` whether each of them has one. */
export type Given = Pick<Course, 'days' | 'all'> & { readonly state: string; readonly isWhole: boolean };

export type LineWork = {
  line(sketch: Sketch): Line | Promise<Line>;
  /** Whether what was worked out of one may be kept. */
  keeps(sketch: Sketch): boolean;
  /** Letters, conversations and accounts that cannot be read. */
  readonly broken: readonly Broken[];
};

/** Everything that is needed to work out the lines of a workspace. */
export async function lineWork(desk: Desk, { days, all, state, isWhole }: Given, looks?: Looks): Promise<LineWork> {
  const { settings } = desk.workspace;
  const course: Course = { days, all, followed: processFinder(settings) };
  const { facts, broken, judged } = await evidenceOf(desk, looks);
  const leans = (sketch: Sketch): boolean => leansOnOthers(sketch, { alone: settings.alone });
  return {
    line(sketch) {
      const line = lineOf(course, (one) => facts.of(one), judged, sketch);
      return leans(sketch) ? Promise.resolve(line).then((one) => ({ ...one, among: state })) : line;
    },
    // A file outside of the folder for evidence may change without anybody seeing it.
    keeps: (sketch) => !showsOutside(sketch) && (isWhole || !leans(sketch)),
    broken,
  };
}

function showsOutside({ milestones = [] }: Sketch): boolean {
  return milestones.some(({ evidence }) => evidence?.file !== undefined && !evidence.file.startsWith(`${EVIDENCE}/`));
}
