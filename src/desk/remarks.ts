// What several commands say on the side.
import { faultLine, told, type Desk } from './desk.ts';
import { openLibrary, shownPath, type Faulty } from '../library.ts';
import type { Prompter } from '../model/prompter.ts';
import type { Broken } from '../workspace/index.ts';

/** Files that could not be used; the others are there all the same. */
export function tellFaulty(desk: Desk, faulty: readonly Omit<Faulty, 'id'>[]): void {
  for (const { path, faults } of faulty) {
    desk.tell(desk.style.yellow(desk.words.commands.shadowed({ path: shownPath(desk.io, path) })));
    for (const fault of faults) desk.tell(`  ${faultLine(desk.words, shownPath(desk.io, path), fault)}`);
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
