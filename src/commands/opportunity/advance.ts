// A milestone graded by a manager, on evidence; or an opportunity lost, set aside, taken up again (docs/method.md §7).
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Desk } from '../../desk/desk.ts';
import { dayGiven } from '../../desk/filling/day.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { factsFor, opportunityStore, processFor } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import { asShown, mayAdvance, type Shown } from '../../core/method/pipeline/advance.ts';
import { factOf } from '../../core/method/pipeline/facts.ts';
import { appended } from '../../core/method/pipeline/history.ts';
import { inAnyLanguage, inLanguage } from '../../core/languages/index.ts';
import { stageOf } from '../../core/method/pipeline/process.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import { RESERVED, type Milestone, type Process } from '../../core/model/process.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import { dayFrom } from '../../core/model/day.ts';
import { isDay } from '../../core/model/value.ts';
import { collected, dayOf, pickId, type Stored } from '../../workspace/index.ts';

type Options = { evidence?: string; what?: string; as?: string; name?: string; lost?: boolean };
type Grading = {
  readonly desk: Desk;
  readonly stored: Stored<Opportunity>;
  readonly course: Process;
  readonly by: string;
  readonly today: string;
  readonly what: string | undefined;
  readonly command: string;
};
/** The record as it becomes, and what is said about it. */
type Graded = { readonly value: Opportunity; readonly said: string };

const MANAGER: ReadonlySet<string> = new Set(inAnyLanguage(({ answers }) => answers.manager));

export async function opportunityAdvance(desk: Desk, options: Options, id = '', named?: string): Promise<number> {
  const store = opportunityStore(desk);
  const stored = await meantRecord(desk, 'opportunity', id);
  const course = processFor(desk, stored.value);
  const known = [...course.milestones.map((milestone) => milestone.id), ...RESERVED];
  const shown = [
    ...course.milestones.map(({ id: one, name }) =>
      desk.words.opportunity.milestoneNamed({ id: one, name: name === undefined ? one : inLanguage(name, desk.language) }),
    ),
    ...RESERVED,
  ].join(', ');
  if (options.lost && named !== undefined && pickId(known, named) !== 'lost')
    throw new CcsError('not-together', { one: named, other: '--lost' });
  const typed = options.lost ? 'lost' : named;
  if (typed === undefined) throw new CcsError('which-milestone', { known: shown });
  // As `show` calls it, in whatever language.
  const called = course.milestones.find(({ name }) =>
    (typeof name === 'string' ? [name] : Object.values(name ?? {})).includes(typed.trim()),
  );
  const word = pickId(known, called?.id ?? typed);
  if (word === undefined) throw new CcsError('no-milestone', { milestone: typed, near: nearest(typed, known), known: shown });
  if (!MANAGER.has(options.as?.trim().toLowerCase() ?? '')) throw new CcsError('not-a-manager', undefined);
  const by = options.name?.trim() || desk.workspace.settings.seller?.name;
  if (by === undefined) throw new CcsError('no-grader', undefined);
  const what = options.what?.trim() || undefined;
  const grading: Grading = {
    desk,
    stored,
    course,
    by,
    today: dayOf(desk.io.now()),
    what,
    command: desk.again(`ccs opportunity advance ${stored.id} ${word} --as manager`),
  };
  // Neither keeps any, and what is handed in does not get lost silently.
  if (options.evidence !== undefined && (word === 'inactive' || word === 'back'))
    throw new CcsError('evidence-unkept', { milestone: word });
  const { value, said } =
    word === 'lost'
      ? await lose(grading, options.evidence)
      : word === 'inactive'
        ? setAside(grading)
        : word === 'back'
          ? takeUp(grading)
          : await grade(grading, course.milestones.find((milestone) => milestone.id === word)!, options.evidence);
  const changed = await store.replace(stored, inFileOrder(value)).catch((error: unknown) => {
    // No draft is kept of a line that can be typed again.
    throw error instanceof CcsError && error.code === 'changed-meanwhile'
      ? new CcsError('changed-before-grading', { command: desk.again(`ccs opportunity show ${stored.id}`) })
      : error;
  });
  desk.tell(said);
  if (by === stored.value.owner) desk.tell(desk.style.yellow(desk.words.opportunity.gradesOwn({ by })));
  tellSaved(desk, changed);
  return 0;
}

async function grade(
  { desk, stored, course, by, today, what }: Grading,
  milestone: Milestone,
  evidence: string | undefined,
): Promise<Graded> {
  const { value } = stored;
  const shown = evidence === undefined ? undefined : await shownBy(desk, value, evidence);
  const checked = mayAdvance(value, course, milestone, { shown, why: what, facts: await factsFor(desk, value), today });
  if ('refusal' in checked) throw new CcsError(checked.refusal.code, { ...checked.refusal.args, id: stored.id });
  const letters = value.letters ?? [];
  const linked =
    shown !== undefined && 'letter' in shown && !letters.includes(shown.letter.id) ? { letters: [...letters, shown.letter.id] } : {};
  const recorded = Object.keys(checked.evidence).length > 0 ? { evidence: checked.evidence } : {};
  const reached = { milestone: milestone.id, date: today, ...recorded, by };
  const { gradedNow, steppedBack } = desk.words.opportunity;
  const isBack = course.milestones.indexOf(milestone) < stageOf(value, course, today).index;
  const said = isBack
    ? steppedBack({ milestone: milestone.name, by, date: today, why: what ?? '' })
    : gradedNow({ milestone: milestone.name, by, date: today, evidence: evidence ?? '' });
  return { value: { ...value, ...linked, milestones: [...(value.milestones ?? []), reached] }, said };
}

async function lose({ desk, stored, course, by, today, what, command }: Grading, evidence: string | undefined): Promise<Graded> {
  const { value } = stored;
  const { ended } = stageOf(value, course, today);
  if (ended !== undefined) throw new CcsError(ended === 'lost' ? 'is-lost' : 'is-won', { id: stored.id });
  if (what === undefined) throw new CcsError('needs-why', { command });
  const shown = evidence === undefined ? undefined : await shownBy(desk, value, evidence);
  const checked = shown === undefined ? { evidence: {} } : asShown(shown, today);
  if ('refusal' in checked) throw new CcsError(checked.refusal.code, checked.refusal.args);
  const milestones = [...(value.milestones ?? []), { milestone: 'lost', date: today, evidence: { ...checked.evidence, what }, by }];
  return { value: { ...value, milestones }, said: desk.words.opportunity.lostNow({ by, date: today, why: what }) };
}

function setAside({ desk, stored, course, by, today, what, command }: Grading): Graded {
  const { value } = stored;
  const { ended } = stageOf(value, course, today);
  if (ended !== undefined) throw new CcsError(ended === 'lost' ? 'is-lost' : 'is-won', { id: stored.id });
  if (value.inactive) throw new CcsError('is-inactive', { id: stored.id });
  if (what === undefined) throw new CcsError('needs-why', { command });
  const changes = appended(value.changes ?? [], { date: today, inactive: true, by });
  return {
    value: { ...value, inactive: { date: today, why: what }, changes },
    said: desk.words.opportunity.setAsideNow({ by, date: today, why: what }),
  };
}

function takeUp({ desk, stored: { value }, course, by, today, what, command }: Grading): Graded {
  const said = desk.words.opportunity.backNow({ by, date: today });
  if (stageOf(value, course, today).ended === 'lost') {
    if (what === undefined) throw new CcsError('needs-why', { command });
    return {
      value: { ...value, milestones: [...(value.milestones ?? []), { milestone: 'back', date: today, evidence: { what }, by }] },
      said,
    };
  }
  const { inactive, ...rest } = value;
  if (inactive === undefined) throw new CcsError('not-set-aside', undefined);
  return { value: { ...rest, changes: appended(value.changes ?? [], { date: today, inactive: false, by }) }, said };
}

/** What the evidence is: a day, a letter by its id, a file that is there. */
async function shownBy(desk: Desk, { letters = [], prompters = [] }: Opportunity, evidence: string): Promise<Shown> {
  if (isDay(evidence)) return { date: dayGiven(desk, '--evidence', evidence, 'behind') };
  const all = (await collected(letterStore(desk).list())).records;
  const id = pickId(
    all.map((letter) => letter.id),
    evidence,
  );
  const letter = all.find((one) => one.id === id);
  if (letter) {
    const { source, answers } = letter.value;
    const ours = letters.includes(letter.id) || (source !== undefined && prompters.includes(source.prompter));
    const company = answers['to.company'];
    return { letter: { ...factOf(letter.id, letter.value), ...(ours || typeof company !== 'string' ? {} : { account: company }) } };
  }
  const path = resolve(desk.io.cwd, evidence);
  if (desk.io.disk.statSync(path, { throwIfNoEntry: false })?.isFile()) return { file: fromWorkspace(desk, path) };
  // What could be a day in two ways, and a letter in none, was meant for a day.
  const day = dayFrom(evidence, dayOf(desk.io.now()), 'behind');
  if ('day' in day || day.problem.code !== 'no-single-day') return { date: dayGiven(desk, '--evidence', evidence, 'behind') };
  throw new CcsError('unknown-evidence', {
    evidence,
    near: nearest(
      evidence,
      all.map((one) => one.id),
    ),
  });
}

/** A path that a colleague can follow as well, where the file lies in the workspace. */
function fromWorkspace({ workspace }: Desk, path: string): string {
  const inside = relative(workspace.root, path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll(sep, '/');
}
