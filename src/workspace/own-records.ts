// Records in the user's own data folder, which nobody sees from within a workspace.
import { resolve } from 'node:path';
import type { Io } from '../io/index.ts';
import { KIND_NAMES, type KindName } from './kinds.ts';
import { storeOf } from './store.ts';

export type OwnRecords = { readonly folder: string; readonly count: number; readonly kinds: readonly KindName[] };

/**
 * How many there are; nothing of them is read.
 * @param root the workspace that one looks from
 * @param kinds that are looked for
 * @returns undefined where there is none, or where it is the workspace itself
 */
export async function ownRecords(io: Io, root: string, kinds: readonly KindName[] = KIND_NAMES): Promise<OwnRecords | undefined> {
  const folder = resolve(io.dataFolder);
  if (folder !== io.dataFolder || folder === resolve(root)) return undefined;
  const store = storeOf(io, { root: folder, own: false, settings: { ccs: 1 } });
  const counted: { kind: KindName; count: number }[] = [];
  for (const kind of kinds) counted.push({ kind, count: (await store.open(kind).ids('')).length });
  const there = counted.filter(({ count }) => count > 0);
  const count = there.reduce((sum, one) => sum + one.count, 0);
  return count === 0 ? undefined : { folder, count, kinds: there.map(({ kind }) => kind) };
}
