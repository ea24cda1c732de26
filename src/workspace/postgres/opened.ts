// What reading and writing the records of one kind on a server share.
import { CcsError } from '../../core/errors.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import type { Form } from '../judging.ts';
import type { Kept, KindName } from '../kinds.ts';
import type { Migration } from '../migrations.ts';
import type { Stored } from '../records.ts';
import type { Told } from '../team.ts';
import { COLUMNS, stored } from './rows.ts';
import type { Session } from './session.ts';

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
const DAY = `coalesce(substring(id from '^\\d{4}-\\d{2}-\\d{2}'), '')`;
export const NEWEST = `order by ${DAY} collate "C" desc, changed_at desc, id collate "C" desc`;
/** No text goes on with a greater sign: what begins so stands between the beginning and this behind it. */
export const LAST = '\u{10FFFF}';
/** A name that is nearly the one that was typed is looked for among so many. */
const NEAR = 5000;

/** @param migrations of this kind */
export function postgresOpened<T, S>(
  session: Session,
  workspace: Told,
  name: KindName,
  kind: Kept<T, S>,
  migrations: readonly Migration<string>[] = [],
): Opened<T, S> {
  const opened: Opened<T, S> = {
    session,
    workspace,
    name,
    kind,
    form: async () => ({ schema: await kind.schema(), migrations }),
    // As it is called where it is a file.
    where: (id) => `${kind.folder}/${id}.yaml`,
    async read(id) {
      const [row] = isText(id) ? await session.ask(`select ${COLUMNS} from ccs.records where kind = $1 and id = $2`, [name, id]) : [];
      if (row === undefined) throw await opened.missing(id);
      return stored(await opened.form(), opened.where, row);
    },
    async missing(id) {
      const ids = await session.ask(`select id from ccs.records where kind = $1 ${NEWEST} limit ${NEAR}`, [name]);
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
  return opened;
}

/** The server takes no such sign in a text. */
function isText(id: string): boolean {
  return !id.includes('\0');
}
