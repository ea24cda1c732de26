// A milestone graded by a manager, on evidence; or an opportunity lost, set aside, taken up again (docs/method.md §7).
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { recordOfDraft, type Resume } from '../../desk/filling/drafts.ts';
import { advanceAsked, saleToGrade } from '../../desk/filling/advance-walk.ts';
import { gradedStep, shownBy } from '../../desk/filling/grading.ts';
import { meaningIn } from '../../desk/filling/waiting.ts';
import { evidenceOf } from '../../desk/records/evidence.ts';
import { chosenOf, meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore, processFor } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import type { Answers } from '../../core/interview/form.ts';
import { asShown } from '../../core/method/pipeline/advance.ts';
import type { Finding } from '../../core/method/evidence/finding.ts';
import { appended } from '../../core/method/pipeline/history.ts';
import { inAnyLanguage, inLanguage } from '../../core/languages/index.ts';
import { stageOf } from '../../core/method/pipeline/process.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import { RESERVED, type Milestone, type Process } from '../../core/model/process.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import { findingText } from '../../core/render/findings.ts';
import { dayOf, pickId, type Stored } from '../../workspace/index.ts';

type Options = { evidence?: string; what?: string; as?: string; name?: string; lost?: boolean; resume?: Resume };
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
type Graded = { readonly value: Opportunity; readonly said: string; readonly findings?: readonly Finding[] };

const MANAGER: ReadonlySet<string> = new Set(inAnyLanguage(({ answers }) => answers.manager));

export async function opportunityAdvance(desk: Desk, given: Options, id?: string, typedMilestone?: string): Promise<number> {
  const store = opportunityStore(desk);
  const meant = id ?? recordOfDraft(desk, 'advance', given.resume) ?? (desk.canAsk ? await saleToGrade(desk) : undefined);
  if (meant === undefined) throw new CcsError('missing-argument', { name: 'id', command: 'ccs opportunity advance' });
  const stored = await meantRecord(desk, 'opportunity', meant);
  const course = processFor(desk, stored.value);
  // Whoever says on the line what is graded is not asked about it.
  const isAsked = desk.canAsk && typedMilestone === undefined && !given.lost;
  const asked = isAsked ? await advanceAsked(desk, stored, course, onLine(given), given.resume) : undefined;
  const { milestone, by: asker, ...rest } = asked?.said ?? {};
  const options: Options = { ...given, ...rest, ...(isAsked ? { as: 'manager' } : {}), ...(asker === undefined ? {} : { name: asker }) };
  const outcome = outcomeMeant(desk, course, milestone ?? typedMilestone, options.lost);
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
    command: desk.again(`ccs opportunity advance ${stored.id} ${outcome} --as manager`),
  };
  // Neither keeps any, and what is handed in does not get lost silently.
  if (options.evidence !== undefined && (outcome === 'inactive' || outcome === 'back'))
    throw new CcsError('evidence-unkept', { milestone: outcome });
  const { value, said, findings = [] } = await graded(grading, outcome, options.evidence);
  if (!(await isMeant(grading, findings))) {
    desk.tell(desk.words.opportunity.leftAsItWas());
    return 0;
  }
  const changed = await store.replace(stored, inFileOrder(value)).catch((error: unknown) => {
    // No draft is kept of a line that can be typed again.
    throw error instanceof CcsError && error.code === 'changed-meanwhile'
      ? new CcsError('changed-before-grading', { command: desk.again(`ccs opportunity show ${stored.id}`) })
      : error;
  });
  await asked?.done();
  desk.tell(said);
  tellSaved(desk, changed);
  return 0;
}

/** What will not count is said before it is written, and asked about where somebody can be asked. */
async function isMeant({ desk, stored, by }: Grading, findings: readonly Finding[]): Promise<boolean> {
  const { words, style } = desk;
  for (const finding of findings) {
    const isOwn = finding.code === 'self-graded' && finding.args.beside === undefined;
    desk.tell(style.yellow(isOwn ? words.opportunity.gradesOwn({ by }) : findingText(words, finding, stored.id)));
  }
  if (findings.length === 0 || !desk.canAsk) return true;
  const { title, help, leave, save } = words.opportunity.doubted;
  const options = [
    { value: 'leave', label: leave },
    { value: 'save', label: save },
  ];
  return (await chosenOf(desk, title, help, options)) === 'save';
}

/**
 * What a sale comes to: the id of a milestone, or one of the words that are none.
 * @param typed an id, the beginning of one, or the name of a milestone as `show` has it, in whatever language
 * @param isLost `--lost` stands on the line
 * @throws CcsError not-together, which-milestone, no-milestone, ambiguous-id
 */
function outcomeMeant(desk: Desk, { milestones }: Process, typed: string | undefined, isLost = false): string {
  const ids = [...milestones.map(({ id }) => id), ...RESERVED];
  if (isLost && typed !== undefined && pickId(ids, typed) !== 'lost') throw new CcsError('not-together', { one: typed, other: '--lost' });
  if (isLost) return 'lost';
  const { milestoneNamed } = desk.words.opportunity;
  const known = [...milestones.map(({ id, name }) => milestoneNamed({ id, name: inLanguage(name ?? id, desk.language) })), ...RESERVED];
  if (typed === undefined) throw new CcsError('which-milestone', { known });
  const called = milestones.find(({ name }) => (typeof name === 'string' ? [name] : Object.values(name ?? {})).includes(typed.trim()));
  const id = pickId(ids, called?.id ?? typed);
  if (id === undefined) throw new CcsError('no-milestone', { milestone: typed, near: nearest(typed, ids), known });
  return id;
}

/** @throws CcsError where it is refused, as each way says */
async function graded(grading: Grading, outcome: string, evidence: string | undefined): Promise<Graded> {
  switch (outcome) {
    case 'lost':
      return lose(grading, evidence);
    case 'inactive':
      return setAside(grading);
    case 'back':
      return takeUp(grading);
    default:
      return grade(grading, grading.course.milestones.find(({ id }) => id === outcome)!, evidence);
  }
}

/** What needs no question any more, by the ids of the walk. */
function onLine({ evidence, what, name }: Options): Answers {
  return {
    ...(evidence === undefined ? {} : { evidence }),
    ...(what === undefined ? {} : { what }),
    ...(name === undefined ? {} : { by: name }),
  };
}

async function grade(
  { desk, stored, course, by, today, what }: Grading,
  milestone: Milestone,
  evidence: string | undefined,
): Promise<Graded> {
  const isBack = course.milestones.indexOf(milestone) < stageOf(stored.value, course, today).index;
  const { value, findings, refused } = await gradedStep(desk, stored, course, milestone, { evidence, what, by, today });
  const { gradedNow, steppedBack } = desk.words.opportunity;
  if (isBack) return { value, said: steppedBack({ milestone: milestone.name, by, date: today, why: what ?? '' }) };
  if (refused.length > 0)
    throw new CcsError('evidence-refused', {
      milestone: milestone.name,
      reasons: refused.map((finding) => findingText(desk.words, finding, stored.id)),
      command: desk.again(`ccs opportunity audit ${stored.id}`),
    });
  // As it is kept: "today" is nothing that anybody finds again.
  const { letter, file, date = '' } = value.milestones?.at(-1)?.evidence ?? {};
  return { value, said: gradedNow({ milestone: milestone.name, by, date: today, evidence: letter ?? file ?? date }), findings };
}

async function lose({ desk, stored, course, by, today, what, command }: Grading, evidence: string | undefined): Promise<Graded> {
  const { value } = stored;
  const { ended } = stageOf(value, course, today);
  if (ended !== undefined) throw new CcsError(ended === 'lost' ? 'is-lost' : 'is-won', { id: stored.id });
  if (what === undefined) throw new CcsError('needs-why', { command });
  const shown = evidence === undefined ? undefined : await shownBy(desk, evidence);
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

async function takeUp(grading: Grading): Promise<Graded> {
  const { desk, stored, course, by, today, what, command } = grading;
  const { value } = stored;
  const said = desk.words.opportunity.backNow({ by, date: today });
  if (stageOf(value, course, today).ended === 'lost') {
    if (what === undefined) throw new CcsError('needs-why', { command });
    return {
      value: { ...value, milestones: [...(value.milestones ?? []), { milestone: 'back', date: today, evidence: { what }, by }] },
      said,
    };
  }
  const { inactive, ...rest } = value;
  if (inactive === undefined) {
    if (stageOf(value, course, today).index < 0) throw new CcsError('not-set-aside', undefined);
    if (what === undefined) throw new CcsError('needs-why', { command });
    return takenBack(grading, what);
  }
  return { value: { ...rest, changes: appended(value.changes ?? [], { date: today, inactive: false, by }) }, said };
}

/** What was graded last is graded no more, and the rep has the sentence why; it waits again when what shows it has become another. */
async function takenBack({ desk, stored: { value }, course, by, today }: Grading, why: string): Promise<Graded> {
  const { milestone, index, reached } = stageOf(value, course, today);
  const { letter, date } = reached?.evidence ?? {};
  const held = letter === undefined ? { ...(date === undefined ? {} : { day: date }) } : { letter };
  const sha256 = meaningIn(await (await evidenceOf(desk)).fileOf(value, course), held);
  const sent = { milestone: milestone!.id, ...held, ...(sha256 === undefined ? {} : { sha256 }), date: today, by, why };
  const milestones = [...(value.milestones ?? []), { milestone: 'back', date: today, evidence: { what: why }, by }];
  return {
    value: { ...value, milestones, sentBack: [...(value.sentBack ?? []), sent] },
    said: desk.words.opportunity.takenBack({ milestone: milestone!.name, now: course.milestones[index - 1]?.name, by, date: today, why }),
  };
}
