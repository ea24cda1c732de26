// A walk that is broken off: by Ctrl+C, by kill -9, by a record that is edited. No answer is lost.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NEW } from '../commands/cases.ts';
import { alive } from '../io/terminal.ts';
import { folder, inProcess, ROOT, THOROUGH } from '../support.ts';
import { ccs, drafts, names, record, type Walking } from './support.ts';

/** A line that nobody is asked at needs no process of its own. */
const here = inProcess();
const SHIPPED = readFileSync(join(ROOT, 'playbooks', 'en', 'urgent-documents.yaml'), 'utf8');

test('Ctrl+C says where the draft is and how to go on, and going on keeps the wording of before', async () => {
  const home = folder();
  const mine = join(home, 'playbooks', 'mine.yaml');
  mkdirSync(join(home, 'playbooks'));
  writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\n');
  writeFileSync(mine, SHIPPED.replace('her secretary', 'the old clerk'));
  const first = await ccs(['prompter', 'new', '--playbook', 'mine', '--set', 'seller.name=S. Eller'], { home });
  await first.at(1, 16);
  await first.answer('Example & Partners');
  await first.at(2, 16);
  await first.answer('A. Buyer');
  await first.at(3, 16);
  first.type('half an ans');
  await first.see('half an ans');
  first.press('ctrl+c');
  expect((await first.exit()).code).toBe(130);
  const [draft = 'none'] = drafts(home, '');
  const id = draft.replace('.jsonl', '');
  expect(first.everything()).toContain(`Your answers are kept in .ccs/drafts/${draft}`);
  expect(first.everything()).toContain(`Go on with: ccs prompter new --resume ${id}`);
  expect(names(home, 'prompters')).toEqual([]);

  writeFileSync(mine, SHIPPED.replace('her secretary', 'the new clerk'));
  const second = await ccs(['prompter', 'new', '--resume', id], { home });
  await second.see(`Going on with the draft ${id}.`);
  await second.at(3, 16);
  second.enter();
  await second.accept(4, 16, 16);
  await second.see('Look it over');
  second.enter();
  expect((await second.exit()).code).toBe(0);
  expect(record(home, '')).toMatch(/account: Example & Partners\n[^]*name: A\. Buyer\n[^]*name: S\. Eller\n/);
  expect(record(home, '')).toContain('the old clerk');
  expect(drafts(home, '')).toEqual([]);
});

const WAYS: readonly (readonly [string, (walk: Walking) => void])[] = [
  ['Ctrl+C', (walk) => walk.press('ctrl+c')],
  ['being told to end', (walk) => walk.kill('SIGTERM')],
  // The end of the input and the signal race each other: which comes first is chance, and the signal may come twice.
  ...Array.from({ length: THOROUGH ? 24 : 1 }, () => ['a window that is closed', (walk: Walking) => walk.hangUp()] as const),
];
test.each(WAYS)('%s in the middle of a sentence keeps what was typed of it, and it stands there to be gone on with', async (_, stop) => {
  const home = folder();
  expect((await here({ home, args: NEW })).code).toBe(0);
  const first = await ccs(['prompter', 'edit', 'partners'], { home });
  await first.see('> Finish');
  first.type('The goal');
  await first.see((screen) => !screen.includes('> Finish'));
  first.enter();
  await first.at(9, 17);
  first.press('ctrl+u');
  first.type('get filings out the mom');
  await first.see('> get filings out the mom');
  stop(first);
  await first.exit();
  // A terminal that is gone hears nothing of how the program ended.
  await expect.poll(() => alive(first.pid)).toBe(false);
  expect(record(home)).not.toContain('out the mom');

  const second = await ccs(['prompter', 'edit', 'partners'], { home });
  await second.see('go on with it');
  second.enter();
  await second.see('> get filings out the mom');
  second.type('ent they are signed');
  second.enter();
  await second.see('> Finish');
  second.enter();
  expect((await second.exit()).code).toBe(0);
  expect(record(home)).toContain('goal: get filings out the moment they are signed');
  expect(drafts(home)).toEqual([]);
});

test('a day that was left as it was refused stands there again, and is written anew', async () => {
  const line = ['prompter', 'edit', 'partners'];
  const home = folder();
  expect((await here({ home, args: NEW })).code).toBe(0);
  const first = await ccs(line, { home });
  await first.see('> Finish');
  first.type('On which day');
  await first.see((screen) => !screen.includes('> Finish'));
  first.enter();
  await first.see('> 2026-12-01');
  first.type('3/4');
  await first.see('> 3/4');
  first.enter();
  await first.see('! ');
  first.press('ctrl+c');
  expect((await first.exit()).code).toBe(130);
  const second = await ccs(line, { home });
  await second.see('What now?');
  second.enter();
  await second.see('> 3/4');
  second.type('8 Dec 2026');
  await second.see('> 8 Dec 2026');
  second.enter();
  await second.see('> Finish');
  second.enter();
  expect((await second.exit()).code).toBe(0);
  expect(record(home)).toContain('date: 2026-12-08');
});

test('Ctrl+C at the first question leaves nothing behind', async () => {
  const walk = await ccs(['prompter', 'new', '--playbook', 'urgent-documents']);
  await walk.at(1, 17);
  walk.press('ctrl+c');
  expect((await walk.exit()).code).toBe(130);
  expect(walk.everything()).not.toMatch(/resume|Error|at .*\.js/);
  expect(drafts(walk.home)).toEqual([]);
});

test('kill -9 loses no answer that was submitted', async () => {
  const home = folder();
  const first = await ccs(['prompter', 'new', '--playbook', 'urgent-documents'], { home });
  await first.at(1, 17);
  await first.answer('Example & Partners');
  await first.at(2, 17);
  await first.answer('A. Buyer');
  await first.accept(3, 8, 17);
  await first.at(9, 17);
  first.press('ctrl+u');
  await first.answer('sleep well');
  await first.accept(10, 11, 17);
  await first.at(12, 17);
  first.type('x');
  await first.at(12, 16);
  first.kill('SIGKILL');
  await first.exit();

  const second = await ccs(['prompter', 'new', '--resume'], { home });
  await second.at(12, 16);
  await second.accept(12, 16, 16);
  await second.see('Look it over');
  second.enter();
  expect((await second.exit()).code).toBe(0);
  expect(record(home)).toMatch(/account: Example & Partners\n[^]*goal: sleep well\n/);
  expect(record(home)).not.toContain('late-filing');
  expect(drafts(home)).toEqual([]);
});

test('a draft can be finished without a terminal', async () => {
  const home = folder();
  const first = await ccs(['prompter', 'new', '--playbook', 'urgent-documents'], { home });
  await first.at(1, 17);
  await first.answer('Example & Partners');
  await first.at(2, 17);
  first.press('ctrl+c');
  await first.exit();
  const { code, stdout } = await here({ home, args: ['prompter', 'new', '--resume', '--set', 'contact.name=A. Buyer'] });
  expect([code, stdout.split('\n')[0], drafts(home)]).toEqual([0, '# Example & Partners', []]);
});

test('edit opens the review of a record, and Ctrl+C there keeps a draft of its own', async () => {
  const home = folder();
  const make = async (account: string, date: string): Promise<void> => {
    const { code } = await here({
      home,
      args: [
        'prompter',
        'new',
        '--playbook',
        'urgent-documents',
        '--set',
        `account=${account}`,
        '--set',
        'contact.name=B',
        '--set',
        `date=${date}`,
      ],
    });
    expect(code).toBe(0);
  };
  await make('Older', '2026-01-01');
  await make('Newer', '2026-12-31');
  const first = await ccs(['prompter', 'edit', '2026-01'], { home });
  await first.see('Look it over');
  first.type('The goal, in');
  await first.see('> The goal, in');
  first.enter();
  await first.at(9, 17, 'The goal');
  first.press('ctrl+u');
  await first.answer('sleep well');
  await first.at(17, 17, 'Look it over');
  first.press('ctrl+c');
  expect((await first.exit()).code).toBe(130);
  expect(first.everything().replaceAll(/\s+/gu, ' ')).toContain('Go on with: ccs prompter edit 2026-01-01-older --resume ');

  // The draft of one record is nothing to another, and nothing to a new one.
  for (const args of [
    ['prompter', 'edit', '2026-12', '--resume'],
    ['prompter', 'new', '--resume'],
  ]) {
    expect(await here({ home, args })).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no draft') });
  }

  const second = await ccs(['prompter', 'edit', '--resume'], { home });
  await second.see('Look it over');
  second.type('The goal, in');
  await second.see('> The goal, in the buyer’s words\n  sleep well');
  second.press('ctrl+u');
  await second.see('> Finish');
  second.enter();
  expect((await second.exit()).code).toBe(0);
  expect(readFileSync(join(home, '.local', 'share', 'ccs', 'prompters', '2026-01-01-older.yaml'), 'utf8')).toContain('goal: sleep well\n');
  expect(drafts(home)).toEqual([]);
});

test('a letter that was broken off is offered again, also where only a part of the company is typed', async () => {
  const home = folder();
  expect((await here({ home, args: ['init', 'demo', '--example'] })).code).toBe(0);
  const cwd = join(home, 'demo');
  expect((await here({ home, cwd, args: ['me', '--set', 'name=S. Eller', '--set', 'company=X'] })).code).toBe(0);
  const letter = ['letter', 'sponsor', '--from', 'hollins'];
  const first = await ccs(letter, { home, cwd });
  await first.see('Shift+Tab');
  first.press('ctrl+u');
  await first.answer('Somebody Else');
  await first.see('✔');
  first.press('ctrl+c');
  expect((await first.exit()).code).toBe(130);
  const second = await ccs(letter, { home, cwd });
  await second.see('unfinished');
});
