// Files brought to the store of a team, or the store into files, and what is said of it.
import { basename, dirname, resolve } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { errorLines, type Desk } from '../desk.ts';
import { meantStore } from './store.ts';

/**
 * @param dir the folder of the files; without it the workspace one is in
 * @returns the exit code: what was not brought over is named one by one
 */
export async function transferOf(desk: Desk, direction: 'push' | 'pull', isForced: boolean, dir: string | undefined): Promise<number> {
  const { io, words, tell, style } = desk;
  const root = dir === undefined ? folderHere(desk) : resolve(io.cwd, dir);
  if (root === undefined) throw new CcsError('missing-argument', { name: 'dir', command: `ccs store ${direction}` });
  const [store, { transferred }] = await Promise.all([meantStore(desk), import('../../workspace/postgres/transfer.ts')]);
  const said = await transferred(io, store, direction, root, isForced, (done, of) => desk.progress('writing', done, of));
  const { conflicts, refused } = said;
  tell((direction === 'push' ? words.store.pushed : words.store.pulled)(said));
  if (conflicts.length > 0) tell(style.yellow(words.store.conflicts({ count: conflicts.length })));
  for (const path of conflicts) tell(`  ${path}`);
  for (const { path, error } of refused) tell(style.yellow(words.store.refused({ path, why: errorLines(words, error)[0] })));
  return conflicts.length + refused.length > 0 ? 2 : 0;
}

/** The folder of files that one is in; where its settings name a store, the files beside them. */
function folderHere({ workspace: { named, own, root } }: Desk): string | undefined {
  if (named === undefined) return own ? root : undefined;
  return basename(named.path) === 'ccs.yaml' ? dirname(named.path) : undefined;
}
