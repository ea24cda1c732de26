// What a line asks to be linted, and by whose settings.
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { syncCopies } from '../../core/model/file-names.ts';
import type { Settings } from '../../core/model/settings.ts';
import { visible } from '../../core/reading/visible.ts';
import { forFew, forManyTexts } from '../../io/engine.ts';
import type { Workspace } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { isOneFile, shownFile, targetsAmong, targetsOf, type Target } from './targets.ts';

export type Scope = {
  /** The folder that settings and baseline are about: the workspace, or where the user is. */
  readonly root: string;
  /** A workspace that somebody made; where its settings are faulty, as if they were empty. */
  readonly workspace: Workspace | undefined;
  readonly settings: Settings['lint'];
  readonly targets: readonly Target[];
  /** Where the files lie that these are compared with. */
  readonly library: readonly string[];
  /** Only what changed: what it shares with what did not change is looked for. */
  readonly isChange: boolean;
  /** Not single files only: what is missing among them is missing. */
  readonly isWhole: boolean;
};

/** So many files are over before code that was made faster has paid for being made. */
export const FEW_FILES = 12;

/**
 * Finds out what to lint.
 * @param paths as they were typed; none means all playbooks and templates there are
 * @param given a text that is linted instead, as if it stood in a file
 * @param since only what changed since this commit
 * @throws CcsError nothing-to-lint, no-match, no-workspace, no-git, bad-ref
 */
export async function scopeOf(desk: Desk, paths: readonly string[], given?: Target, since?: string): Promise<Scope> {
  forManyTexts();
  const { io } = desk;
  const workspace = workspaceOf(desk);
  const root = workspace?.root ?? io.cwd;
  const folders = foldersOf(desk, workspace);
  const common = { root, workspace, settings: workspace?.settings.lint, isChange: since !== undefined };
  if (since !== undefined) {
    const { changedSince } = await import('../../io/git.ts');
    const library = paths.length > 0 ? paths : folders;
    const changed = targetsAmong(io, library, changedSince(root, since));
    return { ...common, library, targets: withSettings(desk, workspace, changed), isWhole: false };
  }
  const asked = given ? [given] : paths.length > 0 ? targetsOf(io, paths) : everything(desk, workspace);
  const targets = withoutCopies(desk, asked);
  if (targets.length <= FEW_FILES) forFew();
  const isWhole = !given && (paths.length === 0 || paths.some((path) => !isOneFile(io, path)));
  return { ...common, library: folders, targets: withSettings(desk, workspace, targets), isWhole };
}

/** Titles and their goals, beside the settings. */
const GOALS = 'goals.yaml';

/** A file as seen from a folder, with forward slashes; undefined where it lies outside. */
export function seenFrom(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  return inner.startsWith('..') || resolve(folder, inner) !== path ? undefined : inner.replaceAll(sep, '/');
}

function workspaceOf(desk: Desk): Workspace | undefined {
  try {
    return desk.workspace.own ? desk.workspace : undefined;
  } catch (error) {
    // Faulty settings are a finding like any other, and nobody else's findings are lost over them.
    if (!(error instanceof CcsError) || error.code !== 'faulty-file') throw error;
    const { path } = error.args as { path: string };
    return { root: dirname(path), own: true, settings: { ccs: 1 }, settingsPath: path };
  }
}

function foldersOf({ io }: Desk, workspace: Workspace | undefined): string[] {
  return ['playbooks', 'templates'].map((name) => join(workspace?.root ?? io.cwd, name)).filter((folder) => io.disk.existsSync(folder));
}

function everything(desk: Desk, workspace: Workspace | undefined): readonly Target[] {
  const folders = foldersOf(desk, workspace);
  if (workspace === undefined && folders.length === 0) throw new CcsError('nothing-to-lint', undefined);
  // A workspace may have no playbook yet.
  const titles = join(workspace?.root ?? desk.io.cwd, GOALS);
  return targetsOf(desk.io, [...folders, ...(desk.io.disk.existsSync(titles) ? [titles] : [])], true);
}

/** What is plainly a sync program's copy is linted only where somebody names it. */
function withoutCopies({ tell, style, words }: Desk, targets: readonly Target[]): readonly Target[] {
  const byFolder = new Map<string, string[]>();
  for (const { path } of targets) {
    const folder = dirname(path);
    const names = byFolder.get(folder);
    if (names) names.push(basename(path));
    else byFolder.set(folder, [basename(path)]);
  }
  const copies = new Map([...byFolder].map(([folder, names]) => [folder, syncCopies(names)]));
  const isCopy = ({ path, named }: Target): boolean => !named && copies.get(dirname(path))?.has(basename(path)) === true;
  const left = targets.filter(isCopy);
  if (left.length === 0) return targets;
  tell(style.yellow(words.commands.syncCopies({ paths: left.map(({ file }) => visible(file)) })));
  return targets.filter((target) => !isCopy(target));
}

/** Settings nobody named are linted along, because every finding depends on them. */
function withSettings({ io }: Desk, workspace: Workspace | undefined, targets: readonly Target[]): readonly Target[] {
  const path = workspace?.settingsPath;
  if (path === undefined || targets.some((target) => target.path === path)) return targets;
  return [...targets, { path, file: shownFile(io, path), named: true }].sort((a, b) => (a.file < b.file ? -1 : 1));
}
