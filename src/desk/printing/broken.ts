// Records that are left out, and why.
import type { Broken } from '../../workspace/index.ts';
import { faultLine, errorLines, type Desk } from '../desk.ts';

/** Records that could not be read; the others are shown all the same. */
export function tellBroken(desk: Desk, broken: readonly Broken[]): void {
  if (broken.length > 0) desk.tell(desk.style.yellow(desk.words.commands.brokenRecords()));
  for (const { where, faults, error } of broken) {
    if (faults.length === 0) desk.tell(`  ${errorLines(desk.words, error)[0]}`);
    for (const fault of faults) desk.tell(`  ${faultLine(desk.words, where, fault)}`);
  }
}
