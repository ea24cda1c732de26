// How a path is shown.
import { relative } from 'node:path';
import type { Io } from '../io/index.ts';

/** A path as the user would type it. */
export function shownPath(io: Io, path: string): string {
  const short = relative(io.cwd, path);
  return short !== '' && !short.startsWith('..') ? short : path;
}
