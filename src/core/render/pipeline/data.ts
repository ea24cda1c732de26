// The pipeline as data: for other programs, and for a spreadsheet.
import { inLanguage } from '../../languages/index.ts';
import type { Row } from '../../method/pipeline/moves.ts';
import { moveOf, oneLine, reasonOf, stageOfRow, type Said } from './said.ts';

/** One element of a JSON array, on one line: a hundred thousand of them are never one text. */
export function jsonLine(row: Row, said: Said): string {
  return `  ${JSON.stringify(plain(row, said))}`;
}

function plain(
  {
    id,
    account,
    name,
    owner,
    value,
    currency,
    close,
    process,
    stage,
    since,
    months,
    state,
    forecast,
    lastBuyerAction,
    danger,
    findings,
    moves,
  }: Row,
  said: Said,
): unknown {
  return {
    id,
    account,
    name,
    owner,
    value,
    currency,
    close,
    process,
    milestone: stage,
    since,
    months,
    state,
    forecast,
    lastBuyerAction,
    findings,
    danger: danger.map((one) => ({ signal: one.signal, reason: reasonOf(one, said) })),
    moves: moves?.map((move) => ({ move: move.code, ...plainMove(move.args, said), text: moveOf(move, said) })),
  };
}

function plainMove(args: unknown, { language }: Said): object {
  const { from, to } = (args ?? {}) as { from?: unknown; to?: unknown };
  const word = (one: unknown): unknown => (typeof one === 'object' && one !== null ? inLanguage(one as { en: string }, language) : one);
  return { from: word(from), to: word(to) };
}

/** The head of the table for a spreadsheet, in the user's language. */
export function sheetHead({ words }: Said, withMoves: boolean): readonly string[] {
  const { moves, ...always } = words.pipeline.columns;
  return [...Object.values(always), ...(withMoves ? [moves] : [])];
}

/** Its lines; what stands in a cell is one line. */
export function sheetRow(row: Row, said: Said): readonly string[] {
  const { states, yes, no } = said.words.pipeline;
  const {
    id,
    account,
    name = '',
    owner = '',
    value,
    currency = '',
    close = '',
    process,
    since,
    months,
    state,
    forecast,
    lastBuyerAction,
    danger,
    moves,
  } = row;
  const reasons = danger.map((one) => reasonOf(one, said)).join('; ');
  const cells = [
    id,
    account,
    name,
    owner,
    String(value ?? ''),
    currency,
    close,
    process,
    stageOfRow(row, said),
    since,
    String(months),
    states[state],
    forecast ? yes : no,
    lastBuyerAction,
    reasons,
  ];
  return [...cells, ...(moves === undefined ? [] : [moves.map((move) => moveOf(move, said)).join('; ')])].map((cell) =>
    oneLine(cell).trim(),
  );
}

/** The same for a workbook, in which amounts and months are numbers. */
export function workbookRow(row: Row, said: Said): readonly (string | number | undefined)[] {
  const cells: (string | number | undefined)[] = [...sheetRow(row, said)];
  cells[VALUE] = row.value;
  cells[MONTHS] = row.months;
  return cells;
}

// Where they stand in a row.
const [VALUE, MONTHS] = [4, 10];
