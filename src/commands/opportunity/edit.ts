// An opportunity opened again: its review list, any answer of it, and back on disk with what became different.
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import type { Form } from '../../core/interview/form.ts';
import { answersOf, everyQuestion, opportunityForm, opportunityOf } from '../../core/forms/opportunity-form.ts';
import { withChanges } from '../../core/method/pipeline/history.ts';
import { mergedPlan, withMarks } from '../../core/method/sale/plan.ts';
import { processesWith, usualProcess } from '../../core/method/pipeline/process.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import { dayOf } from '../../workspace/index.ts';

export async function opportunityEdit(desk: Desk, options: FillOptions, id?: string): Promise<number> {
  const store = opportunityStore(desk);
  const stored = await meantRecord(desk, 'opportunity', id);
  const { process: own, currency } = desk.workspace.settings;
  const today = dayOf(desk.io.now());
  const formOf = (opportunity: Opportunity): Form =>
    opportunityForm({
      words: desk.words,
      language: desk.language,
      processes: processesWith(desk.workspace.settings),
      players: opportunity.players,
      defaults: { process: usualProcess(own), ...(currency === undefined ? {} : { currency }), ...answersOf(opportunity, desk.words) },
    });
  const form = formOf(stored.value);
  const { answers, done } = await filled(desk, options, {
    form,
    every: () => everyQuestion(form),
    kind: 'opportunity-edit',
    record: stored.id,
    about: stored.value.account,
    command: `ccs opportunity edit ${stored.id}`,
    passed: 'all',
  });
  const { plan: opened = [] } = stored.value;
  const mine = withMarks(opportunityOf(form, answers, stored.value).plan ?? [], opened);
  // Only what was answered changes: somebody else may have been at it meanwhile.
  const changed = await store.update(stored.id, (current) => {
    const edited = opportunityOf(formOf(current), answers, current);
    const { plan: theirs = [] } = current;
    const plan = 'plan' in answers ? withMarks(mergedPlan(opened, mine, theirs), theirs) : current.plan;
    return withChanges(current, inFileOrder({ ...edited, plan }), today);
  });
  await done();
  tellSaved(desk, changed);
  return 0;
}
