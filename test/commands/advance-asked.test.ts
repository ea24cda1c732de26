// Grading by being asked: which sale, where it stands now, what shows it or why, who says so; what is broken off writes nothing.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { View } from '../../src/core/interview/port.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { folder, inProcess } from '../support.ts';

const NOW = new Date('2026-11-28T12:00:00');

/** A workspace with the story in it, in which somebody grades who answers each question by its name. */
async function grader() {
  const home = folder();
  await inProcess({ now: NOW })({ home, args: ['init', '.', '--example'] });
  const sales = join(home, 'opportunities');
  const files = (): readonly string[] => readdirSync(sales).map((name) => readFileSync(join(sales, name), 'utf8'));
  return {
    home,
    files,
    textOf: (account: string): string => files().find((text) => text.includes(`account: ${account}`)) ?? '',
    idOf: (part: string): string =>
      readdirSync(sales)
        .find((name) => name.includes(part))!
        .replace('.yaml', ''),
    async grade(answers: Readonly<Record<string, string>>, ...named: readonly string[]) {
      const asked: View[] = [];
      const replies = Object.entries(answers);
      const port = scriptedPort((view) => {
        asked.push(view);
        const [id, value = ''] = replies[asked.length - 1] ?? [];
        expect(view.title).toContain(id ?? 'nothing more');
        return { act: 'answer', value };
      });
      const outcome = await inProcess({ now: NOW, port })({ home, args: ['opportunity', 'advance', ...named] });
      return { ...outcome, asked };
    },
  };
}

/** What can be chosen, as it is shown. */
const labels = (view: View | undefined): readonly string[] => (view?.kind === 'choice' ? view.options.map(({ label }) => label) : []);

test('a step forward is shown by something, and what was done is kept with it', async () => {
  const { grade, idOf, textOf } = await grader();
  const { code, asked, stderr } = await grade({
    'Which sale?': idOf('quayside'),
    'Where does it stand now?': 'active',
    'What shows it?': '/day',
    'On which day': 'yesterday',
    'What did the buyer do?': 'Mick Tarrant rang up and asked for a meeting',
    'Who grades?': 'Grace Okafor',
  });
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  expect(labels(asked[0])).toContainEqual(expect.stringContaining('Quayside Fish Market'));
  expect(labels(asked[1])).toEqual(expect.arrayContaining(['Active', 'It is lost', 'Set it aside']));
  expect(textOf('Quayside Fish Market')).toMatch(
    /milestone: active[^]*what: Mick Tarrant rang up and asked for a meeting[^]*by: Grace Okafor/u,
  );
});

test('a step back and a loss want a reason, and of what is won nothing is asked', async () => {
  const { grade, idOf, textOf } = await grader();
  const back = await grade(
    { 'Where does it stand now?': 'champion', 'Why?': 'George Amery put it off twice', 'Who grades?': 'Grace Okafor' },
    'brackley',
  );
  expect(back.code).toBe(0);
  expect(textOf('Brackley Provisions')).toMatch(/milestone: champion[^]*what: George Amery put it off twice/u);
  const lost = await grade(
    { 'Where does it stand now?': 'lost', 'What shows it?': '/nothing', 'Why?': 'Nobody buys this year', 'Who grades?': 'Grace Okafor' },
    idOf('brackley'),
  );
  expect(lost.code).toBe(0);
  expect(textOf('Brackley Provisions')).toContain('Nobody buys this year');
  // What is over is taken up again, and nothing else.
  const again = await grade({ 'Where does it stand now?': 'back', 'Why?': 'They called', 'Who grades?': 'Grace Okafor' }, 'brackley');
  expect([again.code, labels(again.asked[0])]).toEqual([0, ['Take it up again']]);
});

test('broken off it has written nothing', async () => {
  const { home, files, idOf } = await grader();
  const before = files();
  const port = scriptedPort([
    { act: 'answer', value: idOf('quayside') },
    { act: 'answer', value: 'active' },
  ]);
  expect((await inProcess({ now: NOW, port })({ home, args: ['opportunity', 'advance'] })).code).toBe(130);
  expect(files()).toEqual(before);
});

test('what grading would refuse at the end is refused where it is typed', async () => {
  const { home, idOf, textOf } = await grader();
  const port = scriptedPort((view) => {
    const typed: Readonly<Record<string, string>> = {
      milestone: 'active',
      shown: '/day',
      day: view.problem === undefined ? 'tomorrow' : 'yesterday',
      what: 'Mick Tarrant rang up and asked for a meeting',
      by: 'Grace Okafor',
    };
    return { act: 'answer', value: typed[view.id] ?? '' };
  });
  const { code } = await inProcess({ now: NOW, port })({ home, args: ['opportunity', 'advance', idOf('quayside')] });
  expect(code).toBe(0);
  expect(port.asked.filter(({ id }) => id === 'day').map(({ problem }) => problem)).toEqual([
    undefined,
    expect.stringMatching(/2026-11-29 is still to come/u),
  ]);
  expect(textOf('Quayside Fish Market')).toContain('2026-11-27');
});

test('what is refused at the end all the same is kept, said to be, and gone on with', async () => {
  const { home, idOf, textOf } = await grader();
  const id = idOf('quayside');
  const file = join(home, 'opportunities', `${id}.yaml`);
  const typed: Readonly<Record<string, string>> = {
    milestone: 'active',
    shown: '/day',
    day: 'yesterday',
    what: 'Mick Tarrant rang up and asked for a meeting',
    by: 'Grace Okafor',
  };
  const port = scriptedPort((view) => {
    // Somebody else writes a note while the last question is open.
    if (view.id === 'by') appendFileSync(file, '  - date: 2026-11-28\n    by: Ann Porter\n    text: He is ill this week.\n');
    return { act: 'answer', value: typed[view.id] ?? '' };
  });
  const refused = await inProcess({ now: NOW, port })({ home, args: ['opportunity', 'advance', id] });
  expect([refused.code, textOf('Quayside Fish Market')]).toEqual([2, expect.not.stringContaining('milestone: active')]);
  const [command = refused.stderr] = /ccs opportunity advance \S+\s--resume\s\S+/u.exec(refused.stderr) ?? [];
  const finishing = scriptedPort(() => ({ act: 'answer', value: '' }));
  const again = await inProcess({ now: NOW, port: finishing })({ home, args: command.split(/\s+/u).slice(1) });
  expect([again.code, finishing.asked.map((view) => view.id)]).toEqual([0, ['review']]);
  expect(textOf('Quayside Fish Market')).toMatch(/milestone: active[^]*Mick Tarrant rang up[^]*He is ill/u);
  expect(readdirSync(join(home, '.ccs', 'drafts'))).toEqual([]);
});
