// Temporary folders for several tests.
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder, with its links resolved as ccs sees it; it goes when the run is over. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'ccs-workspace-')));
}
