// The last lines of a report for people: how many of what, in how many files.
import type { Words } from '../../languages/index.ts';
import type { Report } from '../finding.ts';

/** How many findings of each weight there are. */
export function counts(findings: Report['findings']): { readonly errors: number; readonly warnings: number; readonly notes: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const notes = findings.filter(({ severity }) => severity === 'note').length;
  return { errors, warnings: findings.length - errors - notes, notes };
}

/** What came out, then what was left out: one sentence each, without line breaks. */
export function summary({ findings, files, skipped, known }: Report, { reports }: Words): [outcome: string, ...rest: string[]] {
  const { errors, warnings, notes } = counts(findings);
  const affected = new Set(findings.filter(({ severity }) => severity !== 'note').map(({ file }) => file)).size;
  const clean = files === 0 ? reports.nothing() : reports.clean({ files });
  const outcome = errors + warnings === 0 ? clean : reports.found({ errors, warnings, affected, files: Math.max(files, affected) });
  return [
    outcome,
    ...(notes > 0 ? [reports.notes({ count: notes })] : []),
    ...(skipped > 0 ? [reports.skipped({ count: skipped })] : []),
    ...(known > 0 ? [reports.known({ count: known })] : []),
  ];
}
