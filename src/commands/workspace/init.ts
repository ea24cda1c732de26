// A workspace: a folder with a ccs.yaml that a team shares; empty, or with a story to try everything on.
import { dirname, join, resolve } from 'node:path';
import type { Desk } from '../../desk/desk.ts';
import type { ExampleFile } from '../../desk/records/example.ts';
import { CcsError } from '../../core/errors.ts';
import { shellWord } from '../../core/languages/shell-word.ts';
import { isDay } from '../../core/model/value.ts';
import { ownRecords } from '../../workspace/own-records.ts';
import { createWhole, dayOf, KIND_NAMES, KINDS, makeFolders, makePrivateFolder } from '../../workspace/index.ts';

const SETTINGS = 'ccs.yaml';
/** Stands there as long as a story is being written: the day on which that began. */
const BEGUN = 'example.txt';

export async function init(desk: Desk, { example = false }: { example?: boolean }, dir = '.'): Promise<number> {
  const { io, words, language } = desk;
  const root = resolve(io.cwd, dir);
  if (io.disk.existsSync(join(root, SETTINGS))) throw new CcsError('workspace-exists', { folder: dir });
  await makeFolders(io.disk, root);
  const settings = example ? await tell(desk, root, dir) : undefined;
  if (!example) await makeWorkspaceFolders(io, root);
  for (const [name, text] of Object.entries(FOR_GIT))
    if (!io.disk.existsSync(join(root, name))) await createWhole(io.disk, join(root, name), text);
  // It comes last: a folder with it is a workspace.
  await createWhole(io.disk, join(root, SETTINGS), settings ?? words.commands.settingsFile({ language, today: dayOf(io.now()) }));
  if (example) await forgetBeginning(io, root);
  const command = root === resolve(io.cwd) ? '' : `cd ${shellWord(dir)}`;
  desk.tell(example ? words.commands.exampleMade({ path: dir, command }) : words.commands.workspaceMade({ path: dir }));
  const before = example ? undefined : await ownRecords(io, root);
  if (before !== undefined)
    desk.tell(
      words.commands.recordsBefore({
        count: before.count,
        folder: before.folder,
        names: before.kinds.map((kind) => KINDS[kind].folder),
        path: dir,
        command: `${before.kinds.map((kind) => words.records[kind].list)[0]} --workspace ${shellWord(before.folder)}`,
      }),
    );
  return 0;
}

const FOR_GIT: Readonly<Record<string, string>> = {
  '.gitignore': '.ccs/\n',
  // Everybody has the same bytes, and nobody's line ends are mended in what a buyer sent.
  '.gitattributes': '*.yaml text eol=lf\n*.yml text eol=lf\n*.hbs text eol=lf\nevidence/** binary\n',
};

async function makeWorkspaceFolders(io: Desk['io'], root: string): Promise<void> {
  const records = KIND_NAMES.map((name) => KINDS[name].folder);
  for (const folder of ['playbooks', 'templates', ...records]) {
    await makeFolders(io.disk, join(root, folder));
    const keep = join(root, folder, '.gitkeep');
    if (!io.disk.existsSync(keep)) await createWhole(io.disk, keep, '');
  }
}

/**
 * Writes the story, or what is missing of it where that was begun and broken off; its days are those of the beginning.
 * @returns the settings that belong to it
 * @throws CcsError example-in-the-way where something else stands there
 */
async function tell({ io, language }: Desk, root: string, dir: string): Promise<string | undefined> {
  const { exampleFiles } = await import('../../desk/records/example.ts');
  const begun = begunOn(io, join(root, '.ccs', 'init', BEGUN));
  const today = begun ?? dayOf(io.now());
  const files = exampleFiles(io, language, today);
  const inTheWay = files.find((file) => io.disk.existsSync(join(root, file.path)) && !(begun && isThere(io, root, file)));
  if (inTheWay) throw new CcsError('example-in-the-way', { folder: dir, path: join(dir, inTheWay.path) });
  const marks = await makePrivateFolder(io, { root, own: true, settings: { ccs: 1 } }, 'init');
  if (begun === undefined) await createWhole(io.disk, join(marks, BEGUN), today);
  for (const file of files) {
    if (file.path === SETTINGS || isThere(io, root, file)) continue;
    await makeFolders(io.disk, dirname(join(root, file.path)));
    await createWhole(io.disk, join(root, file.path), file.text);
  }
  return files.find(({ path }) => path === SETTINGS)?.text;
}

/** Nothing of ours stays that belongs to no story. */
async function forgetBeginning({ disk }: Desk['io'], root: string): Promise<void> {
  await disk.promises.unlink(join(root, '.ccs', 'init', BEGUN));
  await disk.promises.rmdir(join(root, '.ccs', 'init')).catch(() => undefined);
  const left = disk.readdirSync(join(root, '.ccs'));
  if (left.length === 1 && left[0] === '.gitignore') await disk.promises.rm(join(root, '.ccs'), { recursive: true, force: true });
}

function isThere({ disk }: Desk['io'], root: string, { path, text }: ExampleFile): boolean {
  return disk.existsSync(join(root, path)) && disk.readFileSync(join(root, path), 'utf8') === text;
}

function begunOn({ disk }: Desk['io'], path: string): string | undefined {
  const day = disk.statSync(path, { throwIfNoEntry: false })?.isFile() ? disk.readFileSync(path, 'utf8') : '';
  return isDay(day) ? day : undefined;
}
