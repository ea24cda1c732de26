// Files and a store made the same: what each side has, what was the same when last looked, and which of them goes over.
import type { CcsError } from '../../core/errors.ts';

/** What a side has, by the path that it has, or would have, in a folder; the state is another one whenever the content is. */
export type States = ReadonlyMap<string, string>;
export type Content = { readonly path: string; readonly bytes: Uint8Array };

export type Side = {
  /** @param paths only of these, where not all are wanted */
  list(paths?: readonly string[]): Promise<States>;
  /** What cannot be given is not among it. */
  fetch(paths: readonly string[]): Promise<readonly Content[]>;
  /**
   * @param replaced the state that each is written over; undefined where it has to be new
   * @returns for each what kept it from being written
   */
  put(all: readonly (Content & { readonly replaced: string | undefined })[]): Promise<readonly (CcsError | undefined)[]>;
};

/** What both sides were when they were the same. */
export type Known = Map<string, { readonly from: string; readonly to: string }>;

export type Moved = {
  readonly count: number;
  readonly same: number;
  /** They differ, and nobody can say which is right. */
  readonly conflicts: readonly string[];
  readonly refused: readonly { readonly path: string; readonly error: CcsError }[];
};

const AT_ONCE = 256;
/** After so many times it is kept what is the same; what was not is found to be so again. */
const KEPT = 16;

/**
 * Brings over what is new on one side, and nothing that changed on both.
 * @param known is brought up to date on the way, so that whoever is interrupted goes on where they were
 * @param isForced takes the side that it comes from where both changed
 * @param kept is called now and then
 * @param progress how many of how many were gone through
 */
export async function moved(
  from: Side,
  to: Side,
  known: Known,
  isForced: boolean,
  kept: () => Promise<void>,
  progress: (done: number, of: number) => void,
): Promise<Moved> {
  const [here, there] = [await from.list(), await to.list()];
  const conflicts: string[] = [];
  const refused: { path: string; error: CcsError }[] = [];
  let [count, same] = [0, 0];
  const paths = [...here.keys()];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const [fresh, doubtful]: [string[], string[]] = [[], []];
    for (const path of paths.slice(at, at + AT_ONCE)) {
      const [mine, theirs, before] = [here.get(path), there.get(path), known.get(path)];
      if (theirs === undefined) (before === undefined || isForced ? fresh : conflicts).push(path);
      else if (before === undefined) doubtful.push(path);
      else if (before.from === mine && (before.to === theirs || !isForced)) same++;
      else if (before.to === theirs) fresh.push(path);
      else doubtful.push(path);
    }
    const contents = await from.fetch([...fresh, ...doubtful]);
    const others = new Map((await to.fetch(doubtful)).map((one) => [one.path, one.bytes]));
    const going = contents.filter(({ path, bytes }) => {
      const other = others.get(path);
      if (other !== undefined && Buffer.compare(other, bytes) === 0) {
        same++;
        known.set(path, { from: here.get(path) ?? '', to: there.get(path) ?? '' });
        return false;
      }
      if (!doubtful.includes(path) || isForced) return true;
      conflicts.push(path);
      return false;
    });
    const failures = await to.put(going.map((one) => ({ ...one, replaced: there.get(one.path) })));
    const put = going.filter(({ path }, index) => {
      const error = failures[index];
      if (error !== undefined) refused.push({ path, error });
      return error === undefined;
    });
    count += put.length;
    if (put.length > 0) {
      const now = await to.list(put.map(({ path }) => path));
      for (const { path } of put) known.set(path, { from: here.get(path) ?? '', to: now.get(path) ?? '' });
    }
    progress(Math.min(at + AT_ONCE, paths.length), paths.length);
    // All of it is written each time: of very many now and then.
    if (at % (KEPT * AT_ONCE) === 0 || at + AT_ONCE >= paths.length) await kept();
  }
  return { count, same, conflicts, refused };
}
