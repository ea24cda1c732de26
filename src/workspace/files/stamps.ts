// By what a file is known again without being read.
import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';

/** The clocks of file systems are coarse: what was changed a moment ago may be changed again without looking it. */
const TOO_FRESH = 2000;
/** Everything by which the system tells one state of a file from another; only the system sets the last two. */
const TELLING = ['size', 'mtimeMs', 'ctimeMs', 'ino'] as const;

/** So many ids are hashed at once: all in one text would be ten megabytes. */
const PIECE = 512;

/** The stamps of many files, their numbers side by side: an object of each would take more room than all else that is known of a file. */
export class Stamps {
  readonly #numbers: Float64Array;

  constructor(count: number) {
    this.#numbers = new Float64Array(count * TELLING.length).fill(Number.NaN);
  }

  /** Notes a file, unless it was changed so recently that its stamp would prove nothing. */
  put(at: number, stats: Pick<Stats, (typeof TELLING)[number]>, now: number): void {
    if (Math.max(stats.mtimeMs, stats.ctimeMs) > now - TOO_FRESH) return;
    for (let place = 0; place < TELLING.length; place++) this.#numbers[at * TELLING.length + place] = stats[TELLING[place]!];
  }

  has(at: number): boolean {
    return (this.#numbers[at * TELLING.length] ?? Number.NaN) >= 0;
  }

  /** One line; empty where there is no stamp. */
  text(at: number): string {
    return this.has(at) ? this.#of(at).join(' ') : '';
  }

  /**
   * The same for the same files in the same state; a text of each stamp would take as long as all the rest.
   * @param ids of all files, in their places
   */
  ofAll(ids: readonly string[]): string {
    const told = ids.filter((_, at) => this.has(at));
    const hash = createHash('sha1');
    for (let at = 0; at < told.length; at += PIECE) hash.update(`${told.slice(at, at + PIECE).join('\t')}\t`);
    return hash.update(new Uint8Array(this.#numbers.filter((number) => !Number.isNaN(number)).buffer)).digest('base64url');
  }

  #of(at: number): Float64Array {
    return this.#numbers.subarray(at * TELLING.length, (at + 1) * TELLING.length);
  }
}
