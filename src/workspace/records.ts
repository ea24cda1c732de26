// Records behind one narrow interface, wherever they are kept: what a store gives, and all that the rest of ccs may ask of it.
import type { CcsError } from '../core/errors.ts';
import type { Fault } from '../core/model/load.ts';
import type { SchemaProblem } from '../core/model/schema-problems.ts';
import type { KindName, RecordOf, SketchOf } from './kinds.ts';

/** Where records are kept. */
export type Store = {
  /** The records of one kind; nothing is looked at before something is asked. */
  open<K extends KindName>(kind: K): Records<RecordOf<K>, SketchOf<K>>;
};

export type Stored<T> = {
  readonly id: string;
  readonly value: T;
  /** Where it is kept, as people are told. */
  readonly where: string;
  /** Opaque: another one for every state of the record. */
  readonly revision: string;
  /** What this version does not know; it stays in the value, and in the record. */
  readonly unknown: readonly SchemaProblem[];
  /** The migrations that it is read through, by name; the next write keeps what they made of it. */
  readonly broughtUp: readonly string[];
};

export type Broken = {
  readonly id: string;
  readonly where: string;
  /** Empty when the record could not even be read; the error says why. */
  readonly faults: readonly Fault[];
  readonly error: CcsError;
};

/** A record that is not among the others any more, or just came back to them. */
export type Removed = { readonly id: string; readonly where: string };

export type Found<T> = Stored<T> | Broken;

/** A record that lies there, unread. */
export type Lying = {
  readonly id: string;
  /** It can be known again. */
  readonly hasState: boolean;
  /** Another one for every state of the record, worked out when asked for; empty where it has none. */
  readonly state: string;
};

/** What a look came to: of a record that whoever looked knew already, only what they knew. */
export type Seen<S, K> =
  | { readonly lying: Lying; readonly known: K }
  | { readonly lying: Lying; readonly sketch: S }
  | { readonly lying: Lying; readonly broken: Broken };

/** The records of a kind as they lie there at one moment, the greatest id first. */
export type Look<S, T = unknown> = {
  /** The same as long as no record that has a state is in another one. */
  readonly state: string;
  /** Every record has one. */
  readonly isWhole: boolean;
  /** Each is made for whoever goes over them. */
  readonly lying: Iterable<Lying> & { readonly length: number };
  /**
   * Takes of each what its kind is sketched by, in batches; what is taken is not kept.
   * @param known what is known of a record already; it is not read then
   */
  sketches<K = never>(known?: (one: Lying) => K | undefined): AsyncIterable<readonly Seen<S, K>[]>;
  /**
   * The whole of a record that lies there, without looking for it again: of ten thousand each costs the same.
   * @throws what `Records.read` throws
   */
  read(id: string): Promise<Stored<T>>;
};

export type Records<T, S = unknown> = {
  /** Every record, the newest first, in batches; a broken one hides no other, and none is kept here. */
  list(): AsyncIterable<readonly Found<T>[]>;
  /**
   * For whoever goes through very many and needs little of each.
   * @param telling whether the records are to be known again by their state
   */
  look(telling?: boolean): Promise<Look<S, T>>;
  /** @throws CcsError no-record, faulty-file, cannot-read, outside-folder */
  read(id: string): Promise<Stored<T>>;
  /**
   * The ids that somebody means who typed the beginning of one, as `idsMeant` says it: the newest first, the exact one alone.
   * @param beginning every id begins with nothing
   */
  ids(beginning: string): Promise<readonly string[]>;
  /**
   * The record that somebody means.
   * @param beginning of its id, as much as makes it the only one; without it the newest
   * @throws CcsError ambiguous-id, and what `read` throws
   */
  find(beginning?: string): Promise<Stored<T>>;
  /**
   * Writes a new record under an id that no other has.
   * @param date a day of the calendar, 2026-12-01
   * @param headings what stands above keys of the new record, where the store can hold comments
   * @throws CcsError faulty-file when the value does not fit the schema; cannot-write, outside-folder
   */
  create(date: string, account: string, value: T, headings?: Headings): Promise<Stored<T>>;
  /**
   * Writes new records under ids that they have already; when it is done, all of them last.
   * @returns for each what kept it from being written: bad-record-id; file-exists where another has the id; what `create` throws
   * @throws CcsError outside-folder, cannot-write for the folder
   */
  createAll(wanted: readonly { readonly id: string; readonly value: T }[], headings?: Headings): Promise<Failures>;
  /**
   * Writes what differs: comments stay, and so do keys that this version does not know.
   * @throws CcsError changed-meanwhile when the record is no longer the one that was read, or is gone; record-locked; what `create` throws
   */
  replace(stored: Pick<Stored<T>, 'id' | 'revision'>, value: T): Promise<Stored<T>>;
  /**
   * Reads, changes and writes without anybody coming between, as `replace` does; throws what `read` and `create` throw, and record-locked.
   */
  update(id: string, change: (current: T) => T): Promise<Stored<T>>;
  /** Updates many; when it is done, all of them last. Returns for each what `update` would throw. */
  updateAll(wanted: readonly { readonly id: string; readonly change: (current: T) => T }[]): Promise<Failures>;
  /** Takes a record away, to where it can come back from. @throws CcsError no-record, record-locked, cannot-write */
  remove(id: string): Promise<Removed>;
  /** What was taken away and can come back, of one id what went last first. */
  removed(): Promise<readonly Removed[]>;
  /** Brings back what went last under this id. @throws CcsError nothing-removed, file-exists, cannot-write */
  restore(id: string): Promise<Removed>;
};

/** One for each of many, in their order; undefined where it went well. */
export type Failures = readonly (CcsError | undefined)[];

/** One-line comments by the key that they stand above. */
export type Headings = Readonly<Record<string, string>>;

/** So many are given at once: a promise for each of ten thousand takes its time, and very many at once take memory. */
export const BATCH = 32;

/** All at once, for whoever shows all of them. */
export async function collected<T>(
  found: AsyncIterable<readonly Found<T>[]>,
): Promise<{ readonly records: readonly Stored<T>[]; readonly broken: readonly Broken[] }> {
  const records: Stored<T>[] = [];
  const broken: Broken[] = [];
  for await (const batch of found) for (const one of batch) 'error' in one ? broken.push(one) : records.push(one);
  return { records, broken };
}
