// How far something long is: said on a terminal only, once it takes longer than a moment, and gone when it is done.
import type { Words } from '../core/languages/index.ts';
import { cutTo } from '../core/languages/cells.ts';
import type { Io } from './index.ts';

export type Work = keyof Words['progress'];
/** `of`: how many there are, where that is known. */
export type Progress = (work: Work, done: number, of?: number) => void;

/** Whoever waits this long begins to wonder whether anything happens. */
const MOMENT = 1000;
/** Faster than this nobody reads. */
const REDRAWN = 120;
/** After such a silence something else has begun. */
const SILENCE = 1000;

/**
 * Says how far things are.
 * @param plain nothing may be drawn over: one line is said, once
 */
export function progressOn(
  { stderr, now, progress }: Io,
  { progress: said }: Words,
  { plain, quiet }: { plain: boolean; quiet: boolean },
): Progress {
  if (!stderr.isTerminal || quiet || progress === undefined) return () => undefined;
  let [since, last, drawn] = [0, Number.NEGATIVE_INFINITY, 0];
  let isSaid = false;
  return (work, done, of) => {
    const time = now().getTime();
    if (time - last > SILENCE) since = time;
    last = time;
    if (time - since < MOMENT || time - drawn < REDRAWN || isSaid) return;
    drawn = time;
    const line = said[work]({ done, of });
    if (plain) {
      isSaid = true;
      stderr.write(`${line} …\n`);
    } else progress(cutTo(line, stderr.columns - 1));
  };
}
