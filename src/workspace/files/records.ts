// The records of one kind as files: a folder, a file each. Ids become paths here and nowhere else.
import { join } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import { forMany } from '../../io/engine.ts';
import type { Io } from '../../io/index.ts';
import { failure } from '../failure.ts';
import type { Workspace } from '../find.ts';
import { stayInside } from '../folder.ts';
import type { Form } from '../judging.ts';
import type { Kept, KindName } from '../kinds.ts';
import type { Migration } from '../migrations.ts';
import { idsMeant, pickId } from '../pick.ts';
import { BATCH, type Found, type Records } from '../records.ts';
import { shownPath } from '../shown-path.ts';
import { entriesOf, newestFirst, type Entry } from './listing.ts';
import { lookAt } from './look.ts';
import { parsed, type Files } from './reading.ts';

/**
 * The records of one kind; what is read holds no hidden characters.
 * @param migrations of this kind
 */
export function fileRecords<T, S>(
  io: Io,
  workspace: Workspace,
  name: KindName,
  kind: Kept<T, S>,
  migrations: readonly Migration<string>[] = [],
): Records<T, S> {
  const { folder } = kind;
  const files: Files<T> = {
    io,
    workspace,
    folder,
    entries: () => entriesOf(io, workspace, folder),
    entryOf(id, all = files.entries()) {
      const found = all.find((entry) => entry.id === id);
      if (found === undefined) throw noRecord(name, id, all);
      return found;
    },
    bytesOf({ path, isLink }) {
      if (isLink) stayInside(io, join(workspace.root, folder), path);
      try {
        return io.disk.readFileSync(path);
      } catch (error) {
        throw failure('cannot-read', path, error);
      }
    },
    form: async () => ({ schema: await kind.schema(), migrations }),
  };
  // Whoever only reads does not wait for what writes YAML.
  const writing = async (): Promise<typeof import('./writing.ts')> => import('./writing.ts');
  const removing = async (): Promise<typeof import('./removing.ts')> => import('./removing.ts');
  return {
    async *list() {
      const form = await files.form();
      const all = newestFirst(io, files.entries());
      forMany(all.length);
      for (let at = 0; at < all.length; at += BATCH) {
        yield all.slice(at, at + BATCH).map((entry) => found(files, form, entry));
        workspace.progress?.('reading', Math.min(at + BATCH, all.length), all.length);
      }
    },
    look: async (telling = false) => lookAt(files, kind, migrations, telling),
    async read(id) {
      const entry = files.entryOf(id);
      return parsed(io, await files.form(), entry, files.bytesOf(entry));
    },
    ids: async (beginning) =>
      idsMeant(
        newestFirst(io, files.entries()).map(({ id }) => id),
        beginning,
      ),
    async find(beginning) {
      const all = newestFirst(io, files.entries());
      const ids = all.map((entry) => entry.id);
      const entry = files.entryOf((beginning === undefined ? ids[0] : pickId(ids, beginning)) ?? beginning ?? '', all);
      return parsed(io, await files.form(), entry, files.bytesOf(entry));
    },
    create: async (...given) => (await writing()).create(files, ...given),
    createAll: async (...given) => (await writing()).createAll(files, ...given),
    replace: async (...given) => (await writing()).replace(files, ...given),
    update: async (...given) => (await writing()).update(files, ...given),
    updateAll: async (...given) => (await writing()).updateAll(files, ...given),
    remove: async (id) => (await removing()).remove(files, id),
    removed: async () => (await removing()).removed(files),
    restore: async (id) => (await removing()).restore(files, id),
  };
}

function found<T>({ io, bytesOf }: Files<T>, form: Form<T>, entry: Entry): Found<T> {
  try {
    return parsed(io, form, entry, bytesOf(entry));
  } catch (error) {
    if (!(error instanceof CcsError)) throw error;
    const faults = error.code === 'faulty-file' ? (error as CcsError<'faulty-file'>).args.faults : [];
    return { id: entry.id, where: shownPath(io, entry.path), faults: faults as Extract<Found<T>, { error: CcsError }>['faults'], error };
  }
}

function noRecord(kind: KindName, id: string, all: readonly Entry[]): CcsError {
  return new CcsError('no-record', {
    kind,
    id,
    near: nearest(
      id,
      all.map((entry) => entry.id),
    ),
  });
}
