// A document handed to the desktop: opened in its usual program, or put on the clipboard.
import { join, resolve } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { endingOf, isBinary, type DocumentFormat } from '../../core/render/formats.ts';
import { makePrivateFolder, recordId, writeWhole } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

/** `--open` and `--copy`. */
export type HandingOn = { open?: boolean; copy?: boolean };

/** What is meant where no format was asked for: a page to look at and print, a text to paste. */
export function formatToHandOn({ open, copy }: HandingOn): DocumentFormat | undefined {
  return copy ? 'txt' : open ? 'html' : undefined;
}

/** @throws CcsError not-together: a clipboard takes text */
export function refuseToCopy({ copy }: HandingOn, format: DocumentFormat): void {
  if (copy && isBinary(format)) throw new CcsError('not-together', { one: '--copy', other: `--format ${format}` });
}

/** @throws CcsError no-clipboard */
export async function copied(desk: Desk, content: string | Uint8Array): Promise<void> {
  const taken = await desk.io.copy(typeof content === 'string' ? content : new TextDecoder().decode(content));
  if (!taken) throw new CcsError('no-clipboard', undefined);
  desk.tell(desk.words.commands.copied());
}

/**
 * Opens the file that a document was written to; without one it is written where only its owner looks.
 * @throws CcsError no-opener
 */
export async function opened(
  desk: Desk,
  file: string | undefined,
  { content, format, title, date }: { content: string | Uint8Array; format: DocumentFormat; title: string; date: string },
): Promise<void> {
  const path =
    file === undefined
      ? join(await makePrivateFolder(desk.io, desk.workspace, 'shown'), `${recordId(date, title)}.${endingOf(format)}`)
      : resolve(desk.io.cwd, file);
  if (file === undefined) await writeWhole(desk.io.disk, path, content);
  if (!(await desk.io.open(path))) throw new CcsError('no-opener', { path });
  desk.tell(desk.words.commands.opened({ path }));
}
