// The worksheets of the workspace.
import { listedSheet } from '../../core/model/listed.ts';
import type { Sheet } from '../../core/model/sheet.ts';
import { collected, storeOf, type Records, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { heldBy, meantRecord } from './meant.ts';

export function sheetStore(desk: Desk): Records<Sheet, Sheet> {
  return storeOf(desk.io, desk.workspace).open('sheet');
}

/**
 * The worksheet that somebody means: of the same one, filled several times for the same company or rep, the newest.
 * @throws CcsError no-record, ambiguous-id; Interrupted
 */
export async function meantSheet(desk: Desk, typed?: string): Promise<Stored<Sheet>> {
  if (typed === undefined) return meantRecord(desk, 'sheet');
  const { records } = await collected(sheetStore(desk).list());
  const fitting = heldBy(
    records.map((one) => ({ ...one, listed: listedSheet(one.value) })),
    typed,
  );
  const [first, ...others] = fitting.toSorted((a, b) => b.value.date.localeCompare(a.value.date));
  const isSame = others.every(({ value }) => value.sheet === first?.value.sheet && value.about === first.value.about);
  const isId = records.some(({ id }) => id === typed);
  return first !== undefined && others.length > 0 && isSame && !isId ? sheetStore(desk).read(first.id) : meantRecord(desk, 'sheet', typed);
}
