// A text in the user's own editor.
import { spawn } from 'node:child_process';
import type { StdioOptions } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Interrupted } from '../../core/errors.ts';
import { ENDED, heard } from '../signals.ts';
import type { Streams } from './ask.ts';
import { cleaned } from './key.ts';
import type { KeyWords } from './widget.ts';

/** The text afterwards, and what went wrong, if anything did: then it is the text from before. */
export type Edited = { readonly text: string; readonly problem?: string };

/**
 * Opens a text in `$VISUAL` or `$EDITOR` and waits. What somebody wrote is never thrown away.
 * @throws Interrupted on a signal to end, with what was saved until then
 */
export async function inEditor(text: string, env: Streams['env'], words: KeyWords): Promise<Edited> {
  const editor = env['VISUAL']?.trim() || env['EDITOR']?.trim() || (process.platform === 'win32' ? 'notepad' : await simple(env));
  if (editor === undefined) return { text, problem: words.noEditor() };
  const file = join(await mkdtemp(join(tmpdir(), 'ccs-')), 'answer.md');
  await writeFile(file, text === '' ? '' : `${text}\n`, { mode: 0o600 });
  const ended = await run(editor, file);
  const written = await read(file);
  if (ended === 'told') {
    // What the editor rescued in its own way stays beside it.
    await unlink(file).catch(() => undefined);
    await rmdir(dirname(file)).catch(() => undefined);
    throw new Interrupted(written ?? text);
  }
  if (ended === 'well' && written !== undefined) {
    await rm(dirname(file), { recursive: true, force: true });
    return { text: written };
  }
  if (written !== text) return { text, problem: words.editorKept({ editor, file }) };
  await rm(dirname(file), { recursive: true, force: true });
  return { text, problem: words.editorFailed({ editor }) };
}

/** One whose keys stand on its own screen. Whoever was led into vi unasked could not get out of it. */
async function simple(env: Streams['env']): Promise<string | undefined> {
  for (const name of ['nano', 'micro', 'pico'])
    for (const folder of (env['PATH'] ?? '').split(delimiter))
      if (
        folder !== '' &&
        (await access(join(folder, name), constants.X_OK).then(
          () => true,
          () => false,
        ))
      )
        return name;
  return undefined;
}

/** How the editor ended; `told`: because this process was told to end. */
function run(editor: string, file: string): Promise<'well' | 'badly' | 'told'> {
  // Standard output may be a file: the editor draws where the questions are drawn.
  const stdio: StdioOptions = [0, 2, 2];
  // Through a shell, since `$EDITOR` may hold arguments, and on Windows be a script.
  const child =
    process.platform === 'win32'
      ? spawn(`${editor} "${file}"`, { shell: true, stdio })
      : spawn('/bin/sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio });
  // Ctrl+C in an editor is the editor's affair.
  const deaf = heard(['SIGINT'], () => undefined);
  let told = false;
  const obeyed = heard(ENDED, (signal) => {
    told = true;
    child.kill(signal);
  });
  return new Promise<'well' | 'badly' | 'told'>((resolve) => {
    child.on('error', () => resolve('badly'));
    child.on('exit', (code) => resolve(told ? 'told' : code === 0 ? 'well' : 'badly'));
  }).finally(() => {
    deaf();
    obeyed();
  });
}

/** @returns undefined where there is no such file any more, or it is not UTF-8 */
async function read(file: string): Promise<string | undefined> {
  try {
    return cleaned(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))).replace(/(?<!\n)\n+$/u, '');
  } catch {
    return undefined;
  }
}
