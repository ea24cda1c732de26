// The findings for programs, in a form that is promised to stay.
import type { Reporter } from './reporter.ts';
import { safeJson } from './shown.ts';

export const json: Reporter = ({ files, findings }) =>
  safeJson({
    version: 1,
    files,
    findings: findings.map(({ file, place, rule, severity, message, help }) => ({
      file,
      line: place.line,
      column: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
      rule,
      severity,
      message,
      help,
    })),
  });
