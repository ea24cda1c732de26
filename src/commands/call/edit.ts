// Notes opened again: the list of all answers of one talk, any of them corrected, and back on disk.
import type { Desk } from '../../desk/desk.ts';
import { callAt, callDocument, callGiven, withCall } from '../../desk/documents/calls.ts';
import { deliverKept, refuseOutput, tellSaved, type OutputOptions } from '../../desk/documents/output.ts';
import { partOfDraft, recordOfDraft, tellBrokenOff } from '../../desk/filling/drafts.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { notedMeeting, whomMet } from '../../desk/records/meeting.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { everyCallQuestion, handedInForm, withQuestions } from '../../core/forms/call-handed-in.ts';
import { callForm } from '../../core/forms/call-form.ts';
import { callOf } from '../../core/forms/call-record.ts';
import { answersOfCall } from '../../core/forms/call-reopened.ts';
import type { Answers, Form } from '../../core/interview/form.ts';

const KIND = 'call-edit';

export async function callEdit(desk: Desk, options: FillOptions & OutputOptions, id?: string, number?: string): Promise<number> {
  refuseOutput(desk, options, 'call');
  const store = prompterStore(desk);
  const stored = await notedMeeting(desk, id ?? recordOfDraft(desk, KIND, options.resume));
  tellBrokenOff(desk, stored.id);
  const at = callAt(desk, stored, number ?? partOfDraft(desk, KIND, options.resume));
  const entry = stored.value.calls?.[at];
  if (entry === undefined) return 0;
  const given = callGiven(desk, stored.value, entry);
  const base = answersOfCall(stored.value, entry);
  const { answers, done } = await filled(desk, options, {
    form: standing(desk.canAsk ? callForm(given) : handedInForm(given), base),
    every: (handed) => everyCallQuestion(given, handed),
    handed: (source) => withQuestions(stored.value, source),
    ids: `ccs call ${stored.id} --questions`,
    kind: KIND,
    record: stored.id,
    part: String(at + 1),
    command: `ccs call edit ${stored.id} ${at + 1}`,
    passed: 'all',
    about: whomMet(stored.value),
  });
  const form = callForm(given);
  const corrected = callOf(form, stored.value, { ...base, ...answers }, {}, desk.workspace.settings.currency, entry);
  const changed = await store.update(stored.id, (current) => withCall(current, corrected, stored.where, { at, entry }));
  await done();
  await deliverKept(desk, options, callDocument(desk, changed.value, corrected), () => tellSaved(desk, changed));
  return 0;
}

/** The form with what was noted standing in its fields; what depends on answers follows that as well. */
function standing(form: Form, base: Answers): Form {
  return (answers) =>
    form({ ...base, ...answers }).map((step) => {
      const value = base[step.id];
      return step.kind === 'card' || value === undefined ? step : { ...step, default: value };
    });
}
