// Records that are left out, and why.
import { collected, type Broken, type Stored } from '../../workspace/index.ts';
import { faultLine, errorLines, type Desk } from '../desk.ts';

/** Records that could not be read, each told once a call; the others are taken all the same. */
export function tellBroken(desk: Desk, broken: readonly Broken[]): void {
  const fresh = broken.filter(({ where }) => !desk.toldBroken.has(where));
  if (fresh.length > 0) desk.tell(desk.style.yellow(desk.words.commands.brokenRecords()));
  for (const { where, faults, error } of fresh) {
    desk.toldBroken.add(where);
    if (faults.length === 0) desk.tell(`  ${errorLines(desk.words, error)[0]}`);
    for (const fault of faults) desk.tell(`  ${faultLine(desk.words, where, fault)}`);
  }
}

/** The records of a store that can be read; of the others it is told why they are left out. */
export async function readable<T>(desk: Desk, list: Parameters<typeof collected<T>>[0]): Promise<readonly Stored<T>[]> {
  const { records, broken } = await collected(list);
  tellBroken(desk, broken);
  return records;
}
