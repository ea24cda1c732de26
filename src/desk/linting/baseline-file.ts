// `--baseline` and `--update-baseline`: the file in which a team keeps what it knows of.
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { formatBaseline, heldBack, isNoBaseline, parseBaseline, updated, type Finding } from '../../core/lint/index.ts';
import type { Desk } from '../desk.ts';
import type { LintFlags } from './options.ts';
import type { Session } from './session.ts';

/** Where a baseline is kept that nobody named; it is heeded when it is there. */
const USUAL = 'ccs-baseline.txt';

export type Kept = { readonly findings: readonly Finding[]; readonly known: number };

/** Where the baseline is, or would be. */
export function baselinePath(
  { cwd }: Pick<Desk['io'], 'cwd'>,
  { root }: Pick<Session['scope'], 'root'>,
  { baseline }: { readonly baseline?: string | undefined },
): string {
  return baseline === undefined ? join(root, USUAL) : resolve(cwd, baseline);
}

/**
 * Holds back what the baseline knows, after bringing it up to date where that is asked for.
 * @throws CcsError no-file, not-a-file, no-baseline, cannot-write
 */
export async function withoutKnown(desk: Desk, session: Session, { baseline, updateBaseline }: LintFlags): Promise<Kept> {
  const { io, words } = desk;
  const path = baselinePath(io, session.scope, { baseline });
  const exists = io.disk.existsSync(path);
  if (!exists && baseline !== undefined && !updateBaseline) throw new CcsError('no-file', { path: baseline });
  if (!exists && !updateBaseline) return { findings: session.findings, known: 0 };

  const folder = dirname(path);
  const within = (file: string): string => relative(folder, session.targetOf(file)?.path ?? resolve(io.cwd, file)).replaceAll(sep, '/');
  const linted = new Set([...session.files].map(within));
  const from = { within, readText: session.readText };
  if (exists && !io.disk.statSync(path).isFile()) throw new CcsError('not-a-file', { path: baseline ?? USUAL });
  const text = exists ? io.disk.readFileSync(path, 'utf8') : '';
  // Somebody's README is not to become a baseline by a slip.
  if (isNoBaseline(text)) throw new CcsError('no-baseline', { path: baseline ?? USUAL });
  let known = parseBaseline(text);
  if (updateBaseline) {
    known = updated(session.findings, known, linted, (file) => io.disk.existsSync(join(folder, file)), from);
    await (await import('../../workspace/index.ts')).writeWhole(io.disk, path, formatBaseline(known));
    desk.tell(words.lint.baselineWritten({ path: baseline ?? relative(io.cwd, path), count: known.size }));
  }
  const { left, known: count, stale } = heldBack(session.findings, known, linted, from);
  if (stale > 0) desk.tell(desk.style.yellow(words.lint.stale({ count: stale })));
  return { findings: left, known: count };
}
