// The pipeline as a table that fits the terminal, figures to the right, Chinese counted double width.
import { columnsOf } from '../../language/cells.ts';
import type { Cell, First, Group, Report } from '../../method/pipeline.ts';
import type { Row } from '../../method/pipeline-moves.ts';
import type { Process } from '../../model/process.ts';
import { inLanguage } from '../../method/process.ts';
import { amountOf, amountsOf, moveOf, reasonOf, shortAmountsOf, stageOfRow, titleOf, type Said } from '../../render/pipeline/said.ts';
import { styleFor, type Style } from '../../io/style.ts';
import { flowed, padded } from '../table.ts';

const NARROW = 60;
const GAP = 2;
const PLAIN = styleFor(false);

export type Sheet = {
  readonly report: Report;
  readonly processes: Readonly<Record<string, Process>>;
  readonly at: string;
  readonly since: string | undefined;
  readonly width: number;
  /** Plain without one. */
  readonly style?: Style;
};

/** The whole report. */
export function pipelineText(sheet: Sheet, said: Said): string {
  const { report: { groups: all, dangers, moved }, processes, at, since, width, style = PLAIN } = sheet;
  const { pipeline } = said.words;
  const several = new Set(all.map(({ process }) => process)).size > 1;
  // One rep alone is all there is.
  const groups = all.filter(({ owner, process }) => owner !== undefined || all.filter((group) => group.process === process).length !== 2);
  const parts = [`${style.bold(pipeline.title({ date: at }))}\n`];
  let last: string | undefined;
  for (const group of groups) {
    const name = processes[group.process]?.name;
    const head = group.owner === undefined ? pipeline.all() : group.owner || pipeline.nobody();
    if (several && group.process !== last) parts.push(flowed(pipeline.process({ name: name === undefined ? group.process : inLanguage(name, said.language) }), width, '', '', style.bold));
    last = group.process;
    parts.push(table(head, group, sheet, said));
  }
  if (all.length > 0) parts.push(flowed(pipeline.monthsMean(), width, '', '', style.dim));
  if (since !== undefined) {
    parts.push(moved.count === 0 ? flowed(pipeline.noMoves({ since }), width) : list(pipeline.movesTitle({ since, count: moved.count }), moved, (row) => (row.moves ?? []).map((move) => moveOf(move, said)), sheet, said));
  }
  parts.push(dangers.count === 0 ? flowed(pipeline.noDanger(), width) : list(pipeline.dangerTitle({ count: dangers.count }), dangers, (row) => row.danger.map((danger) => reasonOf(danger, said)), sheet, said));
  return parts.join('\n');
}

function table(head: string, { owner, steps, forecast, won, lost }: Group, { width, style = PLAIN }: Sheet, said: Said): string {
  const { heads, forecast: forecastName, won: wonName, lost: lostName } = said.words.pipeline;
  const narrow = width < NARROW;
  const line = (name: string, cell: Cell, open: boolean): readonly (readonly string[])[] => {
    const [first = '', ...more] = narrow ? shortAmountsOf(cell.amounts, said) : amountsOf(cell.amounts);
    const figures = open && cell.count > 0 ? [cell.months.toFixed(1), String(cell.inactive), String(cell.danger)] : ['', '', ''];
    // Amounts in other currencies stand below, for they are never added.
    return [[name, String(cell.count), first, ...figures], ...more.map((amount) => ['', '', amount, '', '', ''])].map((row) => (narrow ? row.slice(0, 3) : row));
  };
  const lines = [
    ...steps.filter(({ id, count }) => count > 0 || (id !== undefined && owner === undefined)).flatMap((step) => line(`${stageOfRow({ stageName: step.name }, said)}${step.forecast ? ' *' : ''}`, step, true)),
    ...line(forecastName(), forecast, true),
    ...(won.count > 0 ? line(wonName(), won, false) : []),
    ...(lost.count > 0 ? line(lostName(), lost, false) : []),
  ];
  const all = [[head, heads.count, heads.amount, heads.months, heads.inactive, heads.danger].slice(0, narrow ? 3 : 6), ...lines];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => columnsOf(row[column] ?? ''))));
  widths[0] = Math.max(8, Math.min(widths[0]!, width - widths.slice(1).reduce((sum, one) => sum + one + GAP, 0)));
  const laid = all.map((row) => row.map((cell, column) => (column === 0 ? padded(cell, widths[0]!) : ' '.repeat(widths[column]! - columnsOf(cell)) + cell)).join(' '.repeat(GAP)).trimEnd());
  return laid.map((text, index) => `${index === 0 ? style.bold(text) : text}\n`).join('');
}

function list(title: string, { count, rows }: First, of: (row: Row) => readonly string[], { width, style = PLAIN }: Sheet, said: Said): string {
  const shown = rows.map((row) => {
    const about = [titleOf(row), row.owner, amountOf(row.value, row.currency), stageOfRow(row, said)].filter(Boolean).join(' · ');
    return flowed(about, width, '', '  ') + of(row).map((reason) => flowed(reason, width, '  - ', '    ')).join('');
  });
  const rest = count > rows.length ? flowed(said.words.pipeline.more({ count: count - rows.length }), width, '', '', style.dim) : '';
  return `${style.bold(title)}\n${shown.join('')}${rest}`;
}
