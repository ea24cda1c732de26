// The records of a kind as its row in the table of kinds lists them, the newest first.
import { processes } from '../records/opportunities.ts';
import { collected, dayOf, kindNamed, storeOf, type KindName } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { tellBroken } from './broken.ts';
import { tellElsewhere } from './elsewhere.ts';
import { jsonText } from './json.ts';
import { pageWidth } from './page.ts';
import { table, wrapped } from './table.ts';

/**
 * Lists all records of a kind; one that cannot be read is told of, and the others are listed.
 * @returns the exit code
 */
export async function listRecords<K extends KindName>(desk: Desk, kind: K, { json }: { readonly json?: boolean }): Promise<number> {
  const { records, broken } = await collected(storeOf(desk.io, desk.workspace).open(kind).list());
  tellBroken(desk, broken);
  const { words, language, outStyle } = desk;
  const listing = await kindNamed(kind).listing();
  const given = { words, language, today: dayOf(desk.io.now()), processOf: processes(desk) };
  if (json) {
    desk.print(jsonText(records.map(({ id, value }) => listing.plain(id, value, given))));
    return 0;
  }
  const rows = records.map(({ id, value }) => listing.cells(id, value, given));
  const heads = listing.heads?.(words);
  if (rows.length === 0) {
    desk.tell(words.errors['no-record']({ kind, id: '' }).join(' '));
    await tellElsewhere(desk, words.records[kind].list, [kind]);
  } else if (heads !== undefined) desk.print(table([heads, ...rows], desk.io.stdout.columns));
  else for (const row of rows) desk.print(paragraph(row, pageWidth(desk), outStyle));
  return 0;
}

function paragraph([id = '', ...cells]: readonly string[], width: number, style: Desk['outStyle']): string {
  const isLast = (at: number): boolean => at > 0 && at === cells.length - 1;
  return `${style.bold(id)}\n${cells.map((cell, at) => wrapped(isLast(at) ? style.dim(cell) : cell, width, '  ')).join('')}`;
}
