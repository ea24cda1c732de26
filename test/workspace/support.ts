// What the tests of the workspace share: an Io by hand, a small record, failing disks, child processes.
import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';
import type { Disk, Io } from '../../src/io/index.ts';
import { fileRecords } from '../../src/workspace/files/records.ts';
import type { Workspace } from '../../src/workspace/index.ts';
import type { Kept } from '../../src/workspace/kinds.ts';
import type { Migration } from '../../src/workspace/migrations.ts';
import type { Records } from '../../src/workspace/records.ts';

export const smallSchema = z.strictObject({
  ccs: z.literal(1),
  account: z.string(),
  count: z.number(),
  notes: z.array(z.string()).optional(),
  parts: z.array(z.strictObject({ name: z.string(), size: z.number().optional() })).optional(),
});
export type Small = z.infer<typeof smallSchema>;

/** What is taken of it by whoever looks at many. */
export type SmallSketch = { readonly count: number };

export const smallKind: Kept<Small, SmallSketch> = {
  folder: 'prompters',
  schema: async () => smallSchema,
  sketching: async () => ({
    sketch(value) {
      const { ccs, account, count } = value as Partial<Small>;
      return ccs === 1 && typeof account === 'string' && typeof count === 'number' ? { count } : undefined;
    },
    unwanted: new Map([
      ['notes', true],
      ['parts', true],
    ]),
  }),
};

/** Records of it, as files. */
export function smallRecords(io: Io, workspace: Workspace, migrations?: readonly Migration[]): Records<Small, SmallSketch> {
  return fileRecords(io, workspace, 'prompter', smallKind, migrations);
}

/** The id of `small` on the first of December 2026. */
export const RECORD = '2026-12-01-acme';

export const small = (count: number, account = 'Acme'): Small => ({ ccs: 1, account, count });

export function ioAt(cwd: string, given: Partial<Io> = {}): Io {
  const nowhere = { isTerminal: false, columns: 80, write: () => undefined };
  return {
    env: {},
    cwd,
    dataFolder: join(cwd, 'data'),
    zone: 'UTC',
    disk: fs,
    now: () => new Date(2026, 11, 1, 12),
    stdin: { isTerminal: false, read: async () => new Uint8Array() },
    stdout: nowhere,
    stderr: nowhere,
    open: async () => false,
    copy: async () => false,
    port: () => Promise.reject(new Error('nobody can be asked')),
    ...given,
  };
}

export function workspaceAt(root: string): Workspace {
  return { root, own: true, settings: { ccs: 1 } };
}

/** The disk with some functions of node:fs/promises replaced. */
export function diskWith(changed: Partial<typeof fs.promises>): Disk {
  return { ...fs, promises: { ...fs.promises, ...changed } };
}

/** The disk whose file handles have some methods replaced; each gets the real handle. */
export function diskWithHandles(methods: (handle: FileHandle) => Partial<Record<keyof FileHandle, unknown>>): Disk {
  return diskWith({
    open: async (...args) => {
      const handle = await fs.promises.open(...args);
      const changed = methods(handle);
      return new Proxy(handle, {
        get(target, key) {
          const member: unknown = Reflect.get(changed, key) ?? Reflect.get(target, key);
          return typeof member === 'function' ? member.bind(target) : member;
        },
      });
    },
  });
}

export function errno(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'test' });
}

/** Everything in a folder and below that is no folder, relative to it. */
export function filesIn(folder: string): string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Bundles child.ts, so that a process starts in a tenth of a second. */
export async function bundleChild(folder: string): Promise<string> {
  const outfile = join(folder, 'child.mjs');
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({ entryPoints: [join(import.meta.dirname, 'child.ts')], bundle: true, platform: 'node', format: 'esm', outfile, banner });
  return outfile;
}

export type Ended = { readonly signal: NodeJS.Signals | null; readonly code: number | null; readonly out: string; readonly err: string };

/** Runs a child to its end; `started` gets it as soon as it has said something. */
export function runChild(script: string, args: readonly string[], started?: (child: ChildProcess) => void): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  if (started) child.stdout.once('data', () => started(child));
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}
