// Notes of a page at the desk: asked before they are taken, merged with what was noted there, and the page on its way out.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { carriedText, type Carried } from '../../src/core/carry/carried.ts';
import type { PageData } from '../../src/core/forms/page-data.ts';
import type { Prompter } from '../../src/core/model/prompter.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { DATA, ID, NEW } from '../commands/cases.ts';
import { folder, inProcess } from '../support.ts';

const NOW = new Date('2026-12-01T12:00:00Z');
const run = inProcess({ now: NOW });

/** A home with a prompter in it, and its page: made once, and copied for each test. */
const prepared = mkdtempSync(join(realpathSync(tmpdir()), 'ccs-homecoming-'));
let html = '';
beforeAll(async () => {
  await run({ home: prepared, args: NEW });
  await run({ home: prepared, args: ['me', '--set', 'name=S. Seller', '--set', 'email=seller@example.org'] });
  html = (await run({ home: prepared, args: ['prompter', 'render', '--format', 'page'] })).stdout;
});
afterAll(() => rmSync(prepared, { recursive: true, force: true }));

function met(): { home: string; data: PageData; html: string; record: () => Prompter; write: (prompter: string) => void } {
  const home = folder();
  cpSync(prepared, home, { recursive: true });
  const file = join(home, DATA, 'prompters', `${ID}.yaml`);
  return {
    home,
    html,
    data: JSON.parse(/<script type="application\/json" id="ccs">(.*?)<\/script>/su.exec(html)?.[1] ?? '') as PageData,
    record: () => parse(readFileSync(file, 'utf8')) as Prompter,
    write: (text) => writeFileSync(file, text),
  };
}

const notes = ({ of, mark }: PageData, answers: Carried['answers'], asked: Carried['asked'] = {}, id = 'A1B2C3D4'): string =>
  carriedText({ ccs: 1, kind: 'page-notes', id, prompter: of, mark, answers: { date: '2026-12-01', ...answers }, asked }, 'Notes');

test('at a terminal it is told what changes, and nothing is taken without a yes', async () => {
  const { home, data, record } = met();
  writeFileSync(join(home, 'notes.txt'), notes(data, { frame: 'they call around' }));
  const answered = (value: string) => inProcess({ now: NOW, port: scriptedPort([{ act: 'answer', value }]) });
  const left = await answered('no')({ home, args: ['call', '--answers', 'notes.txt'] });
  expect(left.stderr).toContain('+ How is it done today? What did you hear?: they call around');
  expect(left.stderr).toContain('Nothing was changed.');
  expect(record().calls).toBeUndefined();
  expect((await answered('yes')({ home, args: ['call', '--answers', 'notes.txt'] })).code).toBe(0);
  expect(record().calls).toMatchObject([{ frame: 'they call around', pages: [{ id: 'A1B2C3D4' }] }]);
});

test('what was noted at the desk meanwhile stays beside it, and what cannot stand together is said', async () => {
  const { home, data, record } = met();
  const scenario = data.prompter.scenarios[0]!.id;
  await run({
    home,
    args: ['call', ID, '--set', 'frame=by telephone', '--set', `scenarios.${scenario}.wanted=no`, '--set', 'value=a day a week'],
  });
  const page = notes(data, { frame: 'by fax', [`scenarios.${scenario}.wanted`]: 'yes', confirm: 'yes, that would do' });
  const home1 = await run({ home, args: ['call', '--answers', '-'], stdin: page });
  expect(home1.stderr).toContain('stays as noted here: no (on the page: yes)');
  expect(record().calls).toMatchObject([
    { frame: 'by telephone\nby fax', value: 'a day a week', confirm: 'yes, that would do', scenarios: [{ id: scenario, wanted: 'no' }] },
  ]);
  // Of the page what came is known: the desk's correction stays, also where the page has gone on since.
  await run({ home, args: ['call', 'edit', ID, '--set', 'frame=by telephone, seldom by fax'] });
  const later = notes(data, { frame: 'by fax', [`scenarios.${scenario}.wanted`]: 'yes', confirm: 'yes, from January on' });
  expect((await run({ home, args: ['call', '--answers', '-'], stdin: later })).code).toBe(0);
  expect(record().calls).toMatchObject([{ frame: 'by telephone, seldom by fax', confirm: 'yes, from January on' }]);
  // What the page took away again goes, where the desk left it as it came.
  const shorter = notes(data, { frame: 'by fax', [`scenarios.${scenario}.wanted`]: 'yes' });
  await run({ home, args: ['call', '--answers', '-'], stdin: shorter });
  expect(record().calls?.[0]?.confirm).toBeUndefined();
  // A second telephone at the same table is the same talk.
  await run({ home, args: ['call', '--answers', '-'], stdin: notes(data, { 'next.what': 'a pilot' }, {}, 'Z9Y8X7W6') });
  expect(record().calls).toMatchObject([{ next: { what: 'a pilot' }, pages: [{ id: 'A1B2C3D4' }, { id: 'Z9Y8X7W6' }] }]);
});

test('a prompter that was changed since: answers go to their question, and one without any into the notes', async () => {
  const { home, data, record, write } = met();
  const [first] = data.prompter.scenarios;
  const ids = first!.diagnose.map((_, at) => `scenarios.${first!.id}.answers.${at + 1}`);
  const page = notes(
    data,
    { [ids[0]!]: 'first answer', [ids[1]!]: 'second answer', notes: 'noted' },
    { [ids[0]!]: first!.diagnose[0]!.ask, [ids[1]!]: first!.diagnose[1]!.ask },
  );
  const changed = record();
  const [one, ...others] = changed.scenarios[0]!.diagnose;
  write(
    JSON.stringify({
      ...changed,
      scenarios: changed.scenarios.with(0, { ...changed.scenarios[0]!, diagnose: [{ ask: 'Something new?' }, ...others] }),
    }),
  );
  const home1 = await run({ home, args: ['call', '--answers', '-'], stdin: page });
  expect(home1.stderr).toContain('The prompter was changed after the page was made.');
  expect(record().calls?.[0]).toMatchObject({
    scenarios: [{ answers: [{ ask: others[0]!.ask, answer: 'second answer' }] }],
    notes: `noted\n${one!.ask}: first answer`,
  });
});

test.each([
  ['of another prompter', (data: PageData) => notes({ ...data, of: data.of.slice(0, -3) }, { frame: 'x' }), [], 'There is no prompter'],
  ['named otherwise on the line', (data: PageData) => notes(data, { frame: 'x' }), ['nobody'], 'nobody'],
  ['with a day that is none', (data: PageData) => notes(data, { 'next.date': 'soon' }), [], 'next.date'],
  ['with an id that no question has', (data: PageData) => notes(data, { 'not.asked': 'x' }), [], 'not.asked'],
  ['together with answers of the line', (data: PageData) => notes(data, { frame: 'x' }), ['--set', 'frame=y'], '--set'],
] as const)('refused: notes %s', async (_, made, more, said) => {
  const { home, data, record } = met();
  const { code, stderr } = await run({ home, args: ['call', ...more, '--answers', '-'], stdin: made(data) });
  expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  expect(record().calls).toBeUndefined();
});

test('on its way out: the page says what it carries and why, and a mail to oneself has it attached', async () => {
  const { home, html } = met();
  expect(html.indexOf('This page carries a script: it takes your notes')).toBeLessThan(html.indexOf('<main>'));
  const { stdout, code } = await run({ home, args: ['prompter', 'render', '--format', 'eml'] });
  expect(code).toBe(0);
  const { to, attachments } = await PostalMime.parse(stdout);
  expect(to).toEqual([expect.objectContaining({ address: 'seller@example.org' })]);
  expect(attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([[`${ID}.html`, 'text/html']]);
  expect(new TextDecoder().decode(attachments[0]?.content as ArrayBuffer)).toBe(html);
  // The same prompter gives the same page; the other pages have no script at all.
  expect((await run({ home, args: ['prompter', 'render', '--format', 'page'] })).stdout).toBe(html);
  for (const line of [
    ['prompter', 'render', '--format', 'html'],
    ['pipeline', '--format', 'html'],
    ['team', '--format', 'html'],
  ])
    expect((await run({ home, args: line })).stdout).not.toContain('<script');
});

test('a page holds nothing of another customer, and of an unnamed story nobody’s name', async () => {
  const home = folder();
  await run({ home, args: ['init', 'w', '--example'] });
  const cwd = join(home, 'w');
  const { stdout } = await run({ home, cwd, args: ['prompter', 'list', '--json'] });
  const [first] = JSON.parse(stdout) as [{ id: string; account: string }];
  const html = (await run({ home, cwd, args: ['prompter', 'render', first.id, '--format', 'page'] })).stdout;
  const others = (JSON.parse(stdout) as { account: string }[]).map(({ account }) => account).filter((name) => name !== first.account);
  expect(others.length).toBeGreaterThan(0);
  for (const name of new Set(others)) expect(html).not.toContain(name);
});
