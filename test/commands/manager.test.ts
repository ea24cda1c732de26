// What whoever leads the team does: grade and take a grade back, see what is in danger, ask each rep one thing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ChoiceView, Port, Reply, View } from '../../src/core/interview/port.ts';
import { firstOf, folder, inProcess, type Outcome } from '../support.ts';

const NOW = new Date('2026-11-28T12:00:00');
const LANGUAGES = firstOf(2, ['en', 'zh-Hans', 'zh-Hant'] as const);
const BOSS = ['--as', 'manager', '--name', 'M. Boss'] as const;

type Room = {
  readonly root: string;
  narrow(...args: readonly string[]): Promise<Outcome>;
  ccs(...args: readonly string[]): Promise<Outcome>;
  asked(answer: Answer, ...args: readonly string[]): Promise<Outcome>;
  id(kind: string, part: string): string;
};
type Answer = (view: View) => Reply;

const NOBODY: Port = { ask: () => Promise.reject(new Error('nobody is asked')), tell: () => undefined };

/** The story in a language, with what is asked answered. */
async function story(language: string): Promise<Room> {
  const home = folder();
  await inProcess({ now: NOW })({ home, args: ['--lang', language, 'init', 'story', '--example'] });
  const root = join(home, 'story');
  return {
    root,
    narrow: (...args) => inProcess({ now: NOW, columns: 40, port: NOBODY })({ home, cwd: root, args: [...args, '--no-input'] }),
    ccs: (...args) => inProcess({ now: NOW })({ home, cwd: root, args: ['--lang', language, ...args] }),
    asked: (answer, ...args) =>
      inProcess({ now: NOW, port: { ask: async (view) => answer(view), tell: () => undefined } })({
        home,
        cwd: root,
        args: ['--lang', language, ...args],
      }),
    id: (kind, part) =>
      readdirSync(join(root, kind))
        .find((name) => name.startsWith(part))!
        .replace(/\.yaml$/u, ''),
  };
}

test.each(LANGUAGES)('whoever was met and is no player is named with the command that adds them (%s)', async (language) => {
  const { ccs, id } = await story(language);
  const [letter, sale] = [id('letters', '2026-09-03-sponsor-'), id('opportunities', '2026-08-10-')];
  const name = language === 'en' ? 'Lars Petersen' : '雷鹏';
  await ccs('letter', 'mark', letter, '--access', '2026-11-20', '--met', name);
  // Where a line ends says nothing.
  const command = `ccs opportunity players ${sale} --add ${language === 'en' ? `"${name}"` : name}`.replace(/\s+/gu, '');
  const flat = async (): Promise<string> => (await ccs('opportunity', 'grade')).stdout.replace(/\s+/gu, '');
  expect(await flat()).toContain(command);
  await ccs('opportunity', 'players', sale, '--add', name);
  expect(await flat()).not.toContain(command);
});

test.each(LANGUAGES)(
  'a letter to somebody who is no player is mended before it is graded, by a command that names the sale (%s)',
  async (language) => {
    const { root, ccs, id } = await story(language);
    await ccs('letter', 'mark', id('letters', '2026-09-03-sponsor-'), '--access', '2026-11-20');
    const [letter, sale] = [join(root, 'letters', `${id('letters', '2026-09-03-sponsor-')}.yaml`), id('opportunities', '2026-08-10-')];
    const name = language === 'en' ? 'Zed' : '雷鹏';
    const others = readFileSync(letter, 'utf8').replace(/ to\.name: .*/u, ` to.name: ${name}`);
    writeFileSync(letter, others.replace(/ to\.title: .*/u, ' to.title: driver'));
    for (const line of [['opportunity', 'show', sale], ['today']])
      expect((await ccs(...line)).stdout.replace(/\s+/gu, '')).toContain(`ccsopportunityplayers${sale}--add${name}`);
  },
);

test.each(LANGUAGES)('the report on the team and the pipeline see the same sales in danger (%s)', async (language) => {
  const { ccs } = await story(language);
  type Row = { id: string; state: string; danger: readonly object[]; close?: string };
  const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse((await ccs(...args, '--json')).stdout);
  const lines = (await json('pipeline')) as Row[];
  const seen = lines.filter(({ state, danger, close = '9999' }) => state === 'active' && danger.length > 0 && close <= '2026-12-31');
  const { late, endangered } = (await json('team')) as Record<'late' | 'endangered', { sale: Row }[]>;
  expect(seen.length).toBeGreaterThan(0);
  expect([...late, ...endangered].map(({ sale }) => sale.id)).toEqual(expect.arrayContaining(seen.map(({ id }) => id)));
});

test.each(LANGUAGES)('what was graded last is sent back with a sentence, down to nothing, and the rep reads it (%s)', async (language) => {
  const { ccs, id } = await story(language);
  const sale = id('opportunities', '2026-11-16-');
  type Shown = { sentBack?: { milestone: string; why: string }[]; standing: { stage: { milestone?: string } } };
  const shown = async (): Promise<Shown> => JSON.parse((await ccs('opportunity', 'show', sale, '--json')).stdout) as Shown;
  const before = (await shown()).standing.stage.milestone;
  expect(before).toBeDefined();
  expect((await ccs('opportunity', 'advance', sale, 'back', ...BOSS)).code).toBe(2);
  for (let left = 9; left > 0 && (await shown()).standing.stage.milestone !== undefined; left--)
    expect((await ccs('opportunity', 'advance', sale, 'back', ...BOSS, '--what', `not shown ${left}`)).code).toBe(0);
  const after = await shown();
  expect(after.standing.stage.milestone).toBeUndefined();
  expect(after.sentBack).toEqual(expect.arrayContaining([expect.objectContaining({ milestone: before, why: 'not shown 9' })]));
  expect((await ccs('opportunity', 'advance', sale, 'back', ...BOSS, '--what', 'again')).code).toBe(2);
  expect((await ccs('opportunity', 'show', sale)).stdout).toContain('not shown');
});

test.each(LANGUAGES)(
  'in the list of what waits Enter alone grades nothing, and a grade says how it is taken back (%s)',
  async (language) => {
    const { ccs, asked, id } = await story(language);
    await ccs('letter', 'mark', id('letters', '2026-09-03-sponsor-'), '--access', '2026-11-20', '--met', 'Paul Ridley');
    const acts: ChoiceView[] = [];
    const answering =
      (act: string | undefined): Answer =>
      (view) => {
        if (view.kind === 'choice') acts.push(view);
        return { act: 'answer', value: view.kind === 'choice' ? (act ?? view.initial ?? '') : 'M. Boss' };
      };
    const waiting = async (): Promise<number> => (JSON.parse((await ccs('opportunity', 'grade', '--json')).stdout) as object[]).length;
    const count = await waiting();
    await asked(answering(undefined), 'opportunity', 'grade');
    expect(acts.map(({ initial }) => initial)).toEqual(acts.map(() => 'skip'));
    expect(await waiting()).toBe(count);
    expect(count).toBeGreaterThan(0);
    const { stderr } = await asked(answering('grade'), 'opportunity', 'grade');
    expect(stderr.replace(/\s+/gu, ' ')).toMatch(/ccs opportunity advance \S+ back --as manager --what/u);
  },
);

test.each(LANGUAGES)('a tool named on the page of a sale writes to no other customer (%s)', async (language) => {
  const { ccs, id } = await story(language);
  const sale = id('opportunities', '2026-08-10-');
  const named = [...(await ccs('opportunity', 'show', sale)).stdout.matchAll(/ccs letter (?!mark )\S+[^\n]*/gu)].map(([line]) => line);
  expect(named).not.toEqual([]);
  for (const line of named) expect(line).toContain(`--for ${sale}`);
  const { stdout, stderr } = await ccs('letter', 'champion', '--for', sale, '--defaults');
  for (const other of ['Hollins', '2026-11-19']) expect(stdout + stderr).not.toContain(other);
});

test.each(LANGUAGES)('looking back without a sale is the report of this quarter (%s)', async (language) => {
  const { ccs } = await story(language);
  const { code, stdout } = await ccs('opportunity', 'review');
  expect([code, stdout]).toEqual([0, (await ccs('opportunity', 'review', '--quarter', 'this')).stdout]);
  for (const said of ['本季度', '第四季度', '2026-Q4']) expect((await ccs('opportunity', 'review', '--quarter', said)).stdout).toBe(stdout);
});

test.each(LANGUAGES)('the example has something to grade, and one ended sale that was looked back on (%s)', async (language) => {
  const { ccs } = await story(language);
  expect((JSON.parse((await ccs('opportunity', 'grade', '--json')).stdout) as object[]).length).toBeGreaterThan(0);
  const { unreviewed, all } = JSON.parse((await ccs('opportunity', 'review', '--from', '2025-01-01', '--json')).stdout) as Record<
    string,
    object[]
  >;
  expect([unreviewed?.length, all?.length]).toEqual([1, 2]);
});

test('a day stays on the line of the word before it', async () => {
  const { ccs } = await story('zh-Hans');
  expect((await ccs('team', '--format', 'html')).stdout).toContain('<span class="day">截至 2026-11-28</span>');
});

test('a narrow pipeline keeps what is in danger, and explains no column that it has not', async () => {
  const { narrow } = await story('en');
  const { stdout } = await narrow('pipeline');
  expect(stdout).toContain('In danger');
  expect(stdout).not.toContain('months are');
});

test('what shows a milestone and is nowhere named as a person is not called missing', async () => {
  const { ccs, id } = await story('en');
  const sale = id('opportunities', '2026-09-01-');
  const { standing } = JSON.parse((await ccs('opportunity', 'show', sale, '--json')).stdout) as { standing: { missing: object[] } };
  expect(standing.missing).not.toContainEqual({ code: 'role-unfilled', args: { role: 'champion' } });
});

test('a pointer leads somewhere', async () => {
  const { ccs } = await story('en');
  expect((await ccs('export')).stderr).toMatch(/hubspot.*salesforce/u);
  expect(await ccs('help', 'opportunity', 'grades')).toMatchObject({ code: 2, stderr: expect.stringContaining('grade') as string });
  expect((await ccs('help', 'opportunity', 'grade')).code).toBe(0);
  expect((await ccs('call', 'hollins', '--help')).code).toBe(0);
  expect((await ccs('playbook', 'new', '--no-input', '--set', 'nothing-of-it=1')).stderr).toContain('ccs playbook new --questions');
  expect((await ccs('playbook', 'new', '--questions')).stdout).toContain('scenarios.first.diagnose');
});

test('no command stands twice under one thing to do', async () => {
  const { ccs } = await story('en');
  const lines = (await ccs('today')).stdout.split('\n');
  const typed = lines.filter((line) => line.startsWith('  ccs ')).map((line) => line.trim());
  expect(typed.length).toBeGreaterThan(3);
  for (const line of lines.filter((one) => one.startsWith('- '))) expect(line).not.toMatch(/: ccs /u);
});
