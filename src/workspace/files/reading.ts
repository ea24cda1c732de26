// What reading and writing the files of one kind share.
import { CcsError } from '../../core/errors.ts';
import { visibleDeep } from '../../core/reading/index.ts';
import type { Io } from '../../io/index.ts';
import type { Workspace } from '../find.ts';
import { hashOf } from '../hash.ts';
import { judgedBytes, type Form } from '../judging.ts';
import type { Stored } from '../records.ts';
import { shownPath } from '../shown-path.ts';
import type { Entry } from './listing.ts';

export type Files<T> = {
  readonly io: Io;
  readonly workspace: Workspace;
  readonly folder: string;
  entries(): Entry[];
  /** @throws CcsError no-record */
  entryOf(id: string, all?: readonly Entry[]): Entry;
  /** @throws CcsError cannot-read, outside-folder */
  bytesOf(entry: Entry): Uint8Array;
  form(): Promise<Form<T>>;
};

/**
 * What stands in a file.
 * @throws CcsError faulty-file
 */
export function parsed<T>(io: Io, form: Form<T>, { id, path }: Pick<Entry, 'id' | 'path'>, bytes: Uint8Array): Stored<T> {
  const judged = judgedBytes(form, bytes);
  if ('faults' in judged) throw new CcsError('faulty-file', { path, faults: judged.faults });
  return { id, where: shownPath(io, path), ...judged, value: visibleDeep(judged.value), revision: hashOf(bytes) };
}
