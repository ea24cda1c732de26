// Drafts that are met again: offered when the same command is begun, used by one walk at a time, and worth what of them can be read.
import { appendFileSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERBS } from '../../src/app/verbs.ts';
import type { Reply, View } from '../../src/core/interview/port.ts';
import { lineFor } from '../../src/core/method/agenda/task.ts';
import { Interrupted } from '../../src/core/errors.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { folder, inProcess } from '../support.ts';
import { DATA, ID, NEW } from './cases.ts';

const answer = (value: string | readonly string[]): Reply => ({ act: 'answer', value });
/** Accepts what stands there; `own` by id. */
const accepting =
  (own: Readonly<Record<string, Reply>> = {}) =>
  (view: View): Reply =>
    own[view.id] ??
    (view.kind === 'card'
      ? { act: 'keep' }
      : answer(view.kind === 'text' ? (view.lines ? view.initial.split('\n').filter(Boolean) : view.initial) : (view.initial ?? '')));

async function begun(): Promise<{ home: string; draft: string }> {
  const home = folder();
  expect((await inProcess()({ home, args: NEW })).code).toBe(0);
  const port = scriptedPort([answer('yes'), answer('sleep well'), answer('by foot')]);
  expect((await inProcess({ port })({ home, args: ['call', ID] })).code).toBe(130);
  const [name = 'none'] = readdirSync(join(home, DATA, '.ccs', 'drafts')).filter((one) => one.endsWith('.jsonl'));
  return { home, draft: join(home, DATA, '.ccs', 'drafts', name) };
}
const kept = (home: string): string => readFileSync(join(home, DATA, 'prompters', `${ID}.yaml`), 'utf8');

test.each([
  [['letter', 'referral', '--out', "the buyer's.docx", '--force'], /ccs letter referral --out ["'].*buyer.*docx["'] --force --resume \S+/u],
  [
    ['prompter', 'new', '--playbook', 'urgent-documents', '--out', 'sheet.html', '--format', 'html'],
    /--format html --out sheet\.html --resume \S+/u,
  ],
])('whoever is broken off is told the line with where the document goes: %j', async (args, line) => {
  const port = scriptedPort([answer('Example'), answer('A. Buyer')]);
  const { code, stderr } = await inProcess({ port })({ home: folder(), args });
  expect({ code, stderr: stderr.replaceAll(/\s+/gu, ' ') }).toEqual({ code: 130, stderr: expect.stringMatching(line) });
});

test.each([
  ['call', 'show', ID],
  ['call', 'edit', ID, '--set', 'value=x'],
  ['letter', 'sponsor', '--from', ID, '--defaults'],
])('a call that was broken off is not lost to who looks for its notes: %s %s', async (...args) => {
  const { home } = await begun();
  const { stderr } = await inProcess()({ home, args });
  expect(stderr).toMatch(/unfinished draft .*Go on with it: ccs call \S+ --resume \S+/u);
});

describe('begun again, the same command', () => {
  test('says what there is and how far, and goes on with it', async () => {
    const { home, draft } = await begun();
    const port = scriptedPort(accepting({ value: answer('much') }));
    expect((await inProcess({ port })({ home, args: ['call', ID] })).code).toBe(0);
    expect(port.asked[0]?.title).toMatch(new RegExp(`${ID}, 3 of \\d+ answered, last at`, 'u'));
    expect(port.asked[1]?.id).toBe('scenarios.late-filing.answers.1');
    expect(kept(home)).toContain('goal: sleep well');
    expect(existsSync(draft)).toBe(false);
    expect(readdirSync(join(home, DATA, '.ccs', 'drafts'))).toEqual([]);
  });
  test('begins anew and keeps it, or throws it away', async () => {
    const { home, draft } = await begun();
    const anew = scriptedPort([answer('new')]);
    await inProcess({ port: anew })({ home, args: ['call', ID] });
    expect(anew.asked.map(({ id }) => id)).toEqual(['draft', 'goalShared']);
    expect(existsSync(draft)).toBe(true);
    const away = scriptedPort([answer('remove')]);
    await inProcess({ port: away })({ home, args: ['call', ID] });
    expect(existsSync(draft)).toBe(false);
  });
  test('where nobody can be asked only says that there is one', async () => {
    const { home, draft } = await begun();
    const { code, stderr } = await inProcess()({ home, args: ['call', ID, '--set', 'value=much'] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/unfinished draft .*ccs call .* --resume/u) });
    expect(existsSync(draft)).toBe(true);
  });
  test('takes by name what only the answers of the draft let be asked', async () => {
    const home = folder();
    const begin = {
      product: 'route planning',
      industry: 'haulage',
      title: 'depot manager',
      goal: 'send every lorry out full by six',
      frame: ['How do you settle by six which lorry takes what?'],
      scenarios: ['short', 'late', 'parts'],
    };
    const port = scriptedPort((view) => {
      if (view.id.startsWith('scenarios.') || port.asked.length > 40) throw new Interrupted();
      const own: Readonly<Record<string, string | readonly string[]>> = begin;
      return own[view.id] === undefined ? accepting()(view) : answer(own[view.id] as string);
    });
    expect((await inProcess({ port })({ home, args: ['playbook', 'new'] })).code).toBe(130);
    const given = 'scenarios.short.capability=send the next lorry out full';
    const { code, stderr } = await inProcess()({ home, args: ['playbook', 'new', '--resume', '--no-input', '--set', given] });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('scenarios.late.capability') });
    expect(stderr).not.toMatch(/Not used|scenarios\.short\.capability/u);
  });
  test('a draft of another record is nobody’s business here', async () => {
    const { home } = await begun();
    const other = NEW.map((word) => (word.startsWith('account=') ? 'account=Other' : word));
    expect((await inProcess()({ home, args: other })).code).toBe(0);
    const port = scriptedPort([]);
    await inProcess({ port })({ home, args: ['call', '2026-12-01-other'] });
    expect(port.asked.map(({ id }) => id)).toEqual(['goalShared']);
  });
});

test('what is to do names an unfinished walk by its company, and says how much of it is answered', async () => {
  const home = folder();
  const begin = async (account: string, ...more: string[]): Promise<unknown> =>
    inProcess({ port: scriptedPort([answer(account), ...more.map(answer)]) })({
      home,
      args: ['prompter', 'new', '--playbook', 'urgent-documents'],
    });
  await begin('Castle & Co.');
  await inProcess({ port: scriptedPort([answer('new'), answer('Dale'), answer('D. Reed')]) })({
    home,
    args: ['prompter', 'new', '--playbook', 'urgent-documents'],
  });
  const listed = (await inProcess()({ home, args: ['today', '--format', 'txt'] })).stdout.replaceAll('\n  ', ' ');
  expect(listed).toMatch(/unfinished: ccs prompter new \(Castle & Co\.\), begun .*, 1 of 17 answered/u);
  expect(listed).toMatch(/unfinished: ccs prompter new \(Dale\), begun .*, 2 of 17 answered/u);
});

describe('one walk at a time', () => {
  const mark = (draft: string, holder: object): void =>
    writeFileSync(
      `${draft}.open`,
      JSON.stringify({ pid: 1, machine: 'elsewhere', began: '7', where: 'pts/7', since: new Date().toISOString(), ...holder }),
    );
  test('the second is told where the first is, and changes nothing of it', async () => {
    const { home, draft } = await begun();
    mark(draft, {});
    const before = readFileSync(draft, 'utf8');
    const port = scriptedPort([]);
    const { code, stderr } = await inProcess({ port })({ home, args: ['call', ID, '--resume'] });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/pts\/7,\S*\s+\S*process 1/u) });
    const anew = await inProcess({ port: scriptedPort([answer('yes')]) })({ home, args: ['call', ID] });
    expect(anew.stderr).toContain('begins anew');
    expect(readFileSync(draft, 'utf8')).toBe(before);
  });
  test.each([
    ['a process that is gone', { pid: 2 ** 22 - 1, machine: 'here' }, 0],
    ['another machine that has long been silent', {}, -3600],
    ['another machine whose clock is ahead', {}, 86_400],
  ])('%s holds nobody up', async (_, holder, seconds) => {
    const { home, draft } = await begun();
    // The name of this machine as the program writes it: of a walk of our own.
    const own = scriptedPort((view) => {
      if (view.id === 'draft') return answer('continue');
      throw new Error('stop');
    });
    await inProcess({ port: own })({ home, args: ['call', ID] });
    const machine = 'machine' in holder ? hostname() : 'elsewhere';
    mark(draft, { ...holder, machine });
    const now = Date.now() / 1000 + seconds;
    utimesSync(`${draft}.open`, now, now);
    const port = scriptedPort((view) => (view.id === 'draft' ? answer('continue') : accepting()(view)));
    const outcome = await inProcess({ port })({ home, args: ['call', ID] });
    if (seconds !== 0) expect(outcome).toMatchObject({ code: 0 });
  });
});

describe('a damaged line costs itself', () => {
  test.each([
    ['a day that is none', { answer: 'next.date', value: '2026-02-31' }],
    ['a number for a text', { answer: 'value', value: 7 }],
    ['a text for a list', { answer: 'capabilities', value: 'one\ntwo' }],
    ['null in a list', { answer: 'capabilities', value: ['one', null] }],
    ['null for an answer', { answer: 'frame', value: null }],
    ['a list for a text', { answer: 'goal', value: ['a', 'b'] }],
    ['answers that are no map of answers', { answers: { value: { a: [1] } } }],
  ])('%s', async (_, event) => {
    const { home, draft } = await begun();
    appendFileSync(draft, `\n${JSON.stringify(event)}\n{"torn`);
    const port = scriptedPort((view) =>
      view.id === 'draft' ? answer('continue') : accepting({ 'next.date': answer('2026-12-08') })(view),
    );
    const { code, stderr } = await inProcess({ port })({ home, args: ['call', ID] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/lines? of it could not be read/u) });
    expect(kept(home)).toContain('goalShared: yes');
  });
});

test('every kind of draft is gone on with by a verb that takes it', () => {
  const kinds = [
    ...['prompter', 'prompter-edit', 'call', 'call-edit', 'playbook', 'opportunity', 'opportunity-edit', 'assessment', 'strategy', 'rfp'],
    ...['ready', 'power', 'negotiation', 'review', 'player', 'player-edit', 'account', 'account-edit', 'story', 'story-edit', 'mark'],
    ...['sheet-edit', 'worksheet-nine-block', 'letter-power-sponsor', 'import', 'me'],
  ];
  const about = { date: '2026-12-01', about: '', answered: 1, questions: 2, record: 'a/b' };
  for (const of of kinds) {
    const line = lineFor({ kind: 'draft', id: 'x', of, ...about }, '2026-12-01');
    const verb = VERBS.filter(({ name }) => `${line.join(' ')} `.startsWith(`${name} `)).toSorted(
      (a, b) => b.name.length - a.name.length,
    )[0];
    expect(
      verb?.flags?.some(({ flags }) => flags === '--resume [id]'),
      line.join(' '),
    ).toBe(true);
    // What stands between the verb and its flags it has places for.
    const given = line.slice(verb?.name.split(' ').length).findIndex((word) => word.startsWith('--'));
    expect(verb?.args?.split(' ').length ?? 0, line.join(' ')).toBeGreaterThanOrEqual(given);
  }
});
