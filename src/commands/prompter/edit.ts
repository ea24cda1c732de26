// A prompter opened again: its review list, any answer of it, and back on disk.
import type { Desk } from '../../desk/desk.ts';
import { whomMet } from '../../desk/records/meeting.ts';
import { deliverKept, refuseOutput, tellSaved, type OutputOptions } from '../../desk/documents/output.ts';
import { prompterDocument } from '../../desk/documents/prompter-document.ts';
import { recordOfDraft } from '../../desk/filling/drafts.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { remarkOnPlaybook } from '../../desk/printing/remarks.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { questionsOf, type Form } from '../../core/interview/form.ts';
import { prompterForm } from '../../core/forms/prompter-form.ts';
import { asksNumberFor, prompterOf, reopened } from '../../core/forms/prompter-record.ts';
import { playbookById } from '../../library/playbooks.ts';
import type { Playbook } from '../../core/model/playbook.ts';
import { withMoved } from '../../core/model/moved.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import { dayOf } from '../../workspace/index.ts';

const KIND = 'prompter-edit';

export async function prompterEdit(desk: Desk, options: FillOptions & OutputOptions, id?: string): Promise<number> {
  refuseOutput(desk, options, 'prompter');
  const store = prompterStore(desk);
  const stored = await meantRecord(desk, 'prompter', id ?? recordOfDraft(desk, KIND, options.resume));
  const { value } = stored;
  remarkOnPlaybook(desk, value.playbook);
  const library = playbookById(desk.io, desk.workspace, value.playbook.id)?.playbook;
  const opened = (record: Prompter): { form: Form; playbook: Playbook } => {
    const { playbook, defaults } = reopened(record, library);
    return { playbook, form: prompterForm({ playbook, today: dayOf(desk.io.now()), seller: {}, words: desk.words, defaults }) };
  };
  const { form, playbook } = opened(value);
  const every = questionsOf(form({ scenarios: playbook.scenarios.map((scenario) => scenario.id) }));
  const { answers, draft, done } = await filled(desk, options, {
    form,
    every: () => every,
    ids: `ccs prompter questions --playbook ${value.playbook.id}`,
    kind: KIND,
    record: stored.id,
    about: whomMet(stored.value),
    command: `ccs prompter edit ${stored.id}`,
    passed: 'all',
  });
  const asksNumber = await asksNumberFor(playbook, answers);
  const change = (current: Prompter): Prompter => {
    const now = opened(current);
    return withMoved(current, prompterOf(now.form, now.playbook, current.playbook, answers, current, asksNumber));
  };
  // Answers on the line go on top of what stands there now; whoever was asked has seen what stood there then, and has a draft.
  const changed = await (draft ? store.replace(stored, change(value)) : store.update(stored.id, change));
  await done();
  await deliverKept(desk, options, prompterDocument(desk, changed.value), () => tellSaved(desk, changed));
  return 0;
}
