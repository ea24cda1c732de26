// `--open` and `--copy`: a document goes to the program of the desktop, or to the clipboard, and a sentence says what to do where there
// is none.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, folder, inProcess, type Outcome } from '../support.ts';
import { ID, NEW } from './cases.ts';

const ON_LINUX = process.platform === 'linux';

/** A home with a prompter in it, and a desktop that writes down what it is given. */
async function desktop(...programs: readonly string[]): Promise<{ home: string; ccs: (...args: string[]) => Promise<Outcome> }> {
  const home = folder();
  expect((await inProcess()({ home, args: NEW })).code).toBe(0);
  const bin = join(home, 'bin');
  mkdirSync(bin);
  for (const name of programs) {
    writeFileSync(join(bin, name), `#!/bin/sh\nprintf '%s' "$*" >"$HOME/${name}.args"\n/bin/cat >"$HOME/${name}.in"\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const env = { PATH: bin, DISPLAY: ':0' };
  return { home, ccs: (...args) => built({ home, env, args }) };
}

const said = (home: string, name: string): string => readFileSync(join(home, name), 'utf8');

describe.runIf(ON_LINUX)('a document is handed on', () => {
  test('opened as a page that nobody else reads', async () => {
    const { home, ccs } = await desktop('xdg-open');
    const { code, stdout, stderr } = await ccs('prompter', 'render', ID, '--open');
    expect([code, stdout]).toEqual([0, '']);
    const path = said(home, 'xdg-open.args');
    expect(stderr).toContain(`Opened: ${path}`);
    expect(path).toMatch(/\.ccs\/shown\/.*\.html$/u);
    expect(readFileSync(path, 'utf8')).toContain('<!doctype html>');
  });

  test('opened as the file it was written to', async () => {
    const { home, ccs } = await desktop('xdg-open');
    expect((await ccs('prompter', 'render', ID, '--out', 'sheet.docx', '--open')).code).toBe(0);
    expect(said(home, 'xdg-open.args')).toBe(join(home, 'sheet.docx'));
  });

  test('copied as text, one line a paragraph', async () => {
    const { home, ccs } = await desktop('xclip');
    const { code, stdout, stderr } = await ccs('prompter', 'render', ID, '--copy');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('It is on the clipboard');
    expect(said(home, 'xclip.args')).toBe('-selection clipboard');
    expect(said(home, 'xclip.in')).toBe((await ccs('prompter', 'render', ID, '--format', 'txt')).stdout);
  });

  test('in Chinese as well, and a Word document goes on no clipboard', async () => {
    const { home, ccs } = await desktop('xclip');
    expect((await ccs('--lang', 'zh-Hans', 'prompter', 'render', ID, '--copy')).stderr).toContain('已复制到剪贴板');
    const { code, stderr } = await ccs('prompter', 'render', ID, '--format', 'docx', '--copy');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--copy and --format docx do not go together')]);
    expect(said(home, 'xclip.in')).not.toContain('PK');
  });

  test('or there is nothing that takes it, and it says what to do', async () => {
    const { ccs } = await desktop();
    const copied = await ccs('prompter', 'render', ID, '--copy');
    expect([copied.code, copied.stdout]).toEqual([2, '']);
    expect(copied.stderr).toContain('There is no clipboard here');
    expect(copied.stderr).toContain('--out FILE.txt');
    const { code, stderr } = await ccs('prompter', 'render', ID, '--open');
    expect(code).toBe(2);
    const [, path = ''] = /open it yourself: (\S+)/u.exec(stderr) ?? [];
    expect(readFileSync(path, 'utf8')).toContain('<!doctype html>');
  });
});
