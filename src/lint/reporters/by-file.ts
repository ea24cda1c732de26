// Findings file by file, for the reports that are arranged so.
import type { Told } from '../finding.ts';

/** In the order in which the files first appear. */
export function byFile(findings: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const groups = new Map<string, Told[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return groups;
}
