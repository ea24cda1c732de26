// The 22 questions: answered for us or for the main competitor, kept with their history, shown side by side (method §5).
import { printAssessment } from '../desk/assessment-table.ts';
import type { Desk } from '../desk/desk.ts';
import { tellSaved } from '../desk/output.ts';
import { opportunityStore, processFor } from '../desk/opportunities.ts';
import { sheet, type SheetOptions } from '../desk/sheet.ts';
import { CcsError } from '../errors.ts';
import { assessForm, assessmentAnswers, assessQuestions } from '../interview/assess-form.ts';
import { assessed, assessmentsOf, US, withAssessment } from '../method/assessment.ts';
import { stageOf } from '../method/process.ts';
import { inFileOrder, type Opportunity } from '../model/opportunity.ts';
import { isDay } from '../model/value.ts';
import { dayOf, type Stored } from '../workspace/index.ts';

type Options = SheetOptions & { of?: string; at?: string };

export async function opportunityAssess(desk: Desk, options: Options, id?: string): Promise<number> {
  const store = opportunityStore(desk);
  const stored = store.find(id);
  const rival = rivalIn(stored, options.of);
  const of = rival ?? US;
  const date = dayFor(desk, options.at);
  const before = assessmentsOf(stored.value, of).findLast((one) => one.date <= date);
  const given = { words: desk.words, before, rival };
  const flags = `${rival === undefined ? '' : ` --of "${rival}"`}${options.at === undefined ? '' : ` --at ${date}`}`;
  const filled = await sheet(desk, options, {
    form: assessForm(given),
    every: (answers) => assessQuestions(given, answers),
    kind: 'assessment',
    record: `${stored.id}/${of}`,
    command: `ccs opportunity assess ${stored.id}${flags}`,
    there: (stored.value.assessments ?? []).length > 0,
  });
  if (filled === 'listed') return 0;
  if (filled === 'look') {
    printAssessment(desk, stored.id, stored.value, date, options.json);
    return 0;
  }
  const stage = stageOf(stored.value, processFor(desk, stored.value), date).milestone?.id;
  const changed = await store.update(stored.id, (current) => {
    const entry = assessed(assessmentsOf(current, of).findLast((one) => one.date <= date), assessmentAnswers(given, filled.answers), { date, of, stage });
    return inFileOrder({ ...current, assessments: withAssessment(current.assessments, entry) });
  });
  await filled.done();
  printAssessment(desk, stored.id, changed.value, date, options.json);
  tellSaved(desk, changed);
  return 0;
}

/** The competitor that is meant; undefined for ourselves. */
function rivalIn({ id, value: { competitor } }: Stored<Opportunity>, of = US): string | undefined {
  const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
  if (fold(of) === US) return undefined;
  if (competitor !== undefined && (fold(of) === 'competitor' || fold(of) === fold(competitor))) return competitor;
  throw new CcsError('no-competitor', { name: of, known: competitor, id });
}

function dayFor(desk: Desk, at: string | undefined): string {
  const today = dayOf(desk.io.now());
  if (at === undefined) return today;
  if (!isDay(at)) throw new CcsError('no-day', { option: '--at', value: at });
  if (at > today) throw new CcsError('day-to-come', { date: at });
  return at;
}
