// What became of records, told as patches of the files that they would be: whoever asks the history of files asks this one as well.
import type { Patch } from '../../io/git-patches.ts';
import { KINDS, KIND_NAMES } from '../kinds.ts';
import { toYaml } from '../yaml-text.ts';
import type { Row, Session } from './session.ts';

/** Changes of one person within so many seconds were one. */
const AT_ONCE = 1;
const PAGE = 2000;

/** @see Team.history */
export async function patchesOf(session: Session, paths: readonly string[], each: (patch: Patch) => void): Promise<void> {
  const folders = new Map<string, string>(KIND_NAMES.map((name) => [KINDS[name].folder, name]));
  folders.set('evidence', 'file');
  const kinds: string[] = [];
  const ids: string[] = [];
  for (const path of paths) {
    const [folder = '', ...rest] = path.split('/');
    const kind = folders.get(folder);
    if (kind === undefined) continue;
    kinds.push(kind);
    ids.push(rest.length === 0 ? '' : kind === 'file' ? path : rest.join('/').replace(/\.yaml$/u, ''));
  }
  let commit = -1;
  let before: { readonly at: number; readonly who: string; readonly isFirst: boolean } | undefined;
  let from: readonly (string | null)[] = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  for (let rows: readonly Row[] = []; ; ) {
    rows = await session.ask(
      `select extract(epoch from h.at), h.who, h.what, h.kind, h.id, h.before, h.after, h.at, h.entry, h.brought
      from ccs.history h where (h.at, h.entry) < ($3::timestamptz, $4::uuid)
        and exists (select from unnest($1::text[], $2::text[]) w (kind, id) where w.kind = h.kind and w.id in ('', h.id))
      order by h.at desc, h.entry desc limit ${PAGE}`,
      [kinds, ids, ...from],
    );
    for (const row of rows) {
      const [time, who, what, kind = '', id = '', was, now] = row;
      const at = Number(time);
      // What was brought along is the beginning of the history here, as the first commit is in git.
      const isFirst = row[9] === 't';
      if (before === undefined || before.who !== who || before.isFirst !== isFirst || before.at - at > AT_ONCE) commit++;
      before = { at, who: who ?? '', isFirst };
      const path = kind === 'file' ? (id ?? '') : `${[...folders].find(([, name]) => name === kind)?.[0]}/${id}.yaml`;
      const [removed, added] = [linesOf(what, was), linesOf(what, now)];
      each({
        commit,
        committed: at,
        written: at,
        isFirst,
        path,
        renamedFrom: undefined,
        isNew: what === 'insert',
        isBinary: false,
        added: without(added, removed),
        removed: without(removed, added),
      });
    }
    if (rows.length < PAGE) return;
    from = [rows.at(-1)?.[7] ?? '', rows.at(-1)?.[8] ?? ''];
  }
}

/** What was written down, as the lines of a file. */
function linesOf(what: string | null | undefined, text: string | null | undefined): readonly string[] {
  if (text === null || text === undefined) return [];
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return [];
  if (what !== 'grade' && what !== 'ungrade') return toYaml(value).split('\n');
  const { at: _, ...parts } = value as Record<string, unknown>;
  return toYaml(Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, Array.isArray(part) ? part : [part]]))).split('\n');
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
