// The report for people at a terminal: file by file, each finding with the piece of text it is about.
import { columnsOf } from '../../languages/cells.ts';
import { wrapText } from '../../languages/text-wrap.ts';
import type { WordedFinding } from '../finding.ts';
import { byFile } from '../by-file.ts';
import { codeFrame } from './code-frame.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { shown, shownFile } from './shown.ts';
import { summary } from './summary.ts';

const NARROWEST = 24;
const INDENT = '    ';

/** No line is wider than `context.width`. */
export const pretty: Reporter = (report, context) => {
  const { words, style } = context;
  const width = Math.max(NARROWEST, context.width);
  const blocks = [...byFile(report.findings)].map(([file, findings]) => {
    const lines = linesOf(
      context.text(file),
      findings.reduce((last, { place }) => Math.max(last, place.line), 0),
    );
    const head = wrapText(shownFile(file), width).map((line) => style.bold(line));
    return [...head, ...findings.flatMap((finding) => [...rowsOfFinding(finding, lines, width, context), ''])];
  });
  const [outcome, ...rest] = summary(report, words).map((sentence) => wrapText(sentence, width));
  const paint = report.findings.some(({ severity }) => severity !== 'note') ? style.bold : report.files > 0 ? style.green : style.yellow;
  return [...blocks.flat(), ...(outcome ?? []).map((line) => paint(line)), ...rest.flat().map((line) => style.dim(line))]
    .map((line) => `${line}\n`)
    .join('');
};

function rowsOfFinding(
  finding: WordedFinding,
  lines: (line: number) => string | undefined,
  width: number,
  { words, style }: ReportContext,
): string[] {
  const { place, rule, severity, message, help } = finding;
  const paint = { error: style.red, warning: style.yellow, note: style.cyan }[severity];
  const indented = (text: string): string[] => wrapText(text, width - INDENT.length).map((line) => `${INDENT}${line}`);
  const at = `  ${place.line}:${place.column}`;
  const weight = words.reports[severity];
  const fits = columnsOf(`${at}  ${weight}  ${rule}`) <= width;
  const head = `${style.cyan(at)}  ${style.bold(paint(weight))}`;
  return [
    ...(fits ? [`${head}  ${style.dim(rule)}`] : [head, ...indented(rule).map((line) => style.dim(line))]),
    ...(message === '' ? [] : indented(shown(message))),
    ...frame(finding, lines, width, style, paint),
    ...(help === '' ? [] : indented(words.reports.remedy({ help: shown(help) }))),
  ];
}

function frame(
  { place }: WordedFinding,
  lines: (line: number) => string | undefined,
  width: number,
  style: ReportContext['style'],
  paint: (text: string) => string,
): string[] {
  const digits = String(place.line).length;
  const gutter = (number: string): string => `${INDENT}${number.padStart(digits)} | `;
  const found = codeFrame(lines, place, Math.max(8, width - gutter('').length));
  if (found === undefined) return [];
  return [
    ...(found.before === undefined ? [] : [style.dim(`${gutter(String(place.line - 1))}${found.before}`)]),
    `${style.dim(gutter(String(place.line)))}${found.line}`,
    `${style.dim(gutter(''))}${paint(found.carets)}`,
  ];
}

/** The lines of a text as far as they are needed, without their line ends. */
function linesOf(text: string | undefined, last: number): (line: number) => string | undefined {
  const starts = [0];
  for (let at = text?.indexOf('\n') ?? -1; text !== undefined && at !== -1 && starts.length <= last; at = text.indexOf('\n', at + 1))
    starts.push(at + 1);
  return (line) => {
    const start = starts[line - 1];
    if (text === undefined || start === undefined) return undefined;
    const end = text.indexOf('\n', start);
    return text.slice(start, end === -1 ? undefined : end).replace(/\r$/u, '');
  };
}
