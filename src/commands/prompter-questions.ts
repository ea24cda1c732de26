// What a walk asks, for those who answer without one.
import type { Desk } from '../desk/desk.ts';
import { findOne } from '../desk/find-playbook.ts';
import { questionsOf } from '../interview/form.ts';
import { prompterForm } from '../interview/prompter-form.ts';
import { wrapped } from '../desk/table.ts';
import { dayOf } from '../workspace/index.ts';

export async function prompterQuestions(desk: Desk, options: { playbook?: string; json?: boolean }): Promise<number> {
  const { playbook } = (await findOne(desk, options)).shelved;
  const form = prompterForm({ playbook, today: dayOf(desk.io.now()), seller: desk.workspace.settings.seller ?? {}, words: desk.words });
  const questions = questionsOf(form({})).map((question) => ({
    id: question.id,
    kind: question.kind,
    title: question.title(desk.words),
    required: question.required === true,
    ...(question.default === undefined ? {} : { default: question.default }),
    ...(question.options ? { options: question.options.map(({ value }) => value) } : {}),
    help: question.help(desk.words),
  }));
  if (options.json) {
    desk.print(`${JSON.stringify(questions, null, 2)}\n`);
    return 0;
  }
  const { bold, dim } = desk.outStyle;
  const { heads } = desk.words.commands;
  const width = Math.min(desk.io.stdout.columns, 100);
  for (const { id, kind, title, required, default: standing } of questions) {
    desk.print(`${bold(id)}  ${dim(`${kind}, ${required && standing === undefined ? heads.required : heads.optional}`)}\n`);
    desk.print(wrapped(title, width, '  '));
    const values = standing === undefined ? [] : typeof standing === 'string' ? [standing] : standing.map((entry) => (typeof entry === 'string' ? entry : (entry['ask'] ?? '')));
    for (const value of values.filter(Boolean)) desk.print(wrapped(dim(value), width, '    = ', '      '));
  }
  return 0;
}
