// A task as one line in the user's language.
import { shellWord } from '../../core/languages/shell-word.ts';
import { worded } from '../../core/languages/wording.ts';
import { drafted, lineFor, type Task } from '../../core/method/agenda/task.ts';
import type { Desk } from '../desk.ts';
import { letterName } from '../records/letter-name.ts';

/** One line, without the command that begins it. */
export function taskLine(desk: Desk, task: Task, today: string): string {
  const { today: said, opportunity } = desk.words;
  switch (task.kind) {
    case 'meeting':
      return said.meeting({ ...task, hasSheet: task.sheet !== undefined, isToday: task.date === today });
    case 'draft':
      return said.draft({ ...task, of: drafted(task.of) });
    case 'letter-due':
      return said.letterDue(task);
    case 'met':
      return said.met(task);
    case 'letter-unsent':
      return said.letterUnsent({ ...task, name: letterName(desk, task.of) });
    case 'access-overdue':
      return said.accessOverdue(task);
    case 'agreed':
      return said.agreed(task);
    case 'next': {
      const [what] = worded(opportunity.next, task.step, task.opportunity);
      return said.next({ account: task.account, name: task.name, what });
    }
  }
}

/** What is typed for it: of what comes next in a sale the command that does it, otherwise the line that begins it. */
export function taskCommand({ words: { opportunity } }: Desk, task: Task, today: string): string {
  const [, , command] = task.kind === 'next' ? worded(opportunity.next, task.step, task.opportunity) : [];
  return command ?? ['ccs', ...lineFor(task, today)].map(shellWord).join(' ');
}
