// The records of a folder as they lie there, and by what each is known again.
import type { RecordFolder } from '../../workspace/index.ts';
import { entriesOf, type Entry } from '../../workspace/listing.ts';
import type { Desk } from '../desk.ts';
import { listingOf, stamped, type Stamped } from './lines.ts';

/** The records of a folder as they lie there, unread, the newest id first. */
export type Shelf = {
  readonly entries: readonly Entry[];
  /** Undefined for a file that could not be known again. */
  readonly files: readonly (Stamped | undefined)[];
};

// The file of lines has a line a record and a tab between what stands in it.
const BREAKS_A_LINE = /[\t\n]/u;
const MAY_BE_GONE = { throwIfNoEntry: false } as const;

/** Looks at a folder, and at each file where they are to be known again. */
export function shelfOf({ io, workspace }: Desk, folder: RecordFolder, known: boolean): Shelf {
  const entries = entriesOf(io, workspace, folder).sort((a, b) => (a.id < b.id ? 1 : -1));
  const now = io.now().getTime();
  const files = entries.map(({ id, path, isLink }) => {
    if (!known || isLink || BREAKS_A_LINE.test(id)) return undefined;
    const stat = io.disk.statSync(path, MAY_BE_GONE);
    return stat && stamped(id, stat, now);
  });
  return { entries, files };
}

/** The same as long as every file is the same; undefined where that cannot be said. */
export function stateOf({ files }: Shelf): string | undefined {
  return files.includes(undefined) ? undefined : listingOf(files as readonly Stamped[]);
}
