// The last lines of a report for people: how many of what, in how many files.
import type { Words } from '../../languages/index.ts';
import type { Report } from '../finding.ts';

/** How many findings of each weight there are. */
export function counts(findings: Report['findings']): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** What came out, then what was left out: one sentence each, without line breaks. */
export function summary({ findings, files, skipped, known }: Report, { reports }: Words): [outcome: string, ...rest: string[]] {
  const affected = new Set(findings.map(({ file }) => file)).size;
  const clean = files === 0 ? reports.nothing() : reports.clean({ files });
  const outcome = findings.length === 0 ? clean : reports.found({ ...counts(findings), affected, files: Math.max(files, affected) });
  return [outcome, ...(skipped > 0 ? [reports.skipped({ count: skipped })] : []), ...(known > 0 ? [reports.known({ count: known })] : [])];
}
