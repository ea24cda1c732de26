// Every record of every kind, one after the other: for whoever looks through all of them.
import type { Listed } from '../../core/model/listed.ts';
import { KIND_NAMES, kindNamed, storeOf, type KindName } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

export type AnyRecord = {
  readonly kind: KindName;
  readonly id: string;
  readonly where: string;
  readonly listed: Listed;
  readonly value: object;
};

/** Records that cannot be read are left out: lists say what is wrong with them. */
export async function* everyRecord(desk: Desk): AsyncGenerator<AnyRecord> {
  for (const kind of KIND_NAMES) yield* everyOf(desk, kind);
}

async function* everyOf<K extends KindName>(desk: Desk, kind: K): AsyncGenerator<AnyRecord> {
  const { listed } = await kindNamed(kind).listing();
  for await (const batch of storeOf(desk.io, desk.workspace).open(kind).list())
    for (const one of batch) if ('value' in one) yield { kind, id: one.id, where: one.where, listed: listed(one.value), value: one.value };
}
