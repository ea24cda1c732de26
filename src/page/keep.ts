// Where notes are kept on a device: a database that has written before it answers, else simple storage, else nowhere.
import type { Value } from '../core/interview/form.ts';

/** The notes of one page. */
export type Kept = {
  /** Their own name, by which the desk knows them again. */
  readonly id: string;
  readonly answers: Readonly<Record<string, Value>>;
  /** When they were last written, in milliseconds. */
  readonly at: number;
  /** The mark of what was handed over last. */
  readonly handed?: string | undefined;
};

/** What is written: an answer that is `null` is gone. */
export type Patch = { readonly answers?: Readonly<Record<string, Value | null>>; readonly handed?: string };

/** A place to keep notes in. `change` sees what stands there, which another window may have written. */
export type Place = {
  readonly isLasting: boolean;
  read(): Promise<Kept | undefined>;
  change(how: (now: Kept | undefined) => Kept | undefined): Promise<Kept | undefined>;
};

/** Milliseconds: after a crash on a slow telephone a database is long in opening. */
const PATIENCE = 10_000;

/** The places that this browser has, the safest first. Each is tried with a write before it is trusted. */
export async function placesFor(page: string): Promise<readonly Place[]> {
  const tried = await Promise.allSettled([inDatabase, inStorage].map((open) => inTime(open(page))));
  return tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** What a patch makes of notes. */
export function patched(now: Kept, { answers = {}, handed }: Patch): Kept {
  const all = Object.entries({ ...now.answers, ...answers }).filter((entry): entry is [string, Value] => entry[1] !== null);
  const of = handed ?? now.handed;
  return { id: now.id, at: Date.now(), answers: Object.fromEntries(all), ...(of === undefined ? {} : { handed: of }) };
}

/** A name for notes that nobody else has. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => (byte & 31).toString(32).toUpperCase()).join('');
}

async function inDatabase(page: string): Promise<Place> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('ccs', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('notes');
    request.onsuccess = () => done(request.result);
    request.onerror = request.onblocked = () => fail(request.error);
  });
  // A page left open in another window must not hold up a later version.
  database.onversionchange = () => database.close();
  const within = <T>(work: (store: IDBObjectStore, result: (value: T) => void) => void, mode: IDBTransactionMode): Promise<T> =>
    new Promise((done, fail) => {
      let value: T;
      const transaction = database.transaction('notes', mode, { durability: 'strict' });
      transaction.oncomplete = () => done(value);
      transaction.onerror = transaction.onabort = () => fail(transaction.error);
      work(transaction.objectStore('notes'), (given) => {
        value = given;
      });
    });
  const read = (key: string): Promise<Kept | undefined> =>
    within((store, result) => {
      const request = store.get(key) as IDBRequest<Kept | undefined>;
      request.onsuccess = () => result(request.result);
    }, 'readonly');
  await within<void>((store) => {
    store.put('written', 'trial');
  }, 'readwrite');
  return {
    isLasting: true,
    read: () => read(page),
    change: (how) =>
      within((store, result) => {
        const request = store.get(page) as IDBRequest<Kept | undefined>;
        request.onsuccess = () => {
          const next = how(request.result);
          if (next === undefined) store.delete(page);
          else store.put(next, page);
          result(next);
        };
      }, 'readwrite'),
  };
}

async function inStorage(page: string): Promise<Place> {
  const key = `ccs-notes-${page}`;
  localStorage.setItem('ccs-trial', 'written');
  if (localStorage.getItem('ccs-trial') !== 'written') throw new Error('nothing was kept');
  const read = (): Kept | undefined => {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Kept);
  };
  return {
    isLasting: true,
    read: async () => read(),
    change: async (how) => {
      const next = how(read());
      if (next === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(next));
      return next;
    },
  };
}

/** Only as long as the page is open. */
export function nowhere(held?: Kept): Place {
  return {
    isLasting: false,
    read: async () => held,
    change: async (how) => {
      held = how(held);
      return held;
    },
  };
}

/** Some browsers never answer where they should say no. */
async function inTime<T>(asked: Promise<T>): Promise<T> {
  return Promise.race([asked, new Promise<never>((_, fail) => setTimeout(() => fail(new Error('no answer')), PATIENCE))]);
}
