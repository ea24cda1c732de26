// Where a walk starts: past what need not be asked, and at what was left in a draft.
import { expect, test } from 'vitest';
import type { Reply, View } from '../../src/core/interview/port.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { folder, inProcess } from '../support.ts';

const answer = (value: string): Reply => ({ act: 'answer', value });

/** Types a line for somebody at a terminal who replies so much and then leaves. */
async function typed(home: string, args: readonly string[], replies: readonly Reply[]): Promise<{ asked: readonly View[] }> {
  const port = scriptedPort(replies);
  await inProcess({ port, now: new Date('2026-11-22T10:00:00Z') })({ home, args });
  return port;
}

test('with --defaults only what nothing can be made without is asked, and no review', async () => {
  const { asked } = await typed(folder(), ['opportunity', 'new', '--defaults'], [answer('Acme'), answer('never asked for')]);
  expect(asked.map(({ id }) => id)).toEqual(['account']);
});

test.each([
  { line: ['opportunity', 'new'], id: 'account' },
  { line: ['prompter', 'new', '--playbook', 'urgent-documents'], id: 'account' },
  { line: ['letter', 'sponsor'], id: 'to.name' },
])('what was left half-typed stands there again when a draft is gone on with: $line', async ({ line, id }) => {
  const home = folder();
  await typed(home, line, [{ act: 'back', typed: 'half a na' }]);
  const resume = [...line.slice(0, 2), '--resume'];
  expect((await typed(home, resume, [])).asked[0]).toMatchObject({ id, initial: 'half a na' });
  // What is handed in takes its place.
  expect((await typed(home, [...resume, '--set', `${id}=Acme`], [])).asked.map((view) => view.id)).not.toContain(id);
});
