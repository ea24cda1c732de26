// A manager's Monday at a real terminal: the tour as it is written, and grading with slips, in both languages and on a small screen.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { scriptedPort } from '../../src/io/scripted.ts';
import { firstOf, folder, inProcess, ROOT } from '../support.ts';
import { followed, spaceless, storyIn } from './story.ts';
import { ccs, type Walking } from './support.ts';

test.skipIf(process.platform === 'win32')('the half hour goes as it is told', { timeout: 120_000 }, async () => {
  const steps = storyIn(readFileSync(join(ROOT, 'docs', 'monday.md'), 'utf8'));
  expect(steps.length).toBeGreaterThan(10);
  const { home, everything } = await followed(steps);
  const said = spaceless(everything);
  expect(said).toContain(spaceless('Graded: 1. Sent back: 1. Skipped: 0.'));
  expect(said).toContain(spaceless('as Simon Vale told it'));
  const sales = join(home, 'demo', 'opportunities');
  const textOf = (name: string): string => readFileSync(join(sales, readdirSync(sales).find((one) => one.includes(name)) ?? ''), 'utf8');
  expect(textOf('hollins')).toMatch(/milestone: champion[^]*by: Grace Okafor/u);
  expect(textOf('osterley')).toMatch(/sentBack:[^]*by: Grace Okafor[^]*why: Ken's own sentence/u);
  expect(textOf('brackley')).toMatch(
    /milestone: evaluating[^]*milestone: champion[^]*what: George Amery put the value proposition off twice/u,
  );
  expect(textOf('thornbury')).toMatch(/review:[^]*by: Simon Vale[^]*reason: timing/u);
});

const SAID = {
  en: {
    lang: 'en_US.UTF-8',
    hollins: 'hollins',
    accepted: 'Come on Tuesday at nine',
    met: 'Miriam Stone',
    quayside: 'quayside',
    osterley: 'osterley',
    who: 'Who grades?',
    owner: 'Nora Ellis',
    manager: 'Grace Okafor',
    first: '1/2 Hollins Produce: what do you say?',
    second: '2/2 Osterley Dairy Depot: what do you say?',
    graded: '✔ Hollins Produce: what do you say?  Grade it',
    own: 'Nora Ellis owns this sale',
    sentence: 'What should Nora Ellis bring?',
    bring: 'What should Tom Whitaker bring?',
    why: 'whom he took you to',
    done: 'Graded: 1. Sent back: 1. Skipped: 0.',
    broken: 'Graded: 0. Sent back: 0. Skipped: 2.',
    stands: 'Where does it stand now?',
    shown: 'What shows it?',
    aDay: 'A day on which',
    day: 'On which day',
    what: 'What did the buyer do?',
    did: 'Mick Tarrant rang up and asked for a meeting',
    yesterday: 'yesterday',
    whose: 'Whose sales?',
    tom: 'Tom Whitaker',
    quarter: 'Which quarter?',
  },
  zh: {
    lang: 'zh_CN.UTF-8',
    hollins: '禾里',
    accepted: '周二九点来吧，苗总要看一张真单子怎么走',
    met: '苗岚',
    quayside: '渔港湾',
    osterley: '柳河',
    who: '谁来评定？',
    owner: '林晓雯',
    manager: '顾慧',
    first: '1/2 禾里农产：怎么定？',
    second: '2/2 柳河乳品配送：怎么定？',
    graded: '✔ 禾里农产：怎么定？  评定',
    own: '这个商机由林晓雯自己负责',
    sentence: '要林晓雯拿来什么？',
    bring: '要周成拿来什么？',
    why: '康伟的原话，以及他带你见了谁',
    done: '已评定1个，退回1个，跳过0个。',
    broken: '已评定0个，退回0个，跳过2个。',
    stands: '现在到哪一步了？',
    shown: '拿什么证明？',
    aDay: '客户做这件事的日期',
    day: '客户是哪一天做的？',
    what: '客户做了什么？',
    did: '米大勇打来电话约见面',
    yesterday: '昨天',
    whose: '看谁的商机？',
    tom: '周成',
    quarter: '看哪个季度？',
  },
} as const;

// The half hour above is English, on a screen of the usual size.
test.each(
  firstOf(1, [
    ['zh', 40, 20],
    ['en', 80, 24],
  ] as const),
)(
  'grading in %s on %i columns and %i rows: a wrong key, back, Ctrl+C, and to its end',
  async (language, cols, rows) => {
    const said = SAID[language];
    const home = folder();
    const cwd = join(home, 'demo');
    const env = { LANG: said.lang };
    const line = async (...args: string[]): Promise<void> => {
      const { code, stderr } = await inProcess()({ home, cwd: args[0] === 'init' ? home : cwd, args, env });
      expect([args, code, stderr.includes('undefined')]).toEqual([args, 0, false]);
    };
    await line('init', 'demo', '--example');
    await line('letter', 'mark', said.hollins, '--accepted', '--said', said.accepted, '--access', '--met', said.met);
    await line('letter', 'mark', said.osterley, '--access');
    const begin = async (...args: string[]): Promise<Walking> => (await ccs(args, { home, cwd, cols, rows, env })) as Walking;
    const sees = (walk: Walking, text: string): Promise<void> => walk.see((screen) => spaceless(screen).includes(spaceless(text)));
    /** A question that stands there, and not the mark of one that was answered. */
    const asks = (walk: Walking, title: string): Promise<void> =>
      walk.see((screen) => screen.split('\n').some((row) => spaceless(row).startsWith(spaceless(title))));
    const sales = join(cwd, 'opportunities');
    const textOf = (name: string): string => readFileSync(join(sales, readdirSync(sales).find((one) => one.includes(name)) ?? ''), 'utf8');
    const before = readdirSync(sales).map(textOf);

    // The owner is told that an owner should not grade; leaving in the middle writes nothing.
    const owner = await begin('opportunity', 'grade');
    await sees(owner, said.who);
    await owner.answer(said.owner);
    await sees(owner, said.first);
    expect(spaceless(owner.everything())).toContain(spaceless(said.own));
    owner.type('x');
    await sees(owner, said.first);
    owner.press('backspace');
    owner.type('b');
    await sees(owner, said.sentence);
    owner.press('shift+tab');
    await sees(owner, said.first);
    owner.type('s');
    await sees(owner, said.second);
    owner.press('shift+tab');
    await sees(owner, said.first);
    owner.press('ctrl+c');
    expect((await owner.exit()).code).toBe(130);
    expect(spaceless(owner.everything())).toContain(spaceless(said.broken));
    expect(owner.overflowing()).toEqual([]);
    expect(owner.everything()).not.toContain('␛');
    expect(readdirSync(sales).map(textOf)).toEqual(before);

    const manager = await begin('opportunity', 'grade');
    await sees(manager, said.who);
    await manager.answer(said.manager);
    await sees(manager, said.first);
    manager.type('b');
    await sees(manager, said.sentence);
    manager.press('shift+tab');
    await sees(manager, said.first);
    manager.type('g');
    await sees(manager, said.second);
    manager.type('b');
    await sees(manager, said.bring);
    // Whoever went back once still sees what was said of each sale.
    expect(spaceless(manager.everything())).toContain(spaceless(said.graded));
    // Nothing is no sentence.
    manager.enter();
    await manager.see(/^! /mu);
    await manager.answer(said.why);
    expect((await manager.exit()).code).toBe(0);
    expect(spaceless(manager.everything())).toContain(spaceless(said.done));
    expect(spaceless(manager.everything())).not.toContain(spaceless(said.own));
    expect(manager.overflowing()).toEqual([]);
    expect(textOf(said.hollins)).toContain(`milestone: champion`);
    expect(textOf(said.osterley)).toContain(said.why);

    const advance = await begin('opportunity', 'advance', said.quayside);
    await asks(advance, said.stands);
    advance.enter();
    await asks(advance, said.shown);
    advance.press('shift+tab');
    await asks(advance, said.stands);
    advance.enter();
    await asks(advance, said.shown);
    advance.type(said.aDay);
    await sees(advance, `/ ${said.aDay}`);
    advance.enter();
    await asks(advance, said.day);
    await advance.answer(said.yesterday);
    await asks(advance, said.what);
    advance.type(said.did);
    await sees(advance, said.did);
    advance.enter();
    await asks(advance, said.who);
    await advance.answer(said.manager);
    const end = await advance.exit();
    expect(end.code, advance.everything()).toBe(0);
    expect(advance.overflowing()).toEqual([]);
    expect(textOf(said.quayside)).toMatch(new RegExp(`milestone: active[^]*what: ${said.did}[^]*by: ${said.manager}`, 'u'));

    const pipeline = await begin('pipeline', '--owner');
    await sees(pipeline, said.whose);
    pipeline.type(said.tom);
    await sees(pipeline, `/ ${said.tom}`);
    pipeline.enter();
    expect((await pipeline.exit()).code).toBe(0);
    const team = await begin('team', '--quarter');
    await sees(team, said.quarter);
    team.enter();
    expect((await team.exit()).code).toBe(0);
    const left = await begin('team', '--quarter');
    await sees(left, said.quarter);
    left.press('ctrl+c');
    expect((await left.exit()).code).toBe(130);
  },
  120_000,
);

test('what a flag would ask for is refused where nobody can be asked', async () => {
  const home = folder();
  for (const args of [
    ['pipeline', '--owner'],
    ['pipeline', '--at'],
    ['team', '--quarter'],
    ['team', '--from'],
    ['opportunity', 'review', '--quarter'],
    ['opportunity', 'grade', '--owner'],
  ]) {
    const { code, stderr } = await inProcess()({ home, args });
    expect([code, stderr]).toEqual([2, `${args.at(-1)} needs a value.\nWrite it behind: ${args.at(-1)} …\n`]);
  }
});

test('what somebody else changed meanwhile is not written over, and the next is graded', async () => {
  const home = folder();
  const cwd = join(home, 'demo');
  const run = inProcess();
  await run({ home, args: ['init', 'demo', '--example'] });
  await run({
    home,
    cwd,
    args: ['letter', 'mark', 'hollins', '--accepted', '--said', 'Come on Tuesday at nine', '--access', '--met', 'Miriam Stone'],
  });
  await run({ home, cwd, args: ['letter', 'mark', 'osterley', '--access'] });
  const sales = join(cwd, 'opportunities');
  const pathOf = (name: string): string => join(sales, readdirSync(sales).find((one) => one.includes(name)) ?? '');
  const replies: Record<string, string> = { who: 'Grace Okafor', why: 'Whom did he take you to?' };
  let asked = 0;
  const port = scriptedPort(({ id }) => {
    const [what = ''] = id.split(' ');
    if (what !== 'act') return { act: 'answer', value: replies[what] ?? '' };
    asked++;
    if (asked === 1) appendFileSync(pathOf('hollins'), '# somebody else was here\n');
    return { act: 'answer', value: asked === 1 ? 'grade' : 'back' };
  });
  const { code, stderr } = await inProcess({ port })({ home, cwd, args: ['opportunity', 'grade'] });
  expect(code).toBe(0);
  expect(stripVTControlCharacters(stderr).replace(/\s+/gu, ' ')).toContain(
    'Somebody changed Hollins Produce while it was looked at, and nothing was written.',
  );
  expect(stderr).toContain('Graded: 0. Sent back: 1. Skipped: 1.');
  expect(readFileSync(pathOf('hollins'), 'utf8')).not.toContain('milestone: champion');
  expect(readFileSync(pathOf('osterley'), 'utf8')).toContain('Whom did he take you to?');
});
