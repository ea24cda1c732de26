// Grading one sale by being asked: the milestone, what shows it, who says so.
import { resolve } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { advanceForm, advanceSaid, type AdvanceView } from '../../core/forms/advance-form.ts';
import type { Answers, Form } from '../../core/interview/form.ts';
import { inLanguage } from '../../core/languages/index.ts';
import { asShown, mayAdvance, wantedFor, type LetterFact, type Shown } from '../../core/method/pipeline/advance.ts';
import { factOf } from '../../core/method/pipeline/facts.ts';
import { stageOf } from '../../core/method/pipeline/process.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Process } from '../../core/model/process.ts';
import { collected, dayOf, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { evidenceOf } from '../records/evidence.ts';
import { letterStore } from '../records/letters.ts';
import { chosenOf } from '../records/meant.ts';
import { opportunityStore, processes } from '../records/opportunities.ts';
import { draftOfRecord, resumeOr, tellResumed, type Resume } from './drafts.ts';
import { guided } from './guided.ts';
import { refusedBy } from './refusal.ts';
import { replayed } from './start.ts';

/**
 * A sale chosen from those that a test takes, the newest first.
 * @returns undefined where there is none
 * @throws Interrupted
 */
export async function chosenSale(
  desk: Desk,
  [title, help]: readonly [string, string],
  noteOf: (sale: Stored<Opportunity>) => string | undefined,
  more: readonly { readonly value: string; readonly label: string }[] = [],
): Promise<Stored<Opportunity> | string | undefined> {
  const { records } = await collected(opportunityStore(desk).list());
  const sales = records.flatMap((sale) => {
    const note = noteOf(sale);
    const { account, name } = sale.value;
    return note === undefined ? [] : [{ sale, option: { value: sale.id, label: [account, name].filter(Boolean).join(' · '), note } }];
  });
  if (sales.length === 0) return undefined;
  const value = await chosenOf(desk, title, help, [...sales.map(({ option }) => option), ...more]);
  return sales.find(({ sale }) => sale.id === value)?.sale ?? value;
}

/** The sales of which something can still be graded, with where they stand. */
export async function saleToGrade(desk: Desk): Promise<string | undefined> {
  const courseOf = processes(desk);
  const today = dayOf(desk.io.now());
  const chosen = await chosenSale(desk, desk.words.asked.advance.sale, ({ value }) => {
    const { ended, milestone } = stageOf(value, courseOf(value), today);
    if (ended === 'won') return undefined;
    return ended === 'lost'
      ? desk.words.opportunity.lost()
      : milestone
        ? inLanguage(milestone.name, desk.language)
        : desk.words.opportunity.ungraded();
  });
  return typeof chosen === 'object' ? chosen.id : chosen;
}

const KIND = 'advance';

/** What was said, and what takes its draft away once it is written. */
export type Advanced = { readonly said: ReturnType<typeof advanceSaid>; done(): Promise<void> };

/**
 * Asks what was not given; the answers are kept in a draft until the grade is written.
 * @param given `milestone`, `evidence`, `what`, `by`, as far as they stand on the line
 * @throws Interrupted
 */
export async function advanceAsked(
  desk: Desk,
  stored: Stored<Opportunity>,
  course: Process,
  given: Answers,
  asksFor: Resume,
): Promise<Advanced> {
  const { id, value } = stored;
  const command = `ccs opportunity advance ${id}`;
  const form = await formFor(desk, stored, course, given);
  const resume = await resumeOr(desk, asksFor, { kind: KIND, record: id, command });
  const draft = draftOfRecord(desk, KIND, id, resume, command);
  if (draft) tellResumed(desk, draft);
  const walked = await guided(desk, {
    form,
    header: { kind: KIND, record: id },
    start: replayed(draft?.events, { form, today: dayOf(desk.io.now()) }),
    ...(draft ? { draft } : {}),
    about: value.account,
    // What was refused at the end is looked over; who grades for the first time has just said it all.
    review: draft !== undefined,
    canLeave: false,
    command,
  });
  return { said: advanceSaid(form, walked.progress.answers), done: async () => walked.draft?.remove() };
}

async function formFor(desk: Desk, { id, value }: Stored<Opportunity>, course: Process, given: Answers): Promise<Form> {
  const { asked } = desk.words;
  const today = dayOf(desk.io.now());
  const { index, ended } = stageOf(value, course, today);
  const named = course.milestones.map(({ id, name }) => ({ value: id, label: inLanguage(name, desk.language) }));
  const isOut = ended === 'lost' || value.inactive !== undefined;
  const next = named.slice(index + 1, index + 2).map((one) => ({ ...one, note: asked.next }));
  const before = named
    .slice(0, Math.max(0, index))
    .reverse()
    .map((one) => ({ ...one, note: asked.stepBack }));
  const ends = [{ value: 'lost', label: asked.lost }, ...(isOut ? [] : [{ value: 'inactive', label: asked.inactive }])];
  const taken = { value: 'back', label: asked.back };
  const sentBack = index < 0 ? [] : [{ value: 'back', label: asked.sendBack({ milestone: named[index]!.label }) }];
  const milestones = ended === 'lost' ? [taken] : isOut ? [taken, ...ends] : [...next, ...before, ...sentBack, ...ends];
  const letters: { value: string; label: string; note: string }[] = [];
  const factOfLetter = new Map<string, LetterFact>();
  for (const id of (value.letters ?? []).toReversed()) {
    const letter = await letterStore(desk)
      .read(id)
      .catch(() => undefined);
    if (letter === undefined) continue;
    const { date, sent, accepted, access } = letter.value;
    factOfLetter.set(id, factOf(id, letter.value));
    letters.push({ value: id, label: id, note: asked.letter({ date, sent, accepted, access }) });
  }
  const shownBy = new Map(course.milestones.slice(index + 1, index + 2).map((one) => [one.id, wantedFor(one).evidence]));
  const { facts } = await evidenceOf(desk);
  const held = facts.of(value);
  const { disk, cwd } = desk.io;
  const isFile = (path: string): boolean => disk.statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isFile() === true;
  const refused: AdvanceView['refused'] = (named, shown) => {
    // What lies with the team is not on this machine.
    if ('file' in shown && desk.workspace.team === undefined && !isFile(shown.file))
      return { code: 'no-such-file', args: { text: shown.file } };
    const letter = 'letter' in shown ? factOfLetter.get(shown.letter) : undefined;
    if ('letter' in shown && letter === undefined) return undefined;
    const evidence: Shown = letter ? { letter } : 'day' in shown ? { date: shown.day } : { file: (shown as { file: string }).file };
    const milestone = course.milestones.find((one) => one.id === named);
    const checked = milestone
      ? mayAdvance(value, course, milestone, { shown: evidence, why: undefined, facts: held, today })
      : asShown(evidence, today);
    if (!('refusal' in checked)) return undefined;
    const { refusal } = checked;
    return refusedBy(desk.words, () => {
      throw new CcsError(refusal.code, { ...refusal.args, id });
    });
  };
  return advanceForm(desk.words, { milestones, shownBy, letters, by: undefined, refused }, given);
}
