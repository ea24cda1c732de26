// The records of one kind on the server of a team.
import { folded } from '../../core/model/file-names.ts';
import { forMany } from '../../io/engine.ts';
import type { Kept, KindName } from '../kinds.ts';
import type { Migration } from '../migrations.ts';
import { idsMeant, onlyOne } from '../pick.ts';
import { BATCH, type Records } from '../records.ts';
import type { Told } from '../team.ts';
import { lookAt } from './look.ts';
import { LAST, NEWEST, postgresOpened } from './opened.ts';
import { COLUMNS, found, stored } from './rows.ts';
import type { Row, Session } from './session.ts';

const PAGE = 16 * BATCH;
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
  /** Those that begin so stand together in the index of names; whose they are is what one may ask it for. */
  const meant = async (beginning: string): Promise<readonly string[]> => {
    const from = folded(beginning.replaceAll('\0', ''));
    const begun = await rows(
      `select id from ccs.records where kind = $1 and folded >= $2 and folded < $3 ${NEWEST}`,
      from,
      `${from}${LAST}`,
    );
    return idsMeant(
      begun.map(([id]) => id ?? ''),
      beginning,
    );
  };
  const opened = postgresOpened(session, workspace, name, kind, migrations);
  const writing = async (): Promise<typeof import('./writing.ts')> => import('./writing.ts');
  const removing = async (): Promise<typeof import('./removing.ts')> => import('./removing.ts');
  return {
    async *list() {
      const form = await opened.form();
      const ids = (await rows(`select id from ccs.records where kind = $1 ${NEWEST}`)).map(([id]) => id ?? '');
      forMany(ids.length);
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
      return opened.read(onlyOne(await meant(beginning), beginning) ?? beginning);
    },
    ids: meant,
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
