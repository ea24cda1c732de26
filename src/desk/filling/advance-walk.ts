// Grading one sale by being asked: the milestone, what shows it, who says so.
import { advanceForm, advanceSaid } from '../../core/forms/advance-form.ts';
import type { Answers } from '../../core/interview/form.ts';
import { inLanguage } from '../../core/languages/index.ts';
import { wantedFor } from '../../core/method/pipeline/advance.ts';
import { stageOf } from '../../core/method/pipeline/process.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Process } from '../../core/model/process.ts';
import { collected, dayOf, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { letterStore } from '../records/letters.ts';
import { chosenOf } from '../records/meant.ts';
import { opportunityStore, processes } from '../records/opportunities.ts';
import { answersTo } from './chosen-option.ts';

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

/**
 * Asks what was not given.
 * @param given `milestone`, `evidence`, `what`, `by`, as far as they stand on the line
 * @throws Interrupted
 */
export async function advanceAsked(
  desk: Desk,
  { value }: Stored<Opportunity>,
  course: Process,
  given: Answers,
): Promise<ReturnType<typeof advanceSaid>> {
  const { asked } = desk.words;
  const { index, ended } = stageOf(value, course, dayOf(desk.io.now()));
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
  for (const id of (value.letters ?? []).toReversed()) {
    const letter = await letterStore(desk)
      .read(id)
      .catch(() => undefined);
    if (letter === undefined) continue;
    const { date, sent, accepted, access } = letter.value;
    letters.push({ value: id, label: id, note: asked.letter({ date, sent, accepted, access }) });
  }
  const shownBy = new Map(course.milestones.slice(index + 1, index + 2).map((one) => [one.id, wantedFor(one).evidence]));
  const form = advanceForm(desk.words, { milestones, shownBy, letters, by: undefined }, given);
  return advanceSaid(form, await answersTo(desk, form));
}
