// What must be true after a process was killed; used by the suite and, two hundred times, by the torture tests.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { collected, createDraft, openDraft, sweep } from '../../src/workspace/index.ts';
import { bundleChild, filesIn, ioAt, RECORD, small, smallRecords, workspaceAt, type Ended } from './support.ts';
import { temporaryFolder } from './temporary.ts';

/** Kills one process after the other on the same records, and looks at the records after each. */
export async function kills(times: number, killed: (script: string, root: string, turn: number) => Promise<Ended>): Promise<void> {
  const folder = temporaryFolder();
  const script = await bundleChild(folder);
  const root = join(folder, 'workspace');
  mkdirSync(root);
  const io = ioAt(root);
  const workspace = workspaceAt(root);
  const prompters = smallRecords(io, workspace);
  await createDraft(io, workspace, { kind: 'prompter' });
  await prompters.create('2026-12-01', 'Acme', small(0));
  const told: Told = { event: -1, count: 0, made: [] };

  for (let turn = 0; turn < times; turn++) {
    const ended = await killed(script, root, turn);
    expect(ended, ended.err).toMatchObject({ signal: 'SIGKILL', err: '' });
    listen(told, ended.out);
    const { records: found, broken } = await collected(prompters.list());
    expect(broken).toEqual([]);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(told.made));
    expect((await prompters.read(RECORD)).value.count).toBeGreaterThanOrEqual(told.count);
    const numbers = openDraft(io, workspace, 'prompter').events.map((event) => (event as { n: number }).n);
    expect(numbers).toEqual(expect.arrayContaining([...Array(told.event + 1).keys()]));
  }
  // Otherwise some step of a round was never the last one.
  expect(told.made.length).toBeGreaterThan(0);
  await sweep({ ...io, now: () => new Date(Date.now() + 2 * 3_600_000) }, join(root, 'prompters'));
  expect(filesIn(root).filter((name) => name.endsWith('.tmp') && !name.startsWith('.ccs'))).toEqual([]);
}

type Told = { event: number; count: number; made: string[] };

function listen(told: Told, out: string): void {
  for (const line of out.split('\n')) {
    const [what, value = ''] = line.split(' ');
    if (what === 'event') told.event = Math.max(told.event, Number(value));
    if (what === 'count') told.count = Math.max(told.count, Number(value));
    if (what === 'made') told.made.push(value);
  }
}
