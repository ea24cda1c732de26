// A process of its own for the tests: child.mjs MODE ROOT [NUMBER].
import * as fs from 'node:fs';
import type { Disk, Io } from '../../src/io/index.ts';
import { openDraft } from '../../src/workspace/index.ts';
import { diskWith, diskWithHandles, ioAt, RECORD, small, smallRecords, workspaceAt } from './support.ts';

const [mode, root = '', number = '0'] = process.argv.slice(2);
const workspace = workspaceAt(root);
// The temporary files of the other processes carry the real time.
const realTime = (given: Partial<Io> = {}): Io => ioAt(root, { now: () => new Date(), ...given });
const prompters = (io: Io) => smallRecords(io, workspace);
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);

if (mode === 'count') {
  for (let n = 0; n < Number(number); n++) {
    await prompters(realTime()).update(RECORD, (current) => ({ ...current, count: current.count + 1 }));
  }
} else if (mode === 'create') {
  const { id } = await prompters(realTime()).create('2026-12-01', 'Same Account', small(0));
  say(id);
} else if (mode === 'work') {
  await work(realTime());
} else if (mode === 'die-at') {
  await work(realTime({ disk: deadlyDisk(Number(number)) }));
}

/** Writes without an end, and says what is done once it is done. */
async function work(io: Io): Promise<void> {
  const draft = openDraft(io, workspace, 'prompter');
  for (let n = draft.events.length; ; n++) {
    await draft.append({ n, answer: `${n} `.repeat(2000) });
    say(`event ${n}`);
    const { value } = await prompters(io).update(RECORD, (current) => ({
      ...current,
      count: current.count + 1,
      notes: [`${n} `.repeat(5000)],
    }));
    say(`count ${value.count}`);
    const { id } = await prompters(io).create('2026-12-02', 'Another', small(n));
    say(`made ${id}`);
  }
}

/** A disk on which the process is killed at one of its steps; a write gets half-way. */
function deadlyDisk(last: number): Disk {
  let steps = 0;
  const isLast = (): boolean => ++steps === last;
  const die = (): never => {
    process.kill(process.pid, 'SIGKILL');
    throw new Error('still alive');
  };
  const disk = diskWithHandles((handle) => ({
    write: (bytes: Uint8Array, offset: number) => {
      if (!isLast()) return handle.write(bytes, offset);
      return handle.write(bytes, offset, Math.floor((bytes.length - offset) / 2)).then(die);
    },
    sync: () => (isLast() ? die() : handle.sync()),
    close: () => (isLast() ? die() : handle.close()),
  }));
  const deadly = <K extends 'rename' | 'link' | 'unlink' | 'mkdir' | 'open'>(
    name: K,
    real = disk.promises[name] as (...args: unknown[]) => unknown,
  ) => ({
    [name]: (...args: unknown[]) => (isLast() ? die() : real(...args)),
  });
  return diskWith({ ...deadly('rename'), ...deadly('link'), ...deadly('unlink'), ...deadly('mkdir'), ...deadly('open') });
}
