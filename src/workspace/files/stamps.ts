// By what a file is known again without being read.
import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';

/** The clocks of file systems are coarse: what was changed a moment ago may be changed again without looking it. */
const TOO_FRESH = 2000;
/** Everything by which the system tells one state of a file from another; only the system sets the last two. */
const TELLING = ['size', 'mtimeMs', 'ctimeMs', 'ino'] as const;

export type Stamp = Pick<Stats, (typeof TELLING)[number]>;

/** @returns undefined where the file was changed so recently that its stamp would prove nothing */
export function stamped({ size, mtimeMs, ctimeMs, ino }: Stats, now: number): Stamp | undefined {
  return Math.max(mtimeMs, ctimeMs) > now - TOO_FRESH ? undefined : { size, mtimeMs, ctimeMs, ino };
}

/** One line. */
export function stampText(stamp: Stamp): string {
  return TELLING.map((key) => stamp[key]).join(' ');
}

/** The same for the same files in the same state; a text of each stamp would take as long as all the rest. */
export function stampOfAll(files: readonly { readonly id: string; readonly stamp: Stamp }[]): string {
  const numbers = new Float64Array(files.length * TELLING.length);
  let at = 0;
  for (const { stamp } of files) for (const key of TELLING) numbers[at++] = stamp[key];
  const hash = createHash('sha1').update(files.map(({ id }) => id).join('\t'));
  return hash.update(new Uint8Array(numbers.buffer)).digest('base64url');
}
