// Ten thousand files of a kind looked at: known ones are not read, and of the others only what the kind is sketched by.
import { join } from 'node:path';
import type { Io } from '../../io/index.ts';
import type { Kept } from '../kinds.ts';
import type { Migration } from '../migrations.ts';
import { BATCH, type Broken, type Look, type Lying, type Seen } from '../records.ts';
import type { Entry } from './listing.ts';
import { parsed, type Files } from './reading.ts';
import { Stamps } from './stamps.ts';

const MAY_BE_GONE = { throwIfNoEntry: false } as const;
/** So many that were read are given at once: what is held while memory is tidied up stays for long. */
const READ = 4;
const TURN = 512;
// Whoever keeps what came of a record keeps it in a line.
const BREAKS_A_LINE = /[\t\n]/u;

/** A file with the place of its stamp among all of them; the text of it is made for whoever asks. */
class LyingFile implements Lying {
  readonly entry: Entry;
  readonly #stamps: Stamps;
  readonly #at: number;

  constructor(entry: Entry, stamps: Stamps, at: number) {
    this.entry = entry;
    this.#stamps = stamps;
    this.#at = at;
  }

  get id(): string {
    return this.entry.id;
  }

  get hasState(): boolean {
    return this.#stamps.has(this.#at);
  }

  get state(): string {
    return this.#stamps.text(this.#at);
  }
}

/** The files of a kind as they lie there now. */
export function lookAt<T, S>(files: Files<T>, kind: Kept<T, S>, migrations: readonly Migration<string>[], telling: boolean): Look<S, T> {
  const { io, workspace } = files;
  const now = io.now().getTime();
  const entries = files.entries().sort((a, b) => (a.id < b.id ? 1 : -1));
  const stamps = new Stamps(telling ? entries.length : 0);
  const lying = entries.map((entry, at) => new LyingFile(entry, stamps, at));
  if (telling) for (const [at, entry] of entries.entries()) stampAt(stamps, at, io, entry, now);
  let byId: ReadonlyMap<string, Entry> | undefined;
  return {
    lying,
    state: stamps.ofAll(telling ? entries.map(({ id }) => id) : []),
    isWhole: lying.every((one) => one.hasState),
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

function stampAt(stamps: Stamps, at: number, { disk }: Io, { id, path, isLink }: Entry, now: number): void {
  const stat = isLink || BREAKS_A_LINE.test(id) ? undefined : disk.statSync(path, MAY_BE_GONE);
  if (stat) stamps.put(at, stat, now);
}
