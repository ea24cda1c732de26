// From an error of the disk to one that the user can be told.
import { CcsError } from '../core/errors.ts';

/** The errno of an error, e.g. `ENOENT`. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error ? (error as NodeJS.ErrnoException).code : undefined;
}

/**
 * What to throw instead of an error that came out of node:fs.
 * @returns a CcsError with the errno as its reason; any other error as it is
 */
export function failure(code: 'cannot-read' | 'cannot-write', path: string, error: unknown): unknown {
  const reason = errnoOf(error);
  return reason === undefined ? error : new CcsError(code, { path, reason });
}
