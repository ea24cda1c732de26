// Records taken away, and brought back: a removed file waits in a folder of its own, below .ccs.
import { join } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { folded } from '../../core/model/file-names.ts';
import { visible } from '../../core/reading/index.ts';
import { syncFolder } from '../atomic.ts';
import { failure } from '../failure.ts';
import { makeFolder, makePrivateFolder, stayInside } from '../folder.ts';
import type { Removed } from '../records.ts';
import { shownPath } from '../shown-path.ts';
import { locked } from './lock.ts';
import type { Files } from './reading.ts';

/** Of one id several may have been removed, one after the other: `id.yaml`, `id~2.yaml`. */
const NAME = /^(?<id>.+?)(?:~(?<number>\d+))?\.yaml$/u;

/** @see Records.remove */
export async function remove<T>(files: Files<T>, id: string): Promise<Removed> {
  const { io, workspace, folder } = files;
  return locked(io, workspace, files.entryOf(id).path, async () => {
    const { path } = files.entryOf(id);
    const place = join(await makePrivateFolder(io, workspace, 'removed'), folder);
    await io.disk.promises.mkdir(place, { recursive: true });
    stayInside(io, workspace.root, place);
    for (let n = 1; ; n++) {
      const to = join(place, n === 1 ? `${id}.yaml` : `${id}~${n}.yaml`);
      if (io.disk.existsSync(to)) continue;
      try {
        await io.disk.promises.rename(path, to);
        await Promise.all([join(workspace.root, folder), place].map((one) => syncFolder(io.disk, one)));
      } catch (error) {
        throw failure('cannot-write', path, error);
      }
      return { id, where: shownPath(io, to) };
    }
  });
}

/** @see Records.removed */
export function removed<T>(files: Files<T>): readonly Removed[] {
  return waiting(files).map(({ id, path }) => ({ id, where: shownPath(files.io, path) }));
}

/** @see Records.restore */
export async function restore<T>(files: Files<T>, id: string): Promise<Removed> {
  const { io, workspace, folder } = files;
  const found = waiting(files).find((one) => one.id === id);
  if (found === undefined) throw new CcsError('nothing-removed', { id });
  const to = join(await makeFolder(io, workspace, folder), `${id}.yaml`);
  return locked(io, workspace, to, async () => {
    if (files.entries().some((one) => folded(one.id) === folded(id)) || io.disk.existsSync(to))
      throw new CcsError('file-exists', { path: to });
    try {
      await io.disk.promises.rename(found.path, to);
      await syncFolder(io.disk, join(workspace.root, folder));
    } catch (error) {
      throw failure('cannot-write', to, error);
    }
    return { id, where: shownPath(io, to) };
  });
}

/** What waits, the one removed last first. */
function waiting<T>({ io, workspace, folder }: Files<T>): readonly { readonly id: string; readonly path: string }[] {
  const place = join(workspace.root, '.ccs', 'removed', folder);
  if (!io.disk.existsSync(place)) return [];
  stayInside(io, workspace.root, place);
  return io.disk
    .readdirSync(place, { withFileTypes: true })
    .filter((file) => file.isFile() && visible(file.name) === file.name)
    .flatMap(({ name }) => {
      const { id, number = '1' } = NAME.exec(name)?.groups ?? {};
      return id === undefined ? [] : [{ id, number: Number(number), path: join(place, name) }];
    })
    .sort((a, b) => (a.id === b.id ? b.number - a.number : a.id < b.id ? 1 : -1));
}
