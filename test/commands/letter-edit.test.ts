// A letter opened again before it goes out: by answers on the line, by a walk that keeps a draft, and refused once the buyer has it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProcess } from '../support.ts';
import { ccs, drafts } from '../walks/support.ts';
import { DATA } from './cases.ts';
import { AGREED, done, ID, metAt, recordIn, SPONSOR, TODAY } from './letters.ts';

const here = inProcess({ now: TODAY });

async function written(): Promise<string> {
  const home = await metAt();
  await done(here({ home, args: ['letter', 'sponsor', '--defaults', ...AGREED] }));
  return home;
}

test('takes answers on the line, found by a piece of whom it goes to, and makes the letter again', async () => {
  const home = await written();
  const { stdout, stderr } = await done(
    here({ home, args: ['letter', 'edit', 'hartwell', '--set', 'agreement=look at it together', '--format', 'txt'] }),
  );
  expect(stdout).toContain('look at it together');
  expect(stderr).toContain(`Saved: ${join(DATA, 'letters', `${SPONSOR}.yaml`)}`);
  expect(recordIn(home, 'letters')).toContain('agreement: look at it together\n');
  expect((await done(here({ home, args: ['letter', 'render', SPONSOR, '--format', 'txt'] }))).stdout).toBe(stdout);
});

test('leaves everything else as it was; only what follows from an answer goes along', async () => {
  const home = await written();
  const before = recordIn(home, 'letters');
  await done(here({ home, args: ['letter', 'edit', SPONSOR, '--set', 'to.name=Maria Lopes'] }));
  expect(recordIn(home, 'letters')).toBe(before.replaceAll('Maria Lopez', 'Maria Lopes'));
  // What was corrected by hand stays.
  await done(here({ home, args: ['letter', 'edit', SPONSOR, '--set', 'to.greeting=Dear Maria'] }));
  await done(here({ home, args: ['letter', 'edit', SPONSOR, '--set', 'to.name=Maria Lopez'] }));
  expect(recordIn(home, 'letters')).toMatch(/to\.name: Maria Lopez\n[^]*to\.greeting: Dear Maria\n/);
});

test('remarks on what a new letter is remarked on for', async () => {
  const home = await written();
  const days = ['--set', 'proof.date=2026-12-16', '--set', 'next.date=2026-12-08'];
  const { stderr } = await done(here({ home, args: ['letter', 'edit', SPONSOR, ...days] }));
  expect(stderr).toContain('The first step of the proof (16 December 2026) lies behind the next step (8 December 2026)');
});

test('what the method needs cannot be taken out, and without an answer nothing is changed', async () => {
  const home = await written();
  const before = recordIn(home, 'letters');
  expect(await here({ home, args: ['letter', 'edit', SPONSOR, '--set', 'agreement='] })).toMatchObject({ code: 2 });
  expect(await here({ home, args: ['letter', 'edit', SPONSOR] })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`ccs letter edit ${SPONSOR} --set id="…"`),
  });
  expect(recordIn(home, 'letters')).toBe(before);
});

test('is refused for what was sent or graded, with the line that writes a new one', async () => {
  const home = await written();
  const edit = ['letter', 'edit', SPONSOR, '--set', 'agreement=something else'];
  await done(here({ home, args: ['opportunity', 'new', '--from', ID, '--defaults'] }));
  await done(here({ home, args: ['opportunity', 'link', 'hartwell', '--letter', SPONSOR] }));
  const [sale = ''] = (await done(here({ home, args: ['opportunity', 'list', '--json'] }))).stdout.match(/2026-12-01-[a-z-]+/u) ?? [];
  const file = join(home, DATA, 'opportunities', `${sale}.yaml`);
  const ungraded = readFileSync(file, 'utf8');
  const entry = `  - { milestone: active, date: 2026-12-01, evidence: { letter: ${SPONSOR} }, by: A. Lang }\n`;
  writeFileSync(file, ungraded.replace(/^milestones:.*\n/mu, `milestones:\n${entry}`));
  expect(await here({ home, args: edit })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(
      new RegExp(`a milestone of ${sale} was graded on it\\.\\nWrite a new one: ccs letter sponsor --from ${ID}\\n`),
    ),
  });
  writeFileSync(file, ungraded);
  await done(here({ home, args: ['letter', 'mark', SPONSOR, '--sent'] }));
  const before = recordIn(home, 'letters');
  for (const lang of ['en', 'zh-Hans'])
    expect(await here({ home, args: [...edit, '--lang', lang] })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`ccs letter sponsor --from ${ID}`),
    });
  expect(recordIn(home, 'letters')).toBe(before);
});

test('is walked over at a terminal; what was typed before Ctrl+C is gone on with', async () => {
  const home = await written();
  const first = await ccs(['letter', 'edit', 'hartwell'], { home });
  await first.see('Look it over');
  first.type('What did the buyer agree');
  await first.see('> What did the buyer agree');
  first.enter();
  await first.see('look at it with us\n= ');
  first.press('ctrl+u');
  await first.answer('look at it together');
  await first.at(26, 26, 'Look it over');
  first.press('ctrl+c');
  expect((await first.exit()).code).toBe(130);
  expect(first.everything().replaceAll(/\s+/gu, ' ')).toContain(`Go on with: ccs letter edit ${SPONSOR} --resume `);
  expect(recordIn(home, 'letters')).not.toContain('look at it together');
  const second = await ccs(['letter', 'edit', '--resume', '--out', 'letter.txt'], { home });
  await second.see('Look it over');
  await second.see('> Finish');
  second.enter();
  expect((await second.exit()).code).toBe(0);
  // What goes into a file is read first.
  expect(second.everything()).toContain('look at it together');
  expect(second.everything()).toContain('Dear');
  expect(readFileSync(join(home, 'letter.txt'), 'utf8')).toContain('look at it together');
  expect(recordIn(home, 'letters')).toContain('agreement: look at it together\n');
  expect(drafts(home)).toEqual([]);
});
