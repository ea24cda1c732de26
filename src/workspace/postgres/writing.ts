// Records written on the server: several statements that are done together or not at all, under the lock of their row.
import { isDeepStrictEqual } from 'node:util';
import { CcsError } from '../../core/errors.ts';
import { folded } from '../../core/model/file-names.ts';
import { withUnknown } from '../../core/model/unknown-keys.ts';
import { clean } from '../clean.ts';
import { isRecordId, numbered, recordId } from '../ids.ts';
import type { Failures, Headings, Stored } from '../records.ts';
import { patchYaml } from '../yaml-change.ts';
import { toYaml } from '../yaml-text.ts';
import type { Opened } from './opened.ts';
import { apart, type Apart, COLUMNS, readable, sameAsBefore, stored, valueIn, type Part } from './rows.ts';
import type { Ask, Row } from './session.ts';

/** So many go to the server in one statement: a slow one must be able to do that in time. */
const AT_ONCE = 32;
const INSERT = 'insert into ccs.records (kind, id, folded, doc, source)';

/** @see Records.create */
export async function create<T, S>(opened: Opened<T, S>, date: string, account: string, value: T, headings?: Headings): Promise<Stored<T>> {
  const { session, name, where } = opened;
  const base = recordId(date, account);
  const form = await opened.form();
  const cleaned = clean(value);
  readable(form, where(base), cleaned);
  const { doc, grades } = apart(name, cleaned);
  const source = headings === undefined ? null : toYaml(cleaned, headings);
  return session.whole(async (ask) => {
    for (let n = 1; ; n++) {
      const id = numbered(base, n);
      const made = await ask(`${INSERT} values ($1, $2, $3, $4, $5) on conflict do nothing returning 1`, [
        name,
        id,
        folded(id),
        doc,
        source,
      ]);
      if (made.length === 0) continue;
      await graded(ask, id, new Map(), grades);
      return stored(form, where, await lockedRow(opened, ask, id, ''));
    }
  });
}

/** `owner`: the login of whoever it belongs to, where that is somebody else; `brought`: with a past that is not told here. */
export type Wanted<T> = {
  readonly id: string;
  readonly value: T;
  readonly source?: string | undefined;
  readonly owner?: string | undefined;
  readonly shared?: boolean;
  readonly brought?: boolean;
};

type Ready = Apart & Pick<Wanted<unknown>, 'owner' | 'shared' | 'brought'> & { readonly id: string; readonly source: string | null };

/** @see Records.createAll */
export async function createAll<T, S>(opened: Opened<T, S>, wanted: readonly Wanted<T>[], headings?: Headings): Promise<Failures> {
  const { session, name, where, workspace } = opened;
  const form = await opened.form();
  const failures: (CcsError | undefined)[] = [];
  const seen = new Set<string>();
  const taken = (id: string): CcsError => new CcsError('file-exists', { path: where(id) });
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const batch = wanted
      .slice(at, at + AT_ONCE)
      .map(({ id, value, source, owner, shared, brought = false }): Ready | { readonly id: string; readonly error: CcsError } => {
        try {
          if (!isRecordId(id)) throw new CcsError('bad-record-id', { id });
          if (seen.has(folded(id))) throw taken(id);
          const cleaned = clean(value);
          readable(form, where(id), cleaned);
          seen.add(folded(id));
          const text = source ?? (headings === undefined ? null : toYaml(cleaned, headings));
          return { id, ...apart(name, cleaned), source: text, owner, brought, ...(shared === undefined ? {} : { shared }) };
        } catch (error) {
          if (error instanceof CcsError) return { id, error };
          throw error;
        }
      });
    const good = batch.filter((one) => 'doc' in one);
    const put = async (these: readonly Ready[]): Promise<ReadonlySet<string>> =>
      session.whole(async (ask) => {
        const columns: (readonly [name: string, type: string, all: readonly unknown[]])[] = [
          ['id', 'text', these.map(({ id }) => id)],
          ['folded', 'text', these.map(({ id }) => folded(id))],
          ['doc', 'json', these.map(({ doc }) => doc)],
          ['source', 'text', these.map(({ source }) => source)],
        ];
        // Only a manager may name these at all.
        if (these.some(({ shared }) => shared !== undefined)) columns.push(['shared', 'bool', these.map(({ shared = false }) => shared)]);
        if (these.some(({ owner }) => owner !== undefined)) columns.push(['owner_login', 'text', these.map(({ owner }) => owner)]);
        if (these.some(({ brought }) => brought)) await ask("select set_config('ccs.brings', 'on', true)");
        const names = columns.map(([one]) => one).join(', ');
        const lists = columns.map(([, type], at) => `$${at + 2}::${type}[]`).join(', ');
        const made = await ask(
          `insert into ccs.records (kind, ${names}) select $1, ${names.replace('owner_login', 'coalesce(owner_login, session_user)')}
          from unnest(${lists}) given (${names}) on conflict do nothing returning id`,
          [name, ...columns.map(([, , all]) => all)],
        );
        const ids = new Set(made.map(([id]) => id ?? ''));
        await firstGraded(
          ask,
          these.filter(({ id }) => ids.has(id)),
        );
        return ids;
      });
    const refused = new Map<string, CcsError>();
    // What the server refuses of one is no reason to keep the others from it.
    const made =
      good.length === 0
        ? new Set<string>()
        : await put(good).catch(async (error: unknown) => {
            if (!isRefusal(error)) throw error;
            const ids = new Set<string>();
            for (const one of good)
              for (const id of await put([one]).catch((each: unknown) => {
                if (!isRefusal(each)) throw each;
                refused.set(one.id, each);
                return [];
              }))
                ids.add(id);
            return ids;
          });
    for (const one of batch)
      failures.push('error' in one ? one.error : (refused.get(one.id) ?? (made.has(one.id) ? undefined : taken(one.id))));
    workspace.progress?.('writing', failures.length, wanted.length);
  }
  return failures;
}

/** @see Records.replace */
export async function replace<T, S>(
  opened: Opened<T, S>,
  { id, revision }: Pick<Stored<T>, 'id' | 'revision'>,
  value: T,
): Promise<Stored<T>> {
  const changed = (): CcsError => new CcsError('changed-meanwhile', { path: opened.where(id) });
  if (id.includes('\0')) throw changed();
  return opened.session.whole(async (ask) => {
    const row = await lockedRow(opened, ask, id).catch((error: unknown) => {
      throw error instanceof CcsError && error.code === 'no-record' ? changed() : error;
    });
    if (row[1] !== revision) throw changed();
    return written(opened, ask, row, () => value);
  });
}

/** @see Records.update */
export async function update<T, S>(opened: Opened<T, S>, id: string, change: (current: T) => T): Promise<Stored<T>> {
  if (id.includes('\0')) throw await opened.missing(id);
  try {
    return await opened.session.whole(async (ask) => written(opened, ask, await lockedRow(opened, ask, id), change));
  } catch (error) {
    throw error instanceof CcsError && error.code === 'no-record' ? await opened.missing(id) : error;
  }
}

/** @see Records.updateAll */
export async function updateAll<T, S>(
  opened: Opened<T, S>,
  wanted: readonly { readonly id: string; readonly change: (current: T) => T }[],
): Promise<Failures> {
  const failures: (CcsError | undefined)[] = [];
  for (const { id, change } of wanted) {
    const failure = await update(opened, id, change).then(
      () => undefined,
      (error: unknown) => {
        if (!(error instanceof CcsError) || (error.code.startsWith('store-') && !isRefusal(error))) throw error;
        return error;
      },
    );
    failures.push(failure);
    opened.workspace.progress?.('writing', failures.length, wanted.length);
  }
  return failures;
}

/**
 * The row, which nobody else can change until all is done.
 * @throws CcsError no-record; store-not-allowed where one may look at it only
 */
export async function lockedRow<T, S>({ name }: Opened<T, S>, ask: Ask, id: string, lock = ' for update'): Promise<Row> {
  const by = `from ccs.records where kind = $1 and id = $2`;
  const [row] = await ask(`select ${COLUMNS} ${by}${lock}`, [name, id]);
  if (row !== undefined) return row;
  const [seen] = await ask(`select 1 ${by}`, [name, id]);
  throw seen === undefined
    ? new CcsError('no-record', { kind: name, id, near: undefined })
    : new CcsError('store-not-allowed', { address: '', user: '', reason: '' });
}

async function written<T, S>(opened: Opened<T, S>, ask: Ask, row: Row, change: (current: T) => T): Promise<Stored<T>> {
  const { name, where } = opened;
  const form = await opened.form();
  const current = stored(form, where, row);
  const changed = clean(change(current.value));
  const value = current.unknown.length === 0 ? changed : withUnknown(form.schema, current.value, changed);
  readable(form, where(current.id), value);
  const before = valueIn(row);
  if (isDeepStrictEqual(before, value)) return current;
  const [was, now] = [apart(name, before), apart(name, value)];
  const source = row[4] ?? null;
  if (was.doc !== now.doc || source !== null) {
    const text = source === null ? null : patchYaml(source, value);
    await ask('update ccs.records set doc = $3, source = $4 where kind = $1 and id = $2', [name, current.id, now.doc, text]);
  }
  await graded(ask, current.id, was.grades, now.grades);
  return { ...stored(form, where, await lockedRow(opened, ask, current.id, '')), broughtUp: current.broughtUp };
}

/**
 * Writes what stands in a file over what is there.
 * @throws CcsError changed-meanwhile, faulty-file
 */
export async function overwrite<T, S>(
  opened: Opened<T, S>,
  { id, revision }: Pick<Stored<T>, 'id' | 'revision'>,
  value: unknown,
  source: string | undefined,
): Promise<void> {
  const { session, name, where } = opened;
  const form = await opened.form();
  const cleaned = clean(value);
  readable(form, where(id), cleaned);
  await session.whole(async (ask) => {
    const row = await lockedRow(opened, ask, id);
    if (row[1] !== revision) throw new CcsError('changed-meanwhile', { path: where(id) });
    const [was, now] = [apart(name, valueIn(row)), apart(name, cleaned)];
    await ask('update ccs.records set doc = $3, source = $4 where kind = $1 and id = $2', [name, id, now.doc, source ?? null]);
    await graded(ask, id, was.grades, now.grades);
  });
}

/** Writes what became of the parts that are kept apart: what stays is not touched. */
async function graded(
  ask: Ask,
  id: string,
  before: ReadonlyMap<Part, readonly unknown[]>,
  after: ReadonlyMap<Part, readonly unknown[]>,
): Promise<void> {
  for (const part of new Set([...before.keys(), ...after.keys()])) {
    const [was, now] = [before.get(part) ?? [], after.get(part) ?? []];
    const same = sameAsBefore(was, now);
    if (same < was.length) await ask('select ccs.ungrade($1, $2, $3)', [id, part, same]);
    if (same === now.length) continue;
    const fresh = now.slice(same);
    await ask('insert into ccs.grades (sale, part, at, doc) select $1, $2, * from unnest($3::int[], $4::json[])', [
      id,
      part,
      fresh.map((_, index) => same + index),
      fresh.map((one) => JSON.stringify(one)),
    ]);
  }
}

/** The same for records that were not there before. */
async function firstGraded(ask: Ask, these: readonly (Pick<Apart, 'grades'> & { readonly id: string })[]): Promise<void> {
  const all = these.flatMap(({ id, grades }) => [...grades].flatMap(([part, docs]) => docs.map((doc, at) => [id, part, at, doc] as const)));
  if (all.length === 0) return;
  await ask('insert into ccs.grades (sale, part, at, doc) select * from unnest($1::text[], $2::text[], $3::int[], $4::json[])', [
    all.map(([id]) => id),
    all.map(([, part]) => part),
    all.map(([, , at]) => at),
    all.map(([, , , doc]) => JSON.stringify(doc)),
  ]);
}

/** The server will not have this one, whatever becomes of others. */
export function isRefusal(error: unknown): error is CcsError {
  return error instanceof CcsError && ['store-not-allowed', 'store-refused'].includes(error.code);
}
