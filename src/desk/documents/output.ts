// Where a document goes: to standard output, or to a file that nothing is lost in.
import { resolve } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { createWhole, writeWhole, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { tellBroughtUp } from '../printing/versions.ts';

/** Where to, whatever the format. */
export type Target = { out?: string; force?: boolean };
export type OutputOptions = Target & { format?: 'md' | 'txt' | 'html' | 'json' };

/** `--json` is short for `--format json`. */
export function formatOf<F extends string>({ format, json }: { readonly format?: F; readonly json?: boolean }): F | 'json' | undefined {
  return format ?? (json ? 'json' : undefined);
}

/**
 * Says before any work is done that a file is in the way.
 * @throws CcsError file-exists
 */
export function refuseToOverwrite(desk: Desk, { out, force }: Target): void {
  if (out !== undefined && !force && desk.io.disk.existsSync(resolve(desk.io.cwd, out))) throw new CcsError('file-exists', { path: out });
}

/** Prints the document, or writes it to `--out`. */
export async function deliver(desk: Desk, options: Target, document: string | Uint8Array): Promise<void> {
  if (options.out === undefined) return desk.print(document);
  refuseToOverwrite(desk, options);
  const path = resolve(desk.io.cwd, options.out);
  await (options.force ? writeWhole(desk.io.disk, path, document) : createWhole(desk.io.disk, path, document));
  desk.tell(desk.words.commands.written({ path: options.out }));
}

/**
 * Delivers the document of a record that was just written, and says where the record is.
 * @param tellKept says so: also where the document fails, since whoever made it again would have two
 */
export async function deliverKept(
  desk: Desk,
  target: Target,
  document: string | Uint8Array | Promise<string | Uint8Array>,
  tellKept: () => void,
): Promise<void> {
  try {
    await deliver(desk, target, await document);
  } finally {
    tellKept();
  }
}

/** Says where a record was written, and whether that brought it up from an earlier format. */
export function tellSaved(desk: Desk, stored: Pick<Stored<unknown>, 'where' | 'broughtUp'>): void {
  desk.tell(desk.words.commands.saved({ path: stored.where }));
  tellBroughtUp(desk, stored);
}
