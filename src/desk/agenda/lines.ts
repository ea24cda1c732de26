// A task as one line in the user's language.
import type { Task } from '../../core/method/agenda/task.ts';
import { inLanguage } from '../../core/languages/index.ts';
import { listTemplates } from '../../library/templates.ts';
import type { Desk } from '../desk.ts';

/** One line, without the command that begins it. */
export function taskLine(desk: Desk, task: Task, today: string): string {
  const { today: said, opportunity } = desk.words;
  switch (task.kind) {
    case 'meeting':
      return said.meeting({ ...task, hasSheet: task.sheet !== undefined, isToday: task.date === today });
    case 'draft':
      return said.draft({ ...task, of: task.of.replaceAll('-', ' ') });
    case 'letter-due':
      return said.letterDue(task);
    case 'letter-unsent':
      return said.letterUnsent({ ...task, name: nameOf(desk, task.of) });
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

const NAMES = new WeakMap<Desk, ReadonlyMap<string, string>>();

/** What a kind of letter is called; templates are looked at once, and only where there is a letter to be named. */
function nameOf(desk: Desk, kind: string): string {
  let names = NAMES.get(desk);
  if (names === undefined) {
    const { templates } = listTemplates(desk.io, desk.workspace, 'letter');
    names = new Map(templates.map((one) => [one.kind, inLanguage(one.template.name, desk.language)]));
    NAMES.set(desk, names);
  }
  return names.get(kind) ?? kind;
}
