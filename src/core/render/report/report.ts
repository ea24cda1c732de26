// A report for a manager before it has a format: sections of tables, bars and lists, each said in the user's language.
import { ENOUGH, type Share } from '../../method/pipeline/team.ts';
import type { Bar, Part } from '../pipeline/charts.ts';
import { amountOf, type Said } from '../pipeline/said.ts';

/** Numbers stand to the right and stay numbers in a workbook; nothing is an empty cell. */
export type Cell = string | number | undefined;

export type ReportTable = {
  readonly kind: 'table';
  /** What it is the table of; also the name of its sheet in a workbook. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** So many columns at the end say what stands above the table already: whoever has it as a sheet needs them. */
  readonly sheetOnly?: number;
};
/** Things with something to say about each; `more`: how many are left out. */
export type ReportList = {
  readonly kind: 'list';
  readonly items: readonly { readonly title: string; readonly about?: string; readonly lines: readonly string[] }[];
  readonly more?: string | undefined;
};
export type ReportBars = { readonly kind: 'bars'; readonly title: string; readonly bars: readonly Bar[]; readonly parts: readonly Part[] };
export type ReportText = { readonly kind: 'text'; readonly text: string; readonly weight?: 'note' };

export type ReportSection = {
  readonly head?: string;
  readonly parts: readonly (ReportTable | ReportList | ReportBars | ReportText)[];
};
export type Report = {
  readonly title: string;
  readonly sections: readonly ReportSection[];
  /** The name of the table that a file of commas holds; otherwise it is the first. */
  readonly commas?: string;
};

/** A cell as it is read. */
export function cellText(value: Cell, said: Pick<Said, 'words'>): string {
  return typeof value === 'number' ? (amountOf(value, undefined, said) ?? '') : (value ?? '');
}

/** All tables, for a workbook or a file of commas; of one name one below the other. */
export function tablesOf({ sections }: Report): readonly ReportTable[] {
  const found = new Map<string, ReportTable>();
  for (const { parts } of sections)
    for (const part of parts) {
      if (part.kind !== 'table') continue;
      const before = found.get(part.name);
      found.set(part.name, before === undefined ? part : { ...before, rows: [...before.rows, ...part.rows] });
    }
  return [...found.values()];
}

/** A share as its wordings take it, in whole per cent. */
export function inPerCent({ on, of, share }: Share): { readonly on: number; readonly of: number; readonly percent: number | undefined } {
  return { on, of, percent: share === undefined ? undefined : Math.round(share * 100) };
}

/** Out of how many a share is said, and whether that number is ours. */
export function fewNote(enough: number | undefined, said: Said): ReportText {
  return { kind: 'text', text: said.words.team.notes.few({ enough: enough ?? ENOUGH, ours: enough === undefined }), weight: 'note' };
}

/** A table as it is shown, without what only a sheet needs and without columns in which nothing stands; undefined where nothing is left. */
export function shownTable({ head, rows, sheetOnly = 0, ...table }: ReportTable): ReportTable | undefined {
  const isSaid = (at: number): boolean => at === 0 || rows.some((row) => row[at] !== undefined && row[at] !== '');
  const shown = [...head.keys()].filter((at) => at < head.length - sheetOnly && isSaid(at));
  if (shown.length === 0 || rows.length === 0) return undefined;
  return { ...table, head: shown.map((at) => head[at]!), rows: rows.map((row) => shown.map((at) => row[at])) };
}
