// Records taken away, and brought back: the server keeps what went.
import { CcsError } from '../../core/errors.ts';
import { folded } from '../../core/model/file-names.ts';
import type { Removed } from '../records.ts';
import type { Opened } from './opened.ts';

/** @see Records.remove */
export async function remove<T, S>(opened: Opened<T, S>, id: string): Promise<Removed> {
  const { session, name, where } = opened;
  if (id.includes('\0')) throw await opened.missing(id);
  try {
    await session.whole(async (ask) => {
      const [[gone] = []] = await ask('select ccs.remove($1, $2)', [name, id]);
      if (gone !== 't') throw new CcsError('no-record', { kind: name, id, near: undefined });
    });
  } catch (error) {
    throw error instanceof CcsError && error.code === 'no-record' ? await opened.missing(id) : error;
  }
  return { id, where: where(id) };
}

/** @see Records.removed */
export async function removed<T, S>({ session, name, where }: Opened<T, S>): Promise<readonly Removed[]> {
  const rows = await session.ask('select id from ccs.removed where kind = $1 order by id desc, removed_at desc', [name]);
  return rows.map(([id]) => ({ id: id ?? '', where: where(id ?? '') }));
}

/** @see Records.restore */
export async function restore<T, S>({ session, name, where }: Opened<T, S>, id: string): Promise<Removed> {
  await session.whole(async (ask) => {
    const [waiting] = await ask('select 1 from ccs.removed where kind = $1 and id = $2 limit 1', [name, id.replaceAll('\0', '')]);
    if (waiting === undefined) throw new CcsError('nothing-removed', { id });
    const [taken] = await ask('select 1 from ccs.records where kind = $1 and folded = $2', [name, folded(id)]);
    if (taken !== undefined) throw new CcsError('file-exists', { path: where(id) });
    await ask('select ccs.restore($1, $2)', [name, id]);
  });
  return { id, where: where(id) };
}
