// Papers of a workspace written, settings, playbooks, templates: into its folder, or to the server that it lies on.
import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { Io } from '../io/index.ts';
import { createWhole, writeWhole } from './atomic.ts';
import type { Workspace } from './find.ts';
import { makeFolders } from './folders.ts';

/**
 * Makes one that is not there yet.
 * @throws CcsError file-exists, cannot-write; what a server refuses
 */
export async function createPaper({ disk }: Io, { root, team }: Workspace, path: string, content: string | Uint8Array): Promise<void> {
  if (team !== undefined) return team.writePaper(named(root, path), Buffer.from(content), undefined);
  await makeFolders(disk, dirname(path));
  await createWhole(disk, path, content);
}

/**
 * Writes another content into one.
 * @param before what it was when it was read
 * @throws CcsError cannot-write; changed-meanwhile where a server has another one by now; what it refuses
 */
export async function replacePaper(
  { disk }: Io,
  { root, team }: Pick<Workspace, 'root' | 'team'>,
  path: string,
  content: string | Uint8Array,
  before: Uint8Array,
): Promise<void> {
  const inside = relative(root, path);
  if (team === undefined || inside.startsWith('..') || isAbsolute(inside)) return writeWhole(disk, path, content);
  return team.writePaper(named(root, path), Buffer.from(content), before);
}

function named(root: string, path: string): string {
  return relative(root, path).replaceAll(sep, '/');
}
