// Locks: what a killed process left is taken over at once, what is alive is waited for, and no date in a file is believed.
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ourselves } from '../../src/io/holder.ts';
import type { Remark } from '../../src/workspace/find.ts';
import { locked, type Patience } from '../../src/workspace/files/lock.ts';
import { ioAt, RECORD, small, smallRecords, workspaceAt } from './support.ts';
import { temporaryFolder } from './temporary.ts';

const QUICK: Patience = { beat: 20, word: 40, dead: 400, most: 800 };

function team(): {
  root: string;
  path: string;
  lock: (text: string) => string;
  held: (patience?: Patience, said?: Remark[]) => Promise<string>;
} {
  const root = temporaryFolder();
  const path = join(root, 'prompters', `${RECORD}.yaml`);
  mkdirSync(join(root, '.ccs', 'locks'), { recursive: true });
  const place = fs.statSync(root, { bigint: true }).ino.toString(36);
  return {
    root,
    path,
    lock(text) {
      const file = join(root, '.ccs', 'locks', `prompters-${RECORD}.yaml.${place}`);
      writeFileSync(file, text);
      return file;
    },
    held: (patience, said = []) =>
      locked(ioAt(root), { ...workspaceAt(root), remark: (about) => said.push(about) }, path, async () => 'done', patience),
  };
}
const locks = (root: string): string[] => readdirSync(join(root, '.ccs', 'locks'));
const ours = (more: object = {}): string => JSON.stringify({ ...ourselves(fs), nonce: 'abc', ...more });
const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test('a lock of a process that is gone is taken over without waiting', async () => {
  const { root, lock, held } = team();
  lock(ours({ pid: gone() }));
  // Were it waited for, it would be given up at once.
  expect(await held({ ...QUICK, dead: Infinity, most: 0 })).toBe('done');
  expect(locks(root)).toEqual([]);
});

test.runIf(process.platform === 'linux')('a number that another process has got since then is no holder', async () => {
  const { lock, held } = team();
  lock(ours({ began: '1' }));
  expect(await held({ ...QUICK, dead: Infinity, most: 0 })).toBe('done');
});

test.runIf(process.platform === 'linux')('a process that was killed, and whose end nobody has asked for, is no holder', async () => {
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const pid = Number(await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve)));
    const stat = (): string[] => fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
    const began = stat()[21];
    // While the parent is still the shell, it asks.
    while (fs.readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim() !== 'sleep') await new Promise((resolve) => setImmediate(resolve));
    process.kill(pid, 'SIGKILL');
    while (stat()[2] !== 'Z') await new Promise((resolve) => setImmediate(resolve));
    const { lock, held } = team();
    lock(ours({ pid, began }));
    expect(await held({ ...QUICK, dead: Infinity, most: 0 })).toBe('done');
  } finally {
    parent.kill('SIGKILL');
  }
});

test.each([
  ['of another machine', JSON.stringify({ pid: 1, machine: 'elsewhere', began: '5', nonce: 'x' })],
  ['that says nothing', ''],
  ['that lies', '{"pid":"1","machine":["x"],"nonce":"../../x"}'],
])('a lock %s is left over when nobody touches it, however far ahead its date is', async (_, text) => {
  const { root, lock, held } = team();
  const ahead = new Date(Date.now() + 1e9);
  utimesSync(lock(text), ahead, ahead);
  const said: Remark[] = [];
  expect(await held(QUICK, said)).toBe('done');
  expect(said.map(({ code }) => code)).toEqual(['waiting']);
  expect(locks(root)).toEqual([]);
});

test('a folder in the place of a lock is in nobody’s way for long', async () => {
  const { root, lock, held } = team();
  const file = lock('');
  fs.unlinkSync(file);
  mkdirSync(join(file, 'deep'), { recursive: true });
  expect(await held(QUICK)).toBe('done');
  expect(locks(root)).toEqual([]);
});

test('a lock that came with the repository is not looked at', async () => {
  const { root, held } = team();
  const forged = `prompters-${RECORD}.yaml.lock`;
  writeFileSync(join(root, '.ccs', 'locks', forged), ours());
  const said: Remark[] = [];
  expect(await held({ ...QUICK, dead: Infinity, most: 0 }, said)).toBe('done');
  expect(said).toEqual([]);
  expect(locks(root)).toEqual([forged]);
});

test('whoever is alive keeps the lock, a word is said once, and then it is given up', async () => {
  const { root, lock, held } = team();
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  try {
    const file = lock(JSON.stringify({ ...ourselves(fs), pid: child.pid, began: '', nonce: 'abc' }));
    const beat = setInterval(() => utimesSync(file, new Date(), new Date()), 15);
    const said: Remark[] = [];
    await expect(held(QUICK, said)).rejects.toMatchObject({ code: 'record-locked' });
    clearInterval(beat);
    expect(said).toHaveLength(1);
    expect(locks(root)).toHaveLength(1);
  } finally {
    child.kill('SIGKILL');
  }
});

test('many that find the same left-over lock come in one after the other', async () => {
  const { root, path, lock } = team();
  lock(ours({ pid: gone() }));
  const io = ioAt(root);
  let inside = 0;
  let most = 0;
  const one = (): Promise<void> =>
    locked(io, workspaceAt(root), path, async () => {
      most = Math.max(most, ++inside);
      await new Promise((done) => setTimeout(done, 5));
      inside--;
    });
  await Promise.all(Array.from({ length: 12 }, one));
  expect(most).toBe(1);
  expect(locks(root)).toEqual([]);
});

test('a record is written after its writer was killed', async () => {
  const { root, lock } = team();
  const prompters = smallRecords(ioAt(root), workspaceAt(root));
  await prompters.create('2026-12-01', 'Acme', small(0));
  lock(ours({ pid: gone() }));
  expect((await prompters.update(RECORD, ({ count }) => small(count + 1))).value.count).toBe(1);
});
