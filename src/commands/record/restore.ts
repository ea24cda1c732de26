// A removed record brought back; without an id those that can be, to choose from.
import type { Desk } from '../../desk/desk.ts';
import { ofTyped, placed, removedRecords, type RemovedRecord } from '../../desk/records/everything.ts';
import { chosenOf } from '../../desk/records/meant.ts';
import { CcsError } from '../../core/errors.ts';
import { idsMeant, storeOf } from '../../workspace/index.ts';

export async function restore(desk: Desk, _options: object, typed?: string): Promise<number> {
  const waiting = await removedRecords(desk);
  if (typed === undefined && !desk.canAsk) {
    for (const { id, where } of waiting) desk.print(`${id}\n  ${where}\n`);
    if (waiting.length === 0) desk.tell(desk.words.find.noneRemoved());
    return 0;
  }
  const [among, wanted] = ofTyped(waiting, typed ?? '');
  const ids = idsMeant(
    among.map(({ id }) => id),
    wanted,
  );
  const fitting = among.filter(({ id }) => ids.includes(id));
  const [first, ...more] = fitting;
  if (first === undefined) throw new CcsError('nothing-removed', { id: typed ?? '' });
  const one = more.length === 0 && typed !== undefined ? first : await chosen(desk, typed ?? '', fitting);
  const { id, where } = await storeOf(desk.io, desk.workspace).open(one.kind).restore(one.id);
  desk.tell(desk.words.find.restored({ id, path: where }));
  return 0;
}

/** @throws CcsError ambiguous-id where nobody can choose; Interrupted */
async function chosen(desk: Desk, typed: string, fitting: readonly RemovedRecord[]): Promise<RemovedRecord> {
  const named = fitting.map((one) => ({ id: placed(one), line: desk.words.records[one.kind].one }));
  if (!desk.canAsk) throw new CcsError('ambiguous-id', { id: typed, candidates: named, more: 0 });
  const { whichToRestore, whichHelp } = desk.words.find;
  const options = named.map(({ id, line }, at) => ({ value: String(at), label: id, note: line }));
  return fitting[Number(await chosenOf(desk, whichToRestore(), whichHelp(), options))] as RemovedRecord;
}
