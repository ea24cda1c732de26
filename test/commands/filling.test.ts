// Where a walk starts: past what need not be asked, and at what was left in a draft.
import { expect, test } from 'vitest';
import type { Reply, View } from '../../src/interview/port.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { folder, inProcess, type Outcome } from '../support.ts';

const say = (value: string): Reply => ({ act: 'answer', value });

/** Types a line for somebody who sits at a terminal. */
async function at(home: string, args: readonly string[], replies: Parameters<typeof scriptedPort>[0]): Promise<Outcome & { asked: readonly View[] }> {
  const port = scriptedPort(replies);
  return { ...(await inProcess({ port, now: new Date('2026-11-22T10:00:00Z') })({ home, args })), asked: port.asked };
}

test.each([
  [['opportunity', 'new'], ['account']],
  [['worksheet', 'roi'], ['benefits', 'investments']],
])('with --defaults only what nothing can be made without is asked, and no review: %s', async (line, required) => {
  const { asked } = await at(folder(), [...line, '--defaults'], ({ id }) => say(id === 'account' ? 'Acme' : 'Fewer errors | 1000'));
  expect([...new Set(asked.map(({ id }) => id))]).toEqual(required);
});

test.each([
  [['opportunity', 'new', '--set', 'account=Acme', '--set', 'name=x', '--set', 'value=1', '--set', 'currency=EUR'], 'closeDate'],
  [['letter', 'sponsor', '--set', 'goal=g', '--set', 'vision=v', '--set', 'to.name=n'], 'date'],
  [['prompter', 'new', '--playbook', 'urgent-documents', '--set', 'account=Acme', '--set', 'contact.name=n'], 'date'],
])('what was typed and refused stands there again when a draft is gone on with: %s', async (line, id) => {
  const home = folder();
  let left = 0;
  const first = await at(home, line, (view) => (view.id !== id ? say('initial' in view && typeof view.initial === 'string' && view.initial !== '' ? view.initial : 'x') : left++ === 0 ? say('the day after') : undefined as never));
  expect(first.stderr).toContain('--resume');
  const resumed = await at(home, [...line.slice(0, 2), '--resume'], []);
  expect(resumed.asked[0]).toMatchObject({ id, initial: 'the day after' });
  // What is handed in takes its place.
  const given = await at(home, [...line.slice(0, 2), '--resume', '--set', `${id}=2026-12-24`], []);
  expect(given.asked.map((view) => view.id)).not.toContain(id);
});
