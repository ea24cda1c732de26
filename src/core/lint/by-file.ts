// Findings file by file.
import type { Finding } from './finding.ts';

/** In the order in which the files first appear. */
export function byFile<F extends Finding>(findings: readonly F[]): ReadonlyMap<string, readonly F[]> {
  const groups = new Map<string, F[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return groups;
}
