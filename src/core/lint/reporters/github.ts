// Workflow commands for GitHub Actions: annotations on the lines of a pull request.
import { visible } from '../../reading/visible.ts';
import type { WordedFinding } from '../finding.ts';
import type { Reporter } from './reporter.ts';
import { inRepository, shown, shownFile } from './shown.ts';
import { counts, summary } from './summary.ts';

/** GitHub shows this many errors and as many warnings of one step, and says nothing of the others. */
const SHOWN = 10;

/** Errors first; the first ten of each weight as annotations, the others as plain lines of the log, and how many those are. */
export const github: Reporter = (report, { words, folder }) => {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  const notes = report.findings.filter(({ severity }) => severity === 'note');
  const byWeight = [errors, warnings, notes];
  const annotated = byWeight.flatMap((findings) => findings.slice(0, SHOWN));
  const logged = byWeight.flatMap((findings) => findings.slice(SHOWN));
  const lines = [...annotated.map((finding) => annotation(finding, folder)), ...logged.map((finding) => plain(finding, folder))];
  if (logged.length > 0) lines.push(`::notice title=ccs lint::${data(words.reports.dropped(counts(logged)))}`);
  return [...lines, ...summary(report, words)].map((line) => `${line}\n`).join('');
};

function annotation({ file, place, rule, severity, message, help }: WordedFinding, folder: string | undefined): string {
  // On several lines GitHub takes no columns.
  const columns = place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {};
  const properties = { file: inRepository(file, folder), line: place.line, endLine: place.endLine, ...columns, title: `ccs lint: ${rule}` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  const text = [shown(message), shown(help)].filter((part) => part !== '').join('\n');
  return `::${severity === 'note' ? 'notice' : severity} ${written.join(',')}::${data(text)}`;
}

/** Begins with the severity, so that no file name can begin a command; `##[` is one anywhere in a line. */
function plain({ file, place, rule, severity, message }: WordedFinding, folder: string | undefined): string {
  return `${severity} ${shownFile(inRepository(file, folder))}:${place.line}:${place.column} ${rule} ${shown(message)}`.replaceAll(
    '##[',
    '## [',
  );
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Of the control characters only the line ends have an escape here. */
function property(text: string): string {
  return visible(data(text).replaceAll(':', '%3A').replaceAll(',', '%2C'));
}
