// A playbook written by being asked.
import type { Desk } from '../../desk/desk.ts';
import type { FillOptions } from '../../desk/filling/filled.ts';
import { playbookQuestions, writtenPlaybook } from '../../desk/filling/written-playbook.ts';
import { printQuestions } from '../../desk/printing/question-list.ts';

export async function playbookNew(desk: Desk, options: FillOptions & { questions?: boolean; json?: boolean }): Promise<number> {
  if (options.questions) printQuestions(desk, playbookQuestions(desk), options.json);
  else await writtenPlaybook(desk, options);
  return 0;
}
