// `store push` and `store pull`: files brought to a store, or a store into files; whoever is interrupted goes on.
import { join } from 'node:path';
import type { Io } from '../../io/index.ts';
import { writeWhole } from '../atomic.ts';
import type { NamedStore, Workspace } from '../find.ts';
import { makePrivateFolder } from '../folder.ts';
import { makeFolders } from '../folders.ts';
import { moved, type Known, type Moved } from './both-sides.ts';
import { fileSide, storeKey } from './file-side.ts';
import { knownAt, sessionFor } from './open.ts';
import { serverSide } from './server-side.ts';

/**
 * @param root the folder of the files; made where it is not there
 * @param isForced takes the side that it comes from where both changed
 * @param progress how many of how many were gone through
 */
export async function transferred(
  io: Io,
  { address, carried }: Pick<NamedStore, 'address' | 'carried'>,
  direction: 'push' | 'pull',
  root: string,
  isForced: boolean,
  progress: (done: number, of: number) => void,
): Promise<Moved> {
  const session = sessionFor(io, address, carried);
  try {
    const { role } = await knownAt(session);
    await makeFolders(io.disk, root);
    const memory = await memoryOf(io, { root, own: true, settings: { ccs: 1 } }, session.address.shown);
    const [files, server] = [fileSide(io, root), serverSide(session, role === 'manager')];
    const isPush = direction === 'push';
    const known: Known = new Map([...memory.known].map(([path, { from, to }]) => [path, isPush ? { from, to } : { from: to, to: from }]));
    const kept = (): Promise<void> =>
      memory.keep(new Map([...known].map(([path, { from, to }]) => [path, isPush ? { from, to } : { from: to, to: from }])));
    const result = await moved(isPush ? files : server, isPush ? server : files, known, isForced, kept, progress);
    if (!isPush && !io.disk.existsSync(join(root, 'ccs.yaml'))) await writeWhole(io.disk, join(root, 'ccs.yaml'), 'ccs: 1\n');
    return result;
  } finally {
    await session.close();
  }
}

/** What files and store were when they were last the same, for this machine alone: `from` the file, `to` the store. */
async function memoryOf(
  io: Io,
  workspace: Workspace,
  address: string,
): Promise<{ readonly known: Known; keep(known: Known): Promise<void> }> {
  const path = join(await makePrivateFolder(io, workspace, 'stores'), `${storeKey(address)}.json`);
  const known: Known = new Map();
  try {
    const kept: unknown = JSON.parse(io.disk.readFileSync(path, 'utf8'));
    for (const [name, pair] of Object.entries(kept ?? {}))
      if (Array.isArray(pair) && pair.length === 2) known.set(name, { from: String(pair[0]), to: String(pair[1]) });
  } catch {
    // Without it whatever differs is a conflict, and what is the same is found to be so.
  }
  return {
    known,
    keep: (now) =>
      writeWhole(io.disk, path, JSON.stringify(Object.fromEntries([...now].map(([name, { from, to }]) => [name, [from, to]])))),
  };
}
