// A task as one line in the user's language.
import { drafted, type Task } from '../../core/method/agenda/task.ts';
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
      const { code, args } = task.step;
      const [what] = (opportunity.next[code] as (args: unknown, id: string) => readonly [string, string, string?])(args, task.opportunity);
      return said.next({ account: task.account, name: task.name, what });
    }
  }
}
