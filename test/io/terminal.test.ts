// The prompts in a real pseudo-terminal: what is on the screen, in which cell the cursor stands, what comes out.
import { describe, expect, test } from 'vitest';
import { cardView, checksView, choiceView, harness, textView } from './harness.ts';
import { alive } from './terminal.ts';

const ask = harness();
const NARROW = { cols: 40, rows: 20 };
const WIDE = { cols: 80, rows: 24 };

describe.each([NARROW, WIDE])('$cols × $rows', (size) => {
  test('Chinese is typed, and something put into its middle', async () => {
    const t = await ask([textView()], size);
    await t.see('3/12 Account');
    await t.cursorAt(1, 2);
    let typed = '';
    for (const character of '北京长城机电有限公司') {
      t.type(character);
      typed += character;
      await t.see(`> ${typed}`);
      await t.cursorAt(1, 2 + typed.length * 2);
    }
    t.press('left', 'left', 'left', 'left');
    await t.cursorAt(1, 2 + 6 * 2);
    t.type('Co');
    await t.see('> 北京长城机电Co有限公司');
    await t.cursorAt(1, 2 + 6 * 2 + 2);
    t.press('right', 'backspace');
    await t.see('> 北京长城机电Co限公司');
    await t.cursorAt(1, 2 + 6 * 2 + 2);
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: '北京长城机电Co限公司' }]);
    expect(t.everything()).toBe('✔ Account  北京长城机电Co限公司\nTHE END');
  });

  test('the cursor is in its cell where rows wrap, with a problem, a preview and help below', async () => {
    const initial = '每天'.repeat(30);
    const help = '写一个动词短语。'.repeat(4);
    const t = await ask([textView({ initial, help, problem: 'This will not do.', preview: '那会帮到您{}吗？' })], {
      ...size,
      language: 'zh-Hans',
    });
    const inRow = Math.floor((size.cols - 3) / 2);
    const cell = (offset: number): [number, number] => [1 + Math.floor(offset / inRow), 2 + (offset % inRow) * 2];
    await t.see('! This will not do.');
    await t.cursorAt(...cell(60));
    t.press('f1');
    await t.see('? 写一个动词短语。');
    for (let offset = 59; offset >= inRow - 1; offset -= 1) {
      t.press('left');
      await t.cursorAt(...cell(offset));
    }
    t.type('x');
    await t.see('每x天');
    t.press('home');
    await t.cursorAt(1, 2);
    t.press('down');
    await t.cursorAt(2, 2);
    t.press('end', 'backspace');
    await t.gone('! This will not do.');
    expect(t.overflowing()).toEqual([]);
    expect(t.widest()).toBeLessThan(size.cols);
    t.press('ctrl+c');
    expect((await t.exit()).code).toBe(130);
    expect(t.everything()).toMatch(/^INTERRUPTED 每天/u);
  });

  test('a screen that is full is drawn again and again in its place', async () => {
    const options = Array.from({ length: 60 }, (_, index) => ({
      value: `${index}`,
      label: `选项 ${index} with a label that is longer than a narrow screen`,
      note: '备注',
    }));
    const t = await ask([choiceView({ options, title: 'Which product will you talk about when you meet them?' })], size);
    await t.see('Which product');
    for (let index = 1; index < 40; index += 1) {
      t.press('down');
      await t.see(`> 选项 ${index} `);
    }
    t.press('f1');
    await t.see('? The company');
    expect(t.everything().match(/Which product/gu)).toHaveLength(1);
    expect(t.overflowing()).toEqual([]);
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: '39' }]);
    expect(t.everything()).toMatch(/^✔ Which product will you talk about.*\n {2}选项 39 with a label.*\nTHE END$/u);
  });

  test('every kind of question in Chinese', async () => {
    const options = ['下班后报关', '节假日报关'].map((label, index) => ({ value: `${index}`, label, note: '适合货量大的客户' }));
    const t = await ask(
      [
        textView({ title: '您要拜访哪家公司？' }),
        choiceView({ title: '谈什么产品？', options }),
        checksView({ title: '选哪些场景？', options, ordered: true }),
        cardView({ title: '场景一', lines: ['每月多少单？'], spoken: '下班后有报关单的时候，如果报关员能够马上提交，会不会有帮助？' }),
      ],
      { ...size, language: 'zh-Hans' },
    );
    await t.see('您要拜访哪家公司？');
    await t.see('回车 确定 · Shift+Tab 返回 · ? 帮助');
    t.type('长城');
    await t.see('> 长城');
    t.press('enter');
    await t.see('打字可筛选');
    t.type('节假');
    await t.see('> 节假日报关');
    t.press('enter');
    await t.see('空格 勾选');
    t.press('space', 'down', 'space', 'alt+up');
    await t.see('> [1] 节假日报关');
    t.press('enter');
    await t.see('x 不用');
    expect(t.overflowing()).toEqual([]);
    expect(t.widest()).toBeLessThan(size.cols);
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([
      { act: 'answer', value: '长城' },
      { act: 'answer', value: '1' },
      { act: 'answer', value: ['1', '0'] },
      { act: 'keep' },
    ]);
  });
});

describe('keys', () => {
  test('a paste of several lines stays one answer', async () => {
    const t = await ask([textView()], NARROW);
    await t.see('Account');
    t.type('ab');
    t.press('left');
    t.paste('第一行\n第二行\n');
    await t.see('第二行');
    await t.cursorAt(3, 2);
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: 'a第一行\n第二行\nb' }]);
  });

  test('a paste of 5,000 characters is drawn once', async () => {
    const t = await ask([textView({ title: 'Notes' })]);
    await t.see('Notes');
    const before = t.raw().length;
    t.paste('报关单，'.repeat(1250));
    await t.see('↑');
    expect(t.raw().length - before).toBeLessThan(20_000);
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: '报关单，'.repeat(1250) }]);
  });

  test('Alt+Enter and Ctrl+J break the line, Ctrl+D does not end anything', async () => {
    const t = await ask([textView()]);
    await t.see('Account');
    t.press('ctrl+d', 'ctrl+d');
    t.type('one');
    t.press('alt+enter');
    t.type('two');
    t.press('ctrl+j', 'ctrl+d', 'ctrl+d');
    t.type('three');
    await t.see('three');
    await t.cursorAt(3, 7);
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: 'one\ntwo\nthree' }]);
    expect(t.everything()).toBe('✔ Account  one / two / three\nTHE END');
  });

  test('Shift+Tab and Esc go back and leave nothing on the screen', async () => {
    const t = await ask([textView({ initial: 'x' }), choiceView({ options: [{ value: 'a', label: 'A' }] })]);
    await t.see('Account');
    t.press('shift+tab');
    await t.see('Product');
    t.press('escape');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'back' }, { act: 'back' }]);
    expect(t.everything()).toBe('THE END');
  });

  test('? shows and hides help', async () => {
    const t = await ask([textView()]);
    await t.see('Account');
    t.type('?');
    await t.see('? The company that you will visit.');
    t.type('？');
    await t.gone('The company');
    t.type('a?');
    await t.see('> a?');
  });

  test('a choice is found by typing, checks are put in order', async () => {
    const options = ['Customs', '报关', 'Freight'].map((label) => ({ value: label, label }));
    const t = await ask([choiceView({ options }), checksView({ options, ordered: true, initial: ['Customs', '报关'] })]);
    await t.see('Product');
    t.type('报');
    await t.see('> 报关');
    await t.cursorAt(1, 4);
    t.press('enter');
    await t.see('[2] 报关');
    t.press('down', 'down', 'space');
    await t.see('[3] Freight');
    t.type('[[');
    await t.see('> [1] Freight');
    await t.cursorAt(2, 0);
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([
      { act: 'answer', value: '报关' },
      { act: 'answer', value: ['Freight', 'Customs', '报关'] },
    ]);
  });

  test('escape sequences in what is asked stay harmless', async () => {
    const t = await ask([textView({ title: 'Bad\x1b]0;title\x07\x1b[2J', initial: '\x1b[31mred' })]);
    await t.see('Bad␛]0;title␇␛[2J');
    await t.see('> ␛[31mred');
  });
});

describe('the end', () => {
  test('Ctrl+C interrupts and takes the paste marks away', async () => {
    const t = await ask([textView()]);
    await t.see('Account');
    t.type('half');
    t.press('ctrl+c');
    expect((await t.exit()).code).toBe(130);
    expect(t.raw().lastIndexOf('\x1b[?2004l')).toBeGreaterThan(t.raw().lastIndexOf('\x1b[?2004h'));
    expect(t.stdout()).toBe('');
  });

  test('Ctrl+C right behind Esc interrupts as well', async () => {
    const t = await ask([textView()]);
    await t.see('Account');
    t.type('\x1b\x03');
    expect((await t.exit()).code).toBe(130);
  });

  test('an input that ends interrupts', async () => {
    const t = await ask([textView()], { shell: 'exec "$@" < /dev/null' });
    expect((await t.exit()).code).toBe(130);
    expect(t.everything()).toBe('INTERRUPTED');
  });

  test('a window that is closed ends the program, even where it ignores the signal', async () => {
    const t = await ask([textView()], { shell: 'trap "" HUP; exec "$@"' });
    await t.see('Account');
    t.hangUp();
    await expect.poll(() => alive(t.pid), { timeout: 60_000 }).toBe(false);
  });

  test('a signal takes the paste marks away', async () => {
    const t = await ask([textView()]);
    await t.see('Account');
    t.kill('SIGTERM');
    await t.exit();
    expect(t.raw().lastIndexOf('\x1b[?2004l')).toBeGreaterThan(t.raw().lastIndexOf('\x1b[?2004h'));
  });

  test('standard output holds the replies and no escape sequence', async () => {
    const t = await ask([textView({ initial: 'x' }), cardView()]);
    await t.see('Account');
    t.press('enter');
    await t.see('Scenario 1');
    t.type('e');
    await t.exit();
    expect(t.stdout()).toBe('{"act":"answer","value":"x"}\n{"act":"open"}\n');
  });

  test('without colour nothing is coloured', async () => {
    const t = await ask([textView({ initial: 'x', preview: 'y{}' }), choiceView({ options: [{ value: 'a', label: 'A', note: 'n' }] })], {
      color: false,
    });
    await t.see('= yx');
    t.press('enter');
    await t.see('> A');
    t.press('enter');
    await t.exit();
    expect(t.raw()).not.toMatch(/\x1b\[[\d;]*m/u);
  });
});

describe('the terminal changes', () => {
  test('a narrower or wider one is drawn anew', async () => {
    const initial = 'would it help if clerks could file it from home before the office opens';
    const t = await ask([textView({ title: 'First', initial: 'kept' }), textView({ initial, preview: 'So: {}' })]);
    await t.see('First');
    t.press('enter');
    // The first question has the same keys below it.
    await t.see('before the office opens');
    await t.see('Ctrl+E editor');
    t.resize(40, 20);
    await t.see(/^✔ First {2}kept\n3\/12 Account\n> would it help if clerks could file it\s*\n {2}from home/u);
    await t.see('Alt+Enter new line');
    expect(t.overflowing()).toEqual([]);
    t.press('end');
    t.type('!');
    await t.see('opens!');
    t.resize(100, 24);
    await t.see(/^✔ First {2}kept\n3\/12 Account\n> would.*opens!\n= So: would.*opens!\nEnter next/u);
    t.press('enter');
    await t.exit();
    expect(t.everything()).toMatch(/^✔ First {2}kept\n✔ Account {2}would.*\nTHE END$/u);
  });

  test('Ctrl+Z that has nothing to bring back says so, and the next gives the terminal back; fg goes on', async () => {
    const t = await ask([textView()], { shell: 'set -m; { "$@"; }; echo STOPPED; fg; echo "CODE $?"' });
    await t.see('Account');
    t.type('ab');
    await t.see('> ab');
    t.press('ctrl+z');
    await t.see('nothing to bring back');
    t.press('ctrl+z');
    await t.see('STOPPED');
    await t.see(/STOPPED[^]*> ab\n/u);
    t.type('c');
    await t.see('> abc');
    t.paste('x\ny');
    await t.see('> abcx');
    t.press('enter');
    await t.see('CODE 0');
    expect(t.replies()).toEqual([{ act: 'answer', value: 'abcx\ny' }]);
  });
});

describe('going back', () => {
  test('a question that is answered anew leaves one line, in its place', async () => {
    const person = textView({ id: 'person', title: 'Person' });
    const t = await ask([textView(), person, textView({ id: 'day', title: 'Day' }), person, textView({ id: 'day', title: 'Day' })], NARROW);
    await t.see('Account');
    t.type('Acme');
    t.press('enter');
    await t.see('12 Person');
    t.press('enter');
    await t.see('– Person  (passed over)');
    await t.see('12 Day');
    t.press('shift+tab');
    await t.gone('– Person');
    await t.see('12 Person');
    t.type('Ann');
    t.press('enter');
    await t.see('12 Day');
    t.type('Monday');
    t.press('enter');
    await t.exit();
    expect(t.everything()).toBe('✔ Account  Acme\n✔ Person  Ann\n✔ Day  Monday\nTHE END');
  });
});
