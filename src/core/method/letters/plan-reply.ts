// What the buyer changed in a plan: the document that came back, held against the one that went out (docs/method.md §4).
import type { WordDocument, WordPart, WordPlace, WordRow } from '../../reading/word/document.ts';
import { ALIKE, likeness, type PlanChange, type PlanOddity } from './plan-change.ts';
import { paragraphChanges } from './plan-reply-text.ts';

/** A step as the buyer left it: which it was, and its cells by the column of the plan that went out. */
export type ReplyRow = { readonly was: number | undefined; readonly cells: readonly string[] };

export type PlanReply = {
  readonly rows: readonly ReplyRow[];
  readonly criteria: readonly string[];
  readonly changes: readonly PlanChange[];
  readonly odd: readonly PlanOddity[];
  /** The rows that were known by their hidden names. */
  readonly byName: number;
};

type Table = Extract<WordPart, { kind: 'table' }>;

const NAMED = /^ccs_([0-9a-f]{32})_(\d+)$/u;
/** The hidden name of a row; undefined where it has none. */
function nameOf({ cells }: WordRow): string | undefined {
  return cells.flatMap(({ marks }) => marks.flatMap((mark) => NAMED.exec(mark)?.[1] ?? []))[0];
}

/** How many rows of a plan that went out a document holds by their hidden names. */
export function namesIn({ parts }: WordDocument, ids: ReadonlySet<string>): number {
  return parts.flatMap((part) => (part.kind === 'table' ? part.rows.filter((row) => ids.has(nameOf(row) ?? '')) : [])).length;
}

/**
 * Compares.
 * @param issued the plan as it went out, read like the other
 * @param got as it came back
 * @param criteria the criteria that stood in it
 * @returns the steps and criteria as the buyer left them, what that changed, and what was not understood: nothing that differs is left out
 */
export function planReply(issued: WordDocument, got: WordDocument, criteria: readonly string[]): PlanReply {
  const ours = tablesOf(issued).toSorted((a, b) => namedRows(b) - namedRows(a) || b.rows.length - a.rows.length)[0];
  const theirs = ours && bestTable(ours, tablesOf(got));
  const others = tablesOf(got).filter((table) => table !== theirs && !isOurs(table, tablesOf(issued)));
  const odd: PlanOddity[] = [
    ...got.odd.map((one): PlanOddity => ({ code: 'odd', args: one })),
    ...others.map(
      (table): PlanOddity => ({ code: 'odd', args: { what: 'table', near: table.rows.map((row) => textOf(row)).join(' / ') } }),
    ),
  ];
  const outside = paragraphChanges(paragraphsOf(issued), paragraphsOf(got), criteria);
  const comments = commentsIn(got);
  if (ours === undefined || theirs === undefined) {
    return {
      rows: [],
      criteria: outside.criteria,
      changes: [...outside.changes, ...comments],
      odd: [...odd, { code: 'no-table', args: undefined }],
      byName: 0,
    };
  }
  const steps = rowChanges(ours, theirs);
  return {
    ...steps,
    criteria: outside.criteria,
    changes: [...steps.changes, ...outside.changes, ...comments],
    odd: [...odd, ...steps.odd],
  };
}

function rowChanges(ours: Table, theirs: Table): Pick<PlanReply, 'rows' | 'changes' | 'odd' | 'byName'> {
  const [head, ...before] = ours.rows;
  const heads = (head?.cells ?? []).map(({ text }) => text.now);
  const [theirHead, ...after] = theirs.rows;
  const isHead = theirHead !== undefined && nameOf(theirHead) === undefined && likeness(textOf(theirHead), heads.join(' ')) > ALIKE;
  const rows = isHead ? after : theirs.rows;
  const { pairs, byName } = paired(before, rows);
  const eventAt = eventColumn(before);
  const eventOf = (row: WordRow): string => row.cells[eventAt]?.text.now || textOf(row);
  const changes: PlanChange[] = [];
  const odd: PlanOddity[] = [];
  const kept: ReplyRow[] = [];
  if (isHead) {
    theirHead.cells.slice(heads.length).forEach(({ text }) => odd.push({ code: 'odd', args: { what: 'column', near: text.now } }));
    theirHead.cells.slice(0, heads.length).forEach(({ text, by }, column) => {
      if (text.now !== heads[column]) changes.push({ code: 'text-changed', args: { from: heads[column] ?? '', to: text.now, by } });
    });
  }
  rows.forEach((row, index) => {
    const was = pairs.get(index);
    const by = [...new Set([...row.by, ...row.cells.flatMap((cell) => cell.by)])];
    const isEmpty = row.cells.every(({ text }) => text.now === '');
    if (row.tracked === 'deleted' || isEmpty) {
      if (was !== undefined) changes.push({ code: 'row-dropped', args: { text: eventOf(before[was]!), by } });
      else if (!isEmpty || row.cells.some(({ text }) => text.was !== ''))
        changes.push({ code: 'row-dropped', args: { text: textOf(row) || row.cells.map(({ text }) => text.was).join(' '), by } });
      return;
    }
    const cells = byColumn(row, heads.length);
    row.cells.slice(heads.length).forEach(({ text }) => {
      if (text.now !== '') odd.push({ code: 'odd', args: { what: 'column', near: `${eventOf(row)}: ${text.now}` } });
    });
    kept.push({ was, cells: cells.map((cell) => cell?.text.now ?? '') });
    if (was === undefined) changes.push({ code: 'row-added', args: { text: textOf(row), by } });
    else
      cells.forEach((cell, column) => {
        const from = before[was]?.cells[column]?.text.now ?? '';
        const to = cell?.text.now ?? '';
        if (from !== to)
          changes.push({
            code: 'cell-changed',
            args: { event: eventOf(before[was]!), column: heads[column] ?? '', from, to, by: cell?.by ?? [] },
          });
      });
  });
  const found = new Set(pairs.values());
  before.forEach((row, index) => {
    if (!found.has(index)) changes.push({ code: 'row-dropped', args: { text: eventOf(row), by: [] } });
  });
  return { rows: kept, changes: [...changes, ...movedIn(kept, before, eventOf)], odd, byName };
}

/** Cells by the column they had, where that is known, else by their place. */
function byColumn({ cells }: WordRow, width: number): readonly (WordPlace | undefined)[] {
  const columns: (WordPlace | undefined)[] = Array.from({ length: width }, () => undefined);
  const loose: WordPlace[] = [];
  for (const cell of cells.slice(0, width)) {
    const column = cell.marks.flatMap((mark) => NAMED.exec(mark)?.[2] ?? []).map(Number)[0];
    if (column !== undefined && column < width && columns[column] === undefined) columns[column] = cell;
    else loose.push(cell);
  }
  // With every cell there, one without a mark stands where it stands.
  if (loose.length + columns.filter((cell) => cell !== undefined).length === width) {
    const places = columns.flatMap((cell, index) => (cell === undefined ? [index] : []));
    places.forEach((place, index) => {
      columns[place] = loose[index];
    });
  }
  return columns;
}

/** For every row that came back which one it was: by its hidden name, then by the same words, then by words much alike. */
function paired(before: readonly WordRow[], after: readonly WordRow[]): { pairs: ReadonlyMap<number, number>; byName: number } {
  const pairs = new Map<number, number>();
  const free = new Set(before.keys());
  const open = new Set(after.keys());
  const join = (index: number, was: number): void => {
    pairs.set(index, was);
    free.delete(was);
    open.delete(index);
  };
  const likenessAt = (index: number, was: number): number =>
    Math.max(...(['now', 'was'] as const).map((as) => likeness(textOf(after[index]!, as), textOf(before[was]!))));
  for (const was of [...free]) {
    const id = nameOf(before[was]!);
    // A row that was copied has its name twice; the original is the one more like it.
    const [best] = [...open]
      .filter((index) => id !== undefined && nameOf(after[index]!) === id)
      .toSorted((a, b) => likenessAt(b, was) - likenessAt(a, was));
    if (best !== undefined) join(best, was);
  }
  const byName = pairs.size;
  const all = [...open].flatMap((index) => [...free].map((was) => ({ index, was, alike: likenessAt(index, was) })));
  for (const { index, was, alike } of all.toSorted((a, b) => b.alike - a.alike))
    if (alike > ALIKE && open.has(index) && free.has(was)) join(index, was);
  return { pairs, byName };
}

/** The steps that stand in another order: all that are not in the longest run which kept its own. */
function movedIn(kept: readonly ReplyRow[], before: readonly WordRow[], eventOf: (row: WordRow) => string): PlanChange[] {
  const order = kept.flatMap(({ was }) => (was === undefined ? [] : [was]));
  const runs: number[][] = [];
  for (const was of order) {
    const longest = runs.filter((run) => run.at(-1)! < was).toSorted((a, b) => b.length - a.length)[0] ?? [];
    runs.push([...longest, was]);
  }
  const stayed = new Set(runs.toSorted((a, b) => b.length - a.length)[0]);
  return order.flatMap((was, index) => {
    const next = order[index + 1];
    return stayed.has(was)
      ? []
      : [{ code: 'row-moved' as const, args: { event: eventOf(before[was]!), before: next === undefined ? '' : eventOf(before[next]!) } }];
  });
}

/** The column with the longest words: what happens. */
function eventColumn(rows: readonly WordRow[]): number {
  const length = (column: number): number => rows.reduce((sum, { cells }) => sum + (cells[column]?.text.now.length ?? 0), 0);
  const columns = [...(rows[0]?.cells ?? []).keys()];
  return columns.toSorted((a, b) => length(b) - length(a))[0] ?? 0;
}

function commentsIn({ parts, comments }: WordDocument): PlanChange[] {
  const places = parts.flatMap((part) =>
    part.kind === 'paragraph'
      ? [{ ids: part.comments, near: part.text.now }]
      : part.rows.map((row) => ({ ids: row.cells.flatMap((cell) => cell.comments), near: textOf(row) })),
  );
  const near = (id: string): string => places.find(({ ids }) => ids.includes(id))?.near ?? '';
  return [...comments].map(([id, comment]) => ({ code: 'commented', args: { ...comment, near: near(id) } }));
}

function bestTable(ours: Table, all: readonly Table[]): Table | undefined {
  const ids = new Set(ours.rows.flatMap((row) => nameOf(row) ?? []));
  const words = new Set(ours.rows.map((row) => textOf(row)));
  const score = (table: Table): number =>
    table.rows.filter((row) => ids.has(nameOf(row) ?? '')).length * 1_000 +
    table.rows.filter((row) => words.has(textOf(row)) || words.has(textOf(row, 'was'))).length * 10 +
    table.rows.filter((row) => [...words].some((one) => likeness(one, textOf(row)) > ALIKE)).length;
  const [best] = all.map((table) => ({ table, at: score(table) })).toSorted((a, b) => b.at - a.at);
  return best !== undefined && best.at > 0 ? best.table : undefined;
}

function isOurs(table: Table, ours: readonly Table[]): boolean {
  return ours.some((one) => JSON.stringify(one.rows.map((row) => textOf(row))) === JSON.stringify(table.rows.map((row) => textOf(row))));
}

function namedRows({ rows }: Table): number {
  return rows.filter((row) => nameOf(row) !== undefined).length;
}

function tablesOf({ parts }: WordDocument): readonly Table[] {
  return parts.filter((part) => part.kind === 'table');
}

function paragraphsOf({ parts }: WordDocument): readonly Extract<WordPart, { kind: 'paragraph' }>[] {
  return parts.filter((part) => part.kind === 'paragraph');
}

function textOf({ cells }: WordRow, as: 'now' | 'was' = 'now'): string {
  return cells
    .map(({ text }) => text[as])
    .filter(Boolean)
    .join(' · ');
}
