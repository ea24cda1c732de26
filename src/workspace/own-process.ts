// A process of the company's own, added to ccs.yaml.
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Process } from '../core/model/process.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Io } from '../io/index.ts';
import { locked } from './files/lock.ts';
import type { Workspace } from './find.ts';
import { createPaper, replacePaper } from './paper.ts';
import { settingsIn } from './settings.ts';
import { patchYaml } from './yaml-change.ts';

/**
 * Adds a process to the settings; what stands in the file otherwise, its comments too, stays as it is.
 * @returns the file
 * @throws CcsError faulty-file, cannot-read, cannot-write, record-locked
 */
export async function addProcess(io: Io, workspace: Workspace, id: string, process: Process): Promise<string> {
  const path = join(workspace.root, 'ccs.yaml');
  if (workspace.team !== undefined && !io.disk.existsSync(path)) await createPaper(io, workspace, path, 'ccs: 1\n');
  return locked(io, workspace, path, async () => {
    const { settings } = settingsIn(io, workspace.root);
    const bytes = io.disk.readFileSync(path);
    const text = bytes.toString();
    const written = parse(text) as Settings;
    const changed = patchYaml(text, { ...written, process: { ...settings.process, [id]: process } });
    await replacePaper(io, workspace, path, changed, bytes);
    return path;
  });
}
