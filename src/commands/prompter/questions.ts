// What a walk to a prompter asks, for those who answer without one.
import type { Desk } from '../../desk/desk.ts';
import { findOne } from '../../desk/filling/find-playbook.ts';
import { printQuestions } from '../../desk/printing/question-list.ts';
import { questionsOf } from '../../core/interview/form.ts';
import { prompterForm } from '../../core/forms/prompter-form.ts';
import { dayOf } from '../../workspace/index.ts';

export async function prompterQuestions(desk: Desk, options: { playbook?: string; json?: boolean }): Promise<number> {
  const { playbook } = (await findOne(desk, options)).shelved;
  const form = prompterForm({ playbook, today: dayOf(desk.io.now()), seller: desk.workspace.settings.seller ?? {}, words: desk.words });
  printQuestions(desk, questionsOf(form({})), options.json);
  return 0;
}
