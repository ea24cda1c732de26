// Ten thousand files of a kind looked at: known ones are not read, and of the others only what the kind is sketched by.
import { join } from 'node:path';
import type { Io } from '../../io/index.ts';
import type { Kept } from '../kinds.ts';
import type { Migration } from '../migrations.ts';
import { BATCH, type Broken, type Look, type Lying, type Seen } from '../records.ts';
import type { Entry } from './listing.ts';
import { parsed, type Files } from './reading.ts';
import { stamped, stampOfAll, stampText, type Stamp } from './stamps.ts';

const MAY_BE_GONE = { throwIfNoEntry: false } as const;
/** So many that were read are given at once: what is held while memory is tidied up stays for long. */
const READ = 4;
const TURN = 512;
// Whoever keeps what came of a record keeps it in a line.
const BREAKS_A_LINE = /[\t\n]/u;

/** A file with its stamp; the text of it is made for whoever asks. */
class LyingFile implements Lying {
  readonly id: string;
  readonly entry: Entry;
  readonly stamp: Stamp | undefined;

  constructor(entry: Entry, stamp: Stamp | undefined) {
    this.id = entry.id;
    this.entry = entry;
    this.stamp = stamp;
  }

  get hasState(): boolean {
    return this.stamp !== undefined;
  }

  get state(): string {
    return this.stamp ? stampText(this.stamp) : '';
  }
}

/** The files of a kind as they lie there now. */
export function lookAt<T, S>(files: Files<T>, kind: Kept<T, S>, migrations: readonly Migration<string>[], telling: boolean): Look<S, T> {
  const { io, workspace } = files;
  const now = io.now().getTime();
  const lying = files
    .entries()
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((entry) => new LyingFile(entry, telling ? stampOf(io, entry, now) : undefined));
  const told = lying.filter((one): one is LyingFile & { readonly stamp: Stamp } => one.stamp !== undefined);
  let byId: ReadonlyMap<string, Entry> | undefined;
  return {
    lying,
    state: stampOfAll(told),
    isWhole: told.length === lying.length,
    async *sketches<K>(known?: (one: Lying) => K | undefined) {
      let sketched: ((entry: Entry) => { sketch: S } | { broken: Broken }) | undefined;
      let turn = TURN;
      let batch: Seen<S, K>[] = [];
      let read = 0;
      for (const [at, one] of lying.entries()) {
        const before = known?.(one);
        if (before === undefined) {
          // A look at nothing but what is known needs neither readers nor schemas.
          sketched ??= await (await import('./sketching.ts')).sketcher(io, join(workspace.root, kind.folder), kind, migrations);
          batch.push({ lying: one, ...sketched(one.entry) });
          read++;
        } else batch.push({ lying: one, known: before });
        if (batch.length < BATCH && read < READ && at + 1 < lying.length) continue;
        yield batch;
        [batch, read] = [[], 0];
        workspace.progress?.('reading', at + 1, lying.length);
        // What was written into a pipe is held until the streams have their turn.
        if (at >= turn) {
          await new Promise((done) => setImmediate(done));
          turn = at + TURN;
        }
      }
    },
    async read(id) {
      byId ??= new Map(lying.map((one) => [one.id, one.entry]));
      const entry = byId.get(id) ?? files.entryOf(id);
      return parsed(io, await files.form(), entry, files.bytesOf(entry));
    },
  };
}

function stampOf({ disk }: Io, { id, path, isLink }: Entry, now: number): Stamp | undefined {
  if (isLink || BREAKS_A_LINE.test(id)) return undefined;
  const stat = disk.statSync(path, MAY_BE_GONE);
  return stat && stamped(stat, now);
}
