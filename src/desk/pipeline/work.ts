// Works out the lines of the pipeline, each from what a look takes of its record.
import type { Facts } from '../../core/method/pipeline/advance.ts';
import type { Finding } from '../../core/method/evidence/finding.ts';
import { entryOf, type Entry } from '../../core/method/pipeline/entry.ts';
import { packed, type PackedLine } from '../../core/method/pipeline/line.ts';
import { movesOf, type Row } from '../../core/method/pipeline/moves.ts';
import type { Sketch } from '../../core/method/pipeline/sketch.ts';
import type { Process } from '../../core/model/process.ts';

export type Days = { readonly at: string; readonly since: string | undefined };

/** What comes of an opportunity; without a line it was not open yet. `among` is the state of all sales, where it leans on the others. */
export type Line = { readonly line?: PackedLine; readonly odd?: string; readonly among?: string } & Pick<Row, 'moves' | 'before'>;

/** What a line is measured by. */
export type Course = { readonly days: Days; readonly processes: Readonly<Record<string, Process>>; readonly usual: string };

/**
 * Works out a line.
 * @param factsOf what letters and calls show of a sale
 * @param findingsOf what is wrong with its evidence; a promise where files have to be read for it
 */
export async function lineOf(
  { days: { at, since }, processes, usual }: Course,
  factsOf: (sketch: Sketch) => Facts,
  findingsOf: (sketch: Sketch, course: Process) => readonly Finding[] | Promise<readonly Finding[]>,
  sketch: Sketch,
): Promise<Line> {
  const named = sketch.process ?? usual;
  const odd = Object.hasOwn(processes, named) ? {} : { odd: named };
  const name = 'odd' in odd ? usual : named;
  const course = [name, processes[name]!] as const;
  const shown = factsOf(sketch);
  const judged = findingsOf(sketch, course[1]);
  const found = judged instanceof Promise ? await judged : judged;
  const by = (day: string): Pick<Entry, 'findings' | 'old'> => {
    const then = found.filter(({ entry }) => entry === undefined || (sketch.milestones?.[entry]?.date ?? '') <= day);
    const counted = then.filter((one) => one.old !== true);
    return { findings: [...new Set(counted.map(({ code }) => code))], old: then.length - counted.length };
  };
  const entry = entryOf('', sketch, course, shown, at, by(at));
  if (entry === undefined) return odd;
  if (since === undefined) return { ...odd, line: packed(entry) };
  const before = entryOf('', sketch, course, shown, since, by(since));
  return { ...odd, line: packed(entry), moves: movesOf(before, entry), ...(before === undefined ? {} : { before }) };
}
