// A prompter opened again: its review list, any answer of it, and back on disk.
import type { Desk } from '../desk/desk.ts';
import { recordOfDraft } from '../desk/drafts.ts';
import { filled, type FillOptions } from '../desk/filled.ts';
import { deliverKept, refuseToOverwrite, tellSaved, type OutputOptions } from '../desk/output.ts';
import { prompterDocument } from '../desk/prompter-document.ts';
import { prompterStore } from '../desk/prompters.ts';
import { remarkOnPlaybook } from '../desk/remarks.ts';
import { questionsOf } from '../interview/form.ts';
import { prompterForm } from '../interview/prompter-form.ts';
import { prompterOf, reopened } from '../interview/prompter-record.ts';
import { openLibrary } from '../library.ts';
import { dayOf } from '../workspace/index.ts';

const KIND = 'prompter-edit';

export async function prompterEdit(desk: Desk, options: FillOptions & OutputOptions, id?: string): Promise<number> {
  refuseToOverwrite(desk, options);
  const store = prompterStore(desk);
  const stored = store.find(id ?? recordOfDraft(desk, KIND, options.resume));
  const { value } = stored;
  remarkOnPlaybook(desk, value.playbook);
  const library = openLibrary(desk.io, desk.workspace).playbooks.find((shelved) => shelved.id === value.playbook.id)?.playbook;
  const { playbook, defaults } = reopened(value, library);
  const form = prompterForm({ playbook, today: dayOf(desk.io.now()), seller: {}, words: desk.words, defaults });
  const every = questionsOf(form({ scenarios: playbook.scenarios.map((scenario) => scenario.id) }));
  const { answers, done } = await filled(desk, options, {
    form,
    every: () => every,
    ids: `ccs prompter questions --playbook ${value.playbook.id}`,
    kind: KIND,
    record: stored.id,
    command: `ccs prompter edit ${stored.id}`,
    passed: 'all',
  });
  const changed = await store.replace(stored, prompterOf(form, playbook, value.playbook, answers, value));
  await done();
  await deliverKept(desk, options, prompterDocument(desk, changed.value, options.format), () => tellSaved(desk, changed));
  return 0;
}
