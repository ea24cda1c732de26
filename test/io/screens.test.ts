// Questions as they are drawn, and what keys make of them, without a terminal.
import { Chalk } from 'chalk';
import { widthOf } from '../width.ts';
import { describe, expect, test } from 'vitest';
import { keys as en } from '../../src/core/languages/en/words/keys.ts';
import { keys as zhHans } from '../../src/core/languages/zh-Hans/words/keys.ts';
import type { TextView, View } from '../../src/core/interview/port.ts';
import { answeredRows, screenOf } from '../../src/io/terminal/frame.ts';
import type { Picture, Screen } from '../../src/io/terminal/screen.ts';
import { HABIT, keyOf, pasted } from '../../src/io/terminal/key.ts';
import type { Key, Pressed } from '../../src/io/terminal/key.ts';
import { isDecision } from '../../src/io/terminal/widget.ts';
import type { Decision, Look } from '../../src/io/terminal/widget.ts';
import { cardView, checksView, choiceView, textView } from './harness.ts';

const look: Look = { words: en, paint: new Chalk({ level: 0 }) };
const NARROW = { columns: 40, rows: 20 };
const WIDE = { columns: 80, rows: 24 };

const NAMED: Readonly<Record<string, Pressed>> = {
  enter: { name: 'return' },
  'alt+enter': { name: 'return', meta: true },
  'ctrl+j': { name: 'enter' },
  'shift+tab': { name: 'tab', shift: true },
  escape: { name: 'escape' },
  up: { name: 'up' },
  down: { name: 'down' },
  left: { name: 'left' },
  right: { name: 'right' },
  home: { name: 'home' },
  backspace: { name: 'backspace' },
  f1: { name: 'f1' },
  'ctrl+e': { name: 'e', ctrl: true },
  'ctrl+u': { name: 'u', ctrl: true },
  'alt+up': { name: 'up', meta: true },
  'alt+down': { name: 'down', meta: true },
  pagedown: { name: 'pagedown' },
  tab: { name: 'tab' },
  space: { name: 'space', sequence: ' ' },
};
function keysOf(press: string): readonly Key[] {
  const named = NAMED[press];
  if (named) return [keyOf({ sequence: '\x1b', ...named })];
  return [...press].map((character) =>
    keyOf({ sequence: character, ...(/[a-z]/iu.test(character) && { name: character.toLowerCase(), shift: character < 'a' }) }),
  );
}
function after(view: View, presses: readonly (string | Key)[], size = NARROW): Screen | Decision {
  return presses
    .flatMap((press) => (typeof press === 'string' ? keysOf(press) : [press]))
    .reduce<Screen | Decision>((screen, key) => (isDecision(screen) ? screen : screen.press(key, size)), screenOf(view, look));
}
function picture(view: View, presses: readonly (string | Key)[] = [], size = NARROW): Picture {
  const screen = after(view, presses, size);
  if (isDecision(screen)) throw new Error(`decided: ${JSON.stringify(screen)}`);
  return screen.draw(size);
}
function drawn(view: View, presses: readonly (string | Key)[] = [], size = NARROW): readonly string[] {
  return picture(view, presses, size).rows;
}
const text = (view: Partial<Omit<TextView, 'preview'>> = {}, preview?: (draft: string) => string): TextView =>
  ({ ...textView(view), ...(preview && { preview }) }) as TextView;

describe('every question', () => {
  const all: readonly View[] = [
    text({ initial: 'x' }),
    choiceView({ options: [{ value: 'a', label: 'A' }] }),
    checksView({ options: [{ value: 'a', label: 'A' }] }),
    cardView(),
  ];
  test.each(all)('goes back by Shift+Tab and Esc: $kind', (view) => {
    expect(after(view, ['shift+tab'])).toEqual({ reply: { act: 'back' } });
    expect(after(view, ['escape'])).toEqual({ reply: { act: 'back' } });
  });
  test.each(all)('shows and hides help: $kind', (view) => {
    const help = '? The company that you will visit.';
    for (const key of ['?', '？', 'f1']) {
      expect(drawn(view, [key])).toContain(help);
      expect(drawn(view, [key, key])).not.toContain(help);
    }
  });
  test.each(all)('shows a problem until the next key: $kind', (view) => {
    const bad = { ...view, problem: 'This is needed.' };
    expect(drawn(bad)).toContain('! This is needed.');
    expect(drawn(bad, ['tab'])).not.toContain('! This is needed.');
  });
});

describe('a text', () => {
  test('is drawn with title, progress, preview and keys', () => {
    const view = text({ initial: 'file on time' }, (draft) => `Would that help you ${draft}?`);
    expect(picture(view)).toEqual({
      rows: [
        '3/12 Account',
        '> file on time',
        '= Would that help you file on time?',
        'Enter next · typing replaces · ← edits',
        'Shift+Tab back · ? help',
        'Alt+Enter new line · Ctrl+E editor',
      ],
      cursor: { row: 1, column: 14 },
    });
  });
  const MARKED = { words: en, paint: new Chalk({ level: 1 }) };
  test.each<[string, readonly (string | Key)[], string]>([
    ['typing', ['n'], 'n'],
    ['a paste', [pasted('北京\n上海')], '北京\n上海'],
    ['←', ['left', 'n'], 'get paind'],
    ['Home', ['home', 'n'], 'nget paid'],
    ['Backspace', ['backspace', 'n'], 'get pain'],
    ['Tab', ['tab', 'n'], 'get paidn'],
    ['a new line', ['alt+enter', 'n'], 'get paid\nn'],
  ])('what stands in a field is marked: typing replaces it, any other key edits it: %s', (_, presses, value) => {
    for (const lines of [false, true]) {
      const view = text({ initial: 'get paid', lines, begun: false });
      const [, field = '', keys = ''] = screenOf(view, MARKED).draw(WIDE).rows;
      expect(field).toContain('\x1b[7mget paid\x1b[27m');
      expect(keys).toContain('typing replaces · ← edits');
      const screen = after(view, presses) as Screen;
      expect(screen.draw(WIDE).rows.join('\n')).not.toContain('typing replaces');
      expect(screen.press(keyOf({ name: 'return' }), WIDE)).toMatchObject({ reply: { value: lines ? value.split('\n') : value } });
    }
  });
  test('what somebody began to type is gone on with, and nothing is marked; nor is it in an empty field', () => {
    for (const [view, value] of [
      [text({ initial: 'get p', begun: true }), 'get paid'],
      [text(), 'aid'],
    ] as const) {
      expect(drawn(view).join('\n')).not.toContain('replaces');
      expect(after(view, ['aid', 'enter'])).toMatchObject({ reply: { value } });
    }
  });
  test('is answered as it stands', () => {
    expect(after(text({ initial: '北京' }), ['enter'])).toEqual({ reply: { act: 'answer', value: '北京' }, said: '北京' });
    expect(after(text(), ['北', 'alt+enter', '京', 'ctrl+j', 'x', 'enter'])).toMatchObject({ reply: { value: '北\n京\nx' } });
  });
  test('in a list every line is an element', () => {
    const view = text({ lines: true, initial: 'How many?' });
    expect(drawn(view, ['alt+enter', 'How much?'])).toEqual(expect.arrayContaining(['> How many?', '- How much?']));
    expect(after(view, ['alt+enter', 'alt+enter', 'How much?', 'enter'])).toEqual({
      reply: { act: 'answer', value: ['How many?', 'How much?'] },
      said: 'How many? / How much?',
    });
  });
  test('takes a question mark once something was typed', () => {
    expect(after(text({ initial: 'Why' }), ['left', 'right', '?', 'enter'])).toMatchObject({ reply: { value: 'Why?' } });
    expect(after(text(), ['Why?', 'f1', 'enter'])).toMatchObject({ reply: { value: 'Why?' } });
    expect(drawn(text(), ['Why', 'ctrl+u', '?'])).toContain('? The company that you will visit.');
    expect(drawn(text(), ['Why'])).toContain('Enter next · Shift+Tab back · F1 help');
  });
  test('opens the editor with the draft', () => {
    expect(after(text({ initial: 'ab' }), ['right', 'c', 'ctrl+e'])).toEqual({ editor: 'abc' });
  });
  test('moves up and down by the rows of the screen', () => {
    const long = '每天处理报关单的人需要知道哪些单据还没有交给海关审核而且'; // 28 characters: 18 and 10 in 37 cells
    expect(picture(text({ initial: long })).cursor).toEqual({ row: 2, column: 22 });
    expect(picture(text({ initial: long }), ['up']).cursor).toEqual({ row: 1, column: 22 });
    expect(picture(text({ initial: long }), ['up', 'down']).cursor).toEqual({ row: 2, column: 22 });
    expect(picture(text({ initial: long }), ['up', 'up']).cursor).toEqual({ row: 1, column: 22 });
  });
  test('a paste goes in whole', () => {
    expect(after(text(), [pasted('一\r\n二'), 'enter'])).toMatchObject({ reply: { value: '一\n二' } });
  });
  test('longer than the screen, it shows the part around the cursor', () => {
    const view = text({ initial: Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n') });
    const { rows, cursor } = picture(view);
    expect(rows.length).toBeLessThan(20);
    expect(rows[cursor.row]).toBe('  line 40');
    const middle = picture(
      view,
      Array.from({ length: 20 }, () => 'up'),
    );
    expect(middle.rows[middle.cursor.row]).toBe('  line 20');
    expect(middle.rows[1]).toMatch(/^ {2}↑ \d+$/u);
    expect(middle.rows.find((row) => row.includes('↓'))).toMatch(/^ {2}↓ \d+$/u);
  });
});

describe('a choice', () => {
  const options = [
    { value: 'customs', label: 'Customs software', note: 'logistics' },
    { value: 'erp', label: '企业资源计划', note: '制造业' },
    { value: 'crm', label: 'CRM' },
  ];
  test('begins at what stands there', () => {
    expect(drawn(choiceView({ options, initial: 'erp' }))).toEqual([
      '3/12 Product',
      '/ Type to filter',
      '  Customs software  logistics',
      '> 企业资源计划',
      '  制造业',
      '  CRM',
      'Enter next · Shift+Tab back · ? help',
      '↑↓ move',
    ]);
    expect(after(choiceView({ options, initial: 'erp' }), ['enter'])).toEqual({
      reply: { act: 'answer', value: 'erp' },
      said: '企业资源计划',
    });
  });
  test.each([
    ['LOG', 'customs'],
    ['资源', 'erp'],
    ['制造', 'erp'],
    ['soft log', 'customs'],
    ['ｃｒｍ', 'crm'],
  ])('typing %s finds %s', (typed, value) => {
    expect(after(choiceView({ options, initial: 'crm' }), [typed, 'enter'])).toMatchObject({ reply: { value } });
  });
  test('moves, and stops at the ends', () => {
    expect(after(choiceView({ options }), ['down', 'down', 'down', 'up', 'enter'])).toMatchObject({ reply: { value: 'erp' } });
    expect(after(choiceView({ options }), ['up', 'enter'])).toMatchObject({ reply: { value: 'customs' } });
  });
  test('promises help only where there is some', () => {
    expect(drawn(choiceView({ options, help: '' })).join('\n')).not.toContain('? help');
    expect(drawn(choiceView({ options, help: 'so' })).join('\n')).toContain('? help');
  });
  test('where nothing stands and nothing is needed, Enter takes nothing', () => {
    const free = choiceView({ options, optional: true });
    expect(drawn(free).filter((row) => row.startsWith('> '))).toEqual([]);
    expect(after(free, ['enter'])).toEqual({ reply: { act: 'answer', value: '' }, said: '' });
    expect(after(free, ['down', 'enter'])).toMatchObject({ reply: { value: 'customs' } });
    expect(after(free, ['crm', 'enter'])).toMatchObject({ reply: { value: 'crm' } });
    expect(isDecision(after(free, ['zzz', 'enter']))).toBe(false);
    expect(after(choiceView({ options, optional: true, initial: 'erp' }), ['enter'])).toMatchObject({ reply: { value: 'erp' } });
  });
  test('in a row that is too short a third says what was answered', () => {
    const long = [...options, { value: 'x', label: 'Which sales are open, and which can still close?', note: 'Acme and its depots' }];
    const row = drawn(choiceView({ options: long })).find((one) => one.includes('Which'));
    expect(row).toBe('  Which sales are open, …  Acme and it…');
  });
  test('Enter does nothing where nothing matches', () => {
    expect(drawn(choiceView({ options }), ['zzz', 'enter', 'down'])).toEqual(
      expect.arrayContaining(['/ zzz', '  Nothing matches; Ctrl+U shows all']),
    );
    expect(after(choiceView({ options }), ['zzz', 'ctrl+u', 'enter'])).toMatchObject({ reply: { value: 'customs' } });
  });
  test('the way out of a list stays in sight whatever is typed, is never taken unasked, and Enter says what to do', () => {
    const out = { value: '', label: 'None of these fits: write a new one', stays: true };
    const view = choiceView({ options: [...options, out] });
    const nothing = drawn(view, ['zzz']);
    expect(nothing).toEqual(expect.arrayContaining(['  Nothing matches; Ctrl+U shows all', '  None of these fits: write a new one']));
    expect(drawn(view, ['zzz', 'enter']).join(' ')).toMatch(/! Nothing is chosen.*Ctrl\+U shows all; ↓ goes/u);
    expect(drawn(choiceView({ options }), ['zzz', 'enter']).join(' ')).toMatch(
      /! Nothing is chosen\. Type something\s+else; Ctrl\+U shows all\./u,
    );
    expect(after(view, ['zzz', 'down', 'enter'])).toMatchObject({ reply: { value: '' }, said: out.label });
    expect(after(view, ['crm', 'enter'])).toMatchObject({ reply: { value: 'crm' } });
    expect(drawn(view, ['crm'])).toContain('  None of these fits: write a new one');
  });
  test('is found by what else it is called, behind what shows why', () => {
    const titles = [
      { value: 'a', label: 'comptroller', found: ['head of accounting'] },
      { value: 'b', label: 'head of IT' },
    ];
    expect(after(choiceView({ options: titles }), ['head', 'enter'])).toMatchObject({ reply: { value: 'b' } });
    expect(after(choiceView({ options: titles }), ['accounting', 'enter'])).toMatchObject({ reply: { value: 'a' } });
  });
  test('a filter is edited like a text, in one line', () => {
    expect(picture(choiceView({ options }), ['资源', 'left', pasted('\n'), 'ctrl+j']).rows[1]).toBe('/ 资 源');
    const long = picture(choiceView({ options }), ['资'.repeat(30)]);
    expect(long.rows[1]).toMatch(/^\/ …资+$/u);
    expect(long.cursor.column).toBe(widthOf(long.rows[1] ?? ''));
  });
  test('a long list keeps the filter and the active option in sight', () => {
    const many = choiceView({
      options: Array.from({ length: 300 }, (_, index) => ({ value: `${index}`, label: `Option ${index}` })),
      initial: '150',
    });
    const { rows } = picture(many, ['down']);
    expect(rows.length).toBeLessThan(20);
    expect(rows[1]).toBe('/ Type to filter');
    expect(rows).toContain('> Option 151');
  });
});

describe('checks', () => {
  const options = ['a', 'b', 'c', 'd'].map((value) => ({ value, label: `Scenario ${value}`, ...(value === 'b' && { note: '备注' }) }));
  test('are toggled with Space', () => {
    const view = checksView({ options, initial: ['a'] });
    expect(drawn(view, ['down', 'space'])).toEqual(
      expect.arrayContaining(['  [x] Scenario a', '> [x] Scenario b', '      备注', '  [ ] Scenario c']),
    );
    expect(after(view, ['space', 'down', 'down', 'space', 'enter'])).toEqual({
      reply: { act: 'answer', value: ['c'] },
      said: 'Scenario c',
    });
    expect(after(view, ['space', 'enter'])).toMatchObject({ reply: { value: [] }, said: '(none)' });
  });
  test.each([
    ['alt+down', 'alt+up'],
    [']', '['],
    ['】', '【'],
    ['J', 'K'],
  ])('in order, %s and %s move them', (down, up) => {
    const view = checksView({ options, ordered: true, initial: ['a', 'b'] });
    expect(drawn(view, [down])).toEqual(expect.arrayContaining(['  [1] Scenario b', '> [2] Scenario a', '  [ ] Scenario c']));
    expect(after(view, [down, 'enter'])).toMatchObject({ reply: { value: ['b', 'a'] } });
    expect(after(view, [down, up, up, 'enter'])).toMatchObject({ reply: { value: ['a', 'b'] } });
  });
  test('show a given order in the places that they have', () => {
    const view = checksView({ options, ordered: true, initial: ['d', 'a', 'gone'] });
    expect(drawn(view).slice(1, 5)).toEqual(['> [1] Scenario d', '  [ ] Scenario b', '  [ ] Scenario c', '  [2] Scenario a']);
    expect(after(view, ['enter'])).toMatchObject({ reply: { value: ['d', 'a'] } });
  });
});

describe('a card', () => {
  const view = cardView({ lines: ['How many filings a month?', '每单要多久？'] });
  test('shows what is asked and what is said', () => {
    expect(drawn(view).slice(1, 5)).toEqual([
      '- How many filings a month?',
      '- 每单要多久？',
      '> When a filing is due, would it help ',
      '  if clerks could file it?',
    ]);
  });
  test('is kept, opened or left out', () => {
    expect(after(view, ['enter'])).toEqual({ reply: { act: 'keep' }, said: 'kept' });
    expect(after(view, ['e'])).toEqual({ reply: { act: 'open' } });
    expect(after(view, ['X'])).toEqual({ reply: { act: 'leave-out' }, said: 'left out' });
  });
});

describe('an answered question', () => {
  test('takes one row, or two', () => {
    expect(answeredRows(text(), '北京\n上海 ', 39, look)).toEqual(['✔ Account  北京 / 上海']);
    const two = answeredRows(text({ title: '您要见的人是什么职位？' }), '报'.repeat(30), 39, look);
    expect(two).toEqual(['✔ 您要见的人是什么职位？', `  ${'报'.repeat(18)}…`]);
  });
});

describe('a question without an answer', () => {
  test('is not shown like one that has one', () => {
    expect(answeredRows(text(), '', 39, look)).toEqual(['– Account  (passed over)']);
    expect(answeredRows(text({ initial: 'Acme' }), ' ', 39, look)).toEqual(['– Account  (emptied)']);
    expect(answeredRows(choiceView({ title: '您要见的人是什么职位？' }), '', 32, { ...look, words: zhHans })).toEqual([
      '– 您要见的人是什么职位？',
      '  （跳过）',
    ]);
  });
  const picked = choiceView({
    optional: true,
    options: [
      { value: 'yes', label: 'yes', key: 'y' },
      { value: 'no', label: 'no', key: 'n' },
    ],
  });
  test('is not passed over by an Enter that comes first behind a question that one key answered', () => {
    const enter = keyOf({ name: 'return' });
    for (const view of [text(), picked, checksView({ options: [{ value: 'a', label: 'A' }] })]) {
      const first = screenOf(view, look, true);
      const asked = first.press(enter, NARROW) as Screen;
      expect(asked.draw(NARROW).rows.join(' ')).toContain('! Nothing is answered here yet;');
      expect(asked.press(enter, NARROW)).toMatchObject({ reply: { act: 'answer' }, said: view.kind === 'checks' ? '(none)' : '' });
      // An Enter that was told to belong to the question before has done its work.
      expect((first.press({ ...enter, name: HABIT }, NARROW) as Screen).press(enter, NARROW)).toMatchObject({ reply: { act: 'answer' } });
      expect(screenOf(view, look).press(enter, NARROW)).toMatchObject({ reply: { act: 'answer' } });
    }
    expect(screenOf(picked, look, true).press(keyOf({ name: 'y', sequence: 'y' }), NARROW)).toMatchObject({ reply: { value: 'yes' } });
    expect(screenOf(text({ initial: 'Acme' }), look, true).press(enter, NARROW)).toMatchObject({ reply: { value: 'Acme' } });
  });
});

describe('within the terminal', () => {
  const long = '每天处理很多报关单的时候，would it help if clerks could file them early？'.repeat(4);
  const labels = Array.from({ length: 30 }, (_, index) => ({ value: `${index}`, label: `${index} ${long}`, note: long }));
  const views: readonly View[] = [
    text({ title: long, help: long, initial: long, problem: long }, (draft) => draft + long),
    choiceView({ title: long, help: long, options: labels, initial: '17', problem: long }),
    checksView({ title: long, help: long, options: labels, initial: ['17'], ordered: true, problem: long }),
    cardView({ title: long, help: long, spoken: long, lines: [long, long], problem: long }),
  ];
  const sizes = [NARROW, WIDE, { columns: 20, rows: 8 }, { columns: 120, rows: 50 }, { columns: 40, rows: 4 }];
  for (const words of [en, zhHans])
    for (const view of views)
      test.each(sizes)(`nothing is too wide or too high: ${view.kind}, ${words === en ? 'en' : 'zh-Hans'}, $columns × $rows`, (size) => {
        let screen = screenOf(view, { words, paint: new Chalk({ level: 0 }) });
        for (const key of [[], ...['f1', 'down', 'pagedown', 'down'].map(keysOf)]) {
          for (const one of key) screen = screen.press(one, size) as Screen;
          const { rows, cursor } = screen.draw(size);
          expect(rows.length).toBeLessThan(size.rows);
          for (const row of rows) expect(widthOf(row)).toBeLessThan(size.columns);
          expect(cursor.row).toBeLessThan(rows.length);
          expect(cursor.column).toBeLessThan(size.columns);
        }
      });
});
