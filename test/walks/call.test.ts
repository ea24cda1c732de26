// A call at a real terminal: answers, jumps, notes in between, an interruption, a killed process.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ID, NEW, NEW_ZH } from '../commands/cases.ts';
import { folder, inProcess } from '../support.ts';
import { ASKED_AGAIN, ccs, drafts, record, type Walking } from './support.ts';

const CTRL_G = '\x07';
const CTRL_N = '\x0e';
const alt = (digit: number): string => `\x1b${digit}`;
const OF = 37;
/** How many questions each scenario has; behind them come whether it is wanted, and notes. */
const QUESTIONS = [3, 1, 2, 2];
/** Where the steps stand. */
const row = (scenario: number, question: number): number =>
  4 + QUESTIONS.slice(0, scenario - 1).reduce((sum, questions) => sum + questions + 2, 0) + (question - 1);
/** A screen without its line breaks. */
const spaced = (screen: string): string => screen.replace(/\s+/gu, ' ');

type Calling = Walking & { title: (text: string) => Promise<void> };
async function calling(options: Parameters<typeof ccs>[1] & { line?: readonly string[]; args?: readonly string[] } = {}): Promise<Calling> {
  const { home = folder(), line = NEW, args = [], ...more } = options;
  if (!existsSync(join(home, '.local'))) expect((await inProcess()({ home, args: line })).code).toBe(0);
  const walk = (await ccs(['call', ...args], { home, ...more })) as Walking;
  return { ...walk, title: (text) => walk.see((screen) => screen.split('\n').some((one) => /^\d+\/\d+ /.test(one) && one.includes(text))) };
}
async function finish(walk: Calling): Promise<void> {
  await walk.see('> Finish');
  // Below the questions comes the document, which the terminal may wrap.
  expect(walk.overflowing()).toEqual([]);
  walk.enter();
  expect((await walk.exit()).code).toBe(0);
}

test('a talk: answers with their numbers, a jump, back, notes, and what it comes to', async () => {
  const walk = await calling();
  await walk.at(1, OF, 'Has the buyer shared a goal?');
  await walk.see('Alt+1…4 scenario');
  walk.strike('y');
  await walk.at(2, OF, 'The goal');
  await walk.see('would that help you get urgent documents');
  walk.enter();
  await walk.at(3, OF);
  await walk.see('How do urgent documents get from your desks');
  await walk.answer('somebody calls around');
  // The buyer speaks of the nights first.
  await walk.at(row(1, 1), OF);
  walk.type(alt(3));
  await walk.at(row(3, 1), OF, '3 · How do the originals');
  walk.press('shift+tab');
  await walk.at(row(1, 1), OF, '1 · What happens when a paper filing');
  walk.type(alt(3));
  await walk.at(row(3, 1), OF);
  await walk.answer('by taxi');
  // A note in between; the half-typed answer stays.
  await walk.at(row(3, 2), OF);
  walk.type('ninety');
  await walk.see('> ninety');
  walk.type(CTRL_N);
  await walk.title('3 · Notes');
  await walk.answer('ask Ann');
  await walk.at(row(3, 2), OF);
  await walk.see('> ninety');
  walk.type(' | 90');
  await walk.see('= 90 closings a year');
  walk.enter();
  await walk.at(row(3, 3), OF, '3 · Wanted: send originals at night');
  await walk.see('When the last signature comes');
  walk.type('y');
  // The notes are there already, so it goes on with the next scenario.
  await walk.at(row(4, 1), OF);
  walk.type(CTRL_G);
  await walk.see('Go to which part?');
  await walk.see(/^ {2}g {2}Goal ✔/m);
  await walk.see(/^ {2}3 {2}send originals .*✔/m);
  walk.type('v');
  await walk.title('What is it worth');
  await walk.answer('half a day a week');
  await walk.title('Next step: what did you agree?');
  walk.type(CTRL_G);
  await walk.see('Go to which part?');
  walk.press('escape');
  await walk.title('Next step: what did you agree?');
  walk.type(CTRL_G);
  await walk.see('Go to which part?');
  walk.type('s');
  await walk.title('The situation today');
  await walk.see((screen) => spaced(screen).includes('By taxi; 90 closings a year still need originals the same night.'));
  walk.enter();
  await walk.title('What they want to be able to do');
  await walk.see('> send originals at night');
  walk.enter();
  await walk.title('What it is worth');
  await walk.see('> Half a day a week.');
  walk.enter();
  // What was left out comes now, from the beginning, since somebody says so.
  await walk.see('questions were passed over. Go through them?');
  walk.type('y');
  await walk.passOver(row(1, 1), OF);
  await walk.at(row(1, 2), OF);
  walk.type('about 6');
  await walk.see('= about 6 filings a month');
  walk.enter();
  await walk.at(row(1, 3), OF);
  walk.type('€80');
  await walk.see('= 80 euros per filing');
  // The sum it is part of comes with its last figure.
  await walk.see((screen) => spaced(screen).includes('about 6 filings a month × 80 euros per filing × 12 = about 5,760 euros a year'));
  walk.enter();
  await walk.accept(row(1, 4), row(3, 1) - 1, OF);
  await walk.accept(row(4, 1), row(4, 4), OF);
  // Who else feels it comes after the scenarios.
  await walk.at(row(4, 5), OF, "When a filing misses the clerk's window");
  await walk.see('managing partner');
  await walk.answer('the managing partner');
  await walk.at(row(4, 6), OF, 'When papers run late');
  await walk.answer('the next brief');
  await walk.at(row(4, 7), OF, 'Confirm');
  await walk.see('So if you could');
  walk.type(CTRL_G);
  await walk.see('Go to which part?');
  walk.type('o');
  await walk.title('Notes');
  walk.enter();
  await walk.title('On which day was the meeting?');
  walk.enter();
  await walk.see('10 questions were passed over. Go through them?');
  walk.type('y');
  for (const title of [
    'Confirm',
    'Next step: what',
    // What belongs to a question that is passed over is not asked.
    'Access: whom',
    'Proof: who',
  ]) {
    await walk.title(title);
    walk.enter();
    if (title !== 'Confirm') continue;
    await walk.see(ASKED_AGAIN);
    walk.enter();
  }
  await finish(walk);
  expect(walk.everything()).toContain('Next, today: ccs letter sponsor');
  const kept = record(walk.home);
  for (const line of [
    'goalShared: yes',
    'answer: about 6',
    'number: 6',
    'about: true',
    'unit: filings',
    'per: month',
    'answer: ninety',
    'number: 90',
    'currency: EUR',
    'per: year',
    'number: 80',
    'per: filing',
    'answer: the managing partner',
    'wanted: yes',
    'notes: ask Ann',
    'value: half a day a week',
  ])
    expect(kept).toContain(line);
  expect(drafts(walk.home)).toEqual([]);
});

test('in Chinese at forty columns, twenty rows high', async () => {
  const walk = await calling({ line: NEW_ZH, args: ['--lang', 'zh-Hans'], cols: 40, rows: 20 });
  await walk.at(1, OF, '对方说出自己的目标了吗？');
  // With an input method on, the number of an option serves as well.
  walk.type('1');
  await walk.at(2, OF);
  walk.type(alt(1));
  await walk.at(row(1, 1), OF);
  await walk.answer('助理打电话叫人');
  await walk.at(row(1, 2), OF);
  walk.type('大概12件');
  await walk.see('= 每月约12件');
  walk.enter();
  await walk.at(row(1, 3), OF);
  walk.enter();
  await walk.at(row(1, 4), OF, '1 · 想要吗');
  walk.type('y');
  await walk.passOver(row(1, 5), OF);
  await walk.at(row(2, 1), OF);
  walk.type(CTRL_G);
  await walk.see('要跳到哪一部分？');
  expect(walk.widest()).toBeLessThan(40);
  walk.type('s');
  await walk.title('现在的情况');
  await walk.see((screen) => screen.replace(/\s/gu, '').includes('助理打电话叫人；一个月约有12件材料是派自己人跑去送的。'));
  expect(walk.overflowing()).toEqual([]);
  walk.press('ctrl+c');
  expect((await walk.exit()).code).toBe(130);
});

test('Ctrl+C says how to go on, and the call goes on with what was half-typed too', async () => {
  const walk = await calling();
  await walk.at(1, OF);
  walk.type('y');
  await walk.at(2, OF);
  walk.type(alt(2));
  await walk.at(row(2, 1), OF);
  walk.type('they ri');
  await walk.see('> they ri');
  walk.type(alt(1));
  await walk.at(row(1, 1), OF);
  walk.press('ctrl+c');
  expect((await walk.exit()).code).toBe(130);
  expect(walk.everything()).toContain(`Go on with: ccs call ${ID} --resume`);
  const again = await calling({ home: walk.home, args: ['--resume'] });
  await again.at(2, OF);
  again.type(alt(2));
  await again.at(row(2, 1), OF);
  await again.see('> they ri');
  again.type('ng us');
  await again.see('> they ring us');
  again.press('ctrl+c');
  await again.exit();
});

test('no goal shared ends it, and what was noted is kept', async () => {
  const walk = await calling();
  await walk.at(1, OF);
  walk.type(alt(1));
  await walk.at(row(1, 1), OF);
  await walk.answer('by foot');
  await walk.at(row(1, 2), OF);
  walk.type(CTRL_G);
  await walk.see('Go to which part?');
  walk.type('g');
  await walk.at(1, OF);
  walk.type('n');
  // A wrong key is answered, and the goals of others are offered first.
  await walk.see('Offer what others with this title');
  walk.type('w');
  await walk.see('"w" does nothing here');
  walk.type('0');
  await walk.see('there is no opportunity yet');
  await walk.answer('wanted a price');
  await walk.title('On which day');
  walk.enter();
  await finish(walk);
  expect(walk.everything()).toContain('No goal was shared');
  for (const line of ['goalShared: no', 'answer: by foot', 'notes: wanted a price']) expect(record(walk.home)).toContain(line);
});

test('kill -9 loses no line that was submitted', async () => {
  const home = folder();
  const said = ['somebody calls around', 'by foot', 'about 12', 'four hundred'];
  const walk = await calling({ home });
  await walk.at(1, OF);
  walk.type('y');
  await walk.at(2, OF);
  walk.enter();
  for (const [index, line] of said.entries()) {
    await walk.at(3 + index, OF);
    await walk.answer(line);
  }
  // The next question is there, so the answer is on disk.
  await walk.at(row(1, 4), OF);
  walk.kill('SIGKILL');
  await walk.exit();
  const again = await calling({ home, args: ['--resume'] });
  await again.at(row(1, 4), OF);
  again.press('shift+tab');
  for (const line of [...said].reverse()) {
    await again.see(`> ${line}`);
    again.press('shift+tab');
  }
});

test('in plain lines: > goes to a part, # takes a note', async () => {
  const walk = await calling({ args: ['--accessible'] });
  await walk.see('1/37 Has the buyer shared a goal?');
  await walk.see('# takes a note');
  walk.type('y\r');
  await walk.see('2/37 The goal');
  walk.type('>3\r');
  await walk.see('12/37 3 · How do the originals');
  walk.type('#\r');
  await walk.see('3 · Notes');
  walk.type('ask Ann\r');
  await walk.see((screen) => (screen.match(/12\/37/g) ?? []).length > 1 || /12\/37[\s\S]*15\/37[\s\S]*12\/37/.test(walk.everything()));
  walk.type('by taxi\r');
  await walk.see('13/37 3 · How many closings');
  walk.type('>\r');
  await walk.see('g. Goal');
  walk.type('>x\r');
  await walk.see('There is no part "x"');
  walk.type('》v\r');
  await walk.see('What is it worth');
  expect(walk.raw()).not.toMatch(/\x1b/u);
  walk.press('ctrl+c');
  await walk.exit();
});
