// Whether any file that shows something has changed: asked before each look, and so without reading one.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Desk } from '../desk.ts';

/** The folder of the workspace in which they lie. */
export const EVIDENCE = 'evidence';

/** Another text for every state of the folder. */
export async function papersState({ io: { disk }, workspace }: Desk): Promise<string> {
  if (workspace.team !== undefined) return workspace.team.evidence.state();
  const folder = join(workspace.root, EVIDENCE);
  if (!disk.existsSync(folder)) return '';
  const hash = createHash('sha1');
  try {
    for (const name of disk.readdirSync(folder).sort()) {
      const stat = disk.statSync(join(folder, name), { throwIfNoEntry: false });
      hash.update(`${name}\0${stat?.size}\0${stat?.mtimeMs}\0`);
    }
  } catch {
    return String(Math.random());
  }
  return hash.digest('base64url');
}
