// A report may be written again and again, but never over what somebody wrote: no file that is linted, and nothing of ours.
import { resolve } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import type { Io } from '../../io/index.ts';
import { baselinePath } from './baseline-file.ts';
import type { LintFlags, Output } from './options.ts';
import type { Scope } from './scope.ts';
import { KIND_NAMES } from '../../workspace/index.ts';

/**
 * Looks where the reports would go, before any work is done.
 * @throws CcsError report-over where something of ours stands there; not-together where two reports would
 */
export async function refuseReportsOver(
  { io }: { readonly io: Io },
  scope: Scope,
  outputs: readonly Output[],
  flags: LintFlags,
): Promise<void> {
  const taken = new Map<string, string>();
  for (const { format, file } of outputs) {
    if (file === undefined) continue;
    const path = real(io, resolve(io.cwd, file));
    const other = taken.get(path);
    if (other !== undefined) throw new CcsError('not-together', { one: other, other: `--format ${format}:${file}` });
    taken.set(path, `--format ${format}:${file}`);
    const isRead = path === real(io, baselinePath(io, scope, flags)) || scope.targets.some((target) => real(io, target.path) === path);
    if (isRead || (await isSomethingOfOurs(io, path))) throw new CcsError('report-over', { path: file, format });
  }
}

function real({ disk }: Io, path: string): string {
  try {
    return disk.realpathSync(path);
  } catch {
    return path;
  }
}

/** By its name, and what stands in it: a report in JSON may be called `.yaml` too. */
async function isSomethingOfOurs({ disk }: Io, path: string): Promise<boolean> {
  if (!/\.(?:ya?ml|hbs)$/u.test(path) || disk.statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  if (path.endsWith('.hbs')) return true;
  const { decode, read } = await import('../../core/reading/index.ts');
  const { isOurs, keysOf } = await import('../../core/lint/kind.ts');
  const decoded = decode(disk.readFileSync(path));
  if ('problem' in decoded) return false;
  const { value, problems } = read(decoded.text);
  return problems.length === 0 ? isOurs(value, KIND_NAMES) : keysOf(decoded.text) === 'ours';
}
