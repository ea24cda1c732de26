// When what is on record was written down, and whether it was changed afterwards, as the history of the files tells (docs/method.md §7).
import { plainLine, takeIn, type Change, type Written } from './history-lines.ts';
import type { Finding } from './finding.ts';
import { lettersOf, stepsOf, type SaleFile, type Step } from './file.ts';
import { gradedByOwner } from './grader-checks.ts';

/** Ours, not the method's. */
const LATE = 30;
const DAY = 86_400;

/** The history of all files, put in the newest change first, and then asked about one sale after the other. */
export class HistoryBook {
  readonly #files = new Map<string, Written>();
  readonly #names = new Map<string, string>();
  readonly #commits: { readonly committed: number; readonly written: number; readonly isFirst: boolean }[] = [];
  #times: readonly number[] | undefined;
  readonly #late: number;

  /** @param late days between what is said to have happened and the commit that brought it */
  constructor(late = LATE) {
    this.#late = late;
  }

  add(change: Change): void {
    const { commit, path, renamedFrom } = change;
    this.#commits[commit] ??= { committed: change.committed, written: change.written, isFirst: change.isFirst };
    // Older changes are told by the older name.
    const name = this.#names.get(path) ?? path;
    if (renamedFrom !== undefined) this.#names.set(renamedFrom, name);
    let file = this.#files.get(name);
    if (file === undefined) this.#files.set(name, (file = { lines: new Map(), edits: [], owners: [] }));
    takeIn(file, change);
  }

  /** What the history tells of a sale. */
  findings(id: string, sale: SaleFile): readonly Finding[] {
    const own = this.#files.get(`opportunities/${id}.yaml`);
    const steps = stepsOf(sale);
    return [...steps.flatMap((step) => this.#ofStep(sale, own, step)), ...this.#ofLetters(sale, own, steps)];
  }

  #ofStep(sale: SaleFile, own: Written | undefined, step: Step): readonly Finding[] {
    if (own === undefined) return [];
    const about = { milestone: step.milestone.id, entry: step.at } as const;
    const { entry, letter } = step;
    const anchor = this.#anchorOf(own, step);
    const found: Finding[] = [];
    // What stands in the entry, and was not there when it was graded.
    const { date, what, file: shown } = entry.evidence ?? {};
    const parts = Object.entries({ date, what, file: shown }).filter(([, part]) => part !== undefined);
    const later = [['date', entry.date], ...parts].some(([key, part]) => {
      const at = commitOf(own, `${key}: ${part}`);
      return anchor !== undefined && at !== undefined && at < anchor;
    });
    if (later)
      found.push({ code: 'changed-since', ...about, args: { thing: entry.evidence?.letter ?? entry.evidence?.date ?? entry.date } });
    // Whoever owned it when the grade came in, and was written over afterwards.
    const owner = anchor === undefined ? undefined : own.owners.findLast(({ commit }) => commit < anchor)?.owner;
    found.push(...gradedByOwner(sale, step, owner));
    const brought: (readonly [thing: string, day: string, commit: number | undefined])[] = [
      [entry.milestone, entry.date, newest([commitOf(own, `- milestone: ${entry.milestone}`), commitOf(own, `date: ${entry.date}`)])],
    ];
    const file = letter === undefined ? undefined : this.#files.get(`letters/${letter.id}.yaml`);
    if (letter !== undefined && file !== undefined)
      for (const mark of step.marks) {
        const day = letter[mark];
        if (day !== undefined) brought.push([letter.id, day, commitOf(file, `${mark}: ${day}`)]);
      }
    for (const [thing, day, commit] of brought) {
      const time = commit === undefined ? undefined : this.#timeOf(commit);
      if (time === undefined || time - Date.parse(`${day}T00:00:00Z`) / 1000 <= (this.#late + 1) * DAY) continue;
      found.push({
        code: 'back-dated',
        ...about,
        args: { thing, day, brought: new Date(time * 1000).toISOString().slice(0, 10), days: this.#late },
      });
    }
    return found;
  }

  /** Letters and files that were changed after they were accepted or graded. */
  #ofLetters(sale: SaleFile, own: Written | undefined, steps: readonly Step[]): readonly Finding[] {
    const letters = lettersOf(sale, steps).flatMap(({ letter, step }): Finding[] => {
      const file = this.#files.get(`letters/${letter.id}.yaml`);
      if (file === undefined || (step === undefined && letter.accepted === undefined)) return [];
      const accepted = letter.accepted === undefined ? undefined : file.accepted;
      const graded = step === undefined || own === undefined ? undefined : this.#anchorOf(own, step);
      const since = oldest([accepted, graded]);
      const changed = since !== undefined && file.edits.some((edit) => edit.commit < since && !edit.marksOnly);
      return changed ? [{ code: 'changed-since', milestone: step?.milestone.id, entry: step?.at, args: { thing: letter.id } }] : [];
    });
    const files = steps.flatMap((step): Finding[] => {
      const path = step.entry.evidence?.file;
      const file = path === undefined ? undefined : this.#files.get(path);
      const graded = own === undefined ? undefined : this.#anchorOf(own, step);
      if (path === undefined || file === undefined || graded === undefined) return [];
      return file.edits.some((edit) => edit.commit < graded)
        ? [{ code: 'changed-since', milestone: step.milestone.id, entry: step.at, args: { thing: path } }]
        : [];
    });
    return [...letters, ...files];
  }

  /** The commit that brought the entry: by its milestone, and by its day where the milestone stands there twice. */
  #anchorOf(own: Written, step: Step): number | undefined {
    const line = own.lines.get(`- milestone: ${step.entry.milestone}`);
    if (line === undefined) return undefined;
    return line.times > 1 ? commitOf(own, `date: ${step.entry.date}`) : line.commit;
  }

  /** When a commit was made; where a whole series was put on top of another one, when it says so. Undefined for the first. */
  #timeOf(commit: number): number | undefined {
    if (this.#commits[commit]?.isFirst !== false) return undefined;
    this.#times ??= timesOf(this.#commits);
    return this.#times[commit];
  }
}

const SERIES = 3;
const AT_ONCE = 600;

/** Commits of several days that were committed within minutes were moved there. */
function timesOf(commits: readonly { readonly committed: number; readonly written: number }[]): readonly number[] {
  const times = commits.map(({ committed }) => committed);
  let from = 0;
  for (let at = 1; at <= commits.length; at++) {
    const [one, before] = [commits[at], commits[at - 1]];
    if (one !== undefined && before !== undefined && Math.abs(before.committed - one.committed) <= AT_ONCE) continue;
    const run = commits.slice(from, at).filter((commit) => commit !== undefined);
    const days = new Set(run.map(({ written }) => Math.floor(written / DAY)));
    const inOrder = run.every(({ written }, index) => index === 0 || written <= run[index - 1]!.written);
    if (run.length >= SERIES && days.size >= SERIES && inOrder)
      for (let moved = from; moved < at; moved++) times[moved] = commits[moved]!.written;
    from = at;
  }
  return times;
}

function commitOf(file: Written, line: string): number | undefined {
  return file.lines.get(plainLine(line))?.commit;
}

/** Of commits the one that came last: they are counted from the newest. Undefined where one is not known. */
function newest(commits: readonly (number | undefined)[]): number | undefined {
  return commits.includes(undefined) ? undefined : Math.min(...commits.filter((one) => one !== undefined));
}

function oldest(commits: readonly (number | undefined)[]): number | undefined {
  const known = commits.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
