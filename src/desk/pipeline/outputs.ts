// What is made of the lines of the pipeline, in each format: each takes one line at a time and is asked for its document at the end.
import { toCsv } from '../../core/exchange/csv.ts';
import { tally } from '../../core/method/pipeline/pipeline.ts';
import type { Row } from '../../core/method/pipeline/moves.ts';
import { processesWith } from '../../core/method/pipeline/process.ts';
import type { Desk } from '../desk.ts';
import type { Days } from './gather.ts';

export type Format = 'txt' | 'html' | 'csv' | 'json' | 'xlsx';
export type Output = { add(row: Row): void; end(): Promise<string | Uint8Array> };

/** Lists on a page and in the terminal are for looking at; whoever wants all of them takes the CSV. */
const MOST = { html: 300, txt: 12 };
// A text of more than 128 kB is kept apart by V8 until it looks over everything.
const LINES = 64;

/** Whether a format shows the findings of every sale; sums show only those of the forecast. */
export function showsAll(format: Format): boolean {
  return format !== 'txt' && format !== 'html';
}

/**
 * @param plain without colours, whatever the terminal
 * @param print takes pieces before the end, so that a hundred thousand lines are never one text
 */
export async function outputFor(desk: Desk, format: Format, days: Days, plain: boolean, print?: (piece: string) => void): Promise<Output> {
  const { words, language } = desk;
  const said = { words, language };
  if (format === 'json' || format === 'csv') {
    const { jsonLine, sheetHead, sheetRow } = await import('../../core/render/pipeline/data.ts');
    if (format === 'json')
      return inPieces(
        (row) => jsonLine(row, said),
        (lines, first) => `${first ? '[\n' : ',\n'}${lines.join(',\n')}`,
        (none) => (none ? '[]\n' : '\n]\n'),
        print,
      );
    const head = sheetHead(said, days.since !== undefined);
    return inPieces(
      (row) => sheetRow(row, said),
      (lines, first) => toCsv(first ? [head, ...lines] : lines, { bom: first }),
      (none) => (none ? toCsv([head], { bom: true }) : ''),
      print,
    );
  }
  if (format === 'xlsx') {
    const [{ sheetHead, workbookRow }, { toXlsx }] = await Promise.all([
      import('../../core/render/pipeline/data.ts'),
      import('../../core/render/xlsx.ts'),
    ]);
    const rows: (readonly (string | number | undefined)[])[] = [sheetHead(said, days.since !== undefined)];
    return {
      add: (row) => void rows.push(workbookRow(row, said)),
      end: () => toXlsx([{ name: words.pipeline.sheet(), rows }]),
    };
  }
  const processes = processesWith(desk.workspace.settings);
  const { add, report } = tally(processes, { most: MOST[format], compared: days.since !== undefined, order: inOrder(language) });
  if (format === 'html')
    return {
      add,
      end: async () => (await import('../../core/render/pipeline/page.ts')).pipelineHtml({ report: report(), processes, ...days }, said),
    };
  // A line is broken for a screen only: what is searched or mailed keeps its lines whole.
  const look = {
    width: plain || !desk.io.stdout.isTerminal ? Number.POSITIVE_INFINITY : desk.io.stdout.columns,
    ...(plain ? {} : { style: desk.outStyle }),
  };
  return { add, end: async () => (await import('./text.ts')).pipelineText({ report: report(), processes, ...days, ...look }, said) };
}

/** Names as a list in this language has them; the rules are loaded when there are two. */
function inOrder(language: string): (a: string, b: string) => number {
  let collator: Intl.Collator | undefined;
  return (a, b) => (collator ??= new Intl.Collator(language)).compare(a, b);
}

function inPieces<T>(
  of: (row: Row) => T,
  joined: (lines: readonly T[], first: boolean) => string,
  last: (none: boolean) => string,
  print: ((piece: string) => void) | undefined,
): Output {
  let text = '';
  let none = true;
  let lines: T[] = [];
  const flush = (): void => {
    if (lines.length === 0) return;
    text += joined(lines, none);
    none = false;
    lines = [];
    if (print === undefined) return;
    print(text);
    text = '';
  };
  return {
    add(row) {
      if (lines.push(of(row)) === LINES) flush();
    },
    async end() {
      flush();
      return text + last(none);
    },
  };
}
