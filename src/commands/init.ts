// A workspace: a folder with a ccs.yaml that a team shares.
import { join, resolve } from 'node:path';
import type { Desk } from '../desk/desk.ts';
import { CcsError } from '../errors.ts';
import { createWhole } from '../workspace/index.ts';

export async function init(desk: Desk, _options: object, dir = '.'): Promise<number> {
  const { io, words, language } = desk;
  const root = resolve(io.cwd, dir);
  const settings = join(root, 'ccs.yaml');
  if (io.disk.existsSync(settings)) throw new CcsError('workspace-exists', { folder: dir });
  for (const folder of ['playbooks', 'templates', 'prompters']) {
    await io.disk.promises.mkdir(join(root, folder), { recursive: true });
    const keep = join(root, folder, '.gitkeep');
    if (!io.disk.existsSync(keep)) await createWhole(io.disk, keep, '');
  }
  const ignore = join(root, '.gitignore');
  if (!io.disk.existsSync(ignore)) await createWhole(io.disk, ignore, '.ccs/\n');
  await createWhole(io.disk, settings, words.commands.settingsFile({ language }));
  desk.tell(words.commands.workspaceMade({ path: dir }));
  return 0;
}
