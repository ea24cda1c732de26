// A process of the company's own, added to ccs.yaml.
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Process } from '../core/model/process.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Io } from '../io/index.ts';
import { writeWhole } from './atomic.ts';
import { locked } from './files/lock.ts';
import type { Workspace } from './find.ts';
import { settingsIn } from './settings.ts';
import { patchYaml } from './yaml-text.ts';

/**
 * Adds a process to the settings; what stands in the file otherwise, its comments too, stays as it is.
 * @returns the file
 * @throws CcsError faulty-file, cannot-read, cannot-write, record-locked
 */
export async function addProcess(io: Io, workspace: Workspace, id: string, process: Process): Promise<string> {
  const path = join(workspace.root, 'ccs.yaml');
  return locked(io, workspace, path, async () => {
    const { settings } = settingsIn(io, workspace.root);
    const text = io.disk.readFileSync(path, 'utf8');
    const written = parse(text) as Settings;
    await writeWhole(io.disk, path, patchYaml(text, { ...written, process: { ...settings.process, [id]: process } }));
    return path;
  });
}
