// The 22 questions: answered for us or for the main competitor, kept with their history, shown side by side (docs/method.md §5).
import type { Desk } from '../../desk/desk.ts';
import { readable } from '../../desk/printing/broken.ts';
import { dayGiven } from '../../desk/filling/day.ts';
import { fillQualifying, type SheetOptions } from '../../desk/filling/qualifying.ts';
import { printAssessment } from '../../desk/printing/assessment-table.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { processFor } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import { assessForm, assessmentAnswers, assessQuestions } from '../../core/forms/assess-form.ts';
import { assessed, assessmentsOf, US, withAssessment } from '../../core/method/sale/assessment.ts';
import { knownOf, type Known } from '../../core/method/sale/assessment-known.ts';
import { stageOf } from '../../core/method/pipeline/process.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import { dayOf, type Stored } from '../../workspace/index.ts';

type Options = SheetOptions & { of?: string; at?: string };

export async function opportunityAssess(desk: Desk, options: Options, id?: string): Promise<number> {
  const stored = await meantRecord(desk, 'opportunity', id);
  const rival = rivalIn(stored, options.of);
  const of = rival ?? US;
  const date = dayFor(desk, options.at);
  const before = assessmentsOf(stored.value, of).findLast((one) => one.date <= date);
  const known = await knownHere(desk, stored, date);
  const given = { words: desk.words, before, rival, known };
  const flags = `${rival === undefined ? '' : ` --of "${rival}"`}${options.at === undefined ? '' : ` --at ${date}`}`;
  return fillQualifying(desk, options, stored, {
    form: assessForm(given),
    every: (answers) => assessQuestions(given, answers),
    kind: 'assessment',
    record: `${stored.id}/${of}`,
    command: `ccs opportunity assess ${stored.id}${flags}`,
    there: (stored.value.assessments ?? []).length > 0,
    change: (answers) => {
      const stage = stageOf(stored.value, processFor(desk, stored.value), date).milestone?.id;
      return (current) => {
        const entry = assessed(
          assessmentsOf(current, of).findLast((one) => one.date <= date),
          assessmentAnswers(given, answers),
          { date, of, stage },
        );
        return inFileOrder({ ...current, assessments: withAssessment(current.assessments, entry) });
      };
    },
    show: (opportunity) => printAssessment(desk, stored.id, opportunity, date, options.json),
  });
}

/** What the records of the sale answer already. */
async function knownHere(desk: Desk, { value }: Stored<Opportunity>, date: string): Promise<readonly Known[]> {
  const letters = (await readable(desk, letterStore(desk).list())).filter(({ id }) => value.letters?.includes(id));
  return knownOf(value, letters, desk.workspace.settings.numbers ?? {}, date);
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
  const date = dayGiven(desk, '--at', at, 'behind');
  if (date > today) throw new CcsError('day-to-come', { date });
  return date;
}
