// Questions in plain lines: what is written, what a line is taken for.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Interrupted } from '../../src/core/errors.ts';
import { keys } from '../../src/core/languages/en/words/keys.ts';
import type { Words } from '../../src/core/languages/index.ts';
import type { Port, Reply, TextView, View } from '../../src/core/interview/port.ts';
import { plainPort } from '../../src/io/plain.ts';
import { wrappedAtWords } from '../../src/io/terminal/layout.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { cardView, checksView, choiceView, harness, textView } from './harness.ts';

const words = { keys } as unknown as Words;

/** A port whose whole input is there from the beginning, in one chunk. */
function portWith(typed: string): Port & { written(): string } {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(typed);
  const port = plainPort(
    { words, color: false, accessible: true },
    { input: input as unknown as NodeJS.ReadStream, output: output as unknown as NodeJS.WriteStream, env: {} },
  );
  return { ...port, written: () => String(output.read() ?? '') };
}
async function reply(view: View, typed: string): Promise<Reply> {
  return portWith(typed).ask(view);
}
const text = (view: Partial<TextView> = {}): TextView => ({ ...(textView() as TextView), ...view });

describe('a text', () => {
  test('is one line', async () => {
    expect(await reply(text(), '北京长城机电\n')).toEqual({ act: 'answer', value: '北京长城机电' });
    expect(await reply(text(), 'no line feed')).toEqual({ act: 'answer', value: 'no line feed' });
    expect(await reply(text(), 'windows\r\n')).toEqual({ act: 'answer', value: 'windows' });
  });
  test('of several lines is kept as far as it came when the input ends', async () => {
    await expect(reply(text(), 'one\\\ntwo\\\n')).rejects.toMatchObject({ name: 'Interrupted', typed: 'one\ntwo' });
    await expect(reply(text({ lines: true }), 'one\ntwo\n')).rejects.toMatchObject({ typed: 'one\ntwo' });
  });
  test('goes on after a backslash', async () => {
    expect(await reply(text(), 'one\\\ntwo\\\n\n')).toEqual({ act: 'answer', value: 'one\ntwo\n' });
  });
  test('stays as it is, or is emptied', async () => {
    expect(await reply(text({ initial: 'old' }), '\n')).toEqual({ act: 'answer', value: 'old' });
    expect(await reply(text({ initial: 'old' }), '-\n')).toEqual({ act: 'answer', value: '' });
  });
  test('may be a list', async () => {
    const list = text({ lines: true, initial: 'a\nb' });
    expect(await reply(list, 'How many?\n  How much?\n\n')).toEqual({ act: 'answer', value: ['How many?', '  How much?'] });
    expect(await reply(list, '\n')).toEqual({ act: 'answer', value: ['a', 'b'] });
    expect(await reply(list, '-\n')).toEqual({ act: 'answer', value: [] });
  });
  test('shows the question, what stands there, and the whole sentence', async () => {
    const port = portWith('file early\n');
    await port.ask(text({ initial: 'file', preview: (draft) => `Would that help you ${draft}?`, problem: 'Too short.' }));
    expect(port.written().split('\n')).toEqual([
      '3/12 Account',
      'Now: file',
      'Becomes: Would that help you file?',
      ...wrappedAtWords(keys.tellText({ filled: true }), 80).split('\n'),
      '! Too short.',
      '> Becomes: Would that help you file early?',
      '',
    ]);
  });
  test('escape sequences do not get through', async () => {
    const port = portWith('\x1b[31mx\x07\n');
    expect(await port.ask(text({ title: 'a\x1b[2Jb' }))).toEqual({ act: 'answer', value: 'x' });
    expect(port.written()).not.toContain('\x1b');
  });
});

describe('a choice', () => {
  const options = ['Customs software', 'Freight software', '报关软件'].map((label, index) => ({ value: `${'abc'[index]}`, label }));
  test.each<[string, string]>([
    ['2', 'b'],
    ['２', 'b'],
    ['cust', 'a'],
    ['报关', 'c'],
    ['b', 'b'],
    ['soft frei', 'b'],
    ['9\nsoft\nzzz\nfreight', 'b'],
  ])('%j', async (typed, value) => {
    expect(await reply(choiceView({ options }), `${typed}\n`)).toEqual({ act: 'answer', value });
  });
  test('an empty line takes what stands there, and nothing where nothing does', async () => {
    expect(await reply(choiceView({ options, initial: 'c' }), '\n')).toEqual({ act: 'answer', value: 'c' });
    expect(await reply(choiceView({ options }), '\n\n1\n')).toEqual({ act: 'answer', value: 'a' });
  });
  test('says why a line is no answer', async () => {
    const port = portWith('soft\nzzz\n1\n');
    await port.ask(choiceView({ options }));
    const written = port.written();
    expect(written).toContain('1. Customs software\n2. Freight software\n3. 报关软件\n');
    expect(written).toContain('! "soft" fits several: Customs software, Freight software\n> ! Nothing fits "zzz".\n> ');
  });
});

describe('checks', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
  test.each<[string, string[]]>([
    ['3 1', ['c', 'a']],
    ['３，１、2', ['c', 'a', 'b']],
    ['3 3', ['c']],
    ['', ['b']],
    ['-', []],
    ['4\n2', ['b']],
  ])('in order: %j', async (typed, value) => {
    expect(await reply(checksView({ options, ordered: true, initial: ['b'] }), `${typed}\n`)).toEqual({ act: 'answer', value });
  });
  test('without order they stand as they are offered', async () => {
    expect(await reply(checksView({ options }), '3 1\n')).toEqual({ act: 'answer', value: ['a', 'c'] });
  });
});

test.each<[string, Reply]>([
  ['', { act: 'keep' }],
  ['e', { act: 'open' }],
  ['Ｘ', { act: 'leave-out' }],
  ['what?\nx', { act: 'leave-out' }],
])('a card: %j', async (typed, expected) => {
  expect(await reply(cardView(), `${typed}\n`)).toEqual(expected);
});

test.each(['<', '＜', '《'])('%s goes back', async (typed) => {
  expect(await reply(text({ initial: 'x' }), `${typed}\n`)).toEqual({ act: 'back' });
});

test('? helps and asks again', async () => {
  const port = portWith('？\nx\n');
  expect(await port.ask(text())).toEqual({ act: 'answer', value: 'x' });
  expect(port.written()).toContain('> The company that you will visit.\n> ');
});

test('lines that come at once answer one question after the other; then it is over', async () => {
  const port = portWith('one\ntwo\nlast');
  expect(await port.ask(text())).toMatchObject({ value: 'one' });
  expect(await port.ask(text())).toMatchObject({ value: 'two' });
  expect(await port.ask(text())).toMatchObject({ value: 'last' });
  await expect(port.ask(text())).rejects.toBeInstanceOf(Interrupted);
  await expect(port.ask(text())).rejects.toBeInstanceOf(Interrupted);
});

describe('on a terminal', () => {
  const ask = harness();

  test('no escape sequence is written, and the process ends when it has been answered', async () => {
    const options = [{ value: 'a', label: '报关' }];
    const t = await ask([textView({ title: '您要拜访哪家公司？' }), choiceView({ options }), cardView({ lines: ['每月多少单？'] })], {
      plain: true,
      language: 'zh-Hans',
      cols: 40,
      rows: 20,
    });
    await t.see('您要拜访哪家公司？');
    await t.see(/^>$/mu);
    t.type('北京长城\r1\r');
    await t.see('每月多少单？');
    t.type('\r');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: '北京长城' }, { act: 'answer', value: 'a' }, { act: 'keep' }]);
    expect(t.raw()).not.toContain('\x1b');
  });

  test('Ctrl+C and Ctrl+D interrupt', async () => {
    for (const key of ['ctrl+c', 'ctrl+d'] as const) {
      const t = await ask([textView()], { plain: true });
      await t.see(/^>$/mu);
      t.press(key);
      expect((await t.exit()).code).toBe(130);
      expect(t.screen()).toMatch(/^INTERRUPTED/mu);
    }
  });

  test('! opens the editor with what stands there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ccs-editor-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const EDITOR = join(folder, 'editor');
    writeFileSync(EDITOR, '#!/bin/sh\necho "and more" >> "$1"\n');
    chmodSync(EDITOR, 0o755);
    const t = await ask([textView({ initial: 'first' })], { plain: true, env: { EDITOR } });
    await t.see(/^>$/mu);
    t.type('!\r');
    await t.see('Now: first\nand more');
    t.type('\r');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: 'first\nand more' }]);
  });
});

test('a scripted port replies from a list, or by a function, and remembers', async () => {
  const port = scriptedPort([{ act: 'answer', value: 'x' }]);
  port.tell('hello');
  expect(await port.ask(text())).toEqual({ act: 'answer', value: 'x' });
  await expect(port.ask(cardView())).rejects.toBeInstanceOf(Interrupted);
  expect(port.asked.map(({ kind }) => kind)).toEqual(['text', 'card']);
  expect(port.told).toEqual(['hello']);
  expect(await scriptedPort((view) => ({ act: 'answer', value: view.id })).ask(text())).toEqual({ act: 'answer', value: 'question' });
});
