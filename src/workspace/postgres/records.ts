// The records of one kind on the server of a team.
import { CcsError } from '../../core/errors.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import type { Form } from '../judging.ts';
import type { Kept, KindName } from '../kinds.ts';
import type { Migration } from '../migrations.ts';
import { pickId } from '../pick.ts';
import { BATCH, type Records, type Stored } from '../records.ts';
import type { Told } from '../team.ts';
import { lookAt } from './look.ts';
import { COLUMNS, found, stored } from './rows.ts';
import type { Row, Session } from './session.ts';

/** What reading and writing the records of one kind share. */
export type Opened<T, S = unknown> = {
  readonly session: Session;
  readonly workspace: Told;
  readonly name: KindName;
  readonly kind: Kept<T, S>;
  form(): Promise<Form<T>>;
  where(id: string): string;
  read(id: string): Promise<Stored<T>>;
  /** What to throw where there is no such record. */
  missing(id: string): Promise<CcsError>;
};

/** By the day that the id begins with; of one day by the time of the last change. */
const NEWEST = `order by coalesce(substring(id from '^\\d{4}-\\d{2}-\\d{2}'), '') collate "C" desc, changed_at desc, id collate "C" desc`;
const PAGE = 16 * BATCH;
/** A name that is nearly the one that was typed is looked for among so many. */
const NEAR = 5000;

/**
 * The records of one kind; what is read holds no hidden characters.
 * @param migrations of this kind
 */
export function postgresRecords<T, S>(
  session: Session,
  workspace: Told,
  name: KindName,
  kind: Kept<T, S>,
  migrations: readonly Migration<string>[] = [],
): Records<T, S> {
  const rows = (text: string, ...values: readonly unknown[]): Promise<readonly Row[]> => session.ask(text, [name, ...values]);
  const opened: Opened<T, S> = {
    session,
    workspace,
    name,
    kind,
    form: async () => ({ schema: await kind.schema(), migrations }),
    // As it is called where it is a file.
    where: (id) => `${kind.folder}/${id}.yaml`,
    async read(id) {
      const [row] = isText(id) ? await rows(`select ${COLUMNS} from ccs.records where kind = $1 and id = $2`, id) : [];
      if (row === undefined) throw await opened.missing(id);
      return stored(await opened.form(), opened.where, row);
    },
    async missing(id) {
      const ids = await rows(`select id from ccs.records where kind = $1 ${NEWEST} limit ${NEAR}`);
      return new CcsError('no-record', {
        kind: name,
        id,
        near: nearest(
          id,
          ids.map(([one]) => one ?? ''),
        ),
      });
    },
  };
  const writing = async (): Promise<typeof import('./writing.ts')> => import('./writing.ts');
  const removing = async (): Promise<typeof import('./removing.ts')> => import('./removing.ts');
  return {
    async *list() {
      const form = await opened.form();
      const ids = (await rows(`select id from ccs.records where kind = $1 ${NEWEST}`)).map(([id]) => id ?? '');
      for (let at = 0; at < ids.length; at += PAGE) {
        const these = ids.slice(at, at + PAGE);
        const byId = new Map(
          (await rows(`select ${COLUMNS} from ccs.records where kind = $1 and id = any($2)`, these)).map((row) => [row[0], row]),
        );
        const all = these.map((id) => byId.get(id)).filter((row) => row !== undefined);
        for (let from = 0; from < all.length; from += BATCH) {
          yield all.slice(from, from + BATCH).map((row) => found(form, opened.where, row));
          workspace.progress?.('reading', Math.min(at + from + BATCH, ids.length), ids.length);
        }
      }
    },
    look: async (telling = false) => lookAt(opened, telling),
    read: opened.read,
    async find(beginning) {
      if (beginning === undefined) {
        const [newest] = await rows(`select ${COLUMNS} from ccs.records where kind = $1 ${NEWEST} limit 1`);
        if (newest === undefined) throw await opened.missing('');
        return stored(await opened.form(), opened.where, newest);
      }
      const ids = (await rows(`select id from ccs.records where kind = $1 ${NEWEST}`)).map(([id]) => id ?? '');
      return opened.read(pickId(ids, beginning) ?? beginning);
    },
    create: async (...given) => (await writing()).create(opened, ...given),
    createAll: async (...given) => (await writing()).createAll(opened, ...given),
    replace: async (...given) => (await writing()).replace(opened, ...given),
    update: async (...given) => (await writing()).update(opened, ...given),
    updateAll: async (...given) => (await writing()).updateAll(opened, ...given),
    remove: async (id) => (await removing()).remove(opened, id),
    removed: async () => (await removing()).removed(opened),
    restore: async (id) => (await removing()).restore(opened, id),
  };
}

/** The server takes no such sign in a text. */
function isText(id: string): boolean {
  return !id.includes('\0');
}
