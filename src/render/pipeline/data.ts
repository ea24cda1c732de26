// The pipeline as data: for other programs, and for a spreadsheet.
import { stringify } from 'csv-stringify/sync';
import type { Row } from '../../method/pipeline.ts';
import { inLanguage } from '../../method/process.ts';
import { moveOf, oneLine, reasonOf, stageOfRow, type Said } from './said.ts';

/** What Excel knows UTF-8 by. */
const MARK = '\uFEFF';
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

/**
 * CSV that Excel opens as it is: a byte order mark, CRLF, a head in the user's language, and nothing in a cell that would run as a formula.
 */
export function toCsv(rows: readonly Row[], said: Said): string {
  const { columns, states, yes, no } = said.words.pipeline;
  const { moves: moved, ...always } = columns;
  const withMoves = rows.some(({ moves }) => moves !== undefined);
  const head = [...Object.values(always), ...(withMoves ? [moved] : [])];
  const lines = rows.map((row) => {
    const { id, account, name = '', owner = '', value, currency = '', close = '', process, since, months, state, forecast, lastBuyerAction, danger, moves = [] } = row;
    const texts = [id, account, name, owner, value ?? '', currency, close, process, stageOfRow(row, said), since, months, states[state], forecast ? yes : no, lastBuyerAction, danger.map((one) => reasonOf(one, said)).join('; ')];
    return [...texts, ...(withMoves ? [moves.map((move) => moveOf(move, said)).join('; ')] : [])].map((cell) => (typeof cell === 'string' ? guarded(cell) : cell));
  });
  return MARK + stringify([head, ...lines], { record_delimiter: 'windows' });
}

/** A text that a spreadsheet would take for a formula, or whose beginning hides one, begins with an apostrophe. */
export function guarded(cell: string): string {
  const text = oneLine(cell);
  return /^[\s\0\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u.test(cell) ? `'${text.trimStart()}` : text;
}
