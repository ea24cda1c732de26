// Words looked for in every record and every playbook, with the place where they stand.
import type { Desk } from '../../desk/desk.ts';
import { tellElsewhere } from '../../desk/printing/elsewhere.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { everyRecord } from '../../desk/records/everything.ts';
import { cutTo } from '../../core/languages/cells.ts';
import { searched } from '../../core/languages/searched.ts';
import { shellWord } from '../../core/languages/shell-word.ts';
import { leavesOf, type Leaf } from '../../core/model/leaves.ts';
import { lineOf } from '../../core/model/listed.ts';
import { readLibrary } from '../../library/playbooks.ts';
import { shownPath } from '../../workspace/shown-path.ts';

/** As many places of one record are shown; `--json` has all. */
const MOST_SHOWN = 3;
/** What is shown before the word that was looked for. */
const BEFORE = 20;

type Hit = { readonly kind: string; readonly id: string; readonly line: string; readonly where: string; readonly found: readonly Leaf[] };

export async function find(desk: Desk, options: { json?: boolean }, ...words: (string | undefined)[]): Promise<number> {
  const wanted = words
    .flatMap((word) => (word ?? '').split(/\s+/u))
    .filter(Boolean)
    .map(searched);
  const hits: Hit[] = [];
  for await (const { kind, id, where, listed, value } of everyRecord(desk)) {
    const found = foundIn(wanted, [{ at: 'id', text: id }, ...leavesOf(value).filter(isWritten)]);
    if (found.length > 0) hits.push({ kind, id, line: lineOf(listed), where, found });
  }
  for (const { id, path, playbook } of readLibrary(desk.io, desk.workspace).playbooks) {
    const found = foundIn(wanted, [{ at: 'id', text: id }, ...leavesOf(playbook)]);
    const line = [playbook.title, playbook.goal].join(' · ');
    if (found.length > 0) hits.push({ kind: 'playbook', id, line, where: shownPath(desk.io, path), found });
  }
  if (options.json) desk.print(jsonText(hits.map(({ kind, id, where, found }) => ({ kind, id, where, found }))));
  else for (const hit of hits) show(desk, hit, wanted);
  if (hits.length === 0) {
    desk.tell(desk.words.find.nothing({ text: words.join(' ') }));
    await tellElsewhere(desk, ['ccs find', ...words.flatMap((word) => (word === undefined ? [] : shellWord(word)))].join(' '));
  }
  return 0;
}

/** A checksum is nothing that anybody wrote, or looks for. */
function isWritten({ text }: Leaf): boolean {
  return !/^sha256:[\da-f]+$/u.test(text);
}

/** The places that hold one of the words, where all of the words stand somewhere in the record. */
function foundIn(wanted: readonly string[], leaves: readonly Leaf[]): readonly Leaf[] {
  const texts = leaves.map(({ text }) => searched(text));
  if (!wanted.every((word) => texts.some((text) => text.includes(word)))) return [];
  const whole = leaves.filter((_, at) => wanted.every((word) => texts[at]?.includes(word)));
  return whole.length > 0 ? whole : leaves.filter((_, at) => wanted.some((word) => texts[at]?.includes(word)));
}

function show(desk: Desk, { id, line, where, found }: Hit, wanted: readonly string[]): void {
  const width = pageWidth(desk);
  desk.print(`${desk.outStyle.bold(id)}\n`);
  desk.print(wrapped(line, width, '  '));
  for (const { at, text } of found.slice(0, MOST_SHOWN)) if (at !== 'id') desk.print(`${cutTo(`  > ${around(text, wanted)}`, width)}\n`);
  if (found.length > MOST_SHOWN) desk.print(wrapped(desk.words.find.more({ count: found.length - MOST_SHOWN }), width, '  '));
  desk.print(wrapped(desk.outStyle.dim(where), width, '  '));
}

/** The text from shortly before the word, on one line. */
function around(text: string, wanted: readonly string[]): string {
  const flat = text.replace(/\s+/gu, ' ');
  const at = Math.min(...wanted.map((word) => searched(flat).indexOf(word)).filter((one) => one >= 0));
  return Number.isFinite(at) && at > BEFORE ? `… ${flat.slice(at - BEFORE)}` : flat;
}
