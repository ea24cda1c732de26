// The pipeline as tables that fit the terminal, figures to the right, Chinese counted double width.
import { inLanguage } from '../../core/languages/index.ts';
import { columnsOf } from '../../core/languages/cells.ts';
import type { Cell, First, Group, Report } from '../../core/method/pipeline/pipeline.ts';
import type { Row } from '../../core/method/pipeline/moves.ts';
import type { Process } from '../../core/model/process.ts';
import {
  amountOf,
  amountsOf,
  figureOf,
  isForecastMarked,
  moveOf,
  reasonOf,
  shortAmountsOf,
  shownSteps,
  stageOfRow,
  titleOf,
  type Figure,
  type Said,
} from '../../core/render/pipeline/said.ts';
import { styleFor, type Style } from '../../io/style.ts';
import { flowed, padded } from '../printing/table.ts';

const GAP = 2;
const LEAST_NAME = 8;
const PLAIN = styleFor(false);

export type PipelineReport = {
  readonly report: Report;
  readonly processes: Readonly<Record<string, Process>>;
  readonly at: string;
  readonly since: string | undefined;
  /** In cells; infinite where no line is to be broken. */
  readonly width: number;
  /** Plain without one. */
  readonly style?: Style;
};

/** The whole report. */
export function pipelineText(report: PipelineReport, said: Said): string {
  const {
    report: { groups: all, dangers, moved, old },
    processes,
    at,
    since,
    width,
    style = PLAIN,
  } = report;
  const { pipeline } = said.words;
  const several = new Set(all.map(({ process }) => process)).size > 1;
  // One rep alone is all there is.
  const groups = all.filter(({ owner, process }) => owner !== undefined || all.filter((group) => group.process === process).length !== 2);
  const parts = [`${style.bold(pipeline.title({ date: at }))}\n`];
  const layout = layoutFor(groups, report, said);
  let last: string | undefined;
  for (const group of groups) {
    const name = processes[group.process]?.name;
    if (several && group.process !== last)
      parts.push(
        flowed(pipeline.process({ name: name === undefined ? group.process : inLanguage(name, said.language) }), width, '', '', style.bold),
      );
    last = group.process;
    parts.push(table(group, layout, report, said));
  }
  const note = (text: string): string => flowed(text, width, '', '', style.dim);
  if (all.length === 0) return [...parts, flowed(pipeline.none(), width)].join('\n');
  const left = layout.left.map((figure) => pipeline.heads[figure]);
  parts.push(
    [
      note(pipeline.monthsMean({ isMarked: isForecastMarked(groups), hasMonths: layout.figures.includes('months') })),
      ...doubtLines(all, old, said).map(note),
      ...(since === undefined ? [] : [note(pipeline.then({ date: since }))]),
      ...(left.length === 0 ? [] : [note(pipeline.noRoom({ columns: left }))]),
    ].join(''),
  );
  if (since !== undefined) {
    parts.push(
      moved.count === 0
        ? flowed(pipeline.noMoves({ since }), width)
        : list(
            pipeline.movesTitle({ since, count: moved.count }),
            moved,
            (row) => (row.moves ?? []).map((move) => moveOf(move, said)),
            report,
            said,
          ),
    );
  }
  parts.push(
    dangers.count === 0
      ? flowed(pipeline.noDanger(), width)
      : list(
          pipeline.dangerTitle({ count: dangers.count }),
          dangers,
          (row) => row.danger.map((danger) => reasonOf(danger, said)),
          report,
          said,
        ),
  );
  return parts.join('\n');
}

/** How much of the forecast stands on findings, of all reps together. */
function doubtLines(groups: readonly Group[], old: number, said: Said): readonly string[] {
  const { pipeline, evidence } = said.words;
  const all = groups.filter(({ owner }) => owner === undefined);
  const lines = all.flatMap(({ doubtful, forecast }) =>
    doubtful.count === 0
      ? []
      : [pipeline.doubtful({ count: doubtful.count, of: forecast.count, amounts: amountsOf(doubtful.amounts, said) })],
  );
  return [
    ...lines,
    ...(lines.length > 0 ? [pipeline.notHistory()] : []),
    ...(old > 0 ? [evidence.old({ count: old, since: undefined })] : []),
  ];
}

/** What stands in the tables, all of them alike. */
type Layout = {
  readonly figures: readonly Figure[];
  readonly left: readonly Figure[];
  readonly short: boolean;
  readonly name: number;
  readonly widths: readonly number[];
};

/** What is left out first where there is no room for it; what is in danger last, and rather a name is cut short. */
const SPARE: readonly Figure[] = ['inactive', 'months', 'thenAmount', 'then', 'danger'];

function layoutFor(groups: readonly Group[], { width, since }: PipelineReport, said: Said): Layout {
  const always: readonly Figure[] =
    since === undefined
      ? ['count', 'amount', 'months', 'inactive', 'danger']
      : ['count', 'then', 'amount', 'thenAmount', 'months', 'inactive', 'danger'];
  const lines = groups.flatMap((group) => linesOf(group, said));
  const name = widest([...groups.map((group) => headOf(group, said)), ...lines.map((line) => line.name)], LEAST_NAME);
  const spare = SPARE.filter((figure) => always.includes(figure));
  let layout: Layout | undefined;
  for (let count = 0; count <= spare.length; count++) {
    const left = always.filter((figure) => spare.slice(0, count).includes(figure));
    const figures = always.filter((figure) => !left.includes(figure));
    const last = spare[count] === 'danger' ? ([[true, LEAST_NAME]] as const) : [];
    for (const [short, least] of [[false, MILESTONE], [true, MILESTONE], ...last] as const) {
      const widths = figures.map((figure) =>
        widest(
          lines.flatMap((line) => figuresOf(figure, line, short, said)),
          columnsOf(said.words.pipeline.heads[figure]),
        ),
      );
      const room = width - widths.reduce((sum, one) => sum + one + GAP, 0);
      layout = { figures, left, short, name: Math.max(LEAST_NAME, Math.min(name, room)), widths };
      // A name is cut before a figure is left out, but not to pieces.
      if (room >= Math.min(name, least)) return layout;
    }
  }
  return layout!;
}

/** A milestone or a rep can mostly be told by this much of the name. */
const MILESTONE = 14;

function widest(texts: readonly string[], least: number): number {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), least);
}

type Line = { readonly name: string; readonly cell: Cell; readonly open: boolean };

function linesOf(group: Group, said: Said): readonly Line[] {
  const { forecast, won, lost } = group;
  const { forecast: forecastName, won: wonName, lost: lostName } = said.words.pipeline;
  const some = ({ count, then }: Cell): boolean => count > 0 || (then?.count ?? 0) > 0;
  return [
    ...shownSteps(group).map((step) => ({
      name: `${stageOfRow({ stageName: step.name }, said)}${step.forecast ? ' *' : ''}`,
      cell: step,
      open: true,
    })),
    { name: forecastName(), cell: forecast, open: true },
    ...(some(won) ? [{ name: wonName(), cell: won, open: false }] : []),
    ...(some(lost) ? [{ name: lostName(), cell: lost, open: false }] : []),
  ];
}

/** Amounts in other currencies stand below each other, for they are never added. */
function figuresOf(figure: Figure, { cell, open }: Line, short: boolean, said: Said): readonly string[] {
  if (figure !== 'amount' && figure !== 'thenAmount') return [figureOf(figure, cell, open)];
  const amounts = figure === 'amount' ? cell.amounts : (cell.then?.amounts ?? {});
  return short ? shortAmountsOf(amounts, said) : amountsOf(amounts, said);
}

function headOf({ owner }: Group, { words: { pipeline } }: Said): string {
  return owner === undefined ? pipeline.all() : owner || pipeline.nobody();
}

function table(group: Group, { figures, short, name, widths }: Layout, { style = PLAIN }: PipelineReport, said: Said): string {
  const laid = (first: string, cells: readonly string[]): string =>
    [padded(first, name), ...cells.map((cell, column) => ' '.repeat(Math.max(0, widths[column]! - columnsOf(cell))) + cell)]
      .join(' '.repeat(GAP))
      .trimEnd();
  const lines = linesOf(group, said).flatMap((line) => {
    const columns = figures.map((figure) => figuresOf(figure, line, short, said));
    const height = Math.max(1, ...columns.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) =>
      laid(
        row === 0 ? line.name : '',
        columns.map((cells) => cells[row] ?? ''),
      ),
    );
  });
  return [
    style.bold(
      laid(
        headOf(group, said),
        figures.map((figure) => said.words.pipeline.heads[figure]),
      ),
    ),
    ...lines,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function list(
  title: string,
  { count, rows }: First,
  of: (row: Row) => readonly string[],
  { width, style = PLAIN }: PipelineReport,
  said: Said,
): string {
  const shown = rows.map((row) => {
    const about = [titleOf(row), row.owner, amountOf(row.value, row.currency, said), stageOfRow(row, said)].filter(Boolean).join(' · ');
    return (
      flowed(about, width, '', '  ') +
      of(row)
        .map((reason) => flowed(reason, width, '  - ', '    '))
        .join('')
    );
  });
  const rest = count > rows.length ? flowed(said.words.pipeline.more({ count: count - rows.length }), width, '', '', style.dim) : '';
  return `${style.bold(title)}\n${shown.join('')}${rest}`;
}
