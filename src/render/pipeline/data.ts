// The pipeline as data: for other programs, and for a spreadsheet.
import type { Row } from '../../method/pipeline.ts';
import { inLanguage } from '../../method/process.ts';
import { moveOf, oneLine, reasonOf, stageOfRow, type Said } from './said.ts';

const LINES = 500;

/**
 * A JSON array with one opportunity a line, in pieces: a hundred thousand of them are never one text.
 */
export function* jsonPieces(rows: readonly Row[], said: Said): Generator<string> {
  if (rows.length === 0) yield '[]\n';
  for (let at = 0; at < rows.length; at += LINES) {
    const lines = rows.slice(at, at + LINES).map((row) => `  ${JSON.stringify(plain(row, said))}`);
    yield `${at === 0 ? '[\n' : ',\n'}${lines.join(',\n')}${at + LINES >= rows.length ? '\n]\n' : ''}`;
  }
}

function plain({ id, account, name, owner, value, currency, close, process, stage, since, months, state, forecast, lastBuyerAction, danger, moves }: Row, said: Said): unknown {
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
    danger: danger.map((one) => ({ signal: one.signal, reason: reasonOf(one, said) })),
    moves: moves?.map((move) => ({ move: move.code, ...plainMove(move.args, said), text: moveOf(move, said) })),
  };
}

function plainMove(args: unknown, { language }: Said): object {
  const { from, to } = (args ?? {}) as { from?: unknown; to?: unknown };
  const word = (one: unknown): unknown => (typeof one === 'object' && one !== null ? inLanguage(one as { en: string }, language) : one);
  return { from: word(from), to: word(to) };
}

/** A table for a spreadsheet, the head in the user's language first; what stands in a cell is one line. */
export function sheetOf(rows: readonly Row[], said: Said): string[][] {
  const { columns, states, yes, no } = said.words.pipeline;
  const { moves: moved, ...always } = columns;
  const withMoves = rows.some(({ moves }) => moves !== undefined);
  const lines = rows.map((row): string[] => {
    const { id, account, name = '', owner = '', value, currency = '', close = '', process, since, months, state, forecast, lastBuyerAction, danger, moves = [] } = row;
    const reasons = danger.map((one) => reasonOf(one, said)).join('; ');
    const texts = [id, account, name, owner, String(value ?? ''), currency, close, process, stageOfRow(row, said), since, String(months), states[state], forecast ? yes : no, lastBuyerAction, reasons];
    return [...texts, ...(withMoves ? [moves.map((move) => moveOf(move, said)).join('; ')] : [])].map((cell) => oneLine(cell).trim());
  });
  return [[...Object.values(always), ...(withMoves ? [moved] : [])], ...lines];
}
