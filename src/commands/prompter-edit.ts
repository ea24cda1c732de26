// A prompter opened again: its review list, any answer of it, and back on disk.
import type { Desk } from '../desk/desk.ts';
import { CcsError } from '../errors.ts';
import { draftOfRecord, guided, replayed } from '../desk/guided.ts';
import { handedIn, refuseToInvent, taken, type AnswerOptions } from '../desk/handed-in.ts';
import { questionsOf, type Answers, type Progress } from '../interview/form.ts';
import { prompterForm } from '../interview/prompter-form.ts';
import { prompterOf, reopened } from '../interview/prompter-record.ts';
import { openLibrary, shownPath } from '../library.ts';
import { prompterSchema } from '../model/prompter.ts';
import { deliver, refuseToOverwrite, type OutputOptions } from '../desk/output.ts';
import { prompterDocument } from '../desk/prompter-document.ts';
import { remarkOnPlaybook } from '../desk/remarks.ts';
import { dayOf, records } from '../workspace/index.ts';

type Options = AnswerOptions & OutputOptions & { resume?: string | true };

const KIND = 'prompter-edit';

export async function prompterEdit(desk: Desk, options: Options, id?: string): Promise<number> {
  refuseToOverwrite(desk, options);
  const store = records(desk.io, desk.workspace, 'prompters', prompterSchema);
  const named = id === undefined ? undefined : store.find(id);
  const draft = options.resume === undefined ? undefined : draftOfRecord(desk, KIND, options.resume, named?.id);
  const stored = named ?? store.find(draft?.header.record);
  const { value } = stored;
  remarkOnPlaybook(desk, value.playbook);
  const library = openLibrary(desk.io, desk.workspace).playbooks.find((shelved) => shelved.id === value.playbook.id)?.playbook;
  const { playbook, defaults } = reopened(value, library);
  const form = prompterForm({ playbook, today: dayOf(desk.io.now()), seller: {}, words: desk.words, defaults });
  const every = questionsOf(form({ scenarios: playbook.scenarios.map((scenario) => scenario.id) }));
  const given = taken(desk, form, every, await handedIn(desk, options), `ccs prompter questions --playbook ${value.playbook.id}`);
  const before = replayed(draft?.events ?? []);
  const answers = { ...before.answers, ...given };
  const { answers: final, draft: kept } = desk.canAsk && !options.defaults ? await reviewed() : unasked();

  async function reviewed(): Promise<{ answers: Answers; draft: typeof draft }> {
    const all: Progress = { answers, passed: new Set(form(answers).map((step) => step.id)) };
    const header = { kind: KIND, record: stored.id };
    const walked = await guided(desk, { form, header, start: all, ...(draft ? { draft } : {}), review: true, canLeave: false, command: `ccs prompter edit ${stored.id}` });
    return { answers: walked.progress.answers, draft: walked.draft as typeof draft };
  }

  function unasked(): { answers: Answers; draft: typeof draft } {
    if (Object.keys(answers).length === 0) throw new CcsError('nothing-to-change', { command: `ccs prompter edit ${stored.id}` });
    refuseToInvent(form, answers, `ccs prompter edit ${stored.id}`);
    return { answers, draft };
  }

  const changed = await store.replace(stored, prompterOf(form, playbook, value.playbook, final, value));
  await kept?.remove();
  try {
    await deliver(desk, options, await prompterDocument(desk, changed.value, options.format));
  } finally {
    // Even where the document fails, the record is there, and making it again would make two.
    desk.tell(desk.words.commands.saved({ path: shownPath(desk.io, changed.path) }));
  }
  return 0;
}
