// What several commands say on the side.
import { playbookById, type Faulty } from '../../library/playbooks.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import { faultLine, type Desk } from '../desk.ts';

/** Files that could not be used, each with its first fault; the others are there all the same. */
export function tellFaulty(desk: Desk, faulty: readonly Omit<Faulty, 'id'>[]): void {
  const { commands } = desk.words;
  if (faulty.length > 0) desk.tell(desk.style.yellow(commands.leftOut({ count: faulty.length })));
  for (const {
    path,
    faults: [first, ...others],
  } of faulty) {
    const shown = shownPath(desk.io, path);
    const line = first === undefined ? shown : faultLine(desk.words, shown, first);
    const typed = /\s/u.test(shown) ? `"${shown}"` : shown;
    const more = others.length === 0 ? '' : ` ${commands.moreFaults({ count: others.length, path: typed })}`;
    desk.tell(`  ${line}${more}`);
  }
}

/** The playbook a record was made from may have changed since; the record never does by itself. */
export function remarkOnPlaybook(desk: Desk, { id, hash }: Prompter['playbook']): void {
  const { playbookChanged, playbookGone } = desk.words.commands;
  const now = playbookById(desk.io, desk.workspace, id);
  if (now === undefined) desk.tell(desk.style.yellow(playbookGone({ id })));
  else if (now.hash !== hash) desk.tell(desk.style.yellow(playbookChanged({ id })));
}
