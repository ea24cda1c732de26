// The files of a workspace as one side of what goes to a store, or comes from it.
import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { isFileName } from '../../core/model/file-names.ts';
import type { Io } from '../../io/index.ts';
import { writeWhole } from '../atomic.ts';
import { entriesOf } from '../files/listing.ts';
import type { Workspace } from '../find.ts';
import { makeFolder, stayInside } from '../folder.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { Content, Side, States } from './both-sides.ts';
import { EVIDENCE_FOLDER, papersIn, sumOf } from './papers.ts';

const MOST = 50 * 1024 * 1024;

/** @param root the folder of the workspace; what stands in it otherwise is nobody's business here */
export function fileSide(io: Io, root: string): Side {
  const { disk } = io;
  const workspace: Workspace = { root, own: true, settings: { ccs: 1 } };
  const bytesOf = (path: string): Uint8Array | undefined => {
    const whole = join(root, path);
    const stat = disk.lstatSync(whole, { throwIfNoEntry: false });
    if (stat === undefined || Number(stat.size) > MOST) return undefined;
    if (stat.isSymbolicLink()) stayInside(io, root, whole);
    return disk.statSync(whole).isFile() ? disk.readFileSync(whole) : undefined;
  };
  const all = (): readonly string[] => [
    ...papersIn(io, root),
    ...evidenceIn(io, root),
    ...KIND_NAMES.flatMap((name) => entriesOf(io, workspace, KINDS[name].folder).map(({ id }) => `${KINDS[name].folder}/${id}.yaml`)),
  ];
  return {
    async list(paths = all()) {
      const states = new Map<string, string>();
      for (const path of paths) {
        const bytes = bytesOf(path);
        if (bytes !== undefined) states.set(path, sumOf(bytes));
      }
      return states satisfies States;
    },
    async fetch(paths) {
      return paths.flatMap((path): Content[] => {
        const bytes = bytesOf(path);
        return bytes === undefined ? [] : [{ path, bytes }];
      });
    },
    async put(contents) {
      const failures: (CcsError | undefined)[] = [];
      for (const { path, bytes } of contents)
        try {
          const names = path.split('/');
          if (!names.every((name) => isFileName(name) && !name.startsWith('.'))) throw new CcsError('outside-folder', { path });
          const folder = names.length === 1 ? root : await makeFolder(io, workspace, ...names.slice(0, -1));
          const whole = join(folder, names.at(-1) ?? '');
          if (disk.lstatSync(whole, { throwIfNoEntry: false })?.isSymbolicLink()) stayInside(io, root, whole);
          await writeWhole(disk, whole, bytes);
          failures.push(undefined);
        } catch (error) {
          if (!(error instanceof CcsError)) throw error;
          failures.push(error);
        }
      return failures;
    },
  };
}

function evidenceIn({ disk }: Io, root: string): readonly string[] {
  const folder = join(root, EVIDENCE_FOLDER);
  if (!disk.existsSync(folder)) return [];
  return disk
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** Which store it is that a folder was compared with. */
export function storeKey(address: string): string {
  return createHash('sha256').update(address).digest('base64url').slice(0, 20);
}
