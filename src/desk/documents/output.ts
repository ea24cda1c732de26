// Where a document goes: to standard output, or to a file that nothing is lost in.
import { dirname, resolve } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import {
  canBeHadIn,
  documentIn,
  DOCUMENT_FORMATS,
  formatOfFile,
  isBinary,
  type Document,
  type DocumentFormat,
} from '../../core/render/formats.ts';
import { NARROWEST_TEXT, NoMessage, TooLong } from '../../core/render/sizes.ts';
import { createWhole, writeWhole, type Stored } from '../../workspace/index.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import type { Desk } from '../desk.ts';
import { copied, formatToHandOn, opened, refuseToCopy, type HandingOn } from './handing-on.ts';
import { tellBroughtUp } from '../printing/versions.ts';

/** Where to, whatever the format. */
export type Target = { out?: string; force?: boolean };
export type OutputOptions = Target & HandingOn & { format?: DocumentFormat; json?: boolean; width?: string };

/**
 * The format of a document: the one that was asked for (`--json` is short for `--format json`), else what the file's name
 * ends in, else what it is opened or copied as, else Markdown.
 * @throws CcsError other-ending, bad-choice where a file would not be what its name says; docx-to-terminal, not-together
 */
function formatOf(desk: Desk, { format, json, out, ...handing }: OutputOptions): DocumentFormat {
  const asked = format ?? (json ? 'json' : undefined);
  const meant = out === undefined ? undefined : formatOfFile(out);
  if (asked !== undefined && out !== undefined && meant !== undefined && asked !== meant && (isBinary(asked) || isBinary(meant)))
    throw new CcsError('other-ending', { path: out, format: asked });
  if (asked === undefined && meant === undefined) refuseEnding(out, DOCUMENT_FORMATS);
  const chosen = asked ?? meant ?? formatToHandOn(handing) ?? 'md';
  refuseToCopy(handing, chosen);
  if (isBinary(chosen) && out === undefined && !handing.open && desk.io.stdout.isTerminal)
    throw new CcsError('docx-to-terminal', undefined);
  return chosen;
}

/**
 * Says before any work is done that a file is in the way, or that a document cannot be had as it is asked for.
 * @param has what the document has beside its text
 * @returns the format; throws CcsError bad-width, needs-option, other-ending, docx-to-terminal, bad-choice, no-calendar, and what
 * `refuseToOverwrite` throws
 */
export function refuseOutput(
  desk: Desk,
  options: OutputOptions,
  kind: string,
  has: Pick<Document, 'mail' | 'calendar' | 'chat' | 'notes'> = {},
): DocumentFormat {
  refuseToOverwrite(desk, options);
  const format = formatOf(desk, options);
  widthOf(options, format);
  if (canBeHadIn(format, has)) return format;
  if (format === 'ics') throw new CcsError('no-calendar', { kind });
  throw new CcsError('bad-choice', { option: '--out', value: `${options.out}`, choices: DOCUMENT_FORMATS });
}

/**
 * Says that a file's name ends in something it would not be: a text called `.pdf`.
 * @param endings what it can end in; a name without any may be what it likes
 * @throws CcsError bad-choice
 */
export function refuseEnding(out: string | undefined, endings: readonly string[]): void {
  const [, stem, ending = ''] = /^(.*[^/\\])\.([a-z]{2,5})$/isu.exec(out ?? '') ?? [];
  if (stem === undefined || endings.includes(ending.toLowerCase())) return;
  throw new CcsError('bad-choice', { option: '--out', value: `${out}`, choices: endings.map((one) => `${stem}.${one}`) });
}

/**
 * Says before any work is done that a file is in the way, that no file's name was given, or that it would lie nowhere.
 * @throws CcsError out-is-folder, out-in-nothing, file-exists
 */
export function refuseToOverwrite(desk: Desk, { out, force }: Target): void {
  if (out === undefined) return;
  const path = resolve(desk.io.cwd, out);
  if (isFolder(desk, path)) throw new CcsError('out-is-folder', { folder: out });
  if (!force && desk.io.disk.existsSync(path)) throw new CcsError('file-exists', { path: out });
  const missing = missingAbove(desk, path);
  if (missing !== undefined) throw new CcsError('out-in-nothing', { folder: shownPath(desk.io, missing), path: out });
}

/** The uppermost folder of a path that is not there. */
function missingAbove(desk: Desk, path: string): string | undefined {
  const folder = dirname(path);
  return folder === path || desk.io.disk.existsSync(folder) ? undefined : (missingAbove(desk, folder) ?? folder);
}

function isFolder({ io: { disk } }: Desk, path: string): boolean {
  return disk.existsSync(path) && disk.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** @throws CcsError bad-width, needs-option where nothing is wrapped */
function widthOf({ width }: OutputOptions, format: DocumentFormat): number | undefined {
  if (width === undefined) return undefined;
  if (format !== 'txt') throw new CcsError('needs-option', { one: '--width', other: '--format txt' });
  const columns = Number(width);
  if (!Number.isInteger(columns) || columns < NARROWEST_TEXT || columns > 1000)
    throw new CcsError('bad-width', { value: width, least: NARROWEST_TEXT });
  return columns;
}

/**
 * Whether a table is wanted as a workbook: by what was asked for, or by what the file's name ends in.
 * @throws CcsError other-ending where a file would not be what its name says; xlsx-to-terminal
 */
export function isWorkbook(desk: Desk, { out }: Target, asked: boolean): boolean {
  const named = out !== undefined && /\.xlsx$/iu.test(out);
  if (asked && out !== undefined && !named) throw new CcsError('other-ending', { path: out, format: 'xlsx' });
  if (asked && out === undefined && desk.io.stdout.isTerminal) throw new CcsError('xlsx-to-terminal', undefined);
  return asked || named;
}

/** Prints a text, or writes it to `--out`. */
export async function deliver(desk: Desk, options: Target, document: string | Uint8Array): Promise<void> {
  if (options.out === undefined) return desk.print(document);
  refuseToOverwrite(desk, options);
  const path = resolve(desk.io.cwd, options.out);
  await (options.force ? writeWhole(desk.io.disk, path, document) : createWhole(desk.io.disk, path, document));
  desk.tell(desk.words.commands.written({ path: options.out }));
}

/** The document in the format that was asked for, printed or written to `--out`. */
export async function deliverDocument(desk: Desk, options: OutputOptions, document: Document): Promise<void> {
  if (options.width === undefined && isLaidOut(desk, options)) return layOut(desk, document);
  const format = formatOf(desk, options);
  const width = widthOf(options, format);
  const leftOut = ([piece, ...others]: readonly string[]): void => {
    if (piece === undefined) return;
    desk.tell(desk.style.yellow(desk.words.letters.leftOut({ piece: piece.replace(/\s+/gu, ' ').trim(), more: others.length })));
  };
  const { open, copy, out } = options;
  const isShown = out === undefined && !open && !copy;
  const wrapped = width !== undefined || (isShown && desk.io.stdout.isTerminal);
  try {
    const content = await documentIn(format, document, { wrapped, width, leftOut });
    if (isShown || out !== undefined) await deliver(desk, options, content);
    if (copy) await copied(desk, content);
    if (open) await opened(desk, out, { content, format, ...document.page });
  } catch (error) {
    if (error instanceof NoMessage) throw new CcsError('no-message', undefined);
    if (!(error instanceof TooLong)) throw error;
    throw new CcsError('message-too-long', { size: error.size, most: error.most });
  }
}

/** A look at a document: laid out on a terminal, and elsewhere as plain text. */
export async function showDocument(desk: Desk, document: Document): Promise<void> {
  if (isLaidOut(desk, {})) await layOut(desk, document);
  else desk.print(await documentIn('txt', document));
}

/** The same document; what goes into a file, to an editor or to the clipboard is shown first, where somebody sits there. */
export async function shownFirst(desk: Desk, { out, open, copy }: OutputOptions, document: Document): Promise<Document> {
  if (desk.canAsk && desk.io.stdout.isTerminal && (out ?? open ?? copy)) await showDocument(desk, document);
  return document;
}

/** Nobody asked for a format, and it goes to somebody's eyes. */
function isLaidOut(desk: Desk, { format, json, out, open, copy }: OutputOptions): boolean {
  return format === undefined && !json && out === undefined && !open && !copy && desk.io.stdout.isTerminal;
}

/** The document as a terminal shows it: headings and emphasis as such, wrapped at its width. */
async function layOut(desk: Desk, document: Document): Promise<void> {
  const { toScreen, toText } = await import('../../core/render/text.ts');
  const { bold, cyan, dim } = desk.outStyle;
  const width = Math.max(30, Math.min(desk.io.stdout.columns - 1, 100));
  // Without colours the marks of plain text say what is a heading.
  const isPlain = bold('x') === 'x';
  const markdown = document.markdown();
  desk.print(isPlain ? toText(markdown) : toScreen(markdown, width, { strong: bold, heading: (text) => bold(cyan(text)), quiet: dim }));
}

/**
 * Delivers the document of a record that was just written, and says where the record is.
 * @param tellKept says so: also where the document fails, since whoever made it again would have two
 */
export async function deliverKept(
  desk: Desk,
  options: OutputOptions,
  document: Document | Promise<Document>,
  tellKept: () => void,
): Promise<void> {
  try {
    await deliverDocument(desk, options, await document);
  } finally {
    tellKept();
  }
}

/** Says where a record was written, and whether that brought it up from an earlier format. */
export function tellSaved(desk: Desk, stored: Pick<Stored<unknown>, 'where' | 'broughtUp'>): void {
  desk.tell(desk.words.commands.saved({ path: stored.where }));
  tellBroughtUp(desk, stored);
}

/**
 * Says how what was just shown gets onto paper, or to somebody; only where somebody sits there and did not say where it goes.
 * @param render the command that makes the document again, without flags
 * @param name of the file, without its ending
 */
export function tellOnward(desk: Desk, { out, format, json, open, copy }: OutputOptions, render: string, name: string): void {
  if (desk.canAsk && out === undefined && format === undefined && !json && !open && !copy)
    desk.tell(desk.style.dim(desk.words.commands.onward({ command: desk.again(render), name })));
}
