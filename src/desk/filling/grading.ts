// A milestone graded on evidence: what is held out is looked at, judged, and recorded as it was.
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { isRefused, type Finding } from '../../core/method/evidence/finding.ts';
import { mayAdvance, type Shown } from '../../core/method/pipeline/advance.ts';
import { factOf } from '../../core/method/pipeline/facts.ts';
import type { Evidence as ShownEvidence, Opportunity } from '../../core/model/opportunity.ts';
import type { Milestone, Process } from '../../core/model/process.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import { dayFrom } from '../../core/model/day.ts';
import { isDay } from '../../core/model/value.ts';
import { dayOf, onlyOne, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { dayGiven } from './day.ts';
import { evidenceOf, sealed, type Evidence } from '../records/evidence.ts';
import { letterStore } from '../records/letters.ts';
import { replyFile } from '../records/reply.ts';

export type Held = {
  readonly evidence: string | undefined;
  readonly what: string | undefined;
  readonly by: string;
  readonly today: string;
};

/** The record as it becomes, and what is wrong with the newest step; `refused` is what keeps a manager from it. */
export type GradedStep = { readonly value: Opportunity; readonly findings: readonly Finding[]; readonly refused: readonly Finding[] };

/**
 * Grades a milestone, or steps back to one; nothing is written.
 * @throws CcsError what `mayAdvance` refuses, unknown-evidence
 */
export async function gradedStep(
  desk: Desk,
  stored: Stored<Opportunity>,
  course: Process,
  milestone: Milestone,
  { evidence, what, by, today }: Held,
  judging?: Evidence,
): Promise<GradedStep> {
  const { value } = stored;
  const shown = evidence === undefined ? undefined : await shownBy(desk, evidence);
  const judge = judging ?? (await evidenceOf(desk));
  const checked = mayAdvance(value, course, milestone, { shown, why: what, facts: judge.facts.of(value), today });
  if ('refusal' in checked) throw new CcsError(checked.refusal.code, { ...checked.refusal.args, id: stored.id });
  const letters = value.letters ?? [];
  const linked =
    shown !== undefined && 'letter' in shown && !letters.includes(shown.letter.id) ? { letters: [...letters, shown.letter.id] } : {};
  const at = (value.milestones ?? []).length;
  const after = (given: ShownEvidence): Opportunity => ({
    ...value,
    ...linked,
    milestones: [
      ...(value.milestones ?? []),
      { milestone: milestone.id, date: today, ...(Object.keys(given).length > 0 ? { evidence: given } : {}), by },
    ],
  });
  const kept = await sealed(desk, judge, after(checked.evidence), course);
  const findings = (await judge.findings(after(kept), course)).filter(({ entry }) => entry === at);
  return { value: after(kept), findings, refused: findings.filter((finding) => isRefused(finding, course)) };
}

/** What the evidence is: a day, a letter by its id, a file that is there. */
export async function shownBy(desk: Desk, evidence: string): Promise<Shown> {
  if (isDay(evidence)) return { date: dayGiven(desk, '--evidence', evidence, 'behind') };
  const store = letterStore(desk);
  const id = onlyOne(await store.ids(evidence), evidence);
  if (id !== undefined) return { letter: factOf(id, (await store.read(id)).value) };
  const { team } = desk.workspace;
  if (team !== undefined && (await team.evidence.read(evidence, false)) !== undefined) return { file: evidence };
  const path = resolve(desk.io.cwd, evidence);
  if (desk.io.disk.statSync(path, { throwIfNoEntry: false })?.isFile())
    return { file: team === undefined ? fromWorkspace(desk, path) : await sentFile(desk, evidence) };
  // What could be a day in two ways, and a letter in none, was meant for a day.
  const day = dayFrom(evidence, dayOf(desk.io.now()), 'behind', desk.words.walk.dayOrder);
  if ('day' in day || day.problem.code !== 'no-single-day') return { date: dayGiven(desk, '--evidence', evidence, 'behind') };
  throw new CcsError('unknown-evidence', { evidence, near: nearest(evidence, await store.ids('')) });
}

/** What lies on this machine alone shows nothing to others: it goes where they see it. */
async function sentFile(desk: Desk, path: string): Promise<string> {
  const { file, keep } = await replyFile(desk, path);
  await keep();
  return file;
}

/** A path that a colleague can follow as well, where the file lies in the workspace. */
function fromWorkspace({ workspace }: Desk, path: string): string {
  const inside = relative(workspace.root, path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll(sep, '/');
}
