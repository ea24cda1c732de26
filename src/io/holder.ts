// Who holds something on this machine: a process by its number, the machine it runs on and when it began.
import { hostname } from 'node:os';
import type { Disk } from './index.ts';

export type Holder = {
  readonly pid: number;
  /** Numbers of processes mean nothing outside of it. */
  readonly machine: string;
  /** By which a process is told from a later one with its number; empty where the system does not say. */
  readonly began: string;
};

/** This process. */
export function ourselves(disk: Disk): Holder {
  return { pid: process.pid, machine: machine(disk), began: began(disk, process.pid) };
}

/** Whether a holder is gone for certain: of another machine nobody here knows. */
export function isGone(disk: Disk, holder: Holder): boolean {
  if (holder.machine !== machine(disk)) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // Whoever may not be asked is there.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  return isDead(disk, holder.pid) || (holder.began !== '' && began(disk, holder.pid) !== holder.began);
}

/** Containers may share a name, and each counts its processes from one. */
function machine(disk: Disk): string {
  return [hostname(), said(disk, '/proc/sys/kernel/random/boot_id'), linkOf(disk, '/proc/self/ns/pid')].join(' ');
}

/** Killed, and still in the table because nobody has asked how it ended: in a container that may be for good. */
function isDead(disk: Disk, pid: number): boolean {
  return /^[ZXx]$/u.test(stat(disk, pid)[0] ?? '');
}

/** In ticks since the machine began. */
function began(disk: Disk, pid: number): string {
  return stat(disk, pid)[19] ?? '';
}

/** What the system says of a process, from its state on: behind the name, which may hold spaces and brackets. */
function stat(disk: Disk, pid: number): string[] {
  const line = said(disk, `/proc/${pid}/stat`);
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}

function said(disk: Disk, path: string): string {
  try {
    return disk.readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

function linkOf(disk: Disk, path: string): string {
  try {
    return disk.readlinkSync(path);
  } catch {
    return '';
  }
}
