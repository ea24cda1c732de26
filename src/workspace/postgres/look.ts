// A hundred thousand records of a kind looked at: known ones stay on the server, of the others comes only what the kind is sketched by.
import { createHash } from 'node:crypto';
import { judgedValue } from '../judging.ts';
import { BATCH, type Broken, type Look, type Lying, type Seen } from '../records.ts';
import type { Opened } from './opened.ts';
import { broken, COLUMNS, faulty, looseValueIn, SKETCHED, valueIn } from './rows.ts';
import type { Row } from './session.ts';

/** So many are asked for at once: the next are on their way while these are looked at. */
const PAGE = 32 * BATCH;

class LyingRow implements Lying {
  readonly id: string;
  readonly state: string;

  constructor(id: string, state: string) {
    this.id = id;
    this.state = state;
  }

  get hasState(): boolean {
    return this.state !== '';
  }
}

type Sketched<S> = { readonly sketch: S } | { readonly broken: Broken };

/** @see Records.look */
export async function lookAt<T, S>(opened: Opened<T, S>, telling: boolean): Promise<Look<S, T>> {
  const { session, name, kind } = opened;
  const hash = createHash('sha1');
  const rows = await session.ask(
    `select id, ${telling ? 'revision' : "''"} from ccs.records where kind = $1 order by id collate "C" desc`,
    [name],
  );
  const lying = rows.map(([id, state]) => {
    if (telling) hash.update(`${id}\t${state}\n`);
    return new LyingRow(id ?? '', state ?? '');
  });
  return {
    lying,
    state: telling ? hash.digest('base64url') : '',
    isWhole: telling || lying.length === 0,
    sketches: <K>(known?: (one: Lying) => K | undefined) => sketches(opened, lying, known),
    read: async (id) => opened.read(id),
  };

  async function* sketches<K>(
    { form, where, workspace }: Opened<T, S>,
    all: readonly LyingRow[],
    known: ((one: Lying) => K | undefined) | undefined,
  ): AsyncGenerator<readonly Seen<S, K>[]> {
    let quickly: ((row: Row) => S | undefined) | undefined;
    const sketched = async (got: readonly Row[]): Promise<ReadonlyMap<string, Sketched<S>>> => {
      const { sketch } = await kind.sketching();
      quickly ??= (row) => sketch(looseValueIn(row));
      const done = new Map<string, Sketched<S>>();
      const odd: string[] = [];
      for (const row of got) {
        const quick = quickly(row);
        if (quick === undefined) odd.push(row[0] ?? '');
        else done.set(row[0] ?? '', { sketch: quick });
      }
      if (odd.length === 0) return done;
      // What is odd about it may be what was left away.
      const given = await form();
      for (const row of await session.ask(`select ${COLUMNS} from ccs.records where kind = $1 and id = any($2)`, [name, odd])) {
        const [id = ''] = row;
        const value = valueIn(row);
        const judged = judgedValue(given, value);
        const slow = 'problems' in judged ? undefined : sketch(judged.value);
        const path = where(id ?? '');
        done.set(id ?? '', slow === undefined ? { broken: broken(where, id ?? '', faulty(given, path, value)) } : { sketch: slow });
      }
      return done;
    };
    const page = (at: number): Promise<{ readonly before: readonly (K | undefined)[]; readonly rows: Promise<readonly Row[]> }> => {
      const these = all.slice(at, at + PAGE);
      const before = these.map((one) => known?.(one));
      const unknown = these.filter((_, index) => before[index] === undefined).map(({ id }) => id);
      // Of all between two there is no need to name each.
      const range = unknown.length === these.length;
      const asked =
        unknown.length === 0
          ? Promise.resolve([])
          : session.ask(
              `select ${SKETCHED} from ccs.records where kind = $1 and ${range ? 'id <= $2 and id >= $3 order by id collate "C" desc' : 'id = any($2)'}`,
              range ? [name, unknown[0], unknown.at(-1)] : [name, unknown],
            );
      // Whoever asks no more does not wait for it.
      asked.catch(() => undefined);
      return Promise.resolve({ before, rows: asked });
    };
    let next = all.length === 0 ? undefined : page(0);
    for (let at = 0; next !== undefined; at += PAGE) {
      const { before, rows: asked } = await next;
      const got = await asked;
      next = at + PAGE < all.length ? page(at + PAGE) : undefined;
      const byId = got.length === 0 ? undefined : await sketched(got);
      for (let from = at; from < Math.min(at + PAGE, all.length); from += BATCH) {
        const batch: Seen<S, K>[] = [];
        for (let index = from; index < Math.min(from + BATCH, at + PAGE, all.length); index++) {
          const one = all[index]!;
          const was = before[index - at];
          const row = byId?.get(one.id);
          if (was !== undefined) batch.push({ lying: one, known: was });
          // What went meanwhile is not there.
          else if (row !== undefined) batch.push({ lying: one, ...row });
        }
        yield batch;
        workspace.progress?.('reading', Math.min(from + BATCH, all.length), all.length);
      }
    }
  }
}
