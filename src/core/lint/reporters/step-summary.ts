// The summary page of a GitHub Actions step: all findings as one Markdown table, where the annotations stop at ten.
import type { Severity, WordedFinding } from '../finding.ts';
import type { Reporter } from './reporter.ts';
import { inRepository, shown, shownFile } from './shown.ts';
import { summary } from './summary.ts';

/** GitHub refuses a summary above 1 MiB as a whole. */
const ROOM = 900_000;

const WEIGHTS: readonly Severity[] = ['error', 'warning', 'note'];

export const stepSummary: Reporter = (report, { words, folder }) => {
  const { columns, cut } = words.reports;
  const [outcome, ...rest] = summary(report, words);
  const row = ({ file, place, severity, rule, message, help }: WordedFinding): string => {
    const cells = [
      `${shownFile(inRepository(file, folder))}:${place.line}:${place.column}`,
      words.reports[severity],
      rule,
      shown(message),
      shown(help),
    ];
    return `| ${cells.map(markdown).join(' | ')} |\n`;
  };
  const bySeverity = report.findings.toSorted((a, b) => WEIGHTS.indexOf(a.severity) - WEIGHTS.indexOf(b.severity));
  let room = ROOM;
  const rows = bySeverity.map(row).filter((line) => (room -= bytes(line)) > 0);
  const left = report.findings.length - rows.length;
  const table =
    rows.length === 0
      ? ''
      : `\n| ${Object.values(columns).join(' | ')} |\n|${' --- |'.repeat(Object.keys(columns).length)}\n${rows.join('')}`;
  const others = [...(left > 0 ? [cut({ count: left })] : []), ...rest];
  return `### ccs lint\n\n${outcome}\n${table}${others.map((line) => `\n${line}\n`).join('')}`;
};

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** As a character reference nothing in a text is Markdown, HTML, a link, a mention or the end of a cell. */
function markdown(text: string): string {
  return text
    .replace(/[&<>"'|\\`*_[\]~$:@#]/gu, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/www\./giu, (found) => `${found.slice(0, 3)}&#46;`);
}
