// Leaving a question for another place or for the notes, and options that have a key each; on screens and in plain lines.
import { PassThrough } from 'node:stream';
import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { keys } from '../../src/core/languages/en/words/keys.ts';
import type { Words } from '../../src/core/languages/index.ts';
import type { ChoiceView, Reply, View } from '../../src/core/interview/port.ts';
import { plainPort } from '../../src/io/plain.ts';
import { screenOf } from '../../src/io/terminal/frame.ts';
import { keyOf, type Pressed } from '../../src/io/terminal/key.ts';
import type { Screen } from '../../src/io/terminal/screen.ts';
import { isDecision, type Decision } from '../../src/io/terminal/widget.ts';
import { choiceView, textView } from './harness.ts';

const SIZE = { columns: 60, rows: 20 };
const places = [
  { value: 'goal', label: 'Goal', key: 'g', note: '✔' },
  { value: 's1', label: 'send at night', key: '1' },
  { value: 's2', label: 'file late', key: '2' },
];
const text = (initial = ''): View => ({ ...(textView({ initial }) as View), places, aside: true });
const wanted = (more: Partial<ChoiceView> = {}): ChoiceView =>
  choiceView({
    title: 'Wanted?',
    optional: true,
    options: [
      { value: 'yes', label: '想要', key: 'y' },
      { value: 'no', label: '用不上', key: 'n' },
    ],
    ...more,
  });

const named = (name: string, more: Pressed = {}): Pressed => ({ name, sequence: '\x1b', ...more });
const typed = (characters: string): Pressed[] => [...characters].map((sequence) => ({ sequence, name: sequence }));
const ALT2 = named('2', { meta: true });
const CTRL_G = named('g', { ctrl: true });
const CTRL_N = named('n', { ctrl: true });
const ENTER = named('return');
const ESC = named('escape');
function after(view: View, ...presses: readonly Pressed[]): Screen | Decision {
  const look = { words: keys, paint: new Chalk({ level: 0 }) };
  return presses.reduce<Screen | Decision>(
    (screen, key) => (isDecision(screen) ? screen : screen.press(keyOf(key), SIZE)),
    screenOf(view, look),
  );
}
function drawn(view: View, ...presses: readonly Pressed[]): string {
  const screen = after(view, ...presses);
  if (isDecision(screen)) throw new Error(JSON.stringify(screen));
  return screen.draw(SIZE).rows.join('\n');
}

describe('on a screen', () => {
  test('Alt and a digit goes there, and takes along what was typed, if anything was', () => {
    expect(after(text('x'), ALT2)).toEqual({ reply: { act: 'go', to: 's2' } });
    expect(after(text('x'), named('right'), ...typed('yz'), ALT2)).toEqual({ reply: { act: 'go', to: 's2', typed: 'xyz' } });
    expect(after(text(), ...typed('a'), named('9', { meta: true }))).not.toHaveProperty('reply');
  });
  test('Ctrl+G lists the places over the question; a key goes there, Esc returns with the text as it was', () => {
    const list = drawn(text(), ...typed('half'), CTRL_G);
    for (const row of ['Go to which part?', '  g  Goal ✔', '  2  file late']) expect(list).toContain(row);
    expect(after(text(), ...typed('half'), CTRL_G, ...typed('1'))).toEqual({ reply: { act: 'go', to: 's1', typed: 'half' } });
    expect(after(text(), CTRL_G, named('down'), ENTER)).toEqual({ reply: { act: 'go', to: 'goal' } });
    expect(drawn(text(), ...typed('half'), CTRL_G, ESC)).toContain('> half');
  });
  test('Ctrl+N goes to the notes, and back takes along what was typed', () => {
    expect(after(text(), ...typed('half'), CTRL_N)).toEqual({ reply: { act: 'aside', typed: 'half' } });
    expect(after(text(), ...typed('half'), ESC)).toEqual({ reply: { act: 'back', typed: 'half' } });
  });
  test('where there is nowhere to go these keys do nothing', () => {
    for (const key of [ALT2, CTRL_G, CTRL_N]) expect(after(textView() as View, key)).not.toHaveProperty('reply');
    expect(drawn(textView() as View)).not.toMatch(/Ctrl\+[GN]|Alt\+\d/);
    expect(drawn(text())).toMatch(/Ctrl\+N note[\s\S]*Alt\+1…2 scenario/);
  });
  test('an option is chosen by its key or its number, and none by Enter where none stands there', () => {
    const yes = { reply: { act: 'answer', value: 'yes' }, said: '想要' };
    for (const key of ['y', 'Y', 'ｙ', '1', '１']) expect(after(wanted(), ...typed(key))).toMatchObject(yes);
    expect(after(wanted(), ENTER)).toEqual({ reply: { act: 'answer', value: '' }, said: '' });
    expect(after(wanted({ optional: false }), ENTER)).not.toHaveProperty('reply');
    expect(after(wanted({ initial: 'no' }), ENTER)).toMatchObject({ reply: { value: 'no' } });
    expect(after(wanted(), named('down'), named('down'), ENTER)).toMatchObject({ reply: { value: 'no' } });
  });
  test('what is said aloud stands below the title, and gives way where there is no room', () => {
    const view: View = { ...text(), say: ['Would it help if your clerks could file at night?'] };
    expect(drawn(view).split('\n')[1]).toBe('  Would it help if your clerks could file at night?');
    const low = screenOf(
      { ...view, say: Array.from({ length: 30 }, (_, index) => `line ${index}`) },
      { words: keys, paint: new Chalk({ level: 0 }) },
    ).draw({ columns: 40, rows: 10 });
    expect(low.rows.length).toBeLessThanOrEqual(9);
    expect(low.rows[low.cursor.row]).toMatch(/^> /);
  });
});

describe('in plain lines', () => {
  async function reply(view: View, lines: string): Promise<{ reply: Reply; written: string }> {
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.end(lines);
    const port = plainPort(
      { words: { keys } as unknown as Words, color: false, accessible: true },
      { input: input as unknown as NodeJS.ReadStream, output: output as unknown as NodeJS.WriteStream, env: {} },
    );
    return { reply: await port.ask(view), written: String(output.read() ?? '') };
  }
  test('> and a key goes there, in full width as well', async () => {
    for (const line of ['>2', '> 2', '＞２', '》2']) expect((await reply(text(), `${line}\n`)).reply).toEqual({ act: 'go', to: 's2' });
  });
  test('> alone lists the places, an unknown key says which there are', async () => {
    const { written } = await reply(text(), '>\n>z\n>g\n');
    expect(written).toMatch(/g\. Goal ✔\n1\. send at night\n2\. file late/);
    expect(written).toContain('There is no part "z"; there are: g 1 2');
  });
  test('# takes a note; where there is nowhere to go these lines are answers', async () => {
    expect((await reply(text(), '#\n')).reply).toEqual({ act: 'aside' });
    for (const line of ['>2', '#']) expect((await reply(textView() as View, `${line}\n`)).reply).toEqual({ act: 'answer', value: line });
  });
  test('an option is chosen by its key, and an empty line leaves it open', async () => {
    expect((await reply(wanted(), 'n\n')).reply).toEqual({ act: 'answer', value: 'no' });
    expect((await reply(wanted(), '\n')).reply).toEqual({ act: 'answer', value: '' });
  });
});
