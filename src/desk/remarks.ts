// What several commands say on the side.
import { faultLine, told, type Desk } from './desk.ts';
import { openLibrary, shownPath, type Faulty } from '../library.ts';
import type { Prompter } from '../model/prompter.ts';
import type { Broken } from '../workspace/index.ts';

/** Files that could not be used, each with its first fault; the others are there all the same. */
export function tellFaulty(desk: Desk, faulty: readonly Omit<Faulty, 'id'>[]): void {
  const { commands } = desk.words;
  if (faulty.length > 0) desk.tell(desk.style.yellow(commands.leftOut({ count: faulty.length })));
  for (const { path, faults: [first, ...others] } of faulty) {
    const shown = shownPath(desk.io, path);
    const line = first === undefined ? shown : faultLine(desk.words, shown, first);
    desk.tell(`  ${line}${others.length === 0 ? '' : ` ${commands.moreFaults({ count: others.length, path: /\s/u.test(shown) ? `"${shown}"` : shown })}`}`);
  }
}

/** Records that could not be read; the others are shown all the same. */
export function tellBroken(desk: Desk, broken: readonly Broken[]): void {
  if (broken.length > 0) desk.tell(desk.style.yellow(desk.words.commands.brokenRecords()));
  for (const { path, faults, error } of broken) {
    const shown = shownPath(desk.io, path);
    if (faults.length === 0) desk.tell(`  ${told(desk.words, error)[0]}`);
    for (const fault of faults) desk.tell(`  ${faultLine(desk.words, shown, fault)}`);
  }
}

/** The playbook a record was made from may have changed since; the record never does by itself. */
export function remarkOnPlaybook(desk: Desk, { id, hash }: Prompter['playbook']): void {
  const { playbookChanged, playbookGone } = desk.words.commands;
  const now = openLibrary(desk.io, desk.workspace).playbooks.find((shelved) => shelved.id === id);
  if (now === undefined) desk.tell(desk.style.yellow(playbookGone({ id })));
  else if (now.hash !== hash) desk.tell(desk.style.yellow(playbookChanged({ id })));
}
