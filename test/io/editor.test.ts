// Ctrl+E: an answer in the user's own editor, in a real pseudo-terminal.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { harness, textView } from './harness.ts';

const ask = harness();

const scripts = mkdtempSync(join(tmpdir(), 'ccs-editors-'));
afterAll(() => rmSync(scripts, { recursive: true, force: true }));
function editor(name: string, body: string): string {
  const file = join(scripts, name);
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('the editor', () => {
  test('gets the draft, and gives back the text', async () => {
    const seen = join(scripts, 'seen');
    const kept = `ls -l "$2" | cut -c1-10 > ${seen}; echo "$2" >> ${seen}; cat "$2" >> ${seen}`;
    const EDITOR = `${editor('good', `echo "drawn by $1"; ${kept}; printf '一\\r\\n二\\n' > "$2"`)} --wait`;
    const t = await ask([textView({ initial: 'first' })], { env: { EDITOR } });
    await t.see('> first');
    t.press('end');
    t.type('!');
    t.press('ctrl+e');
    await t.see(/> 一\n {2}二/u);
    t.type('三');
    await t.see('二三');
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: '一\n二三' }]);
    expect(t.everything()).toContain('drawn by --wait');
    const [mode, file = '', ...text] = readFileSync(seen, 'utf8').trim().split('\n');
    expect({ mode, text }).toEqual({ mode: '-rw-------', text: ['first!'] });
    expect(file).toMatch(/\.md$/u);
    expect(existsSync(file)).toBe(false);
  });

  test('VISUAL goes first', async () => {
    const t = await ask([textView()], { env: { EDITOR: 'false', VISUAL: editor('visual', 'echo visual > "$1"') } });
    await t.see('Account');
    t.press('ctrl+e');
    await t.see('> visual');
  });

  test('that fails leaves the draft as it was, and says so', async () => {
    const t = await ask([textView({ initial: 'first' })], { env: { EDITOR: 'no-such-editor' } });
    await t.see('> first');
    t.press('ctrl+e');
    await t.see('! The editor "no-such-editor" did not succeed; your text stays as it was.');
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: 'first' }]);
  });

  test('that is open while the window is closed hands over what was saved in it', async () => {
    const EDITOR = editor('open', 'echo precious > "$1"; echo ready; exec sleep 600');
    const t = await ask([textView({ initial: 'first' })], { env: { EDITOR } });
    await t.see('> first');
    t.press('ctrl+e');
    await t.see('ready');
    t.kill('SIGTERM');
    expect((await t.exit()).code).toBe(130);
    expect(t.everything()).toContain('INTERRUPTED precious');
  });

  test('left, the text it gave is not lost with Ctrl+C', async () => {
    const t = await ask([textView({ initial: 'first' })], { env: { EDITOR: editor('long', 'echo a long text > "$1"') } });
    await t.see('> first');
    t.press('ctrl+e');
    await t.see('> a long text');
    t.press('ctrl+c');
    await t.exit();
    expect(t.everything()).toContain('INTERRUPTED a long text');
  });

  test('that fails after something was written keeps the file', async () => {
    const t = await ask([textView({ initial: 'first' })], { cols: 200, env: { EDITOR: editor('bad', 'echo precious > "$1"; exit 3') } });
    await t.see('> first');
    t.press('ctrl+e');
    await t.see('what you wrote is in ');
    const file = /is in (\S+\.md)/u.exec(t.screen())?.[1] ?? '';
    expect(readFileSync(file, 'utf8')).toBe('precious\n');
    rmSync(join(file, '..'), { recursive: true });
  });
});
