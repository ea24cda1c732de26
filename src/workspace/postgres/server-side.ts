// A store on a server as the other side: records as the texts that their files are, papers and what buyers sent as their bytes.
import { isDeepStrictEqual } from 'node:util';
import { CcsError } from '../../core/errors.ts';
import { decode, read } from '../../core/reading/index.ts';
import { clean } from '../clean.ts';
import { judgedBytes } from '../judging.ts';
import { KIND_NAMES, type KindName } from '../kinds.ts';
import { MIGRATIONS } from '../migrations.ts';
import { kindNamed } from '../store.ts';
import { patchYaml } from '../yaml-change.ts';
import { toYaml } from '../yaml-text.ts';
import type { Content, Side } from './both-sides.ts';
import { contentOf } from './content.ts';
import { EVIDENCE_FOLDER } from './papers.ts';
import { postgresOpened, type Opened } from './opened.ts';
import { COLUMNS, valueIn } from './rows.ts';
import type { Row, Session } from './session.ts';
import { createAll, isRefusal, overwrite, type Wanted } from './writing.ts';

/** So many are told of at once: a server must be able to do it in time. */
const LISTED = 20_000;

/** @param isManager brings what belongs to others, in their name */
export function serverSide(session: Session, isManager: boolean): Side {
  const shelves = [papers(session), evidence(session), ...inOrder().map((name) => records(session, name, isManager))];
  const of = <T extends { readonly path: string } | string>(shelf: Shelf, all: readonly T[]): readonly T[] =>
    all.filter((one) => shelf.holds(typeof one === 'string' ? one : one.path));
  return {
    async list(paths) {
      const states = new Map<string, string>();
      for (const shelf of shelves) {
        const its = paths === undefined ? undefined : of(shelf, paths);
        if (its?.length !== 0) for (const [path, state] of await shelf.list(its)) states.set(path, state);
      }
      return states;
    },
    async fetch(paths) {
      const contents: Content[] = [];
      for (const shelf of shelves) {
        const its = of(shelf, paths);
        if (its.length > 0) contents.push(...(await shelf.fetch(its)));
      }
      return contents;
    },
    async put(all) {
      const failures = new Map<string, CcsError | undefined>();
      // What a grade names is there before it is graded.
      for (const shelf of shelves) {
        const its = of(shelf, all);
        if (its.length > 0) (await shelf.put(its)).forEach((error, at) => failures.set(its[at]?.path ?? '', error));
      }
      return all.map(({ path }) => failures.get(path));
    },
  };
}

type Shelf = Side & { holds(path: string): boolean };

/** Sales come last: what they stand on is there then. */
function inOrder(): readonly KindName[] {
  return [...KIND_NAMES.filter((name) => name !== 'opportunity'), 'opportunity'];
}

function papers(session: Session): Shelf {
  return blobs(
    session,
    'papers',
    (path) => !path.startsWith(`${EVIDENCE_FOLDER}/`) && !KIND_NAMES.some((name) => path.startsWith(`${kindNamed(name).folder}/`)),
  );
}

function evidence(session: Session): Shelf {
  return blobs(session, 'evidence', (path) => path.startsWith(`${EVIDENCE_FOLDER}/`));
}

function blobs(session: Session, table: 'papers' | 'evidence', holds: (path: string) => boolean): Shelf {
  const wanted = (paths: readonly string[] | undefined): string => (paths === undefined ? '' : ' where path = any($1)');
  return {
    holds,
    async list(paths) {
      const rows = await session.ask(
        `select path, sha256 from ccs.${table}${wanted(paths)} order by path`,
        paths === undefined ? [] : [paths],
      );
      return new Map(rows.map(([path, sum]) => [path ?? '', sum ?? '']));
    },
    async fetch(paths) {
      const contents: Content[] = [];
      // One may be large.
      for (const path of paths) {
        const bytes = await contentOf(session, table, path);
        if (bytes !== undefined) contents.push({ path, bytes });
      }
      return contents;
    },
    put: (all) =>
      each(all, async ({ path, bytes, replaced }) => {
        const content = Buffer.from(bytes);
        const isNew = replaced === undefined;
        const done = isNew
          ? await session.ask(`insert into ccs.${table} (path, content) values ($1, $2) on conflict do nothing returning 1`, [
              path,
              content,
            ])
          : await session.ask(`update ccs.${table} set content = $2 where path = $1 and sha256 = $3 returning 1`, [
              path,
              content,
              replaced,
            ]);
        if (done.length === 0) throw new CcsError(isNew ? 'file-exists' : 'changed-meanwhile', { path });
      }),
  };
}

function records(session: Session, name: KindName, isManager: boolean): Shelf {
  const kind = kindNamed(name);
  const opened: Opened<unknown> = postgresOpened<unknown, unknown>(
    session,
    {},
    name,
    kind,
    MIGRATIONS.filter((one) => one.kind === name),
  );
  const idOf = (path: string): string => path.slice(kind.folder.length + 1).replace(/\.yaml$/u, '');
  let logins: ReadonlyMap<string, string> | undefined;
  const owners = async (): Promise<ReadonlyMap<string, string>> =>
    (logins ??= new Map((await session.ask('select name, login from ccs.people')).map(([called, login]) => [called ?? '', login ?? ''])));
  return {
    holds: (path) => path.startsWith(`${kind.folder}/`),
    async list(paths) {
      const states = new Map<string, string>();
      const wanted = paths === undefined ? '' : 'and id = any($3)';
      for (let last = ''; ; ) {
        const rows = await session.ask(
          `select id, revision from ccs.records where kind = $1 and id > $2 ${wanted} order by id limit ${LISTED}`,
          paths === undefined ? [name, last] : [name, last, paths.map(idOf)],
        );
        for (const [id, revision] of rows) states.set(opened.where(id ?? ''), revision ?? '');
        if (rows.length < LISTED) return states;
        last = rows.at(-1)?.[0] ?? '';
      }
    },
    async fetch(paths) {
      const rows = await session.ask(`select ${COLUMNS} from ccs.records where kind = $1 and id = any($2)`, [name, paths.map(idOf)]);
      return rows.map((row) => ({ path: opened.where(row[0] ?? ''), bytes: Buffer.from(textOf(row)) }));
    },
    async put(all) {
      const form = await opened.form();
      const judged = all.map(({ path, bytes, replaced }): (Wanted<unknown> & { readonly replaced: string | undefined }) | CcsError => {
        const result = judgedBytes(form, bytes);
        if ('faults' in result) return new CcsError('faulty-file', { path, faults: result.faults });
        const decoded = decode(bytes);
        const text = 'text' in decoded ? (decoded.bom ? '\uFEFF' : '') + decoded.text : '';
        // As it stands there: what this version brings up stays as it was until it is next written.
        const { value } = read(text.replace(/^\uFEFF/u, ''));
        return { id: idOf(path), value, replaced, ...(toYaml(clean(value)) === text ? {} : { source: text }) };
      });
      const isGood = (one: (typeof judged)[number]): one is Exclude<typeof one, CcsError> => !(one instanceof CcsError);
      const good = judged.filter(isGood);
      const known = isManager ? await owners() : undefined;
      const fresh = good.filter(({ replaced }) => replaced === undefined);
      const made = await createAll(
        opened,
        fresh.map((one) => (known === undefined ? one : { ...one, ...belonging(name, one.value, known), brought: true })),
      );
      const failures = new Map(fresh.map(({ id }, at) => [id, made[at]]));
      const changed = good.filter(({ replaced }) => replaced !== undefined);
      (
        await each(changed, ({ id, value, source, replaced }) => overwrite(opened, { id, revision: replaced ?? '' }, value, source))
      ).forEach((error, at) => failures.set(changed[at]?.id ?? '', error));
      return judged.map((one) => (isGood(one) ? failures.get(one.id) : one));
    },
  };
}

/** Whose a record becomes that a manager brings, as far as it names them; what all look things up in is shared. */
function belonging(
  name: KindName,
  value: unknown,
  logins: ReadonlyMap<string, string>,
): { readonly owner?: string; readonly shared?: true } {
  const { owner, seller } = value as { readonly owner?: unknown; readonly seller?: { readonly name?: unknown } };
  const login = logins.get(String(owner ?? seller?.name ?? ''));
  return { ...(login === undefined ? {} : { owner: login }), ...(name === 'account' || name === 'story' ? { shared: true } : {}) };
}

/** The text of the file that a record is: the one that was brought, where it still says the same. */
function textOf(row: Row): string {
  const value = valueIn(row);
  const source = row[4] ?? null;
  if (source === null) return toYaml(value);
  const text = source.replace(/^\uFEFF/u, '');
  const stands = read(text);
  return stands.problems.length === 0 && isDeepStrictEqual(clean(stands.value), value) ? source : patchYaml(text, value);
}

/** Does the same to each, and gives for each what kept it from being done. */
async function each<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<readonly (CcsError | undefined)[]> {
  const failures: (CcsError | undefined)[] = [];
  for (const one of all)
    failures.push(
      await work(one).then(
        () => undefined,
        (error: unknown) => {
          if (error instanceof CcsError && (!error.code.startsWith('store-') || isRefusal(error))) return error;
          throw error;
        },
      ),
    );
  return failures;
}
