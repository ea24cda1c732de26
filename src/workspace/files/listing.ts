// Which record files there are, and which of them are newer.
import { join, sep } from 'node:path';
import type { Io } from '../../io/index.ts';
import { syncCopies } from '../../core/model/file-names.ts';
import { visible } from '../../core/reading/index.ts';
import { failure } from '../failure.ts';
import type { Workspace } from '../find.ts';
import { stayInside } from '../folder.ts';

const EXTENSION = '.yaml';

/** A record that lies in its folder, unread. */
export type Entry = { readonly id: string; readonly path: string; readonly isLink: boolean };

/** Its path is made for whoever asks: of a hundred thousand files nobody asks twice. */
export class FileEntry implements Entry {
  readonly id: string;
  readonly isLink: boolean;
  readonly #folder: string;

  constructor(folder: string, id: string, isLink: boolean) {
    this.id = id;
    this.isLink = isLink;
    this.#folder = folder;
  }

  get path(): string {
    return `${this.#folder}${sep}${this.id}${EXTENSION}`;
  }
}

/**
 * The record files of a folder of the workspace; none where there is no such folder yet. A name that hides something is
 * none of ours, nor is what is plainly a sync program's copy: that is remarked on.
 * @throws CcsError cannot-read, outside-folder
 */
export function entriesOf(io: Io, workspace: Workspace, name: string): FileEntry[] {
  const folder = join(workspace.root, name);
  if (!io.disk.existsSync(folder)) return [];
  stayInside(io, workspace.root, folder);
  try {
    const files = io.disk.readdirSync(folder, { withFileTypes: true });
    const copies = syncCopies(files.map((file) => file.name).filter((file) => file.endsWith(EXTENSION)));
    if (copies.size > 0) workspace.remark?.({ code: 'copies', paths: [...copies].map((file) => join(folder, file)) });
    return files
      .filter(
        (file) =>
          (file.isFile() || file.isSymbolicLink()) &&
          /^[^.\s][^\t\n\r]*\.yaml$/u.test(file.name) &&
          !copies.has(file.name) &&
          visible(file.name) === file.name,
      )
      .map((file) => new FileEntry(folder, file.name.slice(0, -EXTENSION.length), file.isSymbolicLink()));
  } catch (error) {
    throw failure('cannot-read', folder, error);
  }
}

/** By the day that the id begins with; of one day by the time of the last change, then by the number of the id. */
export function newestFirst(io: Io, entries: readonly Entry[]): Entry[] {
  // Of few or none nothing is compared, and a collator takes as long to make as a file to read.
  let order: Intl.Collator | undefined;
  const compare = (one: string, other: string): number => (order ??= new Intl.Collator('en', { numeric: true })).compare(one, other);
  return entries
    .map((entry) => ({ entry, day: /^\d{4}-\d{2}-\d{2}/u.exec(entry.id)?.[0] ?? '', time: changedAt(io, entry.path) }))
    .sort((a, b) => (a.day === b.day ? b.time - a.time || compare(b.entry.id, a.entry.id) : a.day < b.day ? 1 : -1))
    .map(({ entry }) => entry);
}

function changedAt(io: Io, path: string): number {
  try {
    return io.disk.statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
