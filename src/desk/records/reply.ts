// A file that the buyer sent: kept in the workspace under its hash, whatever becomes of the one that was handed in.
import { basename, extname, join } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import type { Paper } from '../../core/method/evidence/file.ts';
import { readGiven } from '../../io/given.ts';
import { createWhole, makeFolder } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { EVIDENCE } from './papers-state.ts';
import { hashesOf, MOST_PAPER, readPaper } from './papers.ts';

const KINDS = ['.eml', '.txt', '.md', '.pdf', '.png', '.jpg', '.jpeg', '.docx'];
const SHORT = 12;

export type Kept = {
  /** From the root of the workspace, with slashes. */
  readonly file: string;
  readonly sha256: string;
  readonly paper: Paper;
  /** Writes it, where it is not there yet. */
  keep(): Promise<void>;
};

/**
 * Looks at a file that is to be kept.
 * @throws CcsError no-file, not-a-file, cannot-read, reply-kind, reply-empty
 */
export async function replyFile(desk: Desk, path: string): Promise<Kept> {
  const kind = extname(path).toLowerCase();
  if (!KINDS.includes(kind)) throw new CcsError('reply-kind', { path, kinds: KINDS });
  const bytes = readGiven(desk.io, path, MOST_PAPER);
  if (bytes.length === 0) throw new CcsError('reply-empty', { path });
  const sha256 = hashesOf(bytes).at(-1) ?? '';
  const plain = basename(path, extname(path))
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/gu, '')
    .slice(0, 60);
  const name = `${sha256.slice(0, SHORT)}-${plain === '' ? 'reply' : plain}${kind}`;
  return {
    file: `${EVIDENCE}/${name}`,
    sha256,
    paper: await readPaper(path, bytes),
    async keep() {
      if (desk.workspace.team !== undefined) return desk.workspace.team.evidence.keep(`${EVIDENCE}/${name}`, bytes);
      const whole = join(await makeFolder(desk.io, desk.workspace, EVIDENCE), name);
      if (!desk.io.disk.statSync(whole, { throwIfNoEntry: false })?.isFile()) await createWhole(desk.io.disk, whole, bytes);
    },
  };
}
