// A report on the terminal, in a file, as data or as a workbook.
import { toCsv } from '../../core/exchange/csv.ts';
import { columnsOf } from '../../core/languages/cells.ts';
import { labelled } from '../../core/languages/labelled.ts';
import type { Said } from '../../core/render/pipeline/said.ts';
import {
  cellText,
  shownTable,
  tablesOf,
  type Cell,
  type Report,
  type ReportList,
  type ReportTable,
} from '../../core/render/report/report.ts';
import { styleFor, type Style } from '../../io/style.ts';
import type { Desk } from '../desk.ts';
import { flowed, padded } from './table.ts';

export const REPORT_FORMATS = ['txt', 'html', 'csv', 'json', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const GAP = '  ';
const INDENT = '  - ';

/**
 * A report in a format.
 * @param data what stands in JSON
 * @param plain it goes into a file: without colours, its lines whole
 */
export async function reportIn(
  { io, language, words, outStyle }: Desk,
  format: ReportFormat,
  report: Report,
  data: object,
  plain: boolean,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(data, null, 2)}\n`;
    case 'html':
      return (await import('../../core/render/report/page.ts')).reportHtml(report, { words, language });
    case 'xlsx':
      return (await import('../../core/render/xlsx.ts')).toXlsx([
        { name: words.team.summary(), rows: summaryOf(report) },
        ...tablesOf(report).map(({ name, head, rows }) => ({ name, rows: [head, ...rows] })),
      ]);
    case 'csv': {
      const tables = tablesOf(report);
      const one = tables.find(({ name }) => name === report.commas) ?? tables[0];
      const rows = one === undefined ? [] : [one.head, ...one.rows];
      return toCsv(
        rows.map((row) => row.map((cell) => String(cell ?? ''))),
        { bom: true },
      );
    }
    case 'txt':
      return reportText(
        report,
        plain || !io.stdout.isTerminal ? Number.POSITIVE_INFINITY : io.stdout.columns,
        plain ? styleFor(false) : outStyle,
        { words },
      );
  }
}

/** What a report says in sentences, for a workbook: first of what and of when it is. */
function summaryOf({ title, sections }: Report): readonly (readonly string[])[] {
  const said = sections.flatMap(({ head, parts }) => {
    const texts = parts.flatMap((part) => (part.kind === 'text' && part.weight === undefined ? [part.text] : []));
    return texts.map((text) => [text, head ?? '']);
  });
  return [[title], ...said];
}

function reportText({ title, sections }: Report, width: number, style: Style, said: Pick<Said, 'words'>): string {
  const parts = sections.flatMap(({ head, parts: all }) => [
    ...(head === undefined ? [] : [flowed(head, width, '', '', style.bold)]),
    ...all.flatMap((part) => {
      if (part.kind === 'table') {
        const shown = shownTable(part);
        return shown === undefined ? [] : [tableText(shown, width, style, said)];
      }
      if (part.kind === 'list') return [listText(part, width)];
      return part.kind === 'text' ? [flowed(part.text, width, '', '', part.weight === 'note' ? style.dim : undefined)] : [];
    }),
  ]);
  return [flowed(title, width, '', '', style.bold), ...parts].join('\n');
}

/** Numbers to the right; where the columns do not fit, each row is a paragraph with its heads. */
function tableText({ head, rows }: ReportTable, width: number, style: Style, said: Pick<Said, 'words'>): string {
  const isNumber = head.map((_, at) => rows.some((row) => typeof row[at] === 'number'));
  const texts = [head, ...rows.map((row) => head.map((_, at) => cellText(row[at], said).replaceAll('\n', ', ')))];
  const widths = head.map((_, at) => Math.max(...texts.map((row) => columnsOf(row[at] ?? ''))));
  if (widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length) > width)
    return rows
      .map(([first, ...cells]: readonly Cell[]) => {
        const told = cells.flatMap((cell, at) =>
          cell === undefined || cell === '' ? [] : [labelled(head[at + 1] ?? '', cellText(cell, said))],
        );
        return flowed(cellText(first, said), width, '', '', style.bold) + (told.length === 0 ? '' : flowed(told.join(' · '), width, GAP));
      })
      .join('');
  const laid = (row: readonly string[]): string =>
    head
      .map((_, at) => {
        const [cell, wide] = [row[at] ?? '', widths[at] ?? 0];
        return isNumber[at] ? ' '.repeat(Math.max(0, wide - columnsOf(cell))) + cell : padded(cell, wide);
      })
      .join(GAP)
      .trimEnd();
  return texts.map((row, at) => `${at === 0 ? style.bold(laid(row)) : laid(row)}\n`).join('');
}

function listText({ items, more }: ReportList, width: number): string {
  const said = items.map(
    ({ title, about, lines }) =>
      flowed([title, about].filter(Boolean).join(' · '), width) + lines.map((line) => flowed(line, width, INDENT, '    ')).join(''),
  );
  return said.join('') + (more === undefined ? '' : flowed(more, width));
}
