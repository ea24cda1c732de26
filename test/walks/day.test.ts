// A whole day at a real terminal: the sheet, a call whose window is closed, going on, the notes corrected the next morning, the letter.
import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ID, NEW, NEW_ZH } from '../commands/cases.ts';
import { firstOf, folder, inProcess } from '../support.ts';
import { ccs, DATA, record, type Walking } from './support.ts';

const CTRL_G = '\x07';
const SAID = {
  en: {
    line: NEW,
    lang: 'en_US.UTF-8',
    shared: 'Has the buyer shared a goal?',
    goal: 'The goal',
    frame: 'How is it done today?',
    heard: 'somebody calls around',
    draft: 'unfinished draft',
    row: '1 · ',
    parts: 'Go to which part?',
    value: 'What is it worth',
    worth: 'two late filings fewer',
    next: 'Next step: what',
    situation: 'The situation today',
    wanted: 'What they want',
    open: 'were passed over',
    finish: '> Finish',
    pick: 'worth to them',
    corrected: 'three late filings fewer',
  },
  zh: {
    line: NEW_ZH,
    lang: 'zh_CN.UTF-8',
    shared: '对方说出自己的目标了吗',
    goal: '目标（用客户自己的话）',
    frame: '现在是怎么做的',
    heard: '到处打电话找人送',
    draft: '没做完的草稿',
    row: '1 · ',
    parts: '要跳到哪一部分',
    value: '做到了值多少',
    worth: '一年少误两次',
    next: '下一步：约好做什么',
    situation: '现在的情况',
    wanted: '对方希望做到的事',
    open: '个问题跳过去了',
    finish: '> 完成',
    pick: '做到了值',
    corrected: '一年少误三次',
  },
} as const;

// Calls at a screen of the usual size are walked in English elsewhere, and in the stories of both READMEs.
test.each(
  firstOf(1, [
    ['zh', 40, 20],
    ['en', 80, 24],
  ] as const),
)(
  'in %s, %i columns and %i rows',
  async (language, cols, rows) => {
    const said = SAID[language];
    const home = folder();
    const sitting = { home, cols, rows, env: { LANG: said.lang } };
    const spaceless = (text: string): string => text.replace(/\s+/gu, '');
    const sees = (walk: Walking, text: string): Promise<void> => walk.see((screen) => spaceless(screen).includes(spaceless(text)));
    const begin = async (...args: string[]): Promise<Walking> => (await ccs(args, sitting)) as Walking;
    expect((await inProcess()({ home, args: said.line })).code).toBe(0);
    const [prompter = ID] = readdirSync(join(home, DATA, 'prompters')).map((name) => name.replace(/\.yaml$/u, ''));

    const first = await begin('call', prompter);
    await sees(first, said.shared);
    // A wrong key is answered, and does nothing else.
    first.type('k');
    await first.see((screen) => /y(?:,\s*|、)n(?:,\s*|、)v/u.test(screen));
    // It is taken back, or a word begins: "ky" answers nothing.
    first.press('backspace');
    first.type('y');
    await sees(first, said.goal);
    first.enter();
    await sees(first, said.frame);
    await first.answer(said.heard);
    await sees(first, said.row);
    first.hangUp();
    await first.exit();

    const second = await begin('call', prompter);
    await sees(second, said.draft);
    second.enter();
    await sees(second, said.row);
    second.type(CTRL_G);
    await sees(second, said.parts);
    second.type('v');
    await sees(second, said.value);
    await second.answer(said.worth);
    await sees(second, said.next);
    second.type(CTRL_G);
    await sees(second, said.parts);
    second.type('s');
    await sees(second, said.situation);
    second.enter();
    await sees(second, said.wanted);
    second.enter();
    // The last of all: benefit, made of what was said it is worth.
    await second.see(/^(\d+)\/\1 /m);
    second.enter();
    await sees(second, said.open);
    second.type('n');
    await second.see(said.finish);
    expect(second.overflowing()).toEqual([]);
    second.enter();
    expect((await second.exit()).code).toBe(0);
    expect(record(home)).toContain(`frame: ${said.heard}`);
    expect(record(home)).toContain(`value: ${said.worth}`);
    expect(readdirSync(join(home, DATA, '.ccs', 'drafts'))).toEqual([]);

    const morning = await begin('call', 'edit', prompter);
    await morning.see(said.finish);
    morning.type(said.pick);
    await morning.see((screen) => screen.includes(`> ${said.value.slice(0, 5)}`));
    morning.enter();
    await morning.see((screen) => screen.includes(`\n> ${said.worth}`));
    morning.press('ctrl+u');
    await morning.answer(said.corrected);
    await morning.see(said.finish);
    morning.enter();
    expect((await morning.exit()).code).toBe(0);
    expect(record(home)).toContain(`value: ${said.corrected}`);
    expect(record(home)).not.toContain(said.worth);

    // What was corrected is what the letter is made of.
    const letter = await inProcess()({ home, args: ['letter', 'champion', '--from', prompter, '--questions', '--json'] });
    expect(letter.code).toBe(0);
    expect(letter.stdout.toLowerCase()).toContain(said.corrected);
    expect(letter.stdout.toLowerCase()).not.toContain(said.worth);
  },
  120_000,
);
