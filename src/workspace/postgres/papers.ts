// The papers of a team, settings, playbooks and templates, as files in the user's own folder: what is there is what the server has.
import { createHash } from 'node:crypto';
import { dirname, join, relative, sep } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { isFileName } from '../../core/model/file-names.ts';
import type { Io } from '../../io/index.ts';
import { writeWhole } from '../atomic.ts';
import { makeFolders } from '../folders.ts';
import type { Row, Session } from './session.ts';

/** Where lies what buyers sent. */
export const EVIDENCE_FOLDER = 'evidence';
/** What is a paper, from the root of a workspace. */
const PAPER = /^(?:ccs\.yaml|goals\.yaml|(?:playbooks|templates)\/.+)$/u;

/** Whether a path from the root of a workspace is one of a paper; a server is no more trusted with paths than a repository. */
function isPaper(path: string): boolean {
  return PAPER.test(path) && path.split('/').every((name) => isFileName(name) && !name.startsWith('.') && name !== 'node_modules');
}

/** Every paper below a folder, by its path from there. */
export function papersIn({ disk }: Io, root: string): readonly string[] {
  const top = disk.existsSync(root) ? disk.readdirSync(root, { withFileTypes: true }) : [];
  const wanted = top.filter(({ name }) => PAPER.test(name) || PAPER.test(`${name}/x`));
  const files = wanted.flatMap((entry) => {
    if (entry.isFile()) return [entry.name];
    if (!entry.isDirectory()) return [];
    const folder = join(root, entry.name);
    return disk
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => relative(root, join(one.parentPath, one.name)).replaceAll(sep, '/'));
  });
  return files.filter(isPaper).sort();
}

/** What a content is known by. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every paper that there is, by its path, and what its content is known by. */
export async function papersAt(session: Session): Promise<readonly Row[]> {
  return session.ask('select path, sha256 from ccs.papers');
}

/**
 * Makes the files what the server has; nothing is fetched that lies there as it is.
 * @param there what `papersAt` gave
 */
export async function mirrored(io: Io, session: Session, root: string, there: readonly Row[]): Promise<void> {
  await makeFolders(io.disk, root, 0o700);
  const wanted = new Map(there.flatMap(([path, sum]) => (path && isPaper(path) ? [[path, sum ?? '']] : [])));
  const lying = new Map(papersIn(io, root).map((path) => [path, sumOf(io.disk.readFileSync(join(root, path)))]));
  const missing = [...wanted].filter(([path, sum]) => lying.get(path) !== sum).map(([path]) => path);
  if (missing.length > 0)
    for (const [path, content] of await session.ask('select path, content from ccs.papers where path = any($1)', [missing]))
      if (path && content) await put(io, root, path, Buffer.from(content.slice(2), 'hex'));
  for (const path of lying.keys()) if (!wanted.has(path)) await io.disk.promises.unlink(join(root, path));
}

/** @see Team.writePaper */
export async function keptPaper(
  io: Io,
  session: Session,
  root: string,
  path: string,
  bytes: Uint8Array,
  before: Uint8Array | undefined,
): Promise<void> {
  if (!isPaper(path)) throw new CcsError('outside-folder', { path });
  const content = Buffer.from(bytes);
  const done =
    before === undefined
      ? await session.ask('insert into ccs.papers (path, content) values ($1, $2) on conflict do nothing returning 1', [path, content])
      : await session.ask('update ccs.papers set content = $2 where path = $1 and sha256 = $3 returning 1', [path, content, sumOf(before)]);
  if (done.length > 0) return put(io, root, path, content);
  throw new CcsError(before === undefined ? 'file-exists' : 'changed-meanwhile', { path });
}

async function put(io: Io, root: string, path: string, bytes: Uint8Array): Promise<void> {
  const whole = join(root, path);
  await makeFolders(io.disk, dirname(whole), 0o700);
  await writeWhole(io.disk, whole, bytes);
}
