// A hundred thousand records of a kind looked at: known ones stay on the server, of the others comes only what the kind is sketched by.
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { forFew, lookOverOften, MOST_OF_FEW } from '../../io/engine.ts';
import { inBatches } from '../batches.ts';
import { judgedValue } from '../judging.ts';
import { BATCH, type Broken, type Look, type Lying, type Seen } from '../records.ts';
import type { Opened } from './opened.ts';
import { broken, COLUMNS, faulty, joined, valueIn } from './rows.ts';

/** So many are told of at once: each time it takes the server a moment. */
const TOLD = 20_000;
/** So many lines are one text, as below. */
const LINES = 512;
/** So many are asked for at once. */
const PAGE = 8 * BATCH;
/** So many of these are on their way while others are looked at: the server waits for nobody. */
const AHEAD = 3;
/**
 * Of a page the id, what it is sketched by, and what was graded, as one text for so many: a row for each costs more than what it holds, and
 * a text of more than 128 kB V8 keeps apart until it looks over everything.
 */
const SKETCHED = `select json_agg(json_build_array(id, coalesce(sketch, doc), graded) order by id desc) from (
  select id, sketch, doc, graded, (row_number() over (order by id desc) - 1) / ${BATCH} as n from ccs.records where kind = $1`;

type Sketched<S> = { readonly sketch: S } | { readonly broken: Broken };

/** @see Records.look */
export async function lookAt<T, S>(opened: Opened<T, S>, telling: boolean): Promise<Look<S, T>> {
  const { lying, state } = await lyingThere(opened, telling);
  if (lying.length > 0 && lying.length <= MOST_OF_FEW) forFew();
  return {
    lying,
    state,
    isWhole: telling || lying.length === 0,
    sketches: <K>(known?: (one: Lying) => K | undefined) => sketches(opened, lying, known),
    read: opened.read,
  };
}

/** Every record there is, the greatest id first. */
async function lyingThere<T, S>(
  { session, name }: Opened<T, S>,
  telling: boolean,
): Promise<{ readonly lying: Lines; readonly state: string }> {
  const hash = createHash('sha1');
  const lying = new Lines();
  // Of a million, revisions as they are would take up twenty megabytes more.
  const line = telling ? "id || E'\\t' || to_hex(hashtextextended(revision, 0))" : 'id';
  for (let last: string | undefined; ; last = lying.last) {
    const before = lying.length;
    const texts = await session.ask(
      `select string_agg(${line}, E'\\n' order by id desc) from (
        select id, revision, (row_number() over (order by id desc) - 1) / ${LINES} as n from ccs.records
        where kind = $1${last === undefined ? '' : ' and id < $2'} order by id desc limit ${TOLD}) page group by n order by n`,
      last === undefined ? [name] : [name, last],
    );
    for (const [text] of texts) hash.update(lying.add(text ?? ''));
    if (lying.length > MOST_OF_FEW) lookOverOften();
    if (lying.length - before < TOLD) break;
  }
  return { lying, state: telling ? hash.digest('base64url') : '' };
}

/** A million ids, and what they are known again by, as the bytes of their lines: as texts of their own they would take five times that. */
class Lines implements Iterable<Lying> {
  readonly #texts: Buffer[] = [];
  /** The id that was added last. */
  last = '';
  length = 0;

  /** @returns the bytes of a text of lines */
  add(text: string): Buffer {
    const bytes = Buffer.from(`${text}\n`);
    const lines = text.split('\n');
    this.length += lines.length;
    this.last = lyingIn(lines.at(-1) ?? '').id;
    this.#texts.push(bytes);
    return bytes;
  }

  *[Symbol.iterator](): Generator<Lying> {
    for (const bytes of this.#texts) for (const line of bytes.toString('utf8', 0, bytes.length - 1).split('\n')) yield lyingIn(line);
  }
}

function lyingIn(line: string): Lying {
  const tab = line.indexOf('\t');
  return { id: tab < 0 ? line : line.slice(0, tab), state: tab < 0 ? '' : line.slice(tab + 1), hasState: tab >= 0 };
}

/** @see Look.sketches */
async function* sketches<T, S, K>(
  opened: Opened<T, S>,
  lying: Lines,
  known: ((one: Lying) => K | undefined) | undefined,
): AsyncGenerator<readonly Seen<S, K>[]> {
  const pages = inBatches(lying, PAGE);
  const page = (): Page<K> | undefined => {
    const these = pages.next().value;
    if (these === undefined) return undefined;
    const before = these.map((one) => known?.(one));
    const unknown = these.filter((_, index) => before[index] === undefined).map(({ id }) => id);
    const told = pageOf(opened, unknown, these.length);
    // Whoever asks no more does not wait for it.
    told.catch(() => undefined);
    return { these, before, told };
  };
  const coming = Array.from({ length: AHEAD }, page);
  let done = 0;
  for (let next = coming.shift(); next !== undefined; next = coming.shift()) {
    const { these, before, told } = next;
    const texts = await told;
    coming.push(page());
    const byId = new Map<string, Sketched<S>>();
    let text = 0;
    for (let from = 0; from < these.length; from += BATCH) {
      const batch: Seen<S, K>[] = [];
      for (const [index, one] of these.slice(from, from + BATCH).entries()) {
        const was = before[from + index];
        // They come in the order in which they are asked for.
        while (was === undefined && !byId.has(one.id) && text < texts.length) await sketched(opened, texts[text++] ?? '', byId);
        const row = byId.get(one.id);
        byId.delete(one.id);
        if (was !== undefined) batch.push({ lying: one, known: was });
        // What went meanwhile is not there.
        else if (row !== undefined) batch.push({ lying: one, ...row });
      }
      yield batch;
      // What comes meanwhile is taken in, or the server would wait until there is room for it on the way.
      await setImmediate();
      done += Math.min(BATCH, these.length - from);
      opened.workspace.progress?.('reading', done, lying.length);
    }
  }
}

type Page<K> = {
  readonly these: readonly Lying[];
  readonly before: readonly (K | undefined)[];
  readonly told: Promise<readonly string[]>;
};

/** What is asked of those that are not known, as the texts of the server. */
async function pageOf<T, S>({ session, name }: Opened<T, S>, ids: readonly string[], among: number): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  // Of all between two there is no need to name each.
  const range = ids.length === among;
  const rows = await session.ask(
    `${SKETCHED} and ${range ? 'id <= $2 and id >= $3' : 'id = any($2)'}) page group by n order by n`,
    range ? [name, ids[0], ids.at(-1)] : [name, ids],
  );
  return rows.map(([text]) => text ?? '[]');
}

/** @param done what is sketched is added to it */
async function sketched<T, S>(opened: Opened<T, S>, text: string, done: Map<string, Sketched<S>>): Promise<void> {
  const { session, name, kind, form, where } = opened;
  const { sketch } = await kind.sketching();
  const odd: string[] = [];
  for (const [id, doc, graded] of JSON.parse(text) as readonly (readonly [id: string, doc: object, graded: object | null])[]) {
    const quick = sketch(joined(doc, graded));
    if (quick === undefined) odd.push(id);
    else done.set(id, { sketch: quick });
  }
  if (odd.length === 0) return;
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
}
