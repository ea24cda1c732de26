// A record taken away, to a folder from which it can come back; what refers to it is named.
import type { Desk } from '../../desk/desk.ts';
import { everyRecord, ofTyped, placed, removedRecords, standsTwice, type AnyRecord } from '../../desk/records/everything.ts';
import { chosenOf, heldBy, lineFor } from '../../desk/records/meant.ts';
import { CcsError } from '../../core/errors.ts';
import { leavesOf } from '../../core/model/leaves.ts';
import { idsMeant, storeOf } from '../../workspace/index.ts';

export async function remove(desk: Desk, _options: object, typed = ''): Promise<number> {
  const all: AnyRecord[] = [];
  for await (const one of everyRecord(desk)) all.push(one);
  const meant = await meantOf(desk, all, typed);
  const { kind, id } = meant;
  const { where } = await storeOf(desk.io, desk.workspace).open(kind).remove(id);
  const said = desk.words.find;
  desk.tell(said.removed({ id, path: where }));
  const referring = all.filter((one) => one.id !== id && leavesOf(one.value).some(({ text }) => text === id));
  if (referring.length > 0) desk.tell(desk.style.yellow(said.referring({ id, ids: referring.map((one) => one.id) })));
  desk.tell(said.comeBack({ command: desk.again(`ccs restore ${standsTwice(await removedRecords(desk), meant) ? placed(meant) : id}`) }));
  return 0;
}

/** @throws CcsError nothing-to-remove, remove-unsure, ambiguous-id; Interrupted */
async function meantOf(desk: Desk, all: readonly AnyRecord[], typed: string): Promise<AnyRecord> {
  const [among, wanted] = ofTyped(all, typed);
  const begun = idsMeant(
    among.map(({ id }) => id),
    wanted,
  );
  const fitting = begun.length > 0 ? among.filter(({ id }) => begun.includes(id)) : heldBy(among, wanted);
  const [one, ...more] = fitting;
  if (one === undefined) throw new CcsError('nothing-to-remove', { id: typed });
  // Of a word nobody can be sure that it means what it happens to fit: what is taken away is named first.
  if (more.length === 0 && begun.length > 0) return one;
  if (!desk.canAsk && more.length === 0)
    throw new CcsError('remove-unsure', {
      id: typed,
      line: lineFor(desk, one.kind, one.listed) || one.id,
      command: desk.again(`ccs remove ${standsTwice(all, one) ? placed(one) : one.id}`),
    });
  const named = fitting.map((each) => ({
    id: placed(each),
    line: [desk.words.records[each.kind].one, lineFor(desk, each.kind, each.listed)].filter(Boolean).join(' · '),
  }));
  if (!desk.canAsk) throw new CcsError('ambiguous-id', { id: typed, candidates: named, more: 0 });
  const { whichToRemove, whichHelp } = desk.words.find;
  const options = fitting.map(({ kind, id, listed }, at) => ({
    value: String(at),
    label: lineFor(desk, kind, listed) || id,
    note: `${desk.words.records[kind].one} ${id}`,
  }));
  return fitting[Number(await chosenOf(desk, whichToRemove({ typed }), whichHelp(), options))] ?? one;
}
