// Joins the store of a team: whether it lets one in is asked first, and then it is where ccs works.
import type { Desk } from '../../desk/desk.ts';
import { meantStore } from '../../desk/records/store.ts';
import { CcsError } from '../../core/errors.ts';
import { dirname } from 'node:path';
import { shownPath } from '../../workspace/shown-path.ts';
import { joinedPath, makeFolders, writeWhole } from '../../workspace/index.ts';

export async function storeJoin(desk: Desk, _options: object, given?: string): Promise<number> {
  const { io, words, tell, workspace } = desk;
  const [store, { personAt }] = await Promise.all([meantStore(desk, given), import('../../workspace/postgres/keeping.ts')]);
  const { name, role, address } = await personAt(io, { ...store, carried: false });
  const path = joinedPath(io);
  if (path === undefined) throw new CcsError('cannot-write', { path: 'store', reason: 'ENOENT' });
  await makeFolders(io.disk, dirname(path), 0o700);
  await writeWhole(io.disk, path, `${store.address}\n`);
  tell(words.store.joined({ address, name, role: role ?? 'administrator' }));
  tell(desk.style.dim(words.store.from({ path: shownPath(io, path) })));
  const { settingsPath, named } = workspace;
  if (settingsPath !== undefined && named?.address !== store.address)
    tell(desk.style.yellow(words.store.hidden({ path: shownPath(io, settingsPath) })));
  return 0;
}
