// A workspace: a folder with a ccs.yaml that a team shares; empty, or with a story to try everything on.
import { dirname, join, resolve } from 'node:path';
import type { Desk } from '../../desk/desk.ts';
import type { ExampleFile } from '../../desk/records/example.ts';
import { CcsError } from '../../core/errors.ts';
import { createWhole, dayOf, KIND_NAMES, KINDS } from '../../workspace/index.ts';

const SETTINGS = 'ccs.yaml';

export async function init(desk: Desk, { example = false }: { example?: boolean }, dir = '.'): Promise<number> {
  const { io, words, language } = desk;
  const root = resolve(io.cwd, dir);
  if (io.disk.existsSync(join(root, SETTINGS))) throw new CcsError('workspace-exists', { folder: dir });
  const story = example ? (await import('../../desk/records/example.ts')).exampleFiles(io, language, dayOf(io.now())) : [];
  const inTheWay = story.find(({ path }) => io.disk.existsSync(join(root, path)));
  if (inTheWay) throw new CcsError('example-in-the-way', { folder: dir, path: join(dir, inTheWay.path) });
  if (example)
    await tell(
      desk,
      root,
      story.filter(({ path }) => path !== SETTINGS),
    );
  else await makeFolders(desk, root);
  const ignore = join(root, '.gitignore');
  if (!io.disk.existsSync(ignore)) await createWhole(io.disk, ignore, '.ccs/\n');
  // It comes last: a folder with it is a workspace.
  await createWhole(
    io.disk,
    join(root, SETTINGS),
    story.find(({ path }) => path === SETTINGS)?.text ?? words.commands.settingsFile({ language }),
  );
  desk.tell(example ? words.commands.exampleMade({ path: dir }) : words.commands.workspaceMade({ path: dir }));
  return 0;
}

async function makeFolders({ io }: Desk, root: string): Promise<void> {
  const records = KIND_NAMES.map((name) => KINDS[name].folder);
  for (const folder of ['playbooks', 'templates', ...records]) {
    await io.disk.promises.mkdir(join(root, folder), { recursive: true });
    const keep = join(root, folder, '.gitkeep');
    if (!io.disk.existsSync(keep)) await createWhole(io.disk, keep, '');
  }
}

async function tell({ io }: Desk, root: string, files: readonly ExampleFile[]): Promise<void> {
  for (const { path, text } of files) {
    await io.disk.promises.mkdir(dirname(join(root, path)), { recursive: true });
    await createWhole(io.disk, join(root, path), text);
  }
}
