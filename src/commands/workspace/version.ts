// ccs --version --json: what somebody who is asked for help wants to know first.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { CcsError } from '../../core/errors.ts';
import { VERSION } from '../../core/model/version.ts';
import { workspaceRoot } from '../../workspace/find.ts';

/**
 * Prints it; settings that cannot be read stand in nobody's way here.
 * @param flag the folder that --workspace named
 * @throws CcsError no-workspace when it is none, option-needs-value when it is empty
 */
export async function versionAsJson({ io, language, print }: Desk, flag: string | undefined): Promise<number> {
  if (flag === '') throw new CcsError('option-needs-value', { option: '--workspace' });
  const workspace = workspaceRoot(io, flag);
  if (workspace === undefined && flag !== undefined) throw new CcsError('no-workspace', { folder: flag });
  print(jsonText({ version: VERSION, node: process.versions.node, language, workspace: workspace ?? null, dataFolder: io.dataFolder }));
  return 0;
}
