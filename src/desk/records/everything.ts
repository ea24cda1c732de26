// Every record of every kind, one after the other: for whoever looks through all of them.
import type { Listed } from '../../core/model/listed.ts';
import { KIND_NAMES, kindNamed, storeOf, type KindName, type Removed } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

export type AnyRecord = {
  readonly kind: KindName;
  readonly id: string;
  readonly where: string;
  readonly listed: Listed;
  readonly value: object;
};

export type RemovedRecord = Removed & { readonly kind: KindName };

/** An id as it can be typed where it stands in several kinds: with the folder before it, as in `prompters/2026-11-24-birch`. */
export function placed({ kind, id }: { readonly kind: KindName; readonly id: string }): string {
  return `${kindNamed(kind).folder}/${id}`;
}

/** Those of the kind whose folder stands before the id, and the id by itself; all of them where none does. */
export function ofTyped<R extends { readonly kind: KindName }>(all: readonly R[], typed: string): readonly [of: readonly R[], id: string] {
  const [, folder, id = ''] = /^([^/]+)\/(.+?)(?:\.yaml)?$/u.exec(typed) ?? [];
  const kind = KIND_NAMES.find((name) => kindNamed(name).folder === folder);
  return kind === undefined ? [all, typed] : [all.filter((one) => one.kind === kind), id];
}

/** Whether the same id stands in another kind too. */
export function standsTwice(
  all: readonly { readonly kind: KindName; readonly id: string }[],
  { kind, id }: { kind: KindName; id: string },
): boolean {
  return all.some((one) => one.id === id && one.kind !== kind);
}

/** Every record that was removed and can come back. */
export async function removedRecords(desk: Desk): Promise<readonly RemovedRecord[]> {
  const store = storeOf(desk.io, desk.workspace);
  const ofKind = async (kind: KindName): Promise<readonly RemovedRecord[]> =>
    (await store.open(kind).removed()).map((one) => ({ ...one, kind }));
  return (await Promise.all(KIND_NAMES.map(ofKind))).flat();
}

/** Records that cannot be read are left out: lists say what is wrong with them. */
export async function* everyRecord(desk: Desk): AsyncGenerator<AnyRecord> {
  for (const kind of KIND_NAMES) yield* everyOf(desk, kind);
}

async function* everyOf<K extends KindName>(desk: Desk, kind: K): AsyncGenerator<AnyRecord> {
  const { listed } = await kindNamed(kind).listing();
  for await (const batch of storeOf(desk.io, desk.workspace).open(kind).list())
    for (const one of batch) if ('value' in one) yield { kind, id: one.id, where: one.where, listed: listed(one.value), value: one.value };
}
